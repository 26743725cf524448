import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

export interface FootnoteWords {
  /** Heading above the notes. */
  heading: string;
  /** Spoken name of the link from a note back to the text. */
  back: string;
}

/** Words the footnotes in the language of the page; the Markdown engine knows one language for all files. */
export function rehypeFootnoteWords(options: { wordsOf: (file: string) => FootnoteWords }) {
  return (tree: Root, file: { path: string }) => {
    const words = options.wordsOf(file.path);
    visit(tree, 'element', (node: Element) => {
      if (node.properties['id'] === 'footnote-label') node.children = [{ type: 'text', value: words.heading }];
      if ('dataFootnoteBackref' in node.properties) node.properties['ariaLabel'] = words.back;
    });
  };
}
