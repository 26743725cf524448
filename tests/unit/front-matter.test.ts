import { describe, expect, test } from 'vitest';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { splitFrontMatter } from '../../src/records/front-matter.ts';

const refusal = (text: string) => {
  const split = splitFrontMatter(text);
  return 'problem' in split ? `${split.problem.code} ${split.problem.line}:${split.problem.column}` : undefined;
};

describe('a file that begins with its fields', () => {
  test('is cut at its fences', () => {
    expect(splitFrontMatter('---\ntitle: 題\nplaces: [mie]\n---\n## 見出し\n')).toEqual({
      yaml: 'title: 題\nplaces: [mie]',
      body: '\n\n\n\n## 見出し\n',
    });
  });

  test('keeps every place of its body', () => {
    const text = '---\ntitle: 題\n---\n本文の 2 行目\n';
    const split = splitFrontMatter(text);
    const body = 'body' in split ? split.body : '';
    expect(body.split('\n')[3]).toBe('本文の 2 行目');
    expect(body.split('\n')).toHaveLength(text.split('\n').length);
  });

  test.each([
    ['may have no fields', '---\n---\n本文', '', '本文'],
    ['may have no body', '---\ntitle: 題\n---', 'title: 題', ''],
    ['may have a rule in its body', '---\na: b\n---\n\n---\n\n本文', 'a: b', '---\n\n本文'],
    ['may have hyphens within a line', '---\na: b --- c\n---\n', 'a: b --- c', ''],
  ])('%s', (_name, text, yaml, body) => {
    const split = splitFrontMatter(text);
    expect(split).toMatchObject({ yaml });
    expect('body' in split ? split.body.trim() : undefined).toBe(body);
  });
});

describe('what Astro and this reader might cut differently is refused', () => {
  test.each([
    ['a byte order mark before the fields', '\uFEFF---\ntitle: 題\n---\n', 'file/byte-order-mark 1:1'],
    ['Windows line ends', '---\r\ntitle: 題\r\n---\r\n', 'file/line-ends 1:1'],
    ['a single Windows line end in the body', '---\ntitle: 題\n---\n一\n二\r\n三', 'file/line-ends 5:1'],
    ['a carriage return alone', '---\ntitle: 題\r---\n---\n', 'file/line-ends 2:1'],
    ['fields in TOML', '+++\ntitle = "題"\n+++\n', 'file/front-matter 1:1'],
    ['a blank line before the fields', '\n---\ntitle: 題\n---\n', 'file/front-matter 1:1'],
    ['a blank before the fence', ' ---\ntitle: 題\n---\n', 'file/front-matter 1:1'],
    ['a blank behind the first fence', '--- \ntitle: 題\n---\n', 'file/front-matter 1:1'],
    ['a first fence with text', '---foo\ntitle: 題\n---\n', 'file/front-matter 1:1'],
    ['a first fence of four', '----\ntitle: 題\n---\n', 'file/front-matter 1:1'],
    ['text before the fields', '題\n---\ntitle: 題\n---\n', 'file/front-matter 1:1'],
    ['no fields at all', '## 見出し\n', 'file/front-matter 1:1'],
    ['an empty file', '', 'file/front-matter 1:1'],
    ['fields that are not closed', '---\ntitle: 題\n\n## 見出し\n', 'file/front-matter-open 1:1'],
    ['nothing but a fence', '---', 'file/front-matter-open 1:1'],
    ['a last fence with text', '---\ntitle: 題\n---foo\n---\n', 'file/front-matter-open 3:1'],
    ['a last fence with a blank behind it', '---\ntitle: 題\n--- \n', 'file/front-matter-open 3:1'],
    ['a last fence that is indented', '---\ntitle: |\n  ---\n---\n', 'file/front-matter-open 3:1'],
    ['a fence of TOML among the fields', '---\ntitle: 題\n+++\n---\n', 'file/front-matter-open 3:1'],
  ])('%s', (_name, text, expected) => {
    expect(refusal(text)).toBe(expected);
  });
});

test('what this reader cuts, Astro cuts at the same place', () => {
  const texts = [
    '---\ntitle: 題\n---\n本文\n',
    '---\n---\n本文',
    '---\na: b\n---\n\n---\n\n本文',
    '---\na: b --- c\n---\nx',
    '---\na: $& b\n---\n$&',
    '---\na: b\n---',
  ];
  const fields = (yaml: string) => (yaml === '' ? '\n' : `\n${yaml}\n`);
  for (const text of texts) {
    const split = splitFrontMatter(text);
    if ('problem' in split) throw new Error(split.problem.code);
    const { rawFrontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-lines' });
    expect(rawFrontmatter).toBe(fields(split.yaml));
    expect(content).toBe(split.body);
  }
});
