import { below, type FieldText } from '../../field-text.ts';
import type { statistics as japanese } from '../../ja/fields/statistics.ts';
import { citations, orNotReported } from './groups.ts';

/** Tables printed in a source. */
export const statistics = {
  'statistics.title': {
    label: 'Title of the table',
    hint: 'Say what was counted, and by what. Example: "What is sought in a partner, by industry".',
  },
  'statistics.unit': { label: 'Unit', hint: 'What the numbers count. Examples: "cases", "%".' },
  'statistics.base': {
    label: 'Base',
    hint: 'The whole that was counted. Readers need it to understand the shares.',
  },
  'statistics.base.text': {
    label: 'What the base is',
    hint: 'Say what makes up the whole. Example: "valid answers to the questionnaire on the LL programme (several answers allowed)".',
  },
  'statistics.base.value': {
    label: 'Size of the base',
    hint: `Digits only. Example: 131. ${orNotReported}`,
  },
  'statistics.asOf': {
    label: 'As of',
    hint: 'When the survey was made, or the years that the table covers. Examples: 2007-11/2007-12, FY1996/FY2006.',
  },
  'statistics.note': {
    label: 'Note',
    hint: 'What readers should know. Examples: shading lost in our copy, a heading broken in two. Leave it empty if there is nothing.',
  },
  'statistics.rowsAre': {
    label: 'What the rows are',
    hint: 'A short heading for the rows; it stands at the top left of the table. Example: "Obstacle".',
  },
  'statistics.columnsAre': {
    label: 'What the columns are',
    hint: 'A short heading for the columns. Example: "Industry".',
  },
  'statistics.rows': { label: 'Rows', hint: 'The rows in the printed order, without the row of totals.' },
  'statistics.rows.id': {
    label: 'Row ID',
    hint: 'A few English words that tell this row from the others, in lower-case letters, digits and hyphens. Example: local-firms.',
  },
  'statistics.rows.name': {
    label: 'Heading of the row',
    hint: 'The printed heading and its translation. Example: "Local firms", in Japanese "地域企業".',
  },
  'statistics.rows.unit': {
    label: 'Unit of this row alone',
    hint: 'Only where a row is measured otherwise than the rest of the table. Example: "%" for the response rate. Else leave it empty.',
  },
  'statistics.columns': { label: 'Columns', hint: 'The columns in the printed order, without the column of totals.' },
  'statistics.columns.id': {
    label: 'Column ID',
    hint: 'A few English words that tell this column from the others, in lower-case letters, digits and hyphens. Example: it-industry.',
  },
  'statistics.columns.name': {
    label: 'Heading of the column',
    hint: 'The printed heading and its translation. Example: "IT industry", in Japanese "IT産業".',
  },
  'statistics.cells': {
    label: 'Numbers of the table',
    hint: 'Row by row, in the order of the columns. Where nothing is printed enter "nothing" (null), not 0.',
  },
  'statistics.printedTotals': {
    label: 'Printed totals',
    hint: 'The totals exactly as printed, not added up: the numbers are checked against them. Leave the fields in it empty if none are printed.',
  },
  'statistics.printedTotals.rows': {
    label: 'Totals of the rows',
    hint: 'One for each row, in their order. Example: 100 for local firms. Leave it empty if none are printed.',
  },
  'statistics.printedTotals.columns': {
    label: 'Totals of the columns',
    hint: 'One for each column, in their order. Example: 29 for the IT industry. Leave it empty if none are printed.',
  },
  'statistics.printedTotals.all': {
    label: 'Grand total',
    hint: 'The total of the whole table, if it is printed. Example: 200. Else leave it empty.',
  },
  'statistics.columnBases': {
    label: 'Base of each column',
    hint: 'Where several answers were possible: how many answered in each column. Shares are taken of these numbers. Else leave it empty.',
  },
  'statistics.columnBases.text': {
    label: 'What the bases count',
    hint: 'Say what was counted. Example: "Valid answers in each industry".',
  },
  'statistics.columnBases.values': {
    label: 'Base by column',
    hint: 'Digits alone, in the order of the columns. Example: 29 for the column IT.',
  },
  'statistics.columnBases.total': { label: 'Base of the whole table', hint: 'All columns together. Example: 131.' },
  'statistics.columnBases.shareClasses': {
    label: 'Classes of shares',
    hint: 'The lower bounds, in per cent and ascending, of the classes that the document shades or marks. Example: 33, 50, 66. Else leave it empty.',
  },
  ...below('statistics', citations),
} as const satisfies Record<keyof typeof japanese, FieldText>;
