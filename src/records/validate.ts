import type { z } from 'zod';
import { NOT_REPORTED, type TextFormat } from '../schemas/text.ts';
import { nearTo } from './nearest.ts';
import { proposalFor } from './proposal.ts';
import { missingLines, rightShape } from './right-shape.ts';
import { fieldSchema, fieldsOf, isOptional, itemOf, literalsOf, metaOf, walk, type Path } from './shape.ts';

/** A rule that a value breaks, before it is known where in the file the value stands. */
export interface Breach {
  path: Path;
  code: string;
  params: Record<string, string>;
  /** The breach is about a key, not about its value. */
  atKey?: boolean;
}

type Issue = z.core.$ZodIssue;

const didYouMean = (written: string, allowed: string[]) => ({
  ...nearTo(written, allowed),
  allowed: allowed.join(', '),
});

/** A value as it stands in a file, as far as one line can show it. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return Object.entries(value)
    .map(([key, inner]) => `${key}: ${shown(inner)}`)
    .join(', ');
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    root,
  ); // `as`: any object can be asked for a key
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => current && fieldSchema(current, step), schema);
}

/** "Not reported or …" fails as a union; what the writer meant is the branch that is not the bare statement. */
function meantBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const isStatement = (issues: readonly Issue[]) =>
    issues.some(({ code, path }) => code === 'invalid_value' && path.length === 0);
  const branches = issue.errors.filter((issues) => !isStatement(issues));
  // "Not reported, or one of these": each branch is a list of values, and any of them may be meant.
  if (branches.length === 0) {
    const values = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []));
    return [{ code: 'invalid_value', values, path: [], message: '' }];
  }
  const [best] = branches.toSorted((a, b) => a.length - b.length);
  return best ?? [];
}

function unknownKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>, schema: z.ZodType, path: Path): Breach[] {
  const known = Object.keys(fieldsOf(schemaAt(schema, path) ?? schema) ?? {});
  return issue.keys.map((key) => ({
    path: [...path, key],
    code: 'field/unknown',
    atKey: true,
    params: { value: key, ...didYouMean(key.trim(), known), ...(key === key.trim() ? {} : { cause: 'blank' }) },
  }));
}

/** Only where a field may be "not reported" is a writer told so. */
function statementFor(schema: z.ZodType, path: Path): Record<string, string> {
  const field = schemaAt(schema, path);
  return field && literalsOf(field).has(NOT_REPORTED) ? { statement: NOT_REPORTED } : {};
}

/** The list whose ids or terms the value is chosen from: where a writer's word for one of them can be looked up. */
function listFor(schema: z.ZodType, path: Path): Record<string, string> {
  const field = schemaAt(schema, path);
  const item = field && itemOf(field);
  const { ref, closedList } = field ? metaOf(item ?? field) : {};
  const collection = ref ?? closedList;
  return typeof collection === 'string' ? { collection } : {};
}

/** What the field would take instead, where something suggests itself. */
function proposalAt(schema: z.ZodType, path: Path, value: unknown): Record<string, string> {
  const field = schemaAt(schema, path);
  return { ...(field && proposalFor(field, value)) };
}

/** How the value is written in the shape that the field takes. */
function shapeFor(schema: z.ZodType, path: Path, value: unknown): Record<string, string> {
  const field = schemaAt(schema, path);
  return field ? rightShape(field, value, typeof path.at(-1) === 'number') : {};
}

/** The lines of a field that is not there; of one that takes a plain value, its name says as much. */
function linesFor(schema: z.ZodType, path: Path): Record<string, string> {
  const field = schemaAt(schema, path);
  const last = path.at(-1);
  const takesMany = field && (fieldsOf(field) ?? itemOf(field));
  return takesMany && typeof last === 'string' ? missingLines(last, field) : {};
}

function required(schema: z.ZodType, path: Path): Breach {
  const last = path.at(-1);
  return {
    path,
    code: last === 'sources' ? 'claim/no-source' : 'field/required',
    params: {
      name: String(last ?? ''),
      ...(last === 'sources' ? {} : { ...statementFor(schema, path), ...linesFor(schema, path) }),
    },
  };
}

/** What an empty field takes, and whether it may be left out. */
function remedyForEmpty(schema: z.ZodType, path: Path, issue: Issue): Record<string, string> {
  const field = schemaAt(schema, path);
  const format = issue.code === 'invalid_format' ? formatAt(schema, path) : 'line';
  return {
    ...statementFor(schema, path),
    ...linesFor(schema, path),
    ...(field && path.length > 0 && isOptional(field) ? { optional: 'true' } : {}),
    ...(issue.code === 'invalid_value' ? { allowed: issue.values.map(String).join(', ') } : {}),
    ...(format === 'line' ? {} : { format }),
  };
}

