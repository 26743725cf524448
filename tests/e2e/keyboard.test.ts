/** The site without a mouse. */
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { baseLocale, languages } from '../../src/i18n/locales.ts';
import { library } from '../lib/records.ts';
import { pagesOfAllKinds, test, WALK, type Tab } from './reader.ts';

const [record] = [...library.content.cases.keys()];

/** A function of the page: what a reader who sees can tell of the element that has the focus. */
const eyesOn = (tab: Tab) =>
  tab.evaluateHandle(() => () => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    // A link in a drawing is marked at its shape.
    const shape = element instanceof SVGElement ? element.querySelector('rect, circle:last-of-type') : null;
    const MARKED = 3;
    const shown = shape ?? element;
    const box = shown.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 20), box.top + box.height / 2];
    // What is higher than the window, such as a long table, can only be seen in part.
    const isOnHeight = box.height > innerHeight ? box.top < innerHeight && box.bottom > 0 : y >= 0 && y <= innerHeight;
    const above = [...shown.getClientRects()].flatMap((rect) =>
      document.elementsFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2).slice(0, 1),
    );
    return {
      what: `${element.tagName.toLowerCase()} ${element.getAttribute('href') ?? element.getAttribute('name') ?? element.className}: ${element.textContent.trim().slice(0, 40)}`,
      place: [...document.querySelectorAll('*')].indexOf(element),
      top: box.top + scrollY,
      bottom: box.bottom + scrollY,
      isMarked: shape
        ? Number.parseFloat(getComputedStyle(shape).strokeWidth) >= MARKED
        : (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      isInView: box.width > 0 && box.height > 0 && isOnHeight && x >= 0 && x <= innerWidth,
      isCovered: above.length > 0 && above.every((top) => !element.contains(top) && !top.contains(element)),
    };
  });

const focused = async (tab: Tab) => tab.evaluate((look) => look(), await eyesOn(tab));

interface Sight {
  isMarked: boolean;
  isInView: boolean;
  isCovered: boolean;
}
const isUnseen = ({ isMarked, isInView, isCovered }: Sight) => !isMarked || !isInView || isCovered;

/** Pages of all kinds in the first language: the others look alike. What the search shows takes its place a moment later, so it has a test of its own. */
const isWalked = (path: string) =>
  !path.includes('/') || (path.startsWith(`${baseLocale}/`) && path !== `${baseLocale}/search/`);

/** Goes through a page with the tab key until the focus leaves it. */
async function walk(tab: Tab, key = 'Tab') {
  const eyes = await eyesOn(tab);
  const stops: NonNullable<Awaited<ReturnType<typeof focused>>>[] = [];
  for (let steps = 0; steps < 1000; steps += 1) {
    await tab.keyboard.press(key);
    const stop = await tab.evaluate((look) => look(), eyes);
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
    expect(stops.filter(isUnseen)).toEqual([]);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('on a phone no stop on the page of a case lies above the one before it', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/${record ?? ''}/`);
    await tab.setViewportSize({ width: 390, height: 844 });
    const stops = (await walk(tab)).slice(1);
    expect(stops.length).toBeGreaterThan(20);
    const above = stops.filter(({ bottom }, index) => bottom <= (stops[index - 1]?.top ?? 0));
    expect(above).toEqual([]);
  });

  test('one stop leads past the map to its lists', async ({ reader }) => {
    const tab = await reader.open(`${lang}/`);
    await tab.getByRole('link', { name: dictionary(lang).map.skip }).focus();
    expect(await focused(tab)).toMatchObject({ isInView: true, isMarked: true, isCovered: false });
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('.tie-map__key') !== null)).toBe(true);
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
    expect(stops.filter(isUnseen)).toEqual([]);
    const box = tab.locator('input[type=checkbox][name=type]').first();
    await box.focus();
    await tab.keyboard.press('Space');
    await tab.waitForURL(/\?type=/);
    await tab.keyboard.press('Space');
    await tab.waitForURL((url) => url.search === '');
  });
});

test(
  'on a page of each kind, on a desk and on a phone, whatever takes the focus is seen, and leads nowhere by itself',
  async ({ reader }) => {
    reader.expects(/404/);
    const tab = await reader.open(`${baseLocale}/`);
    const unseen: string[] = [];
    for (const path of pagesOfAllKinds.filter(isWalked))
      for (const size of [
        { width: 1280, height: 800 },
        { width: 320, height: 640 },
      ]) {
        await tab.setViewportSize(size);
        await tab.goto(reader.at(path));
        // From here on the browser marks the focus as it does for a keyboard.
        await tab.keyboard.press('Tab');
        const stops = await tab.evaluate(
          (look) =>
            [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter((element) => element.checkVisibility({ visibilityProperty: true }))
              .flatMap((element) => {
                element.focus();
                return look() ?? [];
              }),
          await eyesOn(tab),
        );
        expect(stops.length, path).toBeGreaterThan(0);
        expect(tab.url()).toBe(reader.at(path));
        unseen.push(...stops.filter(isUnseen).map(({ what }) => `${path}, ${size.width} px: ${what}`));
      }
    expect(unseen).toEqual([]);
  },
  WALK,
);
