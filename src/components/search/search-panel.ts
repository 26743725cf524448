import { Address, type Step } from './address.ts';
import { engineAt, type Engine, type Found } from './engine.ts';
import { FacetControls } from './facet-controls.ts';
import { HitList, type Hit } from './hit-list.ts';
import { filled, find } from './markup.ts';
import type { SearchState } from './query-state.ts';
import { RecordFile, type ListedRecord, type RecordList } from './record-list.ts';

/** How long a reader may pause while typing before the search runs. */
const PAUSE = 150;
/** A search that takes longer than this says so. */
const PATIENCE = 400;
/** As the styles have it: wide enough for the facets to stand beside the hits. */
const WIDE = '(min-width: 60rem)';

/**
 * The search of the site. The address holds the whole state: whatever the reader does changes it, and the page follows the
 * address. All words come from the page's HTML.
 */
class SearchPanel extends HTMLElement {
  #controller = new AbortController();
  #engine!: Engine;
  #records!: RecordFile;
  #facets!: FacetControls;
  #hits!: HitList;
  #box!: HTMLInputElement;
  #sort!: HTMLSelectElement;
  #address!: Address;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The query string of what the page shows or is about to show. */
  #query = '';
  /** Whether the list that the page was built with still stands. */
  #isAsBuilt = true;
  /** Counts searches, so that an answer that comes too late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    this.#engine = engineAt(this.#word('engine'));
    this.#records = new RecordFile(this.#word('records'), this.#controller.signal);
    this.#facets = new FacetControls(this);
    this.#hits = new HitList(this);
    this.#box = find(this, 'input[type=search]', HTMLInputElement);
    this.#sort = find(this, 'select[name=sort]', HTMLSelectElement);
    this.#address = new Address({
      facets: this.#facets.offered(),
      sorts: [...this.#sort.options].map(({ value }) => value),
    });
    this.#listen();
    this.#unfold(matchMedia(WIDE).matches);
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    this.#ways.hidden = true;
    if (this.#address.query() !== '') this.#empty();
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#controller.abort();
    clearTimeout(this.#pause);
    this.#turn += 1;
  }

  #listen(): void {
    const { signal } = this.#controller;
    const on = <K extends keyof HTMLElementEventMap>(
      target: EventTarget,
      type: K,
      handle: (event: HTMLElementEventMap[K]) => void,
    ) => target.addEventListener(type, handle as EventListener, { signal }); // `as`: the type of the event goes with its name
    on(this.#box, 'input', (event) => {
      if (!('isComposing' in event && event.isComposing)) this.#typed();
    });
    on(this.#box, 'compositionend', () => this.#typed());
    on(this.#box, 'focus', () => this.#warm());
    on(this, 'focusin', () => void this.#records.list().catch(() => undefined));
    on(this, 'change', ({ target }) => {
      if (target !== this.#box) this.#go(this.#wanted(), 'push');
    });
    on(this, 'submit', (event) => {
      event.preventDefault();
      this.#go(this.#wanted(), 'push');
    });
    on(this, 'click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#pressed(button);
    });
    // Links within the page pass here as well; they ask for nothing else.
    addEventListener('popstate', () => this.#address.query() !== this.#query && this.#follow(), { signal });
    matchMedia(WIDE).addEventListener('change', ({ matches }) => this.#unfold(matches), { signal });
  }

  #pressed(button: HTMLButtonElement): void {
    if ('more' in button.dataset) void this.#showMore();
    else if ('jump' in button.dataset) find(this, '[data-heading]', HTMLElement).focus();
    else if ('clear' in button.dataset) {
      this.#go({ ...this.#wanted(), chosen: new Map() }, 'push');
      this.#facets.focusChosen(0);
    } else if ('off' in button.dataset) {
      const place = this.#facets.takeOff(button);
      this.#go(this.#wanted(), 'push');
      this.#facets.focusChosen(place);
    }
  }

  /** On narrow screens the facets are folded away, and the long ones among them as well. */
  #unfold(wide: boolean): void {
    for (const part of this.querySelectorAll('details'))
      if (part.matches('[data-facets], [data-long]')) part.open = wide;
  }

  #typed(): void {
    this.#begin();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#go(this.#wanted(), 'replace'), PAUSE);
  }

  /** What the controls ask for. */
  #wanted(): SearchState {
    return { q: this.#box.value.trim(), chosen: this.#facets.read(), sort: this.#sort.value };
  }

  /** Takes a state into the address, and the page with it. */
  #go(state: SearchState, step: Step): void {
    clearTimeout(this.#pause);
    const query = this.#address.go(state, step);
    this.#query = query;
    this.#facets.write(state.chosen);
    if (query === '' && this.#isAsBuilt) this.#keep();
    else void this.#search(state);
  }

  /** While nothing is asked for, the list and the counts that the page was built with are right. */
  #keep(): void {
    this.#turn += 1;
    this.#facets.countAll();
    this.#end(this.#hits.all);
  }

  /** Brings the page to what the address asks for. */
  #follow(): void {
    const state = this.#address.state();
    this.#box.value = state.q;
    this.#sort.value = state.sort;
    this.#go(state, 'stay');
  }

  /** The list on the page holds no longer. */
  #begin(): void {
    this.#turn += 1;
    this.#hits.busy = true;
    delete this.#status.dataset['resultCount'];
  }

  async #search(state: SearchState): Promise<void> {
    this.#begin();
    const turn = this.#turn;
    const isStale = () => turn !== this.#turn;
    const slow = setTimeout(() => {
      if (!isStale()) this.#status.textContent = this.#word('counting');
    }, PATIENCE);
    try {
      const [found, all] = await Promise.all([
        state.q === '' ? undefined : this.#engine.find(state.q),
        this.#records.list(),
      ]);
      const list = found ? await this.#records.listWith(found.map(({ hit }) => hit)) : all;
      if (isStale()) return;
      this.#show(list, state, found);
    } catch (error) {
      if (isStale()) return;
      console.error(error);
      this.#empty();
      this.#end();
    } finally {
      clearTimeout(slow);
    }
  }

  /** Shows no list and no counts, while they are not known. */
  #empty(): void {
    this.#isAsBuilt = false;
    this.#facets.count();
    this.#hits.show([]);
  }

  #show(list: RecordList, { chosen, sort }: SearchState, found: Found[] | undefined): void {
    const narrowed = list.narrowed(
      found?.map(({ hit }) => hit),
      chosen,
    );
    const passages = new Map(found?.map(({ hit, passage }) => [hit, passage]));
    const hits = list
      .inOrder(narrowed.matching, sort)
      .map((record): Hit => ({ record, labels: this.#labels(list, record), passage: passages.get(record.hit) }));
    this.#isAsBuilt = false;
    this.#facets.count((facet, value) => list.count(narrowed, facet, value));
    this.#hits.show(hits);
    this.#end(hits.length);
  }

  #labels(list: RecordList, record: ListedRecord): Hit['labels'] {
    const names = (facet: string) =>
      list.valuesOf(record, facet).flatMap((value) => this.#facets.labelOf(facet, value) ?? []);
    const isInUnion = list.valuesOf(record, 'area').includes('eu');
    const [type = ''] = list.valuesOf(record, 'type');
    return {
      type: this.getAttribute(`data-kind-${type}`) ?? type,
      area: isInUnion ? undefined : names('area')[0],
      sectors: names('sector'),
    };
  }

  /** The list for this address stands, with so many hits; without a number it could not be had. */
  #end(number?: number): void {
    this.#hits.busy = false;
    this.#status.textContent =
      number === undefined
        ? this.#word('failed')
        : number > 0
          ? filled(this.#word('found'), { n: number })
          : this.#word('none');
    if (number !== undefined) this.#status.dataset['resultCount'] = String(number);
    this.#ways.hidden = number !== undefined && number > 0;
  }

  async #showMore(): Promise<void> {
    if (this.#isAsBuilt) await this.#search(this.#wanted());
    this.#hits.showMore();
  }

  #warm(): void {
    this.#engine.warm().catch(() => undefined); // A search says it if this fails again.
  }

  /** The lists that hold everything, for readers who found nothing. */
  get #ways(): HTMLElement {
    return find(this, '[data-ways]', HTMLElement);
  }

  get #status(): HTMLElement {
    return find(this, '[role=status]', HTMLElement);
  }

  /** An address or a text that the page's HTML gives. */
  #word(name: string): string {
    return this.dataset[name] ?? '';
  }
}

customElements.define('search-panel', SearchPanel);
