import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** A stretch of text, with its language where that is not the language of the text around it. */
interface Run {
  text: string;
  lang?: string;
}

const nodeOf = ({ text, lang }: Run): ElementContent =>
  lang === undefined
    ? { type: 'text', value: text }
    : { type: 'element', tagName: 'span', properties: { lang }, children: [{ type: 'text', value: text }] };

/** Marks the phrases of a body that are in another language than the body. */
export function rehypeForeignPhrases(options: { runsOf: (text: string, file: string) => Run[] }) {
  return (tree: Root, file: { path: string }) => {
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const nodes = options.runsOf(node.value, file.path).map(nodeOf);
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}
