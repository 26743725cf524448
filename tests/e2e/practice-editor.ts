/**
 * Somebody who writes in the practice editor, in a browser of their own that forgets everything afterwards. Complaints of the
 * browser and requests that leave the site fail the test.
 */
import type { Locator, Page as Tab } from 'playwright-core';
import { expect } from 'vitest';
import { test as readerTest } from './reader.ts';

/** The folder in the browser in which the editor keeps what is practised. */
const FOLDER = 'sveltia-cms-test';
/** What the editor's own parts say on every use, and what is no fault of ours. */
const KNOWN_COMPLAINTS = [
  /An iframe which has both allow-scripts and allow-same-origin/,
  /svelte\.dev\/e\/derived_inert/,
];

export class Writer {
  readonly tab: Tab;
  readonly #address: string;

  constructor(tab: Tab, address: string) {
    this.tab = tab;
    this.#address = address;
  }

  /** Opens the practice editor and begins. */
  async begin(): Promise<void> {
    await this.tab.goto(this.#address);
    await this.tab.getByRole('button', { name: 'テストリポジトリで作業' }).click();
    await this.tab.waitForURL(/#.collections/);
  }

  /** Opens a record, or the empty form of a new one. */
  async open(collection: string, id?: string): Promise<void> {
    await this.tab.goto(`${this.#address}#/collections/${collection}/${id === undefined ? 'new' : `entries/${id}`}`);
    await this.field('*').first().waitFor();
  }

  /** A field in the pane that is written in, by its path; `*` for any. */
  field(path: string): Locator {
    return this.tab.locator(path === '*' ? 'section[data-key-path]' : `section[data-key-path="${path}"]`);
  }

  /** Scrolls until a field is there: the editor draws those further below when somebody gets near them. */
  async reach(path: string): Promise<Locator> {
    const field = this.field(path).first();
    // Of a group, the fields of the group that are there already; else all.
    const group = path.replace(/[^.]*$/, '');
    const drawn = group === '' ? this.field('*') : this.tab.locator(`section[data-key-path^="${group}"]`);
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
    await this.tab.getByRole('textbox', { name: 'スラッグ' }).fill(id);
  }

  /** Switches the pane that is written in to a language. */
  async in(language: '日本語' | '英語'): Promise<void> {
    await this.tab.getByRole('radio', { name: language }).first().click();
  }

  async save(): Promise<void> {
    await this.tab.getByRole('button', { name: '保存' }).first().click();
  }

  /** Saves, and waits until a file is another than before. */
  async saved(path: string): Promise<void> {
    const before = await this.file(path);
    await this.save();
    await expect.poll(() => this.file(path)).not.toBe(before);
  }

  /** Chooses a value of a list by the beginning of its label, whether they stand as buttons or in a menu. */
  async choose(path: string, label: string): Promise<void> {
    const field = await this.reach(path);
    const buttons = field.getByRole('radio', { name: label });
    if ((await buttons.count()) > 0) return buttons.first().click();
    await field.getByRole('combobox').first().click();
    await this.tab.getByRole('option', { name: label }).first().click();
  }

  /** Opens a group of fields that is folded. */
  async unfold(path: string): Promise<void> {
    const button = (await this.reach(path)).getByRole('button', { name: '広げる', exact: true });
    if ((await button.count()) > 0) await button.first().click();
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

  /** A file as the editor has saved it, by its path from the project's root; undefined where there is none. */
  async file(path: string): Promise<string | undefined> {
    return this.tab.evaluate(
      async ({ folder, path }) => {
        try {
          const names = [folder, ...path.split('/')];
          const name = names.pop() ?? '';
          let place = await navigator.storage.getDirectory();
          for (const step of names) place = await place.getDirectoryHandle(step);
          return await (await (await place.getFileHandle(name)).getFile()).text();
        } catch {
          return undefined;
        }
      },
      { folder: FOLDER, path },
    );
  }
}

interface EditorTest {
  /** Begins to practise, in a language of the browser. */
  practise: (language?: string) => Promise<Writer>;
}

export const test = readerTest.extend('editor', async ({ browser, root }, { onCleanup }): Promise<EditorTest> => {
  const complaints: string[] = [];
  const contexts: { close: () => Promise<void> }[] = [];
  onCleanup(async () => {
    for (const context of contexts) await context.close();
    expect(complaints).toEqual([]);
  });
  const practise = async (language = 'ja-JP') => {
    const context = await browser.newContext({ locale: language, viewport: { width: 1366, height: 900 } });
    contexts.push(context);
    const complain = (complaint: string) => {
      if (!KNOWN_COMPLAINTS.some((known) => known.test(complaint))) complaints.push(complaint);
    };
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complain(message.text());
    });
    context.on('weberror', (error) => complain(error.error().message));
    context.on('request', (request) => {
      if (!request.url().startsWith(root) && !/^(?:blob|data|about):/.test(request.url()))
        complain(`leaves the site: ${request.url()}`);
    });
    const writer = new Writer(await context.newPage(), new URL('admin/practice/', root).href);
    await writer.begin();
    return writer;
  };
  return { practise };
});
