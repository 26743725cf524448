import type { Passage } from './engine.ts';
import { copyOf, find } from './markup.ts';
import type { ListedRecord } from './record-list.ts';

/** A hit: the record and, where a query was put, what shows why it was found. */
export interface Hit {
  record: ListedRecord;
  passage?: () => Promise<Passage | undefined>;
}

/** How many hits are shown at once. */
const STEP = 20;

/** The list of hits on the page. */
export class HitList {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #labelOf: (facet: string, value: string) => string | undefined;
  readonly #values: (record: ListedRecord, facet: string) => string[];
  /** Hits that have not come into view yet, with what shows why they were found. */
  #waiting = new Map<Element, () => Promise<Passage | undefined>>();
  readonly #observer = new IntersectionObserver((entries) => this.#came(entries), { rootMargin: '200px' });
  #hits: readonly Hit[] = [];
  #shown = 0;
}
