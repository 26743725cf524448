/** The site without a mouse. */
import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { library } from '../lib/records.ts';
import { test, type Tab } from './reader.ts';

const [record] = [...library.content.cases.keys()];

/** What a reader who sees can tell of the element that has the focus. */
const focused = (tab: Tab) =>
  tab.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2];
    const above = [...element.getClientRects()].flatMap((rect) =>
      document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2).slice(0, 1),
    );
    return {
      what: `${element.tagName.toLowerCase()} ${element.getAttribute('href') ?? element.getAttribute('name') ?? element.className}: ${element.textContent.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll('*')].indexOf(element),
      isMarked: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      isInView: box.width > 0 && box.height > 0 && y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth,
      isCovered: above.length > 0 && above.every((top) => !element.contains(top) && !top.contains(element)),
    };
  });

/** Goes through a page with the tab key until the focus leaves it. */
async function walk(tab: Tab, key = 'Tab') {
  const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
  for (let steps = 0; steps < 1000; steps += 1) {
    await tab.keyboard.press(key);
    const stop = await focused(tab);
    if (!stop || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
  throw new Error(`After 1000 steps the focus was still on ${stops.at(-1)?.what}.`);
}

describe.each(languages)('in %s, with the keyboard', (lang) => {
  test('the first stop leads past the navigation to the content', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/`);
    await tab.keyboard.press('Tab');
    const link = tab.locator(':focus');
    expect(await link.getAttribute('href')).toBe('#main');
    expect(await focused(tab)).toMatchObject({ isInView: true, isMarked: true, isCovered: false });
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('every stop on the page of a case is seen, in the order of the page, and the last leads out', async ({
    reader,
  }) => {
    const tab = await reader.open(`${lang}/cases/${record ?? ''}/`);
    const stops = await walk(tab);
    const reachable = await tab
      .locator('a[href], button, input, select, summary, [tabindex="0"]')
      .filter({ visible: true })
      .count();
    expect(stops.length).toBe(reachable);
    expect(stops.filter(({ isMarked, isInView, isCovered }) => !isMarked || !isInView || isCovered)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('folded parts open and close', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/`);
    const folded = tab.locator('.browse');
    await folded.locator('summary').focus();
    for (const key of ['Enter', 'Space']) {
      await tab.keyboard.press(key);
      await folded.locator('a').first().waitFor({ state: 'visible' });
      await tab.keyboard.press(key);
      await folded.locator('a').first().waitFor({ state: 'hidden' });
    }
  });

  test('the search can be narrowed, widened and left', async ({ reader }) => {
    const tab = await reader.open(`${lang}/search/`);
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    const stops = await walk(tab);
    expect(stops.filter(({ isMarked, isInView, isCovered }) => !isMarked || !isInView || isCovered)).toEqual([]);
    const box = tab.locator('input[type=checkbox][name=type]').first();
    await box.focus();
    await tab.keyboard.press('Space');
    await tab.waitForURL(/\?type=/);
    await tab.keyboard.press('Space');
    await tab.waitForURL((url) => url.search === '');
  });
});
