/** The lists of cases: a table that copies into a spreadsheet where it is wide, cards where it is narrow. */
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages } from '../../src/i18n/locales.ts';
import { caseCards } from '../../src/queries/case-card.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { library } from '../lib/records.ts';
import { test } from './reader.ts';

const PHONE = { width: 390, height: 844 };
/** A window of 1366 px in which everything is a quarter larger. */
const ENLARGED = { width: 1093, height: 614 };
const FIRST_TABLE = '.case-table >> nth=0';

describe.each(languages)('in %s', (lang) => {
  const words = dictionary(lang);
  const cards = caseCards(
    readerOf(lang, library),
    library.cases.map(({ id }) => id),
  );

  test.for([
    ['a desk', { width: 1366, height: 768 }],
    ['a desk where the page is a quarter larger', ENLARGED],
  ] as const)(
    'what is copied from the list at %s has a line for every case and a tab between its cells',
    async ([, size], { reader }) => {
      const tab = await reader.open(`${lang}/cases/`);
      await tab.setViewportSize(size);
      const copied = await tab.locator(FIRST_TABLE).evaluate((table) => {
        getSelection()?.selectAllChildren(table);
        return getSelection()?.toString() ?? '';
      });
      const [head = [], ...rows] = copied
        .trim()
        .split('\n')
        .map((line) => line.split('\t').map((cell) => cell.trim()));
      expect(head[0]).toBe(words.evidence.case);
      expect(head).toContain(words.case.abroadSide);
      const europe = cards.filter(({ area }) => area.id !== 'beyond');
      expect(rows.map((row) => row[0])).toEqual(europe.map(({ title }) => title.text));
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
      expect(rows.map((row) => row.at(-1))).toEqual(europe.map(({ depth }) => depth.label.text));
    },
  );

  test('no cell of the list has a line of its own within it, which a spreadsheet would make a row of', async ({
    reader,
  }) => {
    const tab = await reader.open(`${lang}/cases/`);
    expect(await tab.locator('.case-table :is(th, td) :is(p, div, ul, ol, li, br, h2, h3)').count()).toBe(0);
  });

  test('where the page is a quarter larger, the list is still a table, the tie of a case in one line at its top', async ({
    reader,
  }) => {
    const tab = await reader.open(`${lang}/cases/`);
    await tab.setViewportSize(ENLARGED);
    expect(await tab.getByText(words.list.copyTable).isVisible()).toBe(true);
    const rows = await tab.locator('.case-table tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        cells: new Set([...row.children].map((cell) => Math.round(cell.getBoundingClientRect().top))).size,
        isBelow:
          (row.querySelector('.case-table__years')?.getBoundingClientRect().top ?? 0) >=
          (row.querySelector('.bridge')?.getBoundingClientRect().bottom ?? 0) - 1,
        edges: [...row.querySelectorAll('.case-table__shore, .bridge')].map(
          (part) => part.getBoundingClientRect().bottom - row.getBoundingClientRect().top,
        ),
      })),
    );
    expect(rows.length).toBe(cards.length);
    expect(rows.filter(({ cells }) => cells !== 1)).toEqual([]);
    expect(rows.filter(({ isBelow }) => !isBelow)).toEqual([]);
    expect(rows.filter(({ edges }) => Math.max(...edges) - Math.min(...edges) > 1)).toEqual([]);
  });

  test('that something is not reported stands in one line', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/`);
    for (const size of [ENLARGED, { width: 1366, height: 768 }]) {
      await tab.setViewportSize(size);
      const broken = await tab
        .locator('.case-table .not-reported')
        .evaluateAll((all) => all.filter((element) => element.getClientRects().length > 1).length);
      expect(broken).toBe(0);
    }
  });

  test('on a phone the rows are cards, and still the rows of a table to those who listen', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/`);
    await tab.setViewportSize(PHONE);
    expect(await tab.getByText(words.list.copyTable).isVisible()).toBe(false);
    const table = tab.getByRole('table').first();
    const row = table
      .getByRole('row')
      .filter({ has: tab.getByRole('rowheader') })
      .first();
    const cells = await row
      .getByRole('cell')
      .evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    expect(cells.length).toBeGreaterThan(5);
    expect(new Set(cells).size).toBeGreaterThan(3);
    const bridge = row.getByRole('img');
    expect(await bridge.isVisible()).toBe(true);
  });
});
