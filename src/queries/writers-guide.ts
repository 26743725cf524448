import { address, route } from '../i18n/paths.ts';
import { editionFor, phrase, type Linked, type Phrase, type Reader } from './reader.ts';

/** A page of the writers' guide, as the others lead to it. */
export interface GuidePage extends Linked {
  about: Phrase;
}

/** A page whose text is a record. */
function written(reader: Reader, id: string): GuidePage {
  const record = reader.library.content.pages.get(id);
  if (!record) throw new Error(`No page ${id}.`);
  const { data, lang } = editionFor(reader, record);
  return {
    id,
    ...phrase(reader, data.title, lang),
    href: address(reader.lang, route.page(id)),
    about: phrase(reader, data.description, lang),
  };
}

/** A page that is made from what is there, and so has its title and lead among the site's own words. */
const made = (reader: Reader, id: string, path: string, words: { title: string; lead: string }): GuidePage => ({
  id,
  text: words.title,
  href: address(reader.lang, path),
  about: { text: words.lead },
});

/** The pages below the one that leads writers on, in the order in which they are wanted. */
export const guidePages = (reader: Reader): GuidePage[] => [
  written(reader, 'style'),
  made(reader, 'fields', route.fieldGuides(), reader.words.fieldGuide),
  made(reader, 'mistakes', route.mistakes(), reader.words.mistakes),
  made(reader, 'status', route.translationStatus(), reader.words.translations),
  written(reader, 'handover'),
];
