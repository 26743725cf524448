import { searchKey } from '../../i18n/search-key.ts';
import type { SearchList } from '../../queries/search-list.ts';
import { narrow, type CountingTable, type Narrowed } from './facet-counting.ts';
import { filled } from './markup.ts';

export type ListedRecord = SearchList['records'][number] & { url: string };

/** The orders that a reader can choose beside the one a search gives by itself. */
const ORDERS: Readonly<Record<string, (lang: string) => (a: ListedRecord, b: ListedRecord) => number>> = {
  newest: () => (a, b) => (b.day ?? '').localeCompare(a.day ?? ''),
  name: (lang) => {
    const collator = new Intl.Collator(lang);
    return (a, b) => collator.compare(a.title, b.title);
  },
};

const TYPE_STANDING: Readonly<Record<string, number>> = {
  cases: 0.08,
  webinars: 0.04,
  sources: -0.04,
  organisations: -0.12,
};
const DEPTH_STANDING: Readonly<Record<string, number>> = { full: 0.04, standard: 0.02 };

/** Every record that can be found, ready to be narrowed down, counted and put in order. */
export class RecordList {
  readonly #records: readonly ListedRecord[];
  readonly #values: SearchList['values'];
  readonly #table: CountingTable;
  readonly #numberOfHit: ReadonlyMap<string, number>;
  readonly #numberOfValue: ReadonlyMap<string, number>;
  /** For every value, by number, the hits that have it. */
  readonly #hitsOfValue: readonly string[][];
  #titleKeys: readonly string[] | undefined;
  readonly #lang: string;

  constructor({ values, addresses, records }: SearchList, lang: string) {
    const facets = [...new Set(values.map(([facet]) => facet))];
    this.#records = records.map((record) => {
      const [type = '', id = ''] = record.id.split('/');
      return { ...record, url: filled(addresses[type], { id }) };
    });
    this.#values = values;
    this.#table = {
      facetOf: values.map(([facet]) => facets.indexOf(facet)),
      valuesOf: records.map((record) => record.values),
    };
    this.#numberOfHit = new Map(records.map(({ hit }, number) => [hit, number]));
    this.#numberOfValue = new Map(values.map(([facet, value], number) => [`${facet} ${value}`, number]));
    this.#lang = lang;
    this.#hitsOfValue = values.map(() => []);
    for (const { hit, values: own } of records) for (const number of own) this.#hitsOfValue[number]?.push(hit);
  }

  get size(): number {
    return this.#records.length;
  }

  get all(): readonly ListedRecord[] {
    return this.#records;
  }

  /** The records with a tag, by the engine's names for them. */
  tagged(tag: string, value: string): readonly string[] {
    return this.#hitsOfValue[this.#numberOfValue.get(`${tag} ${value}`) ?? -1] ?? [];
  }

  /** The records with one of these names in their title. */
  titled(names: readonly string[]): readonly string[] {
    this.#titleKeys ??= this.#records.map(({ title }) => searchKey(title));
    const keys = names.map(searchKey).filter((key) => key.length > 1);
    return this.#records.flatMap(({ hit }, number) =>
      keys.some((key) => this.#titleKeys?.[number]?.includes(key)) ? [hit] : [],
    );
  }

  /** What a record counts beside how well it fits a query: readers come for cases, and learn most from the well documented. */
  standing(hit: string): number {
    const record = this.#records[this.#numberOfHit.get(hit) ?? -1];
    if (!record) return 0;
    const [type = ''] = this.valuesOf(record, 'type');
    const [depth = ''] = this.valuesOf(record, 'depth');
    return (TYPE_STANDING[type] ?? 0) + (DEPTH_STANDING[depth] ?? 0);
  }

  /** The values that a record has of a facet. */
  valuesOf({ values }: ListedRecord, facet: string): string[] {
    return values.flatMap((number) => (this.#values[number]?.[0] === facet ? [this.#values[number][1]] : []));
  }

  /** Whether every one of these hits is a record of this list: not if the two come from different builds. */
  knows(hits: readonly string[]): boolean {
    return hits.every((hit) => this.#numberOfHit.has(hit));
  }

  /** The records that were found, or all of them, narrowed to what was chosen. */
  narrowed(hits: readonly string[] | undefined, chosen: ReadonlyMap<string, readonly string[]>): Narrowed {
    const records = hits ? hits.flatMap((hit) => this.#numberOfHit.get(hit) ?? []) : this.#records.keys();
    const values = [...chosen].flatMap(([facet, own]) =>
      own.flatMap((value) => this.#numberOfValue.get(`${facet} ${value}`) ?? []),
    );
    return narrow(this.#table, records, new Set(values));
  }

  /** The number of records with a value, as `narrowed` has counted them. */
  count({ counts }: Narrowed, facet: string, value: string): number {
    return counts[this.#numberOfValue.get(`${facet} ${value}`) ?? -1] ?? 0;
  }

  /** The records by number, in the order asked for, or as they stand. */
  inOrder(numbers: readonly number[], sort: string): ListedRecord[] {
    const records = numbers.flatMap((number) => this.#records[number] ?? []);
    const order = ORDERS[sort];
    return order ? records.sort(order(this.#lang)) : records;
  }
}
