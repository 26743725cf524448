/** The charts of printed tables: lengths, shares, and what they say they are shares of. */
import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/queries/statistic-chart.ts';
import { statisticSchema, type Statistic } from '../../src/schemas/statistic.ts';
import { aReader, sources } from '../lib/fixtures.ts';

const reader = aReader({});
const inBoth = (name: string) => ({ ja: `${name}（訳）`, en: name });
const entries = (...ids: string[]) => ids.map((id) => ({ id, name: inBoth(id) }));

const aTable = (changes: Partial<Statistic>) =>
  statisticSchema.parse({
    title: inBoth('Answers'),
    unit: inBoth('answers'),
    base: { text: inBoth('All'), value: 'not-reported' },
    asOf: '2008',
    rowsAre: inBoth('Row'),
    columnsAre: inBoth('Column'),
    rows: entries('a', 'b'),
    columns: entries('x', 'y'),
    cells: [
      [1, 2],
      [3, null],
    ],
    printedTotals: {},
    sources,
    ...changes,
  });

describe('where several answers were possible', () => {
  const table = aTable({
    printedTotals: { rows: [3, 3] },
    columnBases: { text: inBoth('Base'), values: [4, 8], total: 12 },
  });
  const { main, byGroup } = chartsOf(reader, table);

  test('every bar is a share of those who answered, and the chart says that they do not add up', () => {
    expect(main).toHaveLength(1);
    expect(main[0]?.bars).toEqual([
      { name: { text: 'a' }, parts: [{ start: 0, length: 25, value: 3 }], share: '25.0%' },
      { name: { text: 'b' }, parts: [{ start: 0, length: 25, value: 3 }], share: '25.0%' },
    ]);
    expect(main[0]?.note).toContain('12 valid answers');
    expect(main[0]?.note).toContain('do not add up to 100%');
  });

  test('each group has a chart of its own base, without what was left blank', () => {
    expect(byGroup.map(({ title, bars }) => [title.text, ...bars.map(({ share }) => share)])).toEqual([
      ['x', '25.0%', '75.0%'],
      ['y', '25.0%'],
    ]);
  });
});

test('where everything is counted once, rows and columns are shares of the printed total, on one scale', () => {
  const table = aTable({ printedTotals: { rows: [3, 5], columns: [6, 2], all: 8 } });
  const { main } = chartsOf(reader, table);
  expect(main.map(({ title }) => title.text)).toEqual(['Row', 'Column']);
  expect(main.map(({ bars }) => bars.map(({ parts, share }) => [parts[0]?.length, share]))).toEqual([
    [
      [50, '37.5%'],
      [(100 * 5) / 6, '62.5%'],
    ],
    [
      [100, '75.0%'],
      [(100 * 2) / 6, '25.0%'],
    ],
  ]);
  expect(main.map(({ note }) => note)).toEqual(Array(2).fill('Out of all 8. The axis ends at 6.'));
});

test('where no total is printed, the cells of a row follow each other and leave blanks out', () => {
  const [chart] = chartsOf(
    reader,
    aTable({
      cells: [
        [1, 3],
        [null, 2],
      ],
    }),
  ).main;
  expect(chart?.series?.map(({ text }) => text)).toEqual(['x', 'y']);
  expect(chart?.bars.map(({ parts }) => parts)).toEqual([
    [
      { start: 0, length: 25, value: 1 },
      { start: 25, length: 75, value: 3 },
    ],
    [{ start: 0, length: 50, value: 2 }],
  ]);
});

test('a table of one column has no chart', () => {
  expect(chartsOf(reader, aTable({ columns: entries('x'), cells: [[1], [2]] }))).toEqual({ main: [], byGroup: [] });
});
