import { formatWhen } from '../i18n/dates.ts';
import type { Statistic } from '../schemas/statistic.ts';
import { isReported } from '../schemas/text.ts';
import type { Citations, NumberedCitation } from './citations.ts';
import { labelFor, type Phrase, type Reader } from './reader.ts';

/** A cell as tables show it. */
export interface CellView {
  /** Undefined where the document prints nothing. */
  value?: number;
  /** Share of the column's base, in per cent to one decimal; only where it falls into one of the document's classes. */
  share?: string;
  /** The class it falls into, 1 for the lowest. */
  shareClass?: number;
}

export interface RowView {
  name: Phrase;
  unit?: Phrase;
  cells: CellView[];
  total?: CellView;
}

/** A printed table with its totals, and its shares where rows may be counted twice. */
export interface StatisticView {
  id: string;
  title: Phrase;
  unit: Phrase;
  base: { text: Phrase; value?: number };
  when: string;
  note?: Phrase;
  rowsAre: Phrase;
  columnsAre: Phrase;
  columns: Phrase[];
  rows: RowView[];
  /** Totals by column; with `all` for the corner. */
  columnTotals?: number[];
  all?: number;
  /** What each column's shares are taken of; `total` for the column of totals. */
  bases?: { text: Phrase; values: number[]; total: number };
  /** The classes of shares: from this many per cent to less than that; the last reaches 100. */
  classes?: { from: number; to?: number }[];
  cites: NumberedCitation[];
}

/** The class of a share: the last of the ascending lower bounds that it reaches, counted from 1; 0 below all of them. */
export const classOf = (share: number, lowerBounds: readonly number[]): number =>
  lowerBounds.filter((bound) => share >= bound).length;

/** Share of a base in per cent. Computed in this order, so that 33 of 100 is exactly 33. */
export const shareOf = (count: number, base: number): number => (100 * count) / base;

function cellView(reader: Reader, value: number | null, base?: number, bounds: readonly number[] = []): CellView {
  if (value === null) return {};
  if (base === undefined) return { value };
  const share = shareOf(value, base);
  const shareClass = classOf(share, bounds);
  if (shareClass === 0) return { value };
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return { value, share: new Intl.NumberFormat(reader.lang, digits).format(share), shareClass };
}

export function statisticView(reader: Reader, id: string, table: Statistic, citations: Citations): StatisticView {
  const { printedTotals: totals, columnBases: bases } = table;
  const bounds = bases?.shareClasses ?? [];
  return {
    id,
    title: labelFor(reader, table.title),
    unit: labelFor(reader, table.unit),
    base: {
      text: labelFor(reader, table.base.text),
      ...(isReported(table.base.value) ? { value: table.base.value } : {}),
    },
    when: formatWhen(table.asOf, reader.lang),
    ...(table.note ? { note: labelFor(reader, table.note) } : {}),
    rowsAre: labelFor(reader, table.rowsAre),
    columnsAre: labelFor(reader, table.columnsAre),
    columns: table.columns.map(({ name }) => labelFor(reader, name)),
    rows: table.rows.map(({ name, unit }, index) => {
      const total = totals.rows?.[index];
      return {
        name: labelFor(reader, name),
        ...(unit ? { unit: labelFor(reader, unit) } : {}),
        cells: (table.cells[index] ?? []).map((value, column) =>
          cellView(reader, value, bases?.values[column], bounds),
        ),
        ...(total === undefined ? {} : { total: cellView(reader, total, bases?.total, bounds) }),
      };
    }),
    ...(totals.columns ? { columnTotals: totals.columns } : {}),
    ...(totals.all === undefined ? {} : { all: totals.all }),
    ...(bases ? { bases: { text: labelFor(reader, bases.text), values: bases.values, total: bases.total } } : {}),
    ...(bounds.length > 0
      ? {
          classes: bounds.map((from, index) => {
            const to = bounds[index + 1];
            return to === undefined ? { from } : { from, to };
          }),
        }
      : {}),
    cites: citations.cite(table.sources, labelFor(reader, table.title).text),
  };
}
