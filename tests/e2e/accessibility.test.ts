/** What the automatic checker axe sees, on a page of each kind, in every way the page can look. */
import axe from 'axe-core';
import { describe, expect } from 'vitest';
import { baseLocale, languages } from '../../src/i18n/locales.ts';
import { axeRules, colourRules, sizeRules } from '../lib/axe-rules.ts';
import { pagesOfAllKinds, test, WALK, type Tab } from './reader.ts';

/** What axe finds wrong, each kind of mistake once. Scripts that the browser is told to run need no leave of the page's policy. */
async function violations(tab: Tab, rules: readonly string[]): Promise<string[]> {
  const isThere = await tab.evaluate(() => 'axe' in globalThis);
  if (!isThere) await tab.evaluate(axe.source);
  const found = await tab.evaluate(async (values) => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe }; // `as`: the source above puts it there
    const { violations: all } = await checker.run(document, {
      runOnly: { type: 'rule', values: [...values] },
      resultTypes: ['violations'],
    });
    return all.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.length}, first ${nodes[0]?.html.slice(0, 200)}`);
  }, rules);
  return found;
}

const WIDE = { width: 1366, height: 768 };
const NARROW = { width: 320, height: 640 };

/** Opens what is folded, and looks at each part once: what has never been in sight has no size of its own yet. */
const openAll = (tab: Tab) =>
  tab.evaluate(async () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const part of document.querySelectorAll('fieldset')) {
      part.scrollIntoView();
      await new Promise(requestAnimationFrame);
    }
  });

/** The page as it is, then in what colours and width can change. */
async function inAllLooks(tab: Tab): Promise<string[]> {
  const found: string[] = [];
  const look = async (name: string, rules: readonly string[]) =>
    found.push(...(await violations(tab, rules)).map((violation) => `${name}: ${violation}`));
  await tab.setViewportSize(WIDE);
  await openAll(tab);
  await look('1366 px', axeRules);
  await tab.emulateMedia({ colorScheme: 'dark' });
  await look('dark', colourRules);
  await tab.emulateMedia({ colorScheme: null, forcedColors: 'active' });
  await look('forced colours', colourRules);
  await tab.emulateMedia({ forcedColors: null });
  await tab.setViewportSize(NARROW);
  await openAll(tab);
  await look('320 px', sizeRules);
  return found;
}

const searchIsReady = async (tab: Tab) => {
  await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
  await tab.locator('[data-results]:not([aria-busy="true"])').waitFor({ state: 'attached' });
};

describe.each(languages)('in %s', (lang) => {
  const own = pagesOfAllKinds.filter((path) => path.startsWith(`${lang}/`));
  const outside = lang === baseLocale ? pagesOfAllKinds.filter((path) => !path.includes('/')) : [];

  test(
    'axe finds nothing wrong with a page of any kind, light, dark, in forced colours, wide and narrow',
    async ({ reader }) => {
      reader.expects(/404/);
      const tab = await reader.open(`${lang}/`);
      const found: string[] = [];
      for (const path of [...outside, ...own]) {
        await tab.goto(reader.at(path));
        if (path === `${lang}/search/`) await searchIsReady(tab);
        found.push(...(await inAllLooks(tab)).map((violation) => `${path}, ${violation}`));
      }
      expect(found).toEqual([]);
    },
    WALK,
  );

  test(
    'nor with the search once it has been narrowed, and while it suggests words',
    async ({ reader }) => {
      const tab = await reader.open(`${lang}/search/?sector=energy`);
      await searchIsReady(tab);
      await tab.locator('[data-chosen] button').first().waitFor();
      const box = tab.locator('input[type=search][name=q]');
      await box.fill('bio');
      await tab.locator('#suggestions [role=option]').first().waitFor();
      await tab.waitForURL(/q=bio/);
      await searchIsReady(tab);
      // The boxes that the suggestions lie over cannot be touched, so their size does not matter.
      expect((await inAllLooks(tab)).filter((violation) => !violation.includes('target-size'))).toEqual([]);
    },
    WALK,
  );

  test('the number of hits is said aloud as well', async ({ reader }) => {
    const tab = await reader.open(`${lang}/search/?sector=energy`);
    await searchIsReady(tab);
    const status = tab.getByRole('status');
    const number = await status.getAttribute('data-result-count');
    expect(Number(number)).toBeGreaterThan(0);
    expect(await status.innerText()).toContain(number);
  });
});
