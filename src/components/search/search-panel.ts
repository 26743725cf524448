import { Address, type Step } from './address.ts';
import { FacetControls } from './facet-controls.ts';
import { HitList } from './hit-list.ts';
import { hitsOf } from './hits.ts';
import { find, wordIn } from './markup.ts';
import { PaperRecord } from './paper-record.ts';
import type { SearchState } from './query-state.ts';
import type { Answer } from './finder.ts';
import { SearchData } from './search-data.ts';
import { SearchStatus } from './search-status.ts';
import { SlashKey } from './slash-key.ts';
import { Suggestions } from './suggestions.ts';
import type { ListedRecord, RecordList } from './record-list.ts';

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
  #data!: SearchData;
  #facets!: FacetControls;
  #hits!: HitList;
  #suggestions!: Suggestions;
  #box!: HTMLInputElement;
  #sort!: HTMLSelectElement;
  #address!: Address;
  #status!: SearchStatus;
  #paper!: PaperRecord;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The query string of what the page shows or is about to show. */
  #query = '';
  /** Whether the list that the page was built with still stands. */
  #isAsBuilt = true;
  /** Counts searches, so that an answer that comes too late is dropped. */
  #turn = 0;

  connectedCallback(): void {
    this.#controller = new AbortController();
    this.#data = new SearchData(
      {
        engine: wordIn(this, 'engine'),
        records: wordIn(this, 'records'),
        names: wordIn(this, 'names'),
        texts: wordIn(this, 'texts'),
      },
      this.#controller.signal,
    );
    this.#facets = new FacetControls(this);
    this.#hits = new HitList(this);
    this.#box = find(this, 'input[type=search]', HTMLInputElement);
    this.#suggestions = new Suggestions(this, this.#box, (facet, value) => this.#narrowTo(facet, value));
    this.#sort = find(this, 'select[name=sort]', HTMLSelectElement);
    const sorts = [...this.#sort.options].map(({ value }) => value);
    this.#address = new Address({ facets: this.#facets.offered(), sorts }, wordIn(this, 'titled'));
    this.#status = new SearchStatus(this, this.#address);
    this.#paper = new PaperRecord(this, this.#address);
    this.#listen();
    this.#unfold(matchMedia(WIDE).matches);
    for (const part of this.querySelectorAll<HTMLElement>('[data-scripted]')) part.hidden = false;
    this.#status.offerWays(false);
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
    on(this, 'focusin', () => void this.#data.list().catch(() => undefined));
    on(this, 'change', ({ target }) => {
      if (target !== this.#box) this.#go(this.#wanted(), 'push');
    });
    on(this, 'submit', (event) => {
      event.preventDefault();
      this.#suggestions.close();
      this.#go(this.#wanted(), 'push');
    });
    on(this, 'click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) this.#pressed(button);
    });
    this.#suggestions.listen(signal);
    new SlashKey(this.#box, find(this, '[data-slash]', HTMLInputElement)).listen(signal);
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

  /** What was typed stood for a value: it is chosen in the place of the words. */
  #narrowTo(facet: string, value: string): void {
    this.#box.value = '';
    const { chosen, ...rest } = this.#wanted();
    this.#go({ ...rest, chosen: new Map([...chosen, [facet, [...(chosen.get(facet) ?? []), value]]]) }, 'push');
  }

  #typed(): void {
    void this.#suggest(this.#box.value);
    this.#begin();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#go(this.#wanted(), 'replace'), PAUSE);
  }

  /** Suggests names for what is typed, as soon as they are there. */
  async #suggest(typed: string): Promise<void> {
    const files = Promise.all([this.#data.vocabulary(), this.#data.list()]).catch(() => undefined);
    const [vocabulary, list] = (await files) ?? [];
    if (vocabulary && list && typed === this.#box.value && this.#box === document.activeElement)
      this.#suggestions.show(typed, { vocabulary, list });
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
    this.#status.forget();
  }

  async #search(state: SearchState): Promise<void> {
    this.#begin();
    const turn = this.#turn;
    const isStale = () => turn !== this.#turn;
    const slow = setTimeout(() => {
      if (!isStale()) this.#status.waiting();
    }, PATIENCE);
    try {
      const [answer, textOf] = await Promise.all([
        state.q === '' ? undefined : this.#data.find(state.q),
        this.#data.texts().catch(() => () => ''), // A list without descriptions is better than none.
      ]);
      const list = answer?.list ?? (await this.#data.list());
      if (isStale()) return;
      this.#show(list, state, textOf, answer);
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

  #show(
    list: RecordList,
    { chosen, sort }: SearchState,
    textOf: (record: ListedRecord) => string,
    answer?: Answer,
  ): void {
    const narrowed = list.narrowed(
      answer?.found.map(({ hit }) => hit),
      chosen,
    );
    const nameOf = (facet: string, value: string) =>
      facet === 'type' ? (this.getAttribute(`data-kind-${value}`) ?? undefined) : this.#facets.labelOf(facet, value);
    const hits = hitsOf(list, list.inOrder(narrowed.matching, sort), { found: answer?.found ?? [], textOf, nameOf });
    this.#isAsBuilt = false;
    this.#facets.count((facet, value) => list.count(narrowed, facet, value));
    this.#hits.show(hits);
    this.#end(hits.length, answer);
  }

  #end(number?: number, answer?: Answer): void {
    this.#hits.busy = false;
    this.#status.show(number, answer);
    this.#writeForPaper(number ?? 0);
  }

  #writeForPaper(found: number): void {
    const { q } = this.#wanted();
    const filters = this.#facets.chosenInWords(wordIn(this, 'colon'));
    this.#paper.write({ q, filters, found, shown: this.#hits.shown });
  }

  async #showMore(): Promise<void> {
    if (this.#isAsBuilt) await this.#search(this.#wanted());
    // Something else was asked for in the meantime.
    if (this.#isAsBuilt) return;
    this.#hits.showMore();
    this.#writeForPaper(this.#hits.found);
  }

  #warm(): void {
    this.#data.warm().catch(() => undefined); // A search says it if this fails again.
  }
}

customElements.define('search-panel', SearchPanel);
