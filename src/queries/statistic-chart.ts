import type { Statistic } from '../schemas/statistic.ts';
import { labelFor, type Phrase, type Reader } from './reader.ts';
import { shareOf } from './statistic-view.ts';

/** A stretch of a bar, in per cent of the chart's width. */
export interface BarPart {
  start: number;
  length: number;
  /** As printed. */
  value: number;
}

export interface BarView {
  name: Phrase;
  parts: BarPart[];
  /** Share in per cent, as readers read it. */
  share?: string;
}

/** A chart of bars that begin at one line. */
export interface ChartView {
  title: Phrase;
  /** What the whole width of the chart stands for, and what the bars do not add up to. */
  note: string;
  bars: BarView[];
  /** What the parts of every bar are, where it has more than one. */
  series?: Phrase[];
}

/** The charts of a table, and those for each of its columns, which not every reader asks for. */
export interface ChartsView {
  main: ChartView[];
  /** The same for each group of answers alone. */
  byGroup: ChartView[];
}

const inPercent = (reader: Reader, value: number, base: number) =>
  reader.words.survey.share(
    new Intl.NumberFormat(reader.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      shareOf(value, base),
    ),
  );

interface Counted {
  name: Phrase;
  value: number;
}

/** Bars of which each is a share of a base; `full` is what the whole width stands for. */
const shareBars = (reader: Reader, counts: readonly Counted[], base: number, full: number): BarView[] =>
  counts.map(({ name, value }) => ({
    name,
    parts: [{ start: 0, length: shareOf(value, full), value }],
    share: inPercent(reader, value, base),
  }));

const named = (reader: Reader, entries: Statistic['rows'], values: readonly (number | null)[]): Counted[] =>
  entries.flatMap(({ name }, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ name: labelFor(reader, name), value }];
  });

/** Several answers were possible: every bar is a share of those who answered, on a scale up to all of them. */
function answerCharts(reader: Reader, table: Statistic, bases: NonNullable<Statistic['columnBases']>): ChartsView {
  const { survey: words } = reader.words;
  const chart = (title: Phrase, values: readonly (number | null)[], base: number): ChartView => ({
    title,
    note: words.ofAnswers(base),
    bars: shareBars(reader, named(reader, table.rows, values), base, base),
  });
  const { rows: totals } = table.printedTotals;
  return {
    main: totals ? [chart({ text: words.allGroups }, totals, bases.total)] : [],
    byGroup: table.columns.map(({ name }, column) =>
      chart(
        labelFor(reader, name),
        table.cells.map((row) => row[column] ?? null),
        bases.values[column] ?? bases.total,
      ),
    ),
  };
}

/** Everything is counted once: rows and columns each add up to the printed total. Both charts have one scale. */
function totalCharts(reader: Reader, table: Statistic, all: number): ChartsView {
  const { rows = [], columns = [] } = table.printedTotals;
  const full = Math.max(...rows, ...columns);
  const chart = (title: Phrase, entries: Statistic['rows'], values: readonly number[]): ChartView => ({
    title,
    note: reader.words.survey.ofAll(all, full),
    bars: shareBars(reader, named(reader, entries, values), all, full),
  });
  return {
    main: [
      ...(rows.length > 0 ? [chart(labelFor(reader, table.rowsAre), table.rows, rows)] : []),
      ...(columns.length > 0 ? [chart(labelFor(reader, table.columnsAre), table.columns, columns)] : []),
    ],
    byGroup: [],
  };
}

/** No totals are printed: the cells of a row stand one after the other. */
function partCharts(reader: Reader, table: Statistic): ChartsView {
  const sums = table.cells.map((row) => row.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  const full = Math.max(...sums);
  const partsOf = (row: readonly (number | null)[]) => {
    let start = 0;
    return row.flatMap((value) => {
      if (value === null) return [];
      const part = { start, length: shareOf(value, full), value };
      start += part.length;
      return [part];
    });
  };
  return {
    main: [
      {
        title: labelFor(reader, table.rowsAre),
        note: reader.words.survey.ofLongest(full),
        series: table.columns.map(({ name }) => labelFor(reader, name)),
        bars: table.rows.map(({ name }, index) => ({
          name: labelFor(reader, name),
          parts: partsOf(table.cells[index] ?? []),
        })),
      },
    ],
    byGroup: [],
  };
}

/** The charts of a table; none where a chart would show no more than its few numbers. */
export function chartsOf(reader: Reader, table: Statistic): ChartsView {
  if (table.columns.length === 1) return { main: [], byGroup: [] };
  if (table.columnBases) return answerCharts(reader, table, table.columnBases);
  const { all } = table.printedTotals;
  return all === undefined ? partCharts(reader, table) : totalCharts(reader, table, all);
}
