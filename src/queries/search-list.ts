import { formatWhen } from '../i18n/dates.ts';
import { closedLists } from '../schemas/closed-lists.ts';
import { spanOf } from '../schemas/when.ts';
import { caseCard, shoreText } from './case-card.ts';
import { factsOf } from './library.ts';
import { sortedBy, type Reader } from './reader.ts';
import { headOf } from './search-documents.ts';
import { facetValuesOf, searchTags, type FacetValues, type SearchTag } from './search-facets.ts';
import { searchRecords, searchTypes, type SearchRecord } from './search-records.ts';

/** A record as the list of hits shows, narrows and sorts it. */
export interface ListedRecord {
  /** `cases/fukushima-nrw` */
  id: string;
  url: string;
  title: string;
  /** The beginning of its description. */
  text?: string;
  /** The two shores of a case, in words. */
  shores?: readonly [japan: string, abroad: string];
  /** When it was, in words. */
  years?: string;
  /** The last day of it that is known, for sorting. */
  day?: string;
  facets: FacetValues;
}

/** The file that the search page loads: small, because every reader who searches waits for it. */
export interface SearchList {
  /** Every value of every facet; records name them by their position here. */
  values: readonly (readonly [tag: SearchTag, value: string])[];
  /** In the order in which they are listed without a query. `hit` is the engine's own name for the record. */
  /** How the address of a record is made of its id within its collection, by kind. */
  addresses: Readonly<Record<string, string>>;
  records: readonly (Omit<ListedRecord, 'facets' | 'text' | 'url'> & { hit: string; values: readonly number[] })[];
}

/** The beginnings of the records' descriptions, in the order of the list: fetched when a hit has nothing better to show. */
export type SearchTexts = readonly string[];

/** Characters of a description that stay: about two lines of a hit, in scripts of either width. */
const TEXT_LENGTH = { wide: 80, narrow: 160 };
const WIDE = /[\u3000-\u9FFF\uFF00-\uFFEF]/;

/** The first sentences of a text as far as they fit, or its beginning up to a whole word. */
export function beginningOf(text: string): string {
  const isWide = WIDE.test(text);
  const length = isWide ? TEXT_LENGTH.wide : TEXT_LENGTH.narrow;
  if (text.length <= length) return text;
  const start = text.slice(0, length);
  const end = Math.max(start.lastIndexOf('。') + 1, start.lastIndexOf('. ') + 1);
  if (end >= length / 2) return start.slice(0, end);
  return `${isWide ? start.slice(0, -1) : start.slice(0, start.lastIndexOf(' '))}…`;
}

/** When a record was, for its line in the list and for sorting. */
function timeOf(reader: Reader, { type, record }: SearchRecord): Pick<ListedRecord, 'years' | 'day' | 'shores'> {
  const { content } = reader.library;
  if (type === 'cases') {
    const card = caseCard(reader, record);
    if (!card) return {};
    const { shores, lastDay } = card;
    return {
      shores: [shoreText(reader, shores.japan, 'japan'), shoreText(reader, shores.abroad, 'abroad')],
      ...(shores.years ? { years: shores.years } : {}),
      ...(lastDay ? { day: lastDay } : {}),
    };
  }
  const webinar = type === 'webinars' ? content.webinars.get(record) : undefined;
  const date = webinar
    ? factsOf(webinar).date
    : type === 'sources'
      ? content.sources.get(record)?.data.date
      : undefined;
  return date ? { years: formatWhen(date, reader.lang), day: spanOf(date).last } : {};
}

function listedRecord(reader: Reader, record: SearchRecord): ListedRecord {
  const { title, description } = headOf(reader, record);
  return {
    id: record.id,
    url: record.url,
    title,
    ...(description ? { text: beginningOf(description) } : {}),
    ...timeOf(reader, record),
    facets: facetValuesOf(reader.library, record),
  };
}

/** Cases first, those with Europe before the others, the best documented before the rest; then the other kinds; each by name. */
const rankOf = ({ facets: { type, area, depth } }: ListedRecord): number[] => [
  searchTypes.findIndex((own) => own === type?.[0]),
  type?.[0] === 'cases' && area?.[0] === 'beyond' ? 1 : 0,
  closedLists.depths.findIndex((own) => own === depth?.[0]),
];

/** All records that search finds in the reader's language, in the order in which they are listed without a query. */
export const listedRecords = (reader: Reader): ListedRecord[] =>
  sortedBy(
    reader,
    searchRecords(reader).map((record) => listedRecord(reader, record)),
    ({ title }) => title,
  )
    .map((record) => ({ record, rank: rankOf(record) }))
    .toSorted(
      (a, b) => a.rank.map((value, place) => value - (b.rank[place] ?? 0)).find((difference) => difference !== 0) ?? 0,
    )
    .map(({ record }) => record);

/** Stands for the id in the address of a kind of records. */
export const ID = '{id}';

/** The list as a file, once the engine has named the records; throws if it left one out. */
export function packedList(records: readonly ListedRecord[], hits: ReadonlyMap<string, string>): SearchList {
  const values: [SearchTag, string][] = [];
  const places = new Map<string, number>();
  const place = (tag: SearchTag, value: string) => {
    const key = `${tag} ${value}`;
    const known = places.get(key) ?? values.push([tag, value]) - 1;
    places.set(key, known);
    return known;
  };
  const addresses: Record<string, string> = {};
  const packed = records.map(({ facets, text: _, url, ...record }) => {
    const [type = '', id = ''] = record.id.split('/');
    addresses[type] = url.replace(id, ID);
    const hit = hits.get(url);
    if (hit === undefined) throw new Error(`The search index has no ${record.id}.`);
    return {
      hit,
      ...record,
      values: searchTags.flatMap((tag) => (facets[tag] ?? []).map((value) => place(tag, value))),
    };
  });
  return { values, addresses, records: packed };
}

/** The texts as a file. */
export const packedTexts = (records: readonly ListedRecord[]): SearchTexts => records.map(({ text = '' }) => text);
