import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { linkInMarkdown, plainInMarkdown } from '../../scripts/lib/plain-in-markdown.ts';
import { nodesOf, parseMarkdown } from '../lib/markdown.ts';

const kinds = (markdown: string) => {
  const found = new Set<string>();
  visit(parseMarkdown(markdown), (node) => void found.add(node.type));
  return [...found].toSorted();
};
const shown = (text: string) => toString(parseMarkdown(`- ${plainInMarkdown(text)}`));

const hostile = [
  '**bold** _em_ ~~gone~~ `code`',
  '# heading',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '<!-- kakehashi:content-check -->',
  'https://evil.example/ www.evil.example me@evil.example',
  '&lt;b&gt; &#64;someone',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '```\nfence',
  '- [ ] task\n1. one\n> quote',
  '[^1] $x$ \\* \\',
  '***\n---',
];

describe('text of unknown origin', () => {
  test.each(hostile)('%j is nothing but text', (text) => {
    expect(kinds(`- ${plainInMarkdown(text)}`)).toEqual(['list', 'listItem', 'paragraph', 'root', 'text']);
  });

  test.each(hostile)('%j reads as it was written, in one line', (text) => {
    expect(shown(text).replaceAll('\u200B', '')).toBe(text.replace(/\s+/g, ' '));
  });

  test.each([
    '@someone',
    'a @org/team b',
    '&#64;someone',
    '#12',
    'owner/site#12',
    'GH-12',
    'http://a.example',
    'www.a.example',
    ':tada:',
  ])('%j is no mention, reference, address or emoji either once its characters are resolved', (text) => {
    const resolved = toString(parseMarkdown(shown(text)));
    expect(resolved).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|:\w+:/i);
  });

  test('loses what would control or reorder it', () => {
    expect(plainInMarkdown('a\u202Eb\u0000c\u2066d\u{E0001}')).toBe('abcd');
  });

  test('ends where it becomes too long, not in the middle of a character', () => {
    expect(plainInMarkdown('𠮷野家です', 3)).toBe('𠮷野家…');
  });
});

test('a link leads to its address and to nothing else, whatever the address holds', () => {
  const [link, ...others] = nodesOf(parseMarkdown(linkInMarkdown('a](b)', 'https://a.example/x(y) "z" <w>')), 'link');
  expect(others).toEqual([]);
  expect(link?.url).toBe('https://a.example/x%28y%29%20"z"%20%3cw%3e');
  expect(link && toString(link)).toBe('a](b)');
});
