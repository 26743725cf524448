import { z } from 'zod';
import { citations } from './citation.ts';
import { id, localised, reported } from './text.ts';
import { when } from './when.ts';

const axisEntry = z.strictObject({ id, name: localised(120) });

/** A printed table as typed data, exact to the cell. */
export const statisticSchema = z
  .strictObject({
    title: localised(140),
    unit: localised(40),
    /** What 100 % is, and how many. */
    base: z.strictObject({ text: localised(200), value: reported(z.int().min(1)) }),
    asOf: when,
    note: localised(600).optional(),
    rows: z.array(axisEntry).min(1),
    columns: z.array(axisEntry).min(1),
    /** One list a row, in the order of `columns`; null where the table prints nothing. */
    cells: z.array(z.array(z.number().nullable())),
    /** Totals as printed, not computed. */
    printedTotals: z.strictObject({ rows: z.array(z.number()).optional(), columns: z.array(z.number()).optional() }),
    sources: citations,
  })
  .superRefine((table, context) => {
    const wrongRow = table.cells.findIndex((row) => row.length !== table.columns.length);
    if (table.cells.length !== table.rows.length || wrongRow >= 0)
      context.addIssue({
        code: 'custom',
        path: ['cells', ...(wrongRow >= 0 ? [wrongRow] : [])],
        params: { code: 'table/shape' },
      });
  });
export type Statistic = z.infer<typeof statisticSchema>;
