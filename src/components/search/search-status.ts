import type { Address } from './address.ts';
import type { Answer } from './finder.ts';
import { filled, find, wordIn } from './markup.ts';

/** What the page says of a search: how many hits, how the words were understood, and where nothing was found the ways on. */
export class SearchStatus {
  readonly #root: HTMLElement;
  readonly #address: Address;
  readonly #status: HTMLElement;

  constructor(root: HTMLElement, address: Address) {
    this.#root = root;
    this.#address = address;
    this.#status = find(root, '[role=status]', HTMLElement);
  }

  /** The number of hits is not known. */
  forget(): void {
    delete this.#status.dataset['resultCount'];
  }

  waiting(): void {
    this.#status.textContent = wordIn(this.#root, 'counting');
  }

  /** The list for this address stands, with so many hits; without a number it could not be had. */
  show(number?: number, answer?: Answer): void {
    this.#status.textContent = number === undefined ? wordIn(this.#root, 'failed') : this.#said(number, answer);
    if (number !== undefined) this.#status.dataset['resultCount'] = String(number);
    this.offerWays(number === undefined || number === 0);
    const near = find(this.#root, '[data-near]', HTMLElement);
    near.hidden = !answer || answer.near.length === 0;
    find(near, 'span', HTMLElement).replaceChildren(...(answer?.near ?? []).map((q) => this.#address.linkTo(q)));
  }

  /** The lists that hold everything, for readers who found nothing. */
  offerWays(offered: boolean): void {
    find(this.#root, '[data-ways]', HTMLElement).hidden = !offered;
  }

  #quoted(words: readonly string[]): string {
    const quoted = words.map((word) => filled(wordIn(this.#root, 'quoted'), { word }));
    return quoted.join(wordIn(this.#root, 'separator'));
  }

  #said(number: number, answer?: Answer): string {
    const others = answer?.found.length ?? 0;
    if (number === 0)
      return others > 0 ? filled(wordIn(this.#root, 'elsewhere'), { n: others }) : wordIn(this.#root, 'none');
    return [
      filled(wordIn(this.#root, this.#address.query() === '' ? 'everything' : 'found'), { n: number }),
      ...(answer?.corrected ?? []).map((own) => filled(wordIn(this.#root, 'corrected'), own)),
      ...(answer?.missing.length
        ? [filled(wordIn(this.#root, 'partial'), { words: this.#quoted(answer.missing) })]
        : []),
    ].join(' ');
  }
}
