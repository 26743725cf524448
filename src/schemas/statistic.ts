import { z } from 'zod';
import { citations } from './citation.ts';
import { id, localised, reported } from './text.ts';
import { when } from './when.ts';

const column = z.strictObject({ id, name: localised(120) });

/** A row; with a unit of its own where the table mixes them. */
const row = column.extend({ unit: localised(40).optional() });

/**
 * How many answers each column stands for, where one answer may count in several rows: shares are taken of these,
 * since the rows of such a table do not add up to anything.
 */
const columnBases = z.strictObject({
  text: localised(200),
  values: z.array(z.int().min(1)).min(1),
  total: z.int().min(1),
  /** Lower bounds, in per cent, of the classes of shares that the document marks; each reaches up to the next. */
  shareClasses: z.array(z.number().min(0).max(100)).min(1).optional(),
});

/** A printed table as typed data, exact to the cell. */
export const statisticSchema = z
  .strictObject({
    title: localised(140),
    unit: localised(40),
    /** What was asked or counted, and how many; `not-reported` where the document prints no such number. */
    base: z.strictObject({ text: localised(200), value: reported(z.int().min(1)) }),
    asOf: when,
    note: localised(600).optional(),
    /** What the rows and the columns are: the headings of the table's two axes. */
    rowsAre: localised(40),
    columnsAre: localised(40),
    rows: z.array(row).min(1),
    columns: z.array(column).min(1),
    /** One list a row, in the order of `columns`; null where the table prints nothing. */
    cells: z.array(z.array(z.number().nullable())),
    /** Totals as printed, not computed. */
    printedTotals: z.strictObject({
      rows: z.array(z.number()).optional(),
      columns: z.array(z.number()).optional(),
      all: z.number().optional(),
    }),
    columnBases: columnBases.optional(),
    sources: citations,
  })
  .superRefine((table, context) => {
    const misshapen = (path: (string | number)[], count: number, like: 'rows' | 'columns', expected: number) =>
      context.addIssue({
        ...{ code: 'custom', path },
        params: { code: 'table/shape', count: String(count), like, expected: String(expected) },
      });
    const { rows, columns, cells, printedTotals: totals, columnBases: bases } = table;
    const wrongRow = cells.findIndex((row) => row.length !== columns.length);
    if (wrongRow >= 0) misshapen(['cells', wrongRow], cells[wrongRow]?.length ?? 0, 'columns', columns.length);
    else if (cells.length !== rows.length) misshapen(['cells'], cells.length, 'rows', rows.length);
    if (totals.rows && totals.rows.length !== rows.length)
      misshapen(['printedTotals', 'rows'], totals.rows.length, 'rows', rows.length);
    if (totals.columns && totals.columns.length !== columns.length)
      misshapen(['printedTotals', 'columns'], totals.columns.length, 'columns', columns.length);
    if (bases && bases.values.length !== columns.length)
      misshapen(['columnBases', 'values'], bases.values.length, 'columns', columns.length);
  });
export type Statistic = z.infer<typeof statisticSchema>;
