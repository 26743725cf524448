/**
 * The one way a content file is written: what the editor writes when it saves, so that saving there and editing by hand
 * never produce a difference that nobody meant.
 */
import type { Root } from 'mdast';
import { isDeepStrictEqual } from 'node:util';
import { visit } from 'unist-util-visit';
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { parseBody } from '../../src/mdx/pipeline.ts';
import { splitFrontMatter } from '../../src/records/front-matter.ts';
import { fieldSchema, itemOf, takesTextOnly } from '../../src/records/shape.ts';
import { writtenNumber, writtenYaml } from '../../src/records/written-form.ts';
import { parseYaml } from '../../src/records/yaml.ts';
import {
  bodyCollections,
  labelCollections,
  listFiles,
  settingsFiles,
  taxonomies,
} from '../../src/schemas/collections.ts';

export type Format = 'mdx' | 'yaml';

/** Why a file is left as it is. Codes that begin with `format/` are explained in format-messages.ts, the others by the check. */
export interface Refusal {
  code: string;
  line: number;
  column: number;
  params: Record<string, string>;
}

export type Canonical = { text: string } | { refusal: Refusal };

const bodyFolders = new Map<string, z.ZodType>(Object.entries(bodyCollections));
const labelFolders = new Map<string, z.ZodType>(Object.entries(labelCollections));
const singleFiles = new Map<string, z.ZodType>([
  ...Object.entries(taxonomies).map(([name, schema]) => [`taxonomies/${name}.yaml`, schema] as const), // `as const`: a pair, not a list
  ...Object.entries({ ...listFiles, ...settingsFiles }).map(([name, schema]) => [`${name}.yaml`, schema] as const), // `as const`: as above
]);

/** What the file at a path below content/ holds; undefined if it belongs to no collection. */
export function kindOf(path: string): { format: Format; schema: z.ZodType } | undefined {
  const single = singleFiles.get(path);
  if (single) return { format: 'yaml', schema: single };
  const body = bodyFolders.get(/^([^/]+)\/[^/]+\/[^/]+\.mdx$/.exec(path)?.[1] ?? '');
  if (body) return { format: 'mdx', schema: body };
  const label = labelFolders.get(/^([^/]+)\/[^/]+\.yaml$/.exec(path)?.[1] ?? '');
  return label && { format: 'yaml', schema: label };
}

interface Reading {
  value: unknown;
  yaml: string;
  /** The line of the file at which the YAML begins. */
  firstLine: number;
  body?: { lines: string[]; firstLine: number; tree: Root };
}

const refuse = (code: string, line = 1, column = 1, params: Record<string, string> = {}): { refusal: Refusal } => ({
  refusal: { code, line, column, params },
});

/** Reads a file as the check does; refuses what the check could not read. */
function read(text: string, format: Format, schema: z.ZodType): Reading | { refusal: Refusal } {
  const split = format === 'mdx' ? splitFrontMatter(text) : undefined;
  if (split && 'problem' in split) return refuse(split.problem.code, split.problem.line, split.problem.column);
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) return refuse('file/line-ends', text.slice(0, carriageReturn).split('\n').length);
  const yaml = split?.yaml ?? text;
  const firstLine = split ? 2 : 1;
  const { value, problems } = parseYaml(yaml, schema, firstLine);
  const [problem] = problems;
  if (problem) return refuse(problem.code, problem.line, problem.column, problem.params);
  if (value === undefined || value === null) return refuse('format/empty');
  if (!split) return { value, yaml, firstLine };

  const parsed = parseBody(split.body);
  if ('error' in parsed)
    return refuse(parsed.error.code, parsed.error.line, parsed.error.column, { detail: parsed.error.reason });
  // No line before the closing fence begins with it, or the file could not have been cut.
  const closing = text.indexOf('\n---', 3) + '\n---'.length;
  const fenceLine = text.slice(0, closing).split('\n').length;
  return {
    value,
    yaml,
    firstLine,
    body: { lines: text.split('\n').slice(fenceLine), firstLine: fenceLine + 1, tree: parsed.tree },
  };
}

/** What the parsed value does not show and writing would lose: digits that a number does not keep. */
function unwritableIn({ yaml, firstLine }: Reading, schema: z.ZodType): { refusal: Refusal } | undefined {
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const at = (code: string, offset: number, params: Record<string, string>) => {
    const { line, col } = lines.linePos(offset);
    return refuse(code, firstLine + line - 1, col, params);
  };
  const search = (node: unknown, expected: z.ZodType | undefined): { refusal: Refusal } | undefined => {
    if (isMap(node)) {
      for (const { key, value } of node.items.filter(isPair)) {
        // The reader has refused keys that are lists or mappings.
        if (!isScalar(key)) continue;
        const found = search(value, expected && fieldSchema(expected, String(key.source ?? key.value)));
        if (found) return found;
      }
    } else if (isSeq(node)) {
      const item = expected && itemOf(expected);
      for (const entry of node.items) {
        const found = search(entry, item);
        if (found) return found;
      }
    } else if (isScalar(node) && typeof node.value === 'number' && !(expected && takesTextOnly(expected))) {
      const written = writtenNumber(node.value);
      // What the schema does not know may be a code or a telephone number.
      const isKnown = expected && !(expected instanceof z.ZodNever);
      const isCertain = isKnown && Math.abs(node.value) <= Number.MAX_SAFE_INTEGER;
      if (!isCertain && node.source !== written)
        return at('format/number', node.range?.[0] ?? 0, { number: node.source ?? '', written });
    }
    return undefined;
  };
  return search(contents, schema);
}

/** Lines at whose end spaces mean something: hard breaks, and the insides of code and the like. */
function linesToKeep(tree: Root): Set<number> {
  const kept = new Set<number>();
  visit(tree, (node) => {
    if (!node.position) return;
    const { start, end } = node.position;
    if (node.type === 'break') kept.add(start.line);
    else if ('value' in node && node.type !== 'text')
      for (let line = start.line; line < end.line; line += 1) kept.add(line);
  });
  return kept;
}

function tidyBody({ lines, firstLine, tree }: NonNullable<Reading['body']>): string {
  const kept = linesToKeep(tree);
  const tidy = lines.map((line, index) => (kept.has(firstLine + index) ? line : line.replace(/[ \t]+$/, '')));
  return ['---', ...tidy]
    .join('\n')
    .replace(/\n+$/, '')
    .replace(/^---\n\n+/, '---\n');
}

/** What a body says, without where it stands in its file. */
const meaning = ({ body }: Reading) =>
  JSON.stringify(body?.tree, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value));

/** A content file in its canonical form, or why it has to stay as it is. Nothing a reader of the file could see changes. */
export function canonicalForm(text: string, format: Format, schema: z.ZodType): Canonical {
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const before = read(source, format, schema);
  if ('refusal' in before) return before;
  const obstacle = unwritableIn(before, schema);
  if (obstacle) return obstacle;

  const yaml = writtenYaml(before.value, schema);
  const result = before.body ? `---\n${yaml}${tidyBody(before.body)}\n` : yaml;
  const after = read(result, format, schema);
  const isSame =
    !('refusal' in after) && isDeepStrictEqual(before.value, after.value) && meaning(before) === meaning(after);
  return isSame ? { text: result } : refuse('format/would-change');
}
