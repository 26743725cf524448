/** The editor's forms as somebody fills them in: the same at every place where the editor stands. */
import type { Locator, Page as Tab } from 'playwright-core';
import { expect } from 'vitest';

/** What the editor's own parts say on every use, and what is no fault of ours. */
export const KNOWN_COMPLAINTS = [
  /An iframe which has both allow-scripts and allow-same-origin/,
  /svelte\.dev\/e\/derived_inert/,
];

/** A file in the part of the browser's storage that is the page's own; undefined where there is none. */
export const fileKept = (tab: Tab, path: string): Promise<string | undefined> =>
  tab.evaluate(async (path) => {
    try {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let place = await navigator.storage.getDirectory();
      for (const step of names) place = await place.getDirectoryHandle(step);
      return await (await (await place.getFileHandle(name)).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);

export class EditorForm {
  readonly tab: Tab;
  /** The page of the editor. */
  readonly address: string;
  /** The language that is written in; undefined where a record has one form for all. */
  #language: 'ja' | 'en' | undefined;

  constructor(tab: Tab, address: string) {
    this.tab = tab;
    this.address = address;
  }

  /** Opens a record, or the empty form of a new one. */
  async open(collection: string, id?: string): Promise<void> {
    this.#language = undefined;
    await this.tab.goto(`${this.address}#/collections/${collection}/${id === undefined ? 'new' : `entries/${id}`}`);
    await this.field('*').first().waitFor();
  }

  /** The pane that is written in: at first the one on the left. */
  #pane(): Locator {
    const panes = this.tab.locator('.pane[data-mode=edit]');
    return this.#language === undefined
      ? panes.first()
      : this.tab.locator(`.pane[data-mode=edit][data-locale=${this.#language}]`);
  }

  /** A field in the pane that is written in, by its path; `*` for any. */
  field(path: string): Locator {
    return this.#pane().locator(path === '*' ? 'section[data-key-path]' : `section[data-key-path="${path}"]`);
  }

  /** Scrolls until a field is there: the editor draws those further below when somebody gets near them. */
  async reach(path: string): Promise<Locator> {
    const field = this.field(path).first();
    // Of a group, the fields of the group that are there already; else all.
    const group = path.replace(/[^.]*$/, '');
    const drawn = group === '' ? this.field('*') : this.#pane().locator(`section[data-key-path^="${group}"]`);
    await expect
      .poll(async () => {
        // To the top, so that whatever follows comes into view: where the last one is seen already, nothing else would move.
        if ((await field.count()) === 0) await drawn.last().evaluate((last) => last.scrollIntoView({ block: 'start' }));
        return field.count();
      })
      .toBe(1);
    await field.scrollIntoViewIfNeeded();
    return field;
  }

  box(path: string): Locator {
    return this.field(path).locator('[role=textbox], textarea, input[type=text], input[type=number]').first();
  }

  async write(path: string, text: string): Promise<void> {
    await this.reach(path);
    await this.box(path).fill(text);
  }

  /** Types the name that a new record has in its address. */
  async name(id: string): Promise<void> {
    await this.tab.getByRole('textbox', { name: 'アドレス名' }).fill(id);
  }

  /** Goes on in the pane of a language: both stand side by side. */
  in(language: 'ja' | 'en'): void {
    this.#language = language;
  }

  async save(): Promise<void> {
    await this.tab.getByRole('button', { name: '保存' }).first().click();
  }

  /** Chooses a value of a list by the beginning of its label, whether they stand as buttons or in a menu. */
  async choose(path: string, label: string): Promise<void> {
    const field = await this.reach(path);
    const button = field.getByRole('radio', { name: label }).first();
    if ((await button.count()) > 0) {
      // A click on a field that is just being drawn anew is lost.
      const isPressed = async () => {
        if ((await button.getAttribute('aria-checked')) === 'true') return true;
        await button.click();
        return false;
      };
      await expect.poll(isPressed).toBe(true);
      return;
    }
    const option = this.tab.getByRole('option', { name: label }).first();
    // A menu that opens while fields above it are still being drawn is shut again by the editor.
    const isChosen = async () => {
      if (!(await option.isVisible())) await field.getByRole('combobox').first().click();
      return option.click({ timeout: 5000 }).then(
        () => true,
        () => false,
      );
    };
    // On a busy machine the long menus take their time.
    await expect.poll(isChosen, { timeout: 60_000 }).toBe(true);
  }

  /** Writes the text below the fields, as it is typed. */
  async writeBody(text: string): Promise<void> {
    await (await this.reach('body')).locator('[contenteditable=true]').first().fill(text);
  }

  /** Waits until the editor says that something is wrong. */
  async complains(text: RegExp): Promise<void> {
    await this.tab.getByText(text).first().waitFor();
  }

  /** Adds an item to a list. */
  async add(path: string): Promise<void> {
    await this.field(path)
      .getByRole('button', { name: /を追加$/ })
      .last()
      .click();
  }
}
