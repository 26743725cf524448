/** What the pictures say that stand for the site and for its cases where somebody shares an address. */
import { languages, type Locale } from '../i18n/locales.ts';
import { ownSocialImage } from '../i18n/paths.ts';
import { caseCard, type Shore } from './case-card.ts';
import { readerOf, type Reader } from './reader.ts';

export interface SocialImageView {
  lang: Locale;
  site: string;
  title: string;
  tie?: { japan: string; abroad: string; years?: string };
}

/** The first place of a shore, or its country where no place is named; what else there is is counted. */
function shoreInShort({ words }: Reader, { countries, places, more }: Shore): string {
  const named = places.length > 0 ? places : countries;
  const rest = named.length - 1 + more;
  const first = named[0]?.text ?? '';
  return rest > 0 ? `${first} ${words.case.morePlaces(rest)}` : first;
}

/** The picture of a case that is written in the language; undefined for every other. */
function caseImage(reader: Reader, id: string): SocialImageView | undefined {
  const card = caseCard(reader, id);
  if (!card?.translated) return undefined;
  const { japan, abroad, years } = card.shores;
  return {
    lang: reader.lang,
    site: reader.words.site.name,
    title: card.title.text,
    tie: { japan: shoreInShort(reader, japan), abroad: shoreInShort(reader, abroad), ...(years ? { years } : {}) },
  };
}

const siteImage = ({ lang, words }: Reader): SocialImageView => ({
  lang,
  site: words.site.name,
  title: words.site.tagline,
});

export function socialImageView(reader: Reader, image: string): SocialImageView | undefined {
  return image === ownSocialImage ? siteImage(reader) : caseImage(reader, image);
}

/** Every picture there is. */
export const socialImagePaths = () =>
  languages.flatMap((lang) => {
    const reader = readerOf(lang);
    return [ownSocialImage, ...reader.library.content.cases.keys()].flatMap((image) => {
      const view = socialImageView(reader, image);
      return view ? [{ params: { lang, image }, props: { view } }] : [];
    });
  });
