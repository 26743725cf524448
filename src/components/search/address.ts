import { filled, written } from './markup.ts';
import { queryOf, stateFrom, type Offered, type SearchState } from './query-state.ts';

/** Whether a change can be taken back with the browser's button, or only corrects what the address says. */
export type Step = 'push' | 'replace' | 'stay';

/** The page's own title, which that of a search ends with. */
const title = document.title;

/** The page's address, which holds what is asked for. */
export class Address {
  readonly #offered: Offered;
  readonly #titled: string;

  /** `titled` makes a title of words `{q}` and the page's own `{title}`. */
  constructor(offered: Offered, titled: string) {
    this.#offered = offered;
    this.#titled = titled;
  }

  /** What is asked for. */
  state(): SearchState {
    return stateFrom(location.search, this.#offered);
  }

  /** The same as a query string, without what the page does not know. */
  query(): string {
    return queryOf(this.state(), this.#offered);
  }

  /** The whole address, as people read it: any browser takes its letters as they stand. */
  whole(): string {
    return decodeURI(`${location.origin}${location.pathname}${this.query()}`);
  }

  /** A link to the search for other words. */
  linkTo(q: string): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = queryOf({ ...this.state(), q }, this.#offered);
    link.append(...written(q));
    return link;
  }

  /** Takes a state into the address, the title and the links to other languages; gives back its query string. */
  go(state: SearchState, step: Step): string {
    const query = queryOf(state, this.#offered);
    if (query !== this.query()) {
      const address = `${location.pathname}${query}`;
      if (step === 'push') history.pushState(null, '', address);
      if (step === 'replace') history.replaceState(null, '', address);
    }
    document.title = state.q === '' ? title : filled(this.#titled, { q: state.q, title });
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = query;
    return query;
  }
}
