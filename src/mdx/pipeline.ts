import { createProcessor } from '@mdx-js/mdx';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';

/** Markdown as this project writes it: GFM, nothing rewritten behind the writer's back. The guard and Astro both use it. */
export const markdownFeatures = { gfm: false, smartypants: false } as const;

/** What the grammar consists of beside MDX itself; Astro's pipeline and the check load exactly these. */
export const grammar = [remarkGfm];

export type ParsedBody = { tree: Root } | { error: { reason: string; line: number; column: number } };

/** No text needs more levels; with thousands of them, whatever walks the tree would run out of stack. */
const DEEPEST = 100;

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
  try {
    const tree = createProcessor({ format: 'mdx', remarkPlugins: grammar }).parse(text) as Root; // `as`: the processor types its tree as any unist node
    const deep = tooDeep(tree)?.position?.start;
    return deep ? { error: { reason: 'Nested too deeply', line: deep.line, column: deep.column } } : { tree };
  } catch (error) {
    const { reason, line, column } = error as { reason?: string; line?: number; column?: number }; // `as`: a VFileMessage, which has these
    return { error: { reason: reason ?? String(error), line: line ?? 1, column: column ?? 1 } };
  }
}
