import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type Scalar,
} from 'yaml';
import type { z } from 'zod';
import type { Place } from '../mdx/place.ts';
import { unsafeCharacter } from '../schemas/text.ts';
import { offsetInSource } from './scalar-source.ts';
import { fieldSchema, itemOf, takesTextOnly, type Path } from './shape.ts';
import { blankBeforeKey, commentsIn, explainYaml } from './yaml-cause.ts';

export interface YamlProblem extends Place {
  code: string;
  params: Record<string, string>;
}

export interface ParsedYaml {
  /** The value as written: what the schema takes as text stays text (`2014`), no dates are made. */
  value: unknown;
  problems: YamlProblem[];
  /**
   * Place of the value at a path; of its key with `key: true`, of one of its text's characters with `offset`. For a
   * missing one, the place of what would hold it.
   */
  placeOf: (path: Path, options?: { key?: boolean; offset?: number }) => Place;
}

/** The JavaScript value of a node, read with its schema in hand so that text that looks like a number stays text. */
function valueOf(node: Node | null | undefined, schema: z.ZodType | undefined): unknown {
  if (isMap(node)) {
    const entries = node.items.filter(isPair).flatMap(({ key, value }) => {
      // A key that is a list or a mapping is refused, and has no name.
      if (!isScalar(key)) return [];
      const name = String(key.source ?? key.value);
      return [[name, valueOf(value as Node | null, schema && fieldSchema(schema, name))] as const]; // `as`: a parsed document's values are nodes
    });
    // A key named __proto__ must stay an ordinary, unknown key.
    const record = Object.create(null) as Record<string, unknown>; // `as`: create returns any
    for (const [name, value] of entries) record[name] = value;
    return { ...record };
  }
  if (isSeq(node)) {
    const item = schema && itemOf(schema);
    return node.items.map((entry) => valueOf(entry as Node, item)); // `as`: as above
  }
  if (!isScalar(node)) return undefined;
  const { value, source } = node as Scalar;
  return typeof value !== 'string' && value !== null && source !== undefined && schema && takesTextOnly(schema)
    ? source
    : value;
}

type Parsed = ReturnType<typeof parseDocument>;

/** What YAML offers and this project does not use, because readers and the editor would lose it. */
function refusedFeatures(document: Parsed, place: (offset: number) => Place): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const refuse = (offset: number, feature: string) =>
    problems.push({ ...place(offset), code: 'yaml/feature', params: { feature } });
  // A directive could change how everything after it is read.
  const { yaml, tags } = document.directives ?? {};
  if (yaml?.explicit || Object.keys(tags ?? {}).length > 1) refuse(0, '%');
  visit(document, {
    Pair(_key, { key, value }) {
      const node = (isNode(key) ? key : value) as Node | null; // `as`: a parsed document's values are nodes
      if (!isScalar(key)) refuse(node?.range?.[0] ?? 0, '?');
    },
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) refuse(offset, `*${node.source}`);
      else if (node.anchor) refuse(offset, `&${node.anchor}`);
      else if (node.tag) refuse(offset, node.tag.replace('tag:yaml.org,2002:', '!!'));
      // An escape can name a character that may not stand in a file as such.
      const unsafe = isScalar(node) && typeof node.value === 'string' ? unsafeCharacter(node.value) : undefined;
      if (unsafe) problems.push({ ...place(offset), code: 'text/invisible-character', params: unsafe.params });
    },
  });
  return problems;
}

/** Levels of nodes and pairs; the deepest record has a fifth of them. */
const DEEPEST = 100;

