import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** The words of a body where they stand: everything else in it is blank, so that an offset is one of the body as written. */
export interface PlainProse {
  /** Of paragraphs, headings, lists, tables and notes; without code, tags and addresses. */
  words: string;
  /** Of its paragraphs alone: not of quotations, lists and headings, which are often no sentences. */
  paragraphs: string;
}

const blank = (text: string) =>
  text
    .split('\n')
    .map((line) => ' '.repeat(line.length))
    .join('\n');

function leaving(source: string, nodes: readonly Text[]): string {
  let end = 0;
  const parts = nodes.map(({ position }) => {
    const { start, end: after } = position ?? {};
    // A text that the parser has made of an address has no place.
    if (start?.offset === undefined || after?.offset === undefined) return '';
    const part = blank(source.slice(end, start.offset)) + source.slice(start.offset, after.offset);
    end = after.offset;
    return part;
  });
  return parts.join('') + blank(source.slice(end));
}

export function plainProseOf(tree: Root, source: string): PlainProse {
  const words: Text[] = [];
  const inParagraphs: Text[] = [];
  for (const block of tree.children)
    visit(block, 'text', (node) => {
      words.push(node);
      if (block.type === 'paragraph') inParagraphs.push(node);
    });
  return { words: leaving(source, words), paragraphs: leaving(source, inParagraphs) };
}
