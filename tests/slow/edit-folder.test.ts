/** `npm run edit`: the editor on the folder of this computer, served by the development server. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Page as Tab } from 'playwright-core';
import { launchBrowser } from '../e2e/browser.ts';
import { EditorForm, fileKept } from '../e2e/editor-form.ts';
import { changes } from '../lib/changes.ts';
import { Workshop } from './workshop.ts';

const CASE = 'kbcc-vitagora';
const path = `content/cases/ja/${CASE}.mdx`;
/** Milliseconds to wait for a page on a busy machine. */
const PATIENCE = 120_000;
const workshop = new Workshop();
let browser: Browser;
let address: string;

beforeAll(async () => {
  address = await workshop.develop();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await workshop.clear();
});

/**
 * A browser without anybody to choose a folder takes one in its own storage: what the practice editor begins with, beside
 * what marks a repository.
 */
async function chooseFolder(tab: Tab): Promise<void> {
  await tab.evaluate(async (files) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries((await (await fetch(files)).json()) as Record<string, string>)) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let place = root;
      for (const step of names) place = await place.getDirectoryHandle(step, { create: true });
      const file = await (await place.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  }, `${address}admin/practice/content.json`);
}

test('saves a change of one line into the folder, and stays open while the pages of the site follow', async () => {
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1366, height: 900 } });
  // The development server puts a page together when somebody first asks for it.
  context.setDefaultTimeout(PATIENCE);
  const form = new EditorForm(await context.newPage(), `${address}admin/`);
  await form.tab.goto(form.address);
  const begin = form.tab.getByRole('button', { name: 'ローカルリポジトリで作業' });
  await begin.waitFor();
  await chooseFolder(form.tab);
  await begin.click();
  await form.tab.waitForURL(/#.collections/);

  const before = workshop.read(path);
  const [line = ''] = /^title: .+$/m.exec(before) ?? [];
  await form.open('cases', CASE);
  await form.write('title', `${line.replace('title: ', '')}（改）`);
  await form.save();
  await expect.poll(async () => fileKept(form.tab, path)).toContain('（改）');
  const saved = (await fileKept(form.tab, path)) ?? '';
  expect(changes(before, saved)).toEqual([`- ${line}`, `+ ${line}（改）`]);

  const page = await context.newPage();
  await page.goto(`${address}ja/cases/${CASE}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await form.open('cases', CASE);
  await form.write('title', '書いている途中');
  // As if the folder chosen had been the one that the development server watches.
  workshop.write(path, saved);
  await page.getByRole('heading', { level: 1, name: /（改）/ }).waitFor();
  expect(await form.box('title').inputValue()).toBe('書いている途中');
});
