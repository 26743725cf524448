import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface BodyHeading {
  depth: number;
  text: string;
  /** The same in every language: made from the heading's position, not from its words. */
  anchor: string;
  node: Heading;
}

/** The headings of a body with their anchors: `part-2`, and `part-2-1` for the first heading below it. */
export function headingsOf(tree: Root): BodyHeading[] {
  const headings: BodyHeading[] = [];
  let part = 0;
  let sub = 0;
  // Those within quotations and lists too: Astro would name them by their words.
  visit(tree, 'heading', (node) => {
    if (node.depth <= 2) {
      part += 1;
      sub = 0;
    } else sub += 1;
    const anchor = sub ? `part-${part}-${sub}` : `part-${part}`;
    headings.push({ depth: node.depth, text: toString(node), anchor, node });
  });
  return headings;
}

/** Gives every heading its anchor, before Astro would make one from its words. */
export function remarkHeadingAnchors() {
  return (tree: Root) => {
    for (const { node, anchor } of headingsOf(tree)) node.data = { ...node.data, hProperties: { id: anchor } };
  };
}
