import type { Place } from '../mdx/place.ts';
import { fieldName, type Path } from './shape.ts';
import type { ParsedYaml } from './yaml.ts';

/** Something in the content that has to be mended, or looked at, with the place where it stands. */
export interface Problem {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  /** Stable name of the rule; its message and remedy stand in the dictionaries under it. */
  code: string;
  severity: 'error' | 'warning';
  /** The field, as its path in the record without list positions (`cases.timeline.date`), where one is meant. */
  field?: string;
  /** What the message names: the value given, the values allowed, the nearest one. */
  params: Readonly<Record<string, string>>;
}

/** Rules that only warn: what they report is published all the same. */
const warnings: ReadonlySet<string> = new Set([
  'date/in-future',
  'image/no-record',
  'image/unused',
  'markdown/star-emphasis',
  'markdown/table-alignment',
  'mdx/bold-signs',
  'mdx/footnote',
  'mdx/heading-blank',
  'mdx/heading-sign',
  'mdx/list-sign',
  'mdx/table-tabs',
  'prose/decomposed',
  'prose/fiscal-year',
  'prose/half-width-kana',
  'prose/invisible-character',
  'prose/look-alike',
  'prose/mixed-style',
  'prose/placeholder',
  'source/unused',
  'translation/labels-swapped',
  'translation/no-file',
  'translation/not-japanese',
  'translation/not-translated',
]);

/** How much weight a rule has; it is the same wherever the rule is broken. */
export const severityOf = (code: string): Problem['severity'] => (warnings.has(code) ? 'warning' : 'error');

/** A problem of a file as a whole, or of a place in it that no field is about. */
export const fileProblem = (
  file: string,
  code: string,
  { line, column }: Place = { line: 1, column: 1 },
  params: Readonly<Record<string, string>> = {},
): Problem => ({ file, line, column, code, severity: severityOf(code), params: { ...params } });

/** A file whose fields have places. */
interface Located {
  file: string;
  collection: string;
  placeOf: ParsedYaml['placeOf'];
}

/** A problem of the field at a path; with `atKey` of its name, with `offset` at one of its text's characters. */
export function problemAt(
  read: Located,
  path: Path,
  code: string,
  params: Record<string, string> = {},
  options: { atKey?: boolean; offset?: number } = {},
): Problem {
  const { atKey = false, offset } = options;
  const place = read.placeOf(path, { key: atKey, ...(offset === undefined ? {} : { offset }) });
  const field = path.length > 0 ? { field: fieldName(read.collection, path) } : {};
  return { file: read.file, ...place, code, severity: severityOf(code), params, ...field };
}

const key = ({ file, line, column, code, params }: Problem) =>
  [file, line, column, code, JSON.stringify(params)].join('\u0000');

/** Problems in reading order, each once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [key(problem), problem]));
  return [...once.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      a.code.localeCompare(b.code, 'en'),
  );
}

export const errorsAmong = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error');
