import { copyOf, find, written } from './markup.ts';
import type { Passage, Stretch } from './passage.ts';
import type { ListedRecord } from './record-list.ts';

/** A record in the list, and where a query was put, what shows why it was found. */
export interface Hit {
  record: ListedRecord;
  /** What the page calls its kind, where it lies if not in the European Union, and its sectors. */
  labels: { type?: string | undefined; area?: string | undefined; sectors: readonly string[] };
  passage?: (() => Promise<Passage | undefined>) | undefined;
  /** Names by which it was found, where its text holds none of the words. */
  names?: readonly string[] | undefined;
  /** The beginning of its description, which stands until there is a passage to show. */
  text: string;
}

function shown({ text, marked }: Stretch): (Node | string)[] {
  if (!marked) return written(text);
  const mark = document.createElement('mark');
  mark.append(...written(text));
  return [mark];
}

/** How many hits are added at a time. */
const STEP = 20;

const hide = (part: HTMLElement, unless: unknown) => {
  part.hidden = !unless;
};

/** The list of hits on the page. */
export class HitList {
  readonly #root: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #observer: IntersectionObserver;
  /** Hits whose passage is fetched once they come into view: each weighs a file. */
  #unseen = new Map<Element, Hit>();
  #hits: readonly (() => Hit)[] = [];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#list = find(root, '[data-results]', HTMLElement);
    this.#more = find(root, '[data-more]', HTMLElement);
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) void this.#explain(target);
      },
      { rootMargin: '100px' },
    );
  }

  set busy(busy: boolean) {
    this.#list.setAttribute('aria-busy', String(busy));
  }

  /** How many records there are in all, of which the page was built with the first. */
  get all(): number {
    return Number(this.#list.dataset['all']);
  }

  /** How many hits there are. */
  get found(): number {
    return this.#hits.length;
  }

  /** How many hits stand on the page. */
  get shown(): number {
    return this.#list.children.length;
  }

  /** Replaces the list, as far as it is shown at first. */
  show(hits: readonly (() => Hit)[]): void {
    this.#observer.disconnect();
    this.#unseen.clear();
    this.#hits = hits;
    this.#list.replaceChildren();
    this.#add();
  }

  /** Shows further hits and moves the focus to the first of them, because the button may be gone. */
  showMore(): void {
    const before = this.shown;
    this.#add();
    this.#list.children[before]?.querySelector('a')?.focus();
  }

  #add(): void {
    const next = this.#hits.slice(this.shown, this.shown + STEP);
    this.#list.append(...next.map((hit) => this.#item(hit())));
    this.#more.hidden = this.shown >= this.#hits.length;
  }

  #item(hit: Hit): HTMLElement {
    const { record, labels, names, text } = hit;
    const item = copyOf(this.#root, '[data-hit]', HTMLLIElement);
    const part = (name: string) => find(item, `[data-part="${name}"]`, HTMLElement);
    const write = (name: string, text = '') => {
      part(name).replaceChildren(...written(text));
      hide(part(name), text);
    };
    item.dataset['id'] = record.id;
    const title = find(item, 'a[data-part="title"]', HTMLAnchorElement);
    title.replaceChildren(...written(record.title));
    title.href = record.url;
    write('type', labels.type);
    write('area', labels.area);
    hide(part('shores'), record.shores);
    write('japan', record.shores?.[0]);
    write('abroad', record.shores?.[1]);
    write('sectors', labels.sectors.join(this.#root.dataset['separator']));
    write('years', record.years);
    // Where a passage will be shown, the line that leads to it has its place from the beginning, unseen.
    part('where').hidden = !hit.passage;
    part('where').toggleAttribute('data-pending', true);
    write('names', names?.join(this.#root.dataset['separator']));
    hide(part('by'), names?.length);
    write('text', text);
    if (hit.passage) {
      this.#unseen.set(item, hit);
      this.#observer.observe(item);
    }
    return item;
  }

  /** Shows where a hit has what was looked for; where that cannot be had, its description stays. */
  async #explain(item: Element): Promise<void> {
    const hit = this.#unseen.get(item);
    this.#observer.unobserve(item);
    this.#unseen.delete(item);
    const passage = await hit?.passage?.().catch(() => undefined);
    const text = find(item, '[data-part="text"]', HTMLElement);
    if (passage) text.replaceChildren(...passage.stretches.flatMap(shown));
    hide(text, text.textContent);
    const where = find(item, '[data-part="where"]', HTMLElement);
    where.removeAttribute('data-pending');
    where.hidden = !passage?.heading;
    if (!hit || !passage?.heading) return;
    const link = find(where, 'a', HTMLAnchorElement);
    link.replaceChildren(...written(passage.heading.text));
    link.href = `${hit.record.url}#${passage.heading.anchor}`;
  }
}
