import type { Ui } from '../i18n/dictionaries.ts';
import { recordAddress } from '../i18n/paths.ts';
import type { Reader } from './reader.ts';

/** The kinds of records that search finds, in the order in which they are listed. */
export const searchTypes = [
  'cases',
  'webinars',
  'factors',
  'sources',
  'organisations',
] as const satisfies readonly (keyof Ui['search']['types'])[];
export type SearchType = (typeof searchTypes)[number];

/** A record that search finds in the reader's language. */
export interface SearchRecord {
  /** Collection and id, as `cases/fukushima-nrw`: the same in every language. */
  id: string;
  type: SearchType;
  /** The id within its collection. */
  record: string;
  /** The address of its page, base path included. */
  url: string;
}

/** Records that have a text in the reader's language; cases taken back are no longer found. */
function idsOf({ library, lang }: Reader, type: SearchType): string[] {
  const { content } = library;
  if (type === 'sources' || type === 'organisations') return [...content[type].keys()];
  const records = type === 'cases' ? library.cases.map(({ record }) => record) : [...content[type].values()];
  return records.filter(({ languages }) => languages.has(lang)).map(({ id }) => id);
}

/** Everything that search finds in the reader's language, in an order that stays the same from build to build. */
export const searchRecords = (reader: Reader): SearchRecord[] =>
  searchTypes.flatMap((type) =>
    idsOf(reader, type)
      .toSorted()
      .map((record) => ({ id: `${type}/${record}`, type, record, url: recordAddress(reader.lang, type, record) })),
  );