/** The first node that lies too deep for whatever walks the value, if there is one. */
function tooDeep(document: Parsed): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node(_key, node, path) {
      if (path.length <= DEEPEST) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

/** One a line: what a parser says after the first mistake of a line is mostly a consequence of it. */
function oncePerLine(problems: readonly YamlProblem[]): YamlProblem[] {
  const first = Map.groupBy(problems, ({ line }) => line);
  return [...first.values()].flatMap(([problem]) => problem ?? []);
}

const syntaxAt = (place: Place, params: Record<string, string>): YamlProblem => ({
  ...place,
  code: 'yaml/syntax',
  params,
});
const tooDeepAt = (place: Place) => syntaxAt(place, { cause: 'parser', detail: 'Nested too deeply' });

/**
 * Keys that stand twice. Several of them in an item of a list are those of a further item, whose hyphen is missing: they are
 * told of once, at the first.
 */
function keysTwice(errors: Parsed['errors'], text: string, place: (offset: number) => Place): YamlProblem[] {
  const twice = errors
    .filter(({ code }) => code === 'DUPLICATE_KEY')
    .map(({ pos: [at] }) => ({ ...place(at), at, name: /^[^:\s]+/.exec(text.slice(at))?.[0] ?? '' }));
  const problem = ({ line, column }: Place, params: Record<string, string>): YamlProblem => ({
    ...{ line, column, code: 'yaml/duplicate-key', params },
  });
  // Of one item are those between which no line is less indented.
  const areOfOneItem = (key: (typeof twice)[number] | undefined, next: (typeof twice)[number] | undefined) =>
    key !== undefined &&
    next?.column === key.column &&
    key.column > 1 &&
    !text
      .slice(key.at, next.at)
      .split('\n')
      .slice(1, -1)
      .some((line) => line.trim() !== '' && line.search(/\S/) < key.column - 1);
  return twice.flatMap((key, index) => {
    if (areOfOneItem(twice[index - 1], key)) return [];
    const isItem = areOfOneItem(key, twice[index + 1]);
    return [problem(key, { name: key.name, ...(isItem ? { cause: 'item' } : {}) })];
  });
}

/**
 * What keeps the text from being read, once: what the parser says after it is mostly a consequence. Keys that stand twice
 * are all told of.
 */
function syntaxProblems(document: Parsed, text: string, place: (offset: number) => Place): YamlProblem[] {
  const errors = [...document.errors, ...document.warnings];
  const twice = keysTwice(errors, text, place);
  // One that may go back to a quotation mark further up, and the first of all: of a text made to break everything there
  // are thousands.
  const others = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').toSorted((a, b) => a.pos[0] - b.pos[0]);
  const chosen = [others[0], others.find(({ message }) => message.startsWith('Missing closing'))];
  const explained = chosen.flatMap((error) =>
    error ? [{ ...explainYaml(document, text, error), detail: error.message.split('\n')[0] ?? '' }] : [],
  );
  const blank = blankBeforeKey(text);
  if (blank) explained.push({ ...blank, detail: '' });
  const [first] = explained.toSorted((a, b) => a.offset - b.offset);
  if (!first) return twice;
  const { offset, ...params } = first;
  return [...twice, syntaxAt(place(offset), params)];
}

/** Undefined where the parser itself has run out of stack. */
function documentOf(text: string, lineCounter: LineCounter) {
  try {
    return parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      strict: true,
      uniqueKeys: true,
      // Any other level than `silent`, which would drop a second document without a word.
      logLevel: 'error',
      merge: false,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Parses YAML; `firstLine` is the line of the file at which `text` begins. Throws at no text. */
export function parseYaml(text: string, schema: z.ZodType, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = documentOf(text, lines);
  if (!document) {
    const place = { line: firstLine, column: 1 };
    return { value: undefined, problems: [tooDeepAt(place)], placeOf: () => place };
  }
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const deep = tooDeep(document);
  // Whatever looks for the mistake would lose itself in such a text, too.
  const syntax = deep ? [tooDeepAt(place(deep.range?.[0] ?? 0))] : syntaxProblems(document, text, place);
  const comments = commentsIn(text).map(({ offset, comment }) => ({
    ...place(offset),
    code: 'yaml/comment',
    params: { value: comment.slice(0, 40) },
  }));
  const problems = oncePerLine([...(deep ? [] : refusedFeatures(document, place)), ...syntax, ...comments]);

  const placeOf: ParsedYaml['placeOf'] = (path, options = {}) => {
    let node = document.contents as Node | null; // `as`: the parsed type is narrower than what getIn returns
    let offset = node?.range?.[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      const pair = isMap(node)
        ? node.items.find((item) => isScalar(item.key) && String(item.key.source ?? item.key.value) === String(step))
        : undefined;
      const next: Node | null | undefined = isSeq(node)
        ? (node.items[Number(step)] as Node | undefined)
        : (pair?.value as Node | null | undefined); // `as`: as in valueOf
      const keyOffset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
      if (next === undefined && pair === undefined) break;
      const isLast = depth === path.length - 1;
      offset = (isLast && options.key ? keyOffset : next?.range?.[0]) ?? keyOffset ?? offset;
      node = next ?? null;
    }
    if (options.offset !== undefined && isScalar(node) && typeof node.value === 'string' && node.range)
      offset += offsetInSource(text.slice(node.range[0], node.range[1]), node.value, options.offset);
    return place(offset);
  };
  return {
    // An empty file is an empty value, which every schema refuses.
    value: syntax.length > 0 ? undefined : document.contents === null ? null : valueOf(document.contents, schema),
    problems,
    placeOf,
  };
}
