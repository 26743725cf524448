import { describe, expect, test } from 'vitest';
import { referenceTexts } from '../../src/queries/reference-texts.ts';
import { aReader } from '../lib/fixtures.ts';

const cited = {
  id: 'fukushima-nrw',
  title: 'Fukushima and NRW',
  address: 'http://localhost:4321/en/cases/fukushima-nrw/',
  updated: '2026-11-22',
};

describe('the reference after SIST 02', () => {
  test('has title, site, edition, day of the last change and address', () => {
    expect(referenceTexts(aReader({}), cited).sist).toBe(
      '“Fukushima and NRW”. Kakehashi. Edition 1 (22 November 2026). 2026-11-22. http://localhost:4321/en/cases/fukushima-nrw/.',
    );
  });

  test('is in the reader’s language', () => {
    const address = 'http://localhost:4321/ja/cases/fukushima-nrw/';
    expect(referenceTexts(aReader({}, 'ja'), { ...cited, title: '福島県とNRW州', address }).sist).toBe(
      `“福島県とNRW州”. かけはし. 第1版（2026年11月22日）. 2026-11-22. ${address}.`,
    );
  });
});

describe('the BibTeX entry', () => {
  const entry = (changes: Partial<typeof cited> = {}) => referenceTexts(aReader({}), { ...cited, ...changes }).bibtex;
  const field = (text: string, name: string) => new RegExp(`^  ${name} = \\{(.*)\\},?$`, 'm').exec(text)?.[1];

  test('has a key of its own, and the fields that a reference needs', () => {
    const text = entry();
    expect(text.split('\n')[0]).toBe('@misc{kakehashi-fukushima-nrw,');
    expect(['title', 'year', 'url', 'language'].map((name) => field(text, name))).toEqual([
      'Fukushima and NRW',
      '2026',
      cited.address,
      'en',
    ]);
    expect(field(text, 'howpublished')).toContain('Edition 1 (22 November 2026)');
    expect(field(text, 'note')).toContain('2026-11-22');
  });

  test.each([
    ['R&D', String.raw`R\&D`],
    ['50 % of #1_a', String.raw`50 \% of \#1\_a`],
    ['{braces}', String.raw`\{braces\}`],
    ['5 $', String.raw`5 \$`],
    ['~ and ^', String.raw`\textasciitilde{} and \textasciicircum{}`],
    [String.raw`a\b`, String.raw`a\textbackslash{}b`],
  ])('reads no character of %s as a command', (title, written) => {
    expect(field(entry({ title }), 'title')).toBe(written);
  });

  test('has braces that pair, whatever the title', () => {
    const text = entry({ title: 'a}{b' }).replaceAll(/\\[{}]/g, '');
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text.endsWith('\n}')).toBe(true);
  });
});
