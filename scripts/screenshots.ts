/**
 * `npm run screenshots`: takes the pictures of the editor that the guide for contributors shows, from the practice page of
 * the built site, in each language. Nothing is retouched. The pictures change only once all of them have been taken.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page as Tab } from 'playwright-core';
import { languages, locales, type Locale } from '../src/i18n/locales.ts';
import { editor } from '../src/i18n/paths.ts';
import { picturePath, type EditorStep } from '../src/queries/writing-steps.ts';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { messages } from './launch/messages.mjs';
import { Problem, runCommand } from './launch/problem.mjs';
import { hasGlyphs, JAPANESE } from './lib/glyphs.ts';
import { serveFolder } from './lib/static-server.ts';

const root = process.cwd();
const siteFolder = resolve(root, process.env['OUT_DIR'] ?? 'dist');
/** The screen of many an office's laptop. */
const SCREEN = { width: 1366, height: 768 };
/** One pixel of the file for one of the screen, and nothing that blinks. */
const PIXELS = { animations: 'disabled', caret: 'hide', scale: 'css' } as const; // `as const`: some of the values allowed
/** Told in full, with a title that shows its two sides. */
const CASE = 'kbcc-vitagora';

/** The editor follows the browser's language. */
const localeOf = (lang: Locale) => locales[lang].openGraph.replace('_', '-');

/** Begins to practise; the editor's first page holds nothing but that button. */
async function begin(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await tab.locator('#nc-root').getByRole('button').click();
  await tab.waitForURL(/#.collections/);
}

/** What a picture of a step needs on the screen. */
const scenes: Record<EditorStep, (tab: Tab, address: string) => Promise<void>> = {
  practise: async (tab, address) => {
    await tab.goto(`${address}#/collections/cases`);
    await tab.getByRole('row').nth(1).waitFor();
  },
  write: async (tab, address) => {
    await tab.goto(`${address}#/collections/cases/entries/${CASE}`);
    await tab.locator('section[data-key-path="title"]').nth(1).waitFor();
  },
};

/** Takes pictures until two are the same: the editor draws a long form bit by bit. */
async function takePicture(tab: Tab): Promise<Buffer> {
  let before: Buffer | undefined;
  let now = await tab.screenshot(PIXELS);
  while (before === undefined || !now.equals(before)) {
    before = now;
    now = await tab.screenshot(PIXELS);
  }
  return now;
}

/** The pictures in a language, by their paths below public/. */
async function picturesIn(browser: Browser, lang: Locale, address: string): Promise<Map<string, Buffer>> {
  const context = await browser.newContext({ locale: localeOf(lang), viewport: SCREEN });
  const tab = await context.newPage();
  if (!(await hasGlyphs(tab, JAPANESE))) throw new Problem(messages.noJapaneseGlyphs);
  await begin(tab, address);
  const pictures = new Map<string, Buffer>();
  for (const [step, show] of Object.entries(scenes)) {
    await show(tab, address);
    // What lies below the pointer would look chosen.
    await tab.mouse.move(0, 0);
    pictures.set(picturePath(step as EditorStep, lang), await takePicture(tab)); // `as`: a key of the scenes
  }
  await context.close();
  return pictures;
}

await runCommand(async () => {
  if (!existsSync(join(siteFolder, 'index.html'))) throw new Problem(messages.siteNotBuilt(siteFolder));
  const served = await serveFolder({ root: siteFolder });
  try {
    const browser = await launchBrowser();
    try {
      const address = new URL(editor.practise(), served.url).href;
      const pictures = new Map<string, Buffer>();
      for (const lang of languages)
        for (const [path, picture] of await picturesIn(browser, lang, address)) pictures.set(path, picture);
      for (const [path, picture] of pictures) {
        const file = join(root, 'public', path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, picture);
        console.log(`public/${path}  ${(picture.length / 1000).toFixed(0)} kB`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
});
