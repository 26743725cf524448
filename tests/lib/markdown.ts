import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';

/** Markdown as GitHub reads it, HTML included. */
export const parseMarkdown = (text: string): Root =>
  createProcessor({ format: 'md', remarkPlugins: [remarkGfm] }).parse(text) as Root; // `as`: the processor types its tree as any unist node

/** All nodes of some kinds. */
export function nodesOf<Type extends Nodes['type']>(tree: Root, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  visit(tree, type, (node) => void found.push(node as Extract<Nodes, { type: Type }>)); // `as`: visited by this type
  return found;
}
