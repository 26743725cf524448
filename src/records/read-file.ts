import { join } from 'node:path';
import type { z } from 'zod';
import { readBody, type BodyReading } from '../mdx/body.ts';
import { editorDamageIn } from '../mdx/editor-damage.ts';
import { inspect } from '../mdx/guard.ts';
import { lostMarkupIn } from '../mdx/lost-markup.ts';
import { parseBody } from '../mdx/pipeline.ts';
import { placeAt } from '../mdx/place.ts';
import { explainSyntax } from '../mdx/syntax-cause.ts';
import { readText } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { fileProblem, problemAt, type Problem } from './problem.ts';
import { proseInBody, proseInFields } from './prose-check.ts';
import { fieldsOf } from './shape.ts';
import { breaches, type Breach } from './validate.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A content file as read, before records are joined. */
export interface ReadFile {
  /** Path from the project's root. */
  file: string;
  collection: string;
  /** The file as written; empty where it is no text. */
  text: string;
  /** Undefined when the YAML could not be read at all. */
  value: unknown;
  body?: BodyReading;
  problems: Problem[];
  /** The YAML could be read without a problem, whatever is wrong with the body. */
  hasFields: boolean;
  placeOf: ParsedYaml['placeOf'];
}

const nowhere: ParsedYaml['placeOf'] = () => ({ line: 1, column: 1 });

/** What a record's schema says against it; of a value that should not be in any file, that has been told already. */
export function problemsOf(read: ReadFile, found: readonly Breach[]): Problem[] {
  const unread = read.problems.filter(({ code }) => /^(?:yaml\/|text\/|field\/not-reported)/.test(code));
  return found
    .map(({ path, code, params, atKey }) => problemAt(read, path, code, params, { atKey: atKey ?? false }))
    .filter(
      ({ line, column }) =>
        !unread.some(
          (problem) => problem.line === line && (problem.code === 'yaml/comment' || problem.column === column),
        ),
    );
}

/** What Git leaves in a file that two people have changed at once. */
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m;

/** The first mark of such a conflict: nothing else of the file can be judged before it is settled. */
function conflictIn(file: string, text: string): Problem | undefined {
  const index = text.search(CONFLICT);
  return index < 0 ? undefined : fileProblem(file, 'file/conflict', placeAt(text, index));
}

/** The text of a content file, or what keeps all of it from being read. */
function contentText(root: string, file: string): { text: string; problem?: Problem | undefined } {
  const content = readText(join(root, file));
  if ('text' in content) return { text: content.text, problem: conflictIn(file, content.text) };
  const { code, params, ...place } = content.unreadable;
  return { text: '', problem: fileProblem(file, code, place, params) };
}

/** A file of which nothing can be read for the sake of one problem. */
const unreadFile = (file: string, collection: string, text: string, problem: Problem): ReadFile => ({
  file,
  collection,
  text,
  value: undefined,
  problems: [problem],
  hasFields: false,
  placeOf: nowhere,
});

/** Reads a YAML file and holds it against its schema. */
export function readYamlFile(root: string, file: string, collection: string, schema: z.ZodType): ReadFile {
  const { text, problem } = contentText(root, file);
  if (problem) return unreadFile(file, collection, text, problem);
  const { value, problems, placeOf } = parseYaml(text, schema);
  const read: ReadFile = {
    file,
    collection,
    text,
    value,
    problems: problems.map((problem) => ({ file, severity: 'error', ...problem })),
    hasFields: value !== undefined && problems.length === 0,
    placeOf,
  };
  if (value !== undefined)
    read.problems = [...read.problems, ...problemsOf(read, breaches(schema, value)), ...proseInFields(read, schema)];
  return read;
}

interface BodyResult {
  body?: BodyReading;
  problems: Problem[];
}

function readBodyText(file: string, text: string, needsCitations: boolean): BodyResult {
  const parsed = parseBody(text);
  if ('error' in parsed) {
    const { code, reason } = parsed.error;
    const { params, ...explained } =
      code === 'mdx/syntax' ? explainSyntax(text, parsed.error) : { ...parsed.error, params: { detail: reason } };
    return { problems: [fileProblem(file, explained.code, explained, { ...params })] };
  }
  const findings = inspect(parsed.tree).map(({ code, line, column, params }) =>
    fileProblem(file, code, { line, column }, params),
  );
  const body = readBody(parsed.tree);
  const uncited = needsCitations
    ? body.uncited.map(({ line, column, figure }) =>
        fileProblem(file, 'body/figure-without-source', { line, column }, { figure }),
      )
    : [];
  const damage = [...editorDamageIn(parsed.tree, text), ...lostMarkupIn(parsed.tree, text)].map(
    ({ code, line, column, params }) => fileProblem(file, code, { line, column }, { ...params }),
  );
  return { body, problems: [...findings, ...uncited, ...damage, ...proseInBody(file, parsed.tree, text)] };
}

/** The line behind the fields, if it holds another field: then the line that closes them has come too early. */
function fieldsInBody(body: string, schema: z.ZodType): number | undefined {
  const lines = body.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  const [, key] = /^([A-Za-z]+):(?:\s|$)/.exec(lines[index] ?? '') ?? [];
  return key !== undefined && Object.hasOwn(fieldsOf(schema) ?? {}, key) ? index + 1 : undefined;
}

/** Reads an MDX file: front matter (held against no schema yet, a translation has another shape) and body. */
export function readBodyFile(
  root: string,
  file: string,
  collection: string,
  schema: z.ZodType,
  needsCitations: boolean,
): ReadFile {
  const { text, problem } = contentText(root, file);
  if (problem) return unreadFile(file, collection, text, problem);
  const split = splitFrontMatter(text);
  if ('problem' in split)
    return unreadFile(file, collection, text, fileProblem(file, split.problem.code, split.problem));
  const early = fieldsInBody(split.body, schema);
  if (early !== undefined) {
    const problem = fileProblem(file, 'file/front-matter-open', { line: early - 1, column: 1 }, { cause: 'early' });
    return unreadFile(file, collection, text, problem);
  }
  const { value, problems, placeOf } = parseYaml(split.yaml, schema, 2);
  const result = readBodyText(file, split.body, needsCitations);
  const read: ReadFile = {
    file,
    collection,
    text,
    value,
    ...(result.body ? { body: result.body } : {}),
    problems: [...problems.map((problem): Problem => ({ file, severity: 'error', ...problem })), ...result.problems],
    hasFields: value !== undefined && problems.length === 0,
    placeOf,
  };
  if (value !== undefined) read.problems = [...read.problems, ...proseInFields(read, schema)];
  return read;
}
