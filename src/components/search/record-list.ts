import type { SearchList } from '../../queries/search-list.ts';
import { narrow, type CountingTable, type Narrowed } from './facet-counting.ts';

export type ListedRecord = SearchList['records'][number];

/** The orders that a reader can choose beside the one a search gives by itself. */
const ORDERS: Readonly<Record<string, (lang: string) => (a: ListedRecord, b: ListedRecord) => number>> = {
  newest: () => (a, b) => (b.day ?? '').localeCompare(a.day ?? ''),
  name: (lang) => {
    const collator = new Intl.Collator(lang);
    return (a, b) => collator.compare(a.title, b.title);
  },
};

/** Every record that can be found, ready to be narrowed down, counted and put in order. */
export class RecordList {
  readonly #records: SearchList['records'];
  readonly #values: SearchList['values'];
  readonly #table: CountingTable;
  readonly #numberOfHit: ReadonlyMap<string, number>;
  readonly #numberOfValue: ReadonlyMap<string, number>;
  readonly #lang: string;

  constructor({ values, records }: SearchList, lang: string) {
    const facets = [...new Set(values.map(([facet]) => facet))];
    this.#records = records;
    this.#values = values;
    this.#table = {
      facetOf: values.map(([facet]) => facets.indexOf(facet)),
      valuesOf: records.map((record) => record.values),
    };
    this.#numberOfHit = new Map(records.map(({ hit }, number) => [hit, number]));
    this.#numberOfValue = new Map(values.map(([facet, value], number) => [`${facet} ${value}`, number]));
    this.#lang = lang;
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

/** The file of all records, fetched when it is first needed and kept; what failed is tried again. */
export class RecordFile {
  readonly #address: string;
  readonly #signal: AbortSignal;
  #list: Promise<RecordList> | undefined;

  constructor(address: string, signal: AbortSignal) {
    this.#address = address;
    this.#signal = signal;
  }

  list(): Promise<RecordList> {
    this.#list ??= this.#fetch().catch((error: unknown) => {
      this.#list = undefined;
      throw error;
    });
    return this.#list;
  }

  /** The list that these hits are in: a browser may have kept one of an earlier build. */
  async listWith(hits: readonly string[]): Promise<RecordList> {
    const list = await this.list();
    if (list.knows(hits)) return list;
    this.#list = this.#fetch({ cache: 'reload' });
    return this.#list;
  }

  async #fetch(options: RequestInit = {}): Promise<RecordList> {
    const answer = await fetch(this.#address, { signal: this.#signal, ...options });
    if (!answer.ok) throw new Error(`${answer.status} ${this.#address}`);
    return new RecordList((await answer.json()) as SearchList, document.documentElement.lang); // `as`: a file that the build of this page has written
  }
}
