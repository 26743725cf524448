/**
 * Whatever the fields of a record hold, readers see it as text. Texts that would become markup or code stand in every text
 * field; a browser without the site's Content-Security-Policy, which would stop most of it, reads what is built.
 */
import type { Browser, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { languages } from '../../src/i18n/locales.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { openSite, type BuiltSite } from '../lib/built-site.ts';
import { HOSTILE_ATTRIBUTE, makeHostile } from '../lib/hostile-content.ts';
import { select, textOf } from '../lib/html.ts';
import { soundRecords } from '../lib/sound-records.ts';
import { Workshop, type Run } from './workshop.ts';

/** Ids that every object has a member of. */
const OWN_IDS = ['constructor', 'prototype', 'valueof'];
const WORD = /Xq\d+x/g;

const workshop = new Workshop();
const texts = makeHostile(workshop.root, workshop);

/** A place in a source, as fields and bodies name it. */
const PLACE = `Xq0x "><img ${HOSTILE_ATTRIBUTE} src=x onerror=canary=1> '-canary=1-' {{1}} #?/%2e`;
/** What Astro would take for an image to import, were it given the fields. */
const IMAGE = '__ASTRO_IMAGE_../../../public/icon.svg';

texts.push({ word: 'Xq0x', text: PLACE, field: 'sources.places.at', file: 'content/sources/clair-forum-385.yaml' });

function writeRecordsOfOwn() {
  for (const id of OWN_IDS)
    for (const record of ['case', 'organisation'] as const)
      for (const [path, text] of Object.entries(soundRecords[record](id))) workshop.write(`content/${path}`, text);
  const source = 'content/sources/clair-forum-385.yaml';
  workshop.write(
    source,
    `${workshop.read(source)}  - at: ${JSON.stringify(PLACE)}\n    name:\n      ja: 箇所\n      en: Place\n`,
  );
  const file = `content/cases/ja/${OWN_IDS[0]}.mdx`;
  workshop.replace(file, 'at: p.9', `at: ${JSON.stringify(PLACE)}`);
  const encoded = PLACE.replaceAll(/[^\w ]/g, (sign) => `&#${sign.codePointAt(0)};`);
  workshop.replace(file, 'at="p.9"', `at="${encoded}"`);
  workshop.replace(file, '試しの要約', IMAGE);
}

const byWord = new Map(texts.map((text) => [text.word, text]));

let built: Run;
let site: BuiltSite;
let served: { url: string; close: () => Promise<void> };
let browser: Browser;
let tab: Tab;
const dialogs: string[] = [];

beforeAll(async () => {
  writeRecordsOfOwn();
  built = workshop.build();
  if (!built.passed) return;
  site = openSite({ folder: workshop.site });
  served = await serveFolder({ root: workshop.site, base: '/' });
  browser = await launchBrowser();
  const context = await browser.newContext({ bypassCSP: true });
  tab = await context.newPage();
  tab.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  workshop.clear();
});

const wordsIn = (text: string): string[] => [...new Set(text.match(WORD) ?? [])];
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

interface Seen {
  /** Elements and attributes that only a hostile text can have made. */
  strange: string[];
  text: string;
  attributes: string[];
  canary: boolean;
}

/** What has become of a page: everything in it that is text, and everything that should not be there. */
const look = (): Promise<Seen> =>
  tab.evaluate((mark) => {
    const all = [...document.querySelectorAll('*')];
    const isStrange = (element: Element) =>
      element.getAttributeNames().some((name) => name.startsWith('on') || name === mark) ||
      [...['href', 'src', 'action']].some((name) =>
        /^\s*(?:javascript|data|vbscript):/i.test(element.getAttribute(name) ?? ''),
      );
    return {
      strange: all.filter(isStrange).map(({ outerHTML }) => outerHTML.slice(0, 200)),
      text: document.documentElement.textContent,
      attributes: all.flatMap((element) => element.getAttributeNames().map((name) => element.getAttribute(name) ?? '')),
      canary: 'canary' in window,
    };
  }, HOSTILE_ATTRIBUTE);

/** Words of texts that stand in `shown` and never whole. */
const cutIn = (shown: string): string[] =>
  wordsIn(shown).filter((word) => !plain(shown).includes(plain(byWord.get(word)?.text ?? word)));

function expectOnlyText(seen: Seen, where: string) {
  expect(seen.strange, where).toEqual([]);
  expect(seen.canary, where).toBe(false);
  expect(cutIn(seen.text), where).toEqual([]);
  expect(seen.attributes.flatMap(cutIn), where).toEqual([]);
  expect(dialogs, where).toEqual([]);
}

test('the site builds', () => {
  expect(built.output).toContain('The site is built');
  expect(texts.length).toBeGreaterThan(300);
});

test('no page has anything but text of them', { timeout: 600_000 }, async () => {
  const found = new Set<string>();
  for (const page of site.pages.values()) {
    // Every word is looked at on the first page that has it.
    const words = wordsIn(page.html).filter((word) => !found.has(word));
    if (words.length === 0) continue;
    await tab.goto(new URL(page.path, served.url).href);
    expectOnlyText(await look(), page.path);
    for (const word of words) found.add(word);
  }
  const dataFiles = [...site.files].filter((file) => /^search\/.*\.json$/.test(file));
  for (const file of dataFiles) for (const word of wordsIn(site.read(file).toString())) found.add(word);
  // Labels of a taxonomy may stand nowhere until a page has a use for them.
  const files = texts.map(({ file }) => file).filter((file) => !file.includes('/taxonomies/'));
  const seen = new Set(texts.filter(({ word }) => found.has(word)).map(({ file }) => file));
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});

describe.each(languages)('the search in %s', (lang) => {
  const titles = texts.filter(({ field }) => field === `cases.${lang}.title`);

  test('shows them as text, in hits and in suggestions', async () => {
    expect(titles.length).toBeGreaterThan(1);
    for (const { word, text } of titles) {
      await tab.goto(new URL(`${lang}/search/?q=${word}`, served.url).href);
      const hit = tab.locator('[data-results] [data-part=title]', { hasText: word });
      await hit.first().waitFor();
      expect(plain((await hit.first().textContent()) ?? '')).toBe(plain(text));
      await tab.locator('input[type=search][name=q]').fill('');
      await tab.locator('input[type=search][name=q]').pressSequentially(word);
      const option = tab.locator('#suggestions [data-part=label]', { hasText: word });
      await option.first().waitFor();
      expect(plain((await option.first().textContent()) ?? '')).toBe(plain(text));
      const { strange, canary } = await look();
      expect({ strange, canary, dialogs }, word).toEqual({ strange: [], canary: false, dialogs: [] });
    }
  });

  test('finds records whose ids every object has a member of', async () => {
    await tab.goto(new URL(`${lang}/search/?q=${lang === 'ja' ? '試しの事例' : 'trial case'}`, served.url).href);
    for (const id of OWN_IDS) {
      await tab.locator(`[data-id="cases/${id}"]`).waitFor();
      expect(site.pages.has(`${lang}/cases/${id}/`)).toBe(true);
      expect(site.pages.get(`${lang}/organisations/`)?.html).toContain(`id="${id}"`);
    }
  });
});

test('no field names a file that is then published', () => {
  expect(site.pages.get(`ja/cases/${OWN_IDS[0]}/`)?.html).toContain(IMAGE);
  expect([...site.files].filter((file) => file.endsWith('.svg'))).toEqual(['icon.svg']);
});

test('files for machines are what they say they are', async () => {
  const ending = (end: string) => [...site.files].filter((file) => file.endsWith(end));
  expect(ending('.json').length).toBeGreaterThan(0);
  for (const file of ending('.json'))
    expect(() => JSON.parse(site.read(file).toString()) as unknown, file).not.toThrow();
  expect(ending('.xml').length).toBeGreaterThan(0);
  for (const file of ending('.xml')) {
    const mistakes = await tab.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelectorAll('parsererror').length,
      site.read(file).toString(),
    );
    expect(mistakes, file).toBe(0);
  }
  for (const page of site.pages.values())
    for (const script of select(page.document, 'script[type="application/ld+json"]'))
      expect(() => JSON.parse(textOf(script)) as unknown, page.path).not.toThrow();
});
