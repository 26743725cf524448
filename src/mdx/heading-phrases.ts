import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const HEADING = /^h[1-6]$/;

/** Lets the headings of a body break between phrases only. */
export function rehypeHeadingPhrases(options: { phrasesOf: (text: string, file: string) => string[] }) {
  const broken = (text: string, file: string): ElementContent[] =>
    options
      .phrasesOf(text, file)
      .flatMap((phrase, index): ElementContent[] => [
        ...(index > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
        { type: 'text', value: phrase },
      ]);
  return (tree: Root, file: { path: string }) => {
    visit(tree, 'element', (heading) => {
      if (!HEADING.test(heading.tagName)) return undefined;
      visit(heading, 'text', (node, index, parent) => {
        if (!parent || index === undefined || ('properties' in parent && parent.properties['lang'])) return undefined;
        const nodes = broken(node.value, file.path);
        parent.children.splice(index, 1, ...nodes);
        return [SKIP, index + nodes.length];
      });
      heading.properties['className'] = ['phrases'];
      return SKIP;
    });
  };
}
