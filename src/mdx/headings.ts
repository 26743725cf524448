import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';

export interface BodyHeading {
  depth: number;
  text: string;
  /** The same in every language: made from the heading's position, not from its words. */
  anchor: string;
  node: Heading;
}

/** The headings of a body with their anchors: `part-2`, and `part-2-1` for the first heading below it. */
export function headingsOf(tree: Root): BodyHeading[] {
  let part = 0;
  let sub = 0;
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((node) => {
      if (node.depth <= 2) {
        part += 1;
        sub = 0;
      } else sub += 1;
      return { depth: node.depth, text: toString(node), anchor: sub ? `part-${part}-${sub}` : `part-${part}`, node };
    });
}

/** Gives every heading its anchor, before Astro would make one from its words. */
export function remarkHeadingAnchors() {
  return (tree: Root) => {
    for (const { node, anchor } of headingsOf(tree)) node.data = { ...node.data, hProperties: { id: anchor } };
  };
}