function breachOf(issue: Issue, schema: z.ZodType, root: unknown, base: Path): Breach[] {
  const path = [...base, ...issue.path] as Path; // `as`: paths in files hold no symbols
  const value = at(root, path);
  const one = (code: string, params: Record<string, string> = {}): Breach[] => [
    { path, code, params: { value: shown(value), ...params } },
  ];
  if (issue.code === 'invalid_union') return meantBranch(issue).flatMap((inner) => breachOf(inner, schema, root, path));
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, path);
  // A rule of our own has a name of its own, also where it is about something that is missing.
  if (issue.code === 'custom') {
    const { code, ...params } = (issue.params ?? {}) as Record<string, string>; // `as`: our own schemas put strings there
    return one(code ?? 'field/format', {
      ...params,
      ...(code === 'field/format' ? proposalAt(schema, path, value) : {}),
    });
  }
  if (value === undefined || (value === null && path.at(-1) === 'sources')) return [required(schema, path)];
  // An empty text breaks every rule of its field; that it is empty is all there is to say.
  if (value === null || value === '') return one('field/empty', remedyForEmpty(schema, path, issue));
  switch (issue.code) {
    case 'invalid_type':
      return one('field/type', {
        expected: issue.expected,
        ...shapeFor(schema, path, value),
        ...statementFor(schema, path),
        ...listFor(schema, path),
        ...proposalAt(schema, path, value),
      });
    case 'invalid_value':
      return one('field/not-in-list', {
        ...didYouMean(shown(value), issue.values.map(String)),
        ...statementFor(schema, path),
        ...listFor(schema, path),
        ...proposalAt(schema, path, value),
      });
    case 'too_small':
      return issue.origin === 'array'
        ? path.at(-1) === 'sources'
          ? [required(schema, path)]
          : one('list/empty')
        : issue.origin === 'string'
          ? one('field/empty')
          : one('field/too-small', { minimum: String(issue.minimum) });
    case 'too_big':
      return one('field/too-long', {
        maximum: String(issue.maximum),
        length: String(typeof value === 'string' ? [...value].length : 0),
      });
    case 'invalid_format':
      return one('field/format', {
        format: formatAt(schema, path),
        ...listFor(schema, path),
        ...proposalAt(schema, path, value),
      });
    default:
      return one('field/format');
  }
}

/** Which form the field asks for, by a name that the dictionaries explain. */
function formatAt(schema: z.ZodType, path: Path): TextFormat {
  const field = schemaAt(schema, path);
  return (field && metaOf(field).format) ?? 'line';
}

/** A field that is missing only because its name is misspelt is told of there alone, and an empty one as empty alone. */
function withoutConsequences(found: readonly Breach[]): Breach[] {
  const meant = new Set(
    found.flatMap(({ code, path, params }) =>
      code === 'field/unknown' && params['near'] ? JSON.stringify([...path.slice(0, -1), params['near']]) : [],
    ),
  );
  const isMissing = ({ code }: Breach) => code === 'field/required' || code === 'claim/no-source';
  const empty = new Set(found.flatMap(({ code, path }) => (code === 'field/empty' ? JSON.stringify(path) : [])));
  return found.filter((breach) => {
    const path = JSON.stringify(breach.path);
    return !(isMissing(breach) && meant.has(path)) && !(breach.code === 'field/format' && empty.has(path));
  });
}

/** Everything the schema has to say against a value. Empty: the value is sound. */
export function breaches(schema: z.ZodType, value: unknown): Breach[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return withoutConsequences(result.error.issues.flatMap((issue) => breachOf(issue, schema, value, [])));
}

/** Texts of a record that are longer than its language needs; a translation has more room (see the schema). */
function longTexts(schema: z.ZodType, value: unknown): Breach[] {
  const found: Breach[] = [];
  walk(schema, value, (part, text, path) => {
    const { max } = metaOf(part);
    if (max !== undefined && typeof text === 'string' && [...text].length > max)
      found.push({ path, code: 'field/too-long', params: { maximum: String(max), length: String([...text].length) } });
  });
  return found;
}

/** The same for a record in its first language, whose texts have less room than a translation's. */
export function recordBreaches(schema: z.ZodType, value: unknown): Breach[] {
  const long = longTexts(schema, value);
  const isTold = ({ path, code }: Breach) =>
    code === 'field/too-long' && long.some((other) => other.path.join('.') === path.join('.'));
  return [...breaches(schema, value).filter((breach) => !isTold(breach)), ...long];
}
