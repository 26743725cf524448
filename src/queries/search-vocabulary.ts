import { searchKey } from '../i18n/search-key.ts';
import type { Library } from './library.ts';
import type { Reader } from './reader.ts';
import { eventNames, ownNames, placeNames, programmeNames, termNames, titles } from './search-aliases.ts';
import { searchTags, type SearchTag } from './search-facets.ts';
import type { ListedRecord } from './search-list.ts';
import { factorTitle, linkedOrganisation, termName } from './terms.ts';

/** Something that readers ask for by name. */
export interface VocabularyEntry {
  /** What records are tagged with when they are about it; without it the names are only words of one meaning. */
  tag?: readonly [SearchTag, string];
  /** Its names: first the one that is shown in the reader's language. */
  names: readonly string[];
  /** Words near to it in meaning, which are not names of it. */
  related?: readonly string[];
}

/** The file of names: of what records are tagged with, and words of one meaning. */
export interface VocabularyFile {
  tags: readonly SearchTag[];
  /** `[tag, value, names]`, the tag by its position in `tags`; `[names]` or `[names, related]` for words of one meaning. */
  entries: readonly (
    | readonly [tag: number, value: string, names: readonly string[]]
    | readonly [names: readonly string[], related?: readonly string[]]
  )[];
  /** Names of the sectors and instruments that records have, with what belongs to each in the words of all languages. */
  hints: readonly (readonly [name: string, hint: string])[];
  /** Words that say nothing of what is looked for. */
  ignored: readonly string[];
}

/** Names that fold alike are one name. */
function distinct(names: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = searchKey(name);
    if (key !== '' && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/** What kind of place it is, at the end of a Japanese name or of its reading: people leave it out. */
const KIND = /(?<=..)(?:県|府|都|市|区|町|村|州|地域圏|地方|けん|ふ|と|し|く|ちょう|まち|むら|ちほう)$/u;
const withoutKind = (name: string): string[] => (KIND.test(name) ? [name.replace(KIND, '')] : []);

/** All names of a value, in every language, as the records of the content give them. */
function namesOf(library: Library, tag: SearchTag, value: string): readonly string[] {
  switch (tag) {
    case 'region':
      return placeNames(library, value).flatMap((name) => [name, ...withoutKind(name)]);
    case 'sector':
      return termNames(library, 'sectors', value);
    case 'tool':
      return termNames(library, 'tools', value);
    case 'obstacle':
      return termNames(library, 'obstacle-kinds', value);
    case 'programme':
      return programmeNames(library, value);
    case 'organisation':
      return ownNames(library, value);
    case 'factor':
      return titles(library.content.factors.get(value));
    case 'type':
      return value === 'webinars' ? eventNames(library) : [];
    default:
      return [];
  }
}

/** The name of a value in the reader's language, which stands first. */
function shownName(reader: Reader, tag: SearchTag, value: string): string[] {
  switch (tag) {
    case 'region':
    case 'sector':
    case 'tool':
    case 'obstacle':
    case 'programme':
      return [termName(reader, tag, value).text];
    case 'organisation':
      return [linkedOrganisation(reader, value).text];
    case 'factor':
      return [factorTitle(reader, value).text];
    case 'type':
      return value === 'webinars' ? [reader.words.search.kinds.webinars] : [];
    default:
      return [];
  }
}

/** Every name under which one of these records, or what they are tagged with, can be asked for. */
export function vocabularyOf(reader: Reader, records: readonly ListedRecord[]): VocabularyEntry[] {
  const { content } = reader.library;
  const used = new Map<SearchTag, Set<string>>();
  for (const { facets } of records)
    // Organisations that took part in cases; the others are found by the text of their own record.
    for (const tag of searchTags.filter((own) => own !== 'organisation' || facets.type?.[0] === 'cases'))
      for (const value of facets[tag] ?? []) used.set(tag, (used.get(tag) ?? new Set()).add(value));
  const tagged = [...used].flatMap(([tag, values]) =>
    [...values].toSorted().flatMap((value): VocabularyEntry[] => {
      const names = distinct([...shownName(reader, tag, value), ...namesOf(reader.library, tag, value)]);
      return names.length > 0 ? [{ tag: [tag, value], names }] : [];
    }),
  );
  const inOrder = (ja: readonly string[], en: readonly string[]) =>
    distinct(reader.lang === 'ja' ? [...ja, ...en] : [...en, ...ja]);
  const words = [
    ...content.glossary.map(({ term, reading, aliases = [] }) => ({
      names: inOrder([term.ja, ...(reading ? [reading] : []), ...aliases], [term.en]),
    })),
    ...content.spellings.map(({ ja, en, related }) => ({ names: inOrder(ja, en), ...(related ? { related } : {}) })),
  ].filter(({ names }) => names.length > 1);
  return [...tagged, ...words];
}

/** The lists whose hints name what belongs to a term. */
const HINTED = { sector: 'sectors', tool: 'tools' } as const;

/** What belongs to each of the sectors and instruments that some record has, in the words of all languages. */
function hintsOf({ library }: Reader, entries: readonly VocabularyEntry[]): VocabularyFile['hints'] {
  return entries.flatMap(({ tag, names: [name = ''] }) => {
    if (tag?.[0] !== 'sector' && tag?.[0] !== 'tool') return [];
    const hint = library.terms(HINTED[tag[0]]).get(tag[1])?.hint ?? {};
    return [[name, Object.values(hint).join(' ')] as const];
  });
}

/** The vocabulary as the file that the search page loads. */
export function packedVocabulary(reader: Reader, entries: readonly VocabularyEntry[]): VocabularyFile {
  const tags = [...new Set(entries.flatMap(({ tag }) => (tag ? [tag[0]] : [])))];
  return {
    tags,
    entries: entries.map(({ tag, names, related }) =>
      tag ? [tags.indexOf(tag[0]), tag[1], names] : related ? [names, related] : [names],
    ),
    hints: hintsOf(reader, entries),
    ignored: reader.words.search.ignored.split(' '),
  };
}
