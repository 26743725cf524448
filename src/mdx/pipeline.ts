import { createProcessor } from '@mdx-js/mdx';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import { placeAt, type Place } from './place.ts';

/** Markdown as this project writes it: GFM, nothing rewritten behind the writer's back. The guard and Astro both use it. */
export const markdownFeatures = { gfm: false, smartypants: false } as const;

/** What the grammar consists of beside MDX itself; Astro's pipeline and the check load exactly these. */
export const grammar = [remarkGfm];

export type ParsedBody =
  { tree: Root } | { error: { code: 'mdx/syntax' | 'mdx/too-complex'; reason: string; line: number; column: number } };

/** Signs, and ends of lines, at which a parser may have to look at all of the text before it again. */
const COSTLY = /[\][*_~!{}<>`&\\@^\n]/g;
/** Bounds that work; the longest body of today has a fiftieth of them. */
const MOST_COSTLY = 4_000;

/** No text needs more levels; with thousands of them, whatever walks the tree would run out of stack. */
const DEEPEST = 100;
/** As many quotations and lists, begun within each other on one line. */
const DEEP_LINE = new RegExp(
  String.raw`^[\t ]*(?:(?:>|(?:[*+-]|\d{1,9}[.)])[\t ])[\t ]*){${DEEPEST}}(?=>|(?:[*+-]|\d{1,9}[.)])[\t ])`,
  'm',
);

/** The place at which a text is known to be too much for a parser, before one has tried. */
function tooMuch(text: string): Place | undefined {
  // Empty lines stand for the front matter.
  const begins = text.length - text.trimStart().length;
  const signs = [...text.slice(begins).matchAll(COSTLY)].map(({ index }) => begins + index);
  const deep = DEEP_LINE.exec(text);
  const place = deep ? deep.index + deep[0].length : signs[MOST_COSTLY];
  return place === undefined ? undefined : placeAt(text, place);
}

/** A node that lies too deep, if there is one. Walks level by level, so that depth is no danger to it. */
function tooDeep(tree: Root): RootContent | undefined {
  let level: RootContent[] = tree.children;
  for (let depth = 0; depth < DEEPEST; depth += 1)
    level = level.flatMap((node): RootContent[] => ('children' in node ? node.children : []));
  return level[0];
}

/**
 * Parses a body with the parser that the build compiles with. `text` is the whole file with empty lines for its
 * front matter, so that every line and column is one of the file. Nothing is compiled or evaluated.
 */
export function parseBody(text: string): ParsedBody {
  const much = tooMuch(text);
  if (much) return { error: { code: 'mdx/too-complex', reason: 'Too many signs or levels', ...much } };
  try {
    const tree = createProcessor({ format: 'mdx', remarkPlugins: grammar }).parse(text) as Root; // `as`: the processor types its tree as any unist node
    const deep = tooDeep(tree)?.position?.start;
    return deep
      ? { error: { code: 'mdx/too-complex', reason: 'Nested too deeply', line: deep.line, column: deep.column } }
      : { tree };
  } catch (error) {
    // So deep that the parser itself ran out of stack.
    if (error instanceof RangeError)
      return { error: { code: 'mdx/too-complex', reason: 'Nested too deeply', line: 1, column: 1 } };
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number }; // `as`: a VFileMessage, which has these
    // Of a tag that does not close, the parser names the place in its words alone.
    const [, toldLine, toldColumn] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason ?? '') ?? [];
    return {
      error: {
        code: 'mdx/syntax',
        reason: reason ?? String(error),
        line: line ?? Number(toldLine ?? 1),
        column: column ?? Number(toldColumn ?? 1),
      },
    };
  }
}
