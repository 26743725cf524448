import { sortedBy, type Linked, type Reader } from './reader.ts';
import { organisationNames, placeNames, programmeNames } from './search-aliases.ts';
import { linkedOrganisation, usedTerms } from './terms.ts';

/** Names under one heading: a row of the kana table, or a letter. */
export interface IndexGroup {
  heading: string;
  names: Linked[];
}

/** The rows of the kana table by the sound they begin with. */
const ROWS: readonly (readonly [heading: string, kana: RegExp])[] = [
  ['あ', /^[ぁ-おゔ]/u],
  ['か', /^[か-ご]/u],
  ['さ', /^[さ-ぞ]/u],
  ['た', /^[た-ど]/u],
  ['な', /^[な-の]/u],
  ['は', /^[は-ぽ]/u],
  ['ま', /^[ま-も]/u],
  ['や', /^[ゃ-よ]/u],
  ['ら', /^[ら-ろ]/u],
  ['わ', /^[ゎ-ん]/u],
];
/** Names in kanji whose reading nobody has recorded. */
const OTHERS = '他';
const KATAKANA_TO_HIRAGANA = 0x60;
const inHiragana = (text: string) =>
  text.replaceAll(/[ァ-ヶ]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - KATAKANA_TO_HIRAGANA));

interface Named {
  link: Linked;
  /** What it is sorted by: in Japanese a reading, where there is one. */
  sound: string;
}

/** How a Japanese name sounds: as it is written if in kana, else by the reading among its names. */
function soundOf(name: string, names: readonly string[]): string {
  const first = /^[ァ-ヶー]/u.test(name) ? name : names.find((other) => /^[ぁ-んー]+$/u.test(other));
  return inHiragana((first ?? name).normalize('NFKC'));
}

const headingOf = (reader: Reader, sound: string): string => {
  if (reader.lang === 'ja')
    return ROWS.find(([, kana]) => kana.test(sound))?.[0] ?? (/^[a-z0-9]/iu.test(sound) ? 'A–Z' : OTHERS);
  const letter = sound.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
};

/** Every place that a case has, every programme and every organisation by name: a way to everything without a search. */
export function nameIndex(reader: Reader): IndexGroup[] {
  const { library, lang, words } = reader;
  const named = (link: Linked, names: readonly string[]): Named => ({
    link,
    sound: lang === 'ja' ? soundOf(link.text, names) : link.text.toLowerCase(),
  });
  const places = usedTerms(reader, 'region').map(({ term }) => term);
  // A place and the body that governs it often share a name.
  const apart = (link: Linked): Linked =>
    places.some(({ text }) => text === link.text)
      ? { ...link, text: `${link.text}${words.common.brackets(words.search.kinds.organisations)}` }
      : link;
  const all = [
    ...places.map((place) => named(place, placeNames(library, place.id))),
    ...usedTerms(reader, 'programme').map(({ term }) => named(term, programmeNames(library, term.id))),
    ...[...library.content.organisations.keys()].map((id) =>
      named(apart(linkedOrganisation(reader, id)), organisationNames(library, id)),
    ),
  ];
  const groups = Map.groupBy(
    sortedBy(reader, all, ({ sound }) => sound),
    ({ sound }) => headingOf(reader, sound),
  );
  const order = lang === 'ja' ? [...ROWS.map(([heading]) => heading), OTHERS, 'A–Z'] : [...groups.keys()].toSorted();
  return order.flatMap((heading) => {
    const own = groups.get(heading) ?? [];
    return own.length > 0 ? [{ heading, names: own.map(({ link }) => link) }] : [];
  });
}
