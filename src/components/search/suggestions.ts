import { searchKey } from '../../i18n/search-key.ts';
import { copyOf, filled, find, wordIn, written } from './markup.ts';
import type { ListedRecord, RecordList } from './record-list.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** Something a reader may mean while typing. */
interface Suggestion {
  label: string;
  /** What it is: a case, a region and so on. */
  kind: string;
  /** A record's page, or a value to narrow the search by. */
  target: { url: string } | { facet: string; value: string };
}

/** What suggestions are made of. */
export interface Sources {
  vocabulary: Vocabulary;
  list: RecordList;
}

/** Kinds of names in the order in which they are suggested. */
const SUGGESTED = ['region', 'sector', 'tool', 'programme', 'obstacle', 'factor'];
const MOST = 8;
const MOST_CASES = 4;
const SHORTEST = 2;

/** Cases whose title holds what is typed. */
function casesFor(key: string, list: RecordList): ListedRecord[] {
  return list.all
    .filter(({ id, title }) => id.startsWith('cases/') && searchKey(title).includes(key))
    .slice(0, MOST_CASES);
}

/**
 * A list of names and cases below the search box, without the engine: an editable combobox as the ARIA practices describe it.
 * Arrow keys move in the list, Enter takes what is chosen, Escape closes it.
 */
export class Suggestions {
  readonly #root: HTMLElement;
  readonly #box: HTMLInputElement;
  readonly #list: HTMLElement;
  /** Says to those who do not see the list how long it is. */
  readonly #said: HTMLElement;
  readonly #take: (facet: string, value: string) => void;
  #shown: Suggestion[] = [];
  #active = -1;

  constructor(root: HTMLElement, box: HTMLInputElement, take: (facet: string, value: string) => void) {
    this.#root = root;
    this.#box = box;
    this.#list = find(root, '[role=listbox]', HTMLElement);
    this.#said = find(root, '[aria-live][data-suggested]', HTMLElement);
    this.#take = take;
  }

  listen(signal: AbortSignal): void {
    this.#box.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    this.#box.addEventListener('blur', () => this.close(), { signal });
    // Before the box loses the focus and the list closes.
    this.#list.addEventListener(
      'pointerdown',
      (event) => {
        event.preventDefault();
        const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
        const index = option ? [...this.#list.children].indexOf(option) : -1;
        if (index >= 0) this.#choose(index);
      },
      { signal },
    );
  }

  /** Shows what the words typed so far may become. */
  show(typed: string, sources: Sources): void {
    const key = searchKey(typed);
    this.#shown = key.length < SHORTEST ? [] : this.#suggestionsFor(key, sources);
    this.#active = -1;
    this.#list.replaceChildren(...this.#shown.map((suggestion, index) => this.#option(suggestion, index)));
    this.#open(this.#shown.length > 0);
    const n = this.#shown.length;
    this.#said.textContent = n > 0 ? filled(wordIn(this.#root, 'suggested'), { n }) : '';
  }

  close(): void {
    this.#open(false);
  }

  #open(open: boolean): void {
    this.#list.hidden = !open;
    this.#box.setAttribute('aria-expanded', String(open));
    if (!open) {
      this.#said.textContent = '';
      this.#active = -1;
      this.#box.removeAttribute('aria-activedescendant');
    }
  }

  #suggestionsFor(key: string, { vocabulary, list }: Sources): Suggestion[] {
    const begun = [...new Set([...vocabulary.named(key), ...vocabulary.startingWith(key)])];
    const names = SUGGESTED.flatMap((kind) => begun.filter(({ tag }) => tag?.name === kind)).flatMap((entry) =>
      this.#named(entry),
    );
    const cases = casesFor(key, list).map(({ title, url }) => ({
      label: title,
      kind: wordIn(this.#root, 'kindCases'),
      target: { url },
    }));
    return [...names.slice(0, MOST - Math.min(cases.length, MOST_CASES)), ...cases].slice(0, MOST);
  }

  #named({ tag, names: [label = ''] }: Entry): Suggestion[] {
    const kind = this.#root.querySelector(`[data-facet-title="${tag?.name ?? ''}"]`)?.textContent.trim();
    return tag && kind ? [{ label, kind, target: { facet: tag.name, value: tag.value } }] : [];
  }

  #option({ label, kind }: Suggestion, index: number): HTMLElement {
    const option = copyOf(this.#root, '[data-option]', HTMLLIElement);
    option.id = `${this.#list.id}-${index}`;
    find(option, '[data-part=label]', HTMLElement).replaceChildren(...written(label));
    find(option, '[data-part=kind]', HTMLElement).textContent = kind;
    return option;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || this.#list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const places = this.#shown.length + 1;
      this.#move(((this.#active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    }
  }

  /** Marks an option, or with -1 none: then Enter searches for the words as they are typed. */
  #move(index: number): void {
    this.#active = index;
    for (const [place, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(place === index));
    const option = this.#list.children[index];
    if (option) this.#box.setAttribute('aria-activedescendant', option.id);
    else this.#box.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): void {
    const target = this.#shown[index]?.target;
    this.close();
    if (!target) return;
    if ('url' in target) location.assign(target.url);
    else this.#take(target.facet, target.value);
  }
}
