import { copyOf, filled, find, written } from './markup.ts';

interface Control {
  facet: string;
  value: string;
  label: string;
  /** Its place in the list, with what lies within it. */
  item: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

/** The checkboxes of the facets, their counts, and the list of what is chosen. */
export class FacetControls {
  readonly #root: HTMLElement;
  readonly #controls: Control[];
  readonly #chosen: HTMLElement;
  readonly #labels: ReadonlyMap<string, string>;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#chosen = find(root, '[data-chosen]', HTMLElement);
    this.#controls = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox][name]')].map((input) => {
      const row = input.closest('label') ?? root;
      const text = find(row, '.facet__label', HTMLElement).textContent.trim();
      return {
        facet: input.name,
        value: input.value,
        label: text,
        item: input.closest('li') ?? row,
        input,
        count: find(row, '.facet__count', HTMLElement),
      };
    });
    this.#labels = new Map(this.#controls.map(({ facet, value, label }) => [`${facet} ${value}`, label]));
  }

  /** Every value that can be chosen, by facet, in the order of the page. */
  offered(): Map<string, string[]> {
    const facets = new Map<string, string[]>();
    for (const { facet, value } of this.#controls) facets.set(facet, [...(facets.get(facet) ?? []), value]);
    return facets;
  }

  /** What a value is called on this page. */
  labelOf(facet: string, value: string): string | undefined {
    return this.#labels.get(`${facet} ${value}`);
  }

  /** What is chosen in words, each with the title of its facet. */
  chosenInWords(colon: string): string[] {
    const titleOf = (facet: string) =>
      this.#root.querySelector(`[data-facet-title="${facet}"]`)?.textContent.trim() ?? facet;
    return this.#controls.flatMap(({ facet, label, input }) =>
      input.checked ? [`${titleOf(facet)}${colon}${label}`] : [],
    );
  }

  read(): Map<string, string[]> {
    const chosen = new Map<string, string[]>();
    for (const { facet, value, input } of this.#controls)
      if (input.checked) chosen.set(facet, [...(chosen.get(facet) ?? []), value]);
    return chosen;
  }

  /** Shows what is chosen: in the boxes, and as a list from which each can be taken off. */
  write(chosen: ReadonlyMap<string, readonly string[]>): void {
    for (const { facet, value, input } of this.#controls) input.checked = chosen.get(facet)?.includes(value) ?? false;
    const marked = this.#controls.filter(({ input }) => input.checked);
    this.#chosen.replaceChildren(...marked.map((control) => this.#chip(control)));
    find(this.#root, '[data-chosen-bar]', HTMLElement).hidden = marked.length === 0;
    for (const title of this.#root.querySelectorAll<HTMLElement>('[data-chosen-in]')) {
      const facet = title.dataset['chosenIn'];
      const number = marked.filter((control) => facet === '' || control.facet === facet).length;
      title.textContent = number > 0 ? String(number) : '';
    }
  }

  #chip({ facet, value, label }: Control): HTMLElement {
    const item = copyOf(this.#root, '[data-chip]', HTMLLIElement);
    const button = find(item, 'button', HTMLButtonElement);
    find(button, 'span', HTMLElement).append(...written(label));
    button.setAttribute('aria-label', filled(this.#root.dataset['remove'], { name: label }));
    button.dataset['off'] = facet;
    button.value = value;
    return item;
  }

  /** Takes off what a button of the list of chosen values stands for; gives back its place in that list. */
  takeOff(button: HTMLButtonElement): number {
    const place = [...this.#chosen.querySelectorAll('button')].indexOf(button);
    for (const { facet, value, input } of this.#controls) {
      if (facet === button.dataset['off'] && value === button.value) input.checked = false;
    }
    return place;
  }

  /** Moves the focus to the value that has come to stand at a place of the list, or to its end; to the results if none is left. */
  focusChosen(place: number): void {
    const left = this.#chosen.querySelectorAll('button');
    (left[Math.min(place, left.length - 1)] ?? find(this.#root, '[data-heading]', HTMLElement)).focus();
  }

  /** Shows for every value how many hits it would give, or nothing while that is not known. */
  count(numberOf?: (facet: string, value: string) => number): void {
    for (const { facet, value, count } of this.#controls) {
      const number = numberOf?.(facet, value);
      if (count.dataset['facetCount'] === number?.toString()) continue;
      count.textContent = number === undefined ? '' : String(number);
      if (number === undefined) delete count.dataset['facetCount'];
      else count.dataset['facetCount'] = String(number);
    }
    this.#clearAway();
  }

  /** Values that would give nothing are out of the way, unless the reader has chosen them or stands on them; so is what they leave empty. */
  #clearAway(): void {
    for (const { item, count } of this.#controls) {
      const isInUse = () => item.querySelector(':checked') !== null || item.contains(document.activeElement);
      item.hidden = count.dataset['facetCount'] === '0' && !isInUse();
    }
    const holdsNothing = (part: Element) => part.querySelector('li:not([hidden])') === null;
    for (const part of this.#root.querySelectorAll<HTMLElement>('.facet, .facet__set'))
      part.hidden = holdsNothing(part);
  }

  /** The counts that the page was built with, which hold while nothing is asked for. */
  countAll(): void {
    const all = new Map(
      this.#controls.map(({ facet, value, count }) => [`${facet} ${value}`, Number(count.dataset['all'])]),
    );
    this.count((facet, value) => all.get(`${facet} ${value}`) ?? 0);
  }
}
