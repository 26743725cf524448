import { describe, expect, test } from 'vitest';
import type { Statistic } from '../../src/schemas/statistic.ts';
import { contentOfRepository } from '../lib/content-copy.ts';

const { statistics, programmes } = contentOfRepository();
const tables = [...statistics.values()].map(({ id, data }): [string, Statistic] => [id, data]);
const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);
const table = (id: string) => {
  const found = statistics.get(id);
  if (!found) throw new Error(`There is no table ${id}.`);
  return found.data;
};
const cell = (id: string, row: string, column: string) => {
  const { rows, columns, cells } = table(id);
  return cells[rows.findIndex((entry) => entry.id === row)]?.[columns.findIndex((entry) => entry.id === column)];
};

describe.each(tables)('the table %s', (_, { rows, columns, cells, printedTotals: totals, columnBases: bases }) => {
  test('adds up to every total that is printed', () => {
    if (totals.rows) expect(cells.map(sum)).toEqual(totals.rows);
    if (totals.columns)
      expect(columns.map((_column, index) => sum(cells.map((row) => row[index] ?? null)))).toEqual(totals.columns);
    if (totals.all !== undefined) expect(sum(cells.flat())).toBe(totals.all);
    expect(cells.map(({ length }) => length)).toEqual(rows.map(() => columns.length));
  });

  test('takes its shares of bases that make up the whole, and counts nobody twice in one cell', () => {
    if (!bases) return;
    expect(sum(bases.values)).toBe(bases.total);
    for (const row of cells)
      for (const [index, value] of row.entries()) expect(value ?? 0).toBeLessThanOrEqual(bases.values[index] ?? 0);
  });
});

test('four of the six tables print totals to check them by', () => {
  const checkable = tables.filter(
    ([, data]) => data.printedTotals.rows ?? data.printedTotals.columns ?? data.columnBases,
  );
  expect(checkable.map(([id]) => id).toSorted()).toEqual([
    'implementing-bodies',
    'll-cases-by-region-and-industry',
    'obstacles-by-industry',
    'partner-qualities-sought',
  ]);
});

test('the response rate is that of the questionnaires sent, to one decimal', () => {
  const [sent = 0, valid = 0, rate] = ['sent', 'valid', 'rate'].map(
    (row) => cell('survey-response', row, 'number') ?? 0,
  );
  expect(Math.round((1000 * valid) / sent) / 10).toBe(rate);
  expect(table('partner-qualities-sought').columnBases?.total).toBe(valid);
});

test('involvement and results are told of 98 answers, though no total is printed', () => {
  const { cells, base, printedTotals } = table('involvement-and-results');
  expect(sum(cells.flat())).toBe(98);
  expect(base.value).toBe('not-reported');
  expect(printedTotals).toEqual({});
});

test.each([
  ['ll-cases-by-region-and-industry', 'kyushu', 'it', 12],
  ['ll-cases-by-region-and-industry', 'kanto', 'tourism', null],
  ['partner-qualities-sought', 'design-ability', 'crafts-tableware-furniture-textiles', 12],
  ['implementing-bodies', 'consultants', 'environment', 6],
  ['involvement-and-results', 'some', 'after', 24],
  ['obstacles-by-industry', 'economic-change', 'metal-machine-processing', 4],
] as const)('%s: %s, %s reads %s, as printed', (id, row, column, value) => {
  expect(cell(id, row, column)).toBe(value);
});

test('the support tools of RIT stand in the printed order, each with its stars', () => {
  const tools = programmes.get('jetro-rit')?.data.supportTools ?? [];
  expect(tools.map(({ maturity }) => maturity)).toEqual([1, 1, 2, 3, 4, 4, 'not-reported']);
});

test('the policy behind the survey keeps its counts', () => {
  const figures = (id: string) =>
    (programmes.get(id)?.data.milestones ?? []).flatMap((milestone) =>
      (milestone.figures ?? []).map(({ value }) => value),
    );
  expect(figures('meti-small-firm-cluster-act-1992')).toEqual([118, 27]);
  expect(figures('meti-base-technology-act-1997')).toEqual([25, 11]);
  expect(figures('meti-industrial-cluster-plan')).toEqual([17, 15, 56]);
});
