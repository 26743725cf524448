import type { Address } from './address.ts';
import { filled, find, wordIn, written } from './markup.ts';

/** What a search on paper has to say of itself. */
export interface Searched {
  q: string;
  /** What is chosen, each with the facet that it belongs to. */
  filters: readonly string[];
  /** How many records were found, and how many of them stand on the page. */
  found: number;
  shown: number;
}

/** The lines that print with the list of hits and that no screen shows, since they say what the controls of the page do. */
export class PaperRecord {
  readonly #root: HTMLElement;
  readonly #lines: HTMLElement;
  readonly #address: Address;

  constructor(root: HTMLElement, address: Address) {
    this.#root = root;
    this.#address = address;
    this.#lines = find(root, '[data-paper]', HTMLElement);
  }

  write({ q, filters, found, shown }: Searched): void {
    const none = wordIn(this.#lines, 'none');
    const line = (name: string, text: string) =>
      find(this.#lines, `[data-part="${name}"]`, HTMLElement).replaceChildren(...written(text));
    line('words', q || none);
    line('filters', filters.join(wordIn(this.#root, 'separator')) || none);
    line('shown', filled(wordIn(this.#lines, 'shown'), { n: found, shown }));
    line('address', this.#address.whole());
  }
}
