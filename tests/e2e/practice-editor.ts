/**
 * Somebody who writes in the practice editor, in a browser of their own that forgets everything afterwards. Complaints of the
 * browser and requests that leave the site fail the test.
 */
import { expect } from 'vitest';
import { EditorForm, fileKept, KNOWN_COMPLAINTS } from './editor-form.ts';
import { test as readerTest } from './reader.ts';

/** The folder in the browser in which the editor keeps what is practised. */
const FOLDER = 'sveltia-cms-test';

export class Writer extends EditorForm {
  /** Opens the practice editor and begins. */
  async begin(): Promise<void> {
    await this.tab.goto(this.address);
    await this.tab.getByRole('button', { name: '練習を始める' }).click();
    await this.tab.waitForURL(/#.collections/);
  }

  /** Saves, and waits until a file is another than before. */
  async saved(path: string): Promise<void> {
    const before = await this.file(path);
    await this.save();
    await expect.poll(() => this.file(path)).not.toBe(before);
  }

  /** A file as the editor has saved it, by its path from the project's root; undefined where there is none. */
  async file(path: string): Promise<string | undefined> {
    return fileKept(this.tab, `${FOLDER}/${path}`);
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
