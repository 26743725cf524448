import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A citation stands directly behind the words it proves, whatever space a writer has put before it. */
export function remarkCiteSpacing() {
  return (tree: Root) => {
    visit(tree, 'mdxJsxTextElement', (node, index, parent) => {
      const before = index === undefined ? undefined : parent?.children[index - 1];
      if (node.name === 'Cite' && before?.type === 'text') before.value = before.value.trimEnd();
    });
  };
}
