/** Where headings may break. */
import { compile } from '@mdx-js/mdx';
import { describe, expect, test } from 'vitest';
import { isOfParts, phrasesOf } from '../../src/i18n/phrases.ts';
import { rehypeHeadingPhrases } from '../../src/mdx/heading-phrases.ts';

describe('a Japanese text', () => {
  test('is cut between its phrases, and nothing is lost', () => {
    const text = '欧州を先に、ほかの地域は比較のために';
    const phrases = phrasesOf(text, 'ja');
    expect(phrases).toContain('欧州を');
    expect(phrases.length).toBeGreaterThan(3);
    expect(phrases.join('')).toBe(text);
  });

  test('is not cut within a compound of kanji', () => {
    expect(phrasesOf('自動車部品メーカーの進出', 'ja').some((phrase) => phrase.startsWith('自動車部品'))).toBe(true);
  });

  test('is cut after a colon', () => {
    expect(phrasesOf('富山県：薬都', 'ja')).toContain('富山県：');
    expect(phrasesOf('富山県：', 'ja')).toEqual(['富山県：']);
  });

  test('is not cut within a name in hiragana, nor within a short quotation', () => {
    expect(phrasesOf('かながわ再生・細胞医療産業化ネットワーク', 'ja')[0]).toMatch(/^かながわ再生/);
    expect(phrasesOf('分野「機械・金属加工・ものづくり」の事例', 'ja')).toContain('「機械・金属加工・ものづくり」の');
  });

  test('is cut before a bracket, which stays with what follows it', () => {
    expect(phrasesOf('推進協議会（KBCC）とフランスの連携', 'ja')).toEqual([
      '推進協議会',
      '（KBCC）と',
      'フランスの',
      '連携',
    ]);
  });

  test('is not cut between the parts of a name or of a list, and what is made of parts is known', () => {
    const phrases = phrasesOf('ライフ・サイエンス・ノルドの産業・食・巡礼道の連携', 'ja');
    expect(phrases.filter((phrase) => phrase.endsWith('・'))).toEqual([]);
    expect(phrases.filter(isOfParts)).toEqual(['ライフ・サイエンス・ノルドの', '産業・食・巡礼道の']);
  });
});

test('a text in a language with blanks between its words is left whole', () => {
  expect(phrasesOf('Europe first, for comparison', 'en')).toEqual(['Europe first, for comparison']);
});

test('headings of a body get a place to break between phrases; text below them does not', async () => {
  const code = String(
    await compile('## 欧州を先に\n\n欧州を先に、ほかは後に。\n', {
      jsx: true,
      rehypePlugins: [[rehypeHeadingPhrases, { phrasesOf: (text: string) => phrasesOf(text, 'ja') }]],
    }),
  );
  expect(code).toContain('"欧州を"}<_components.wbr />{"先に"}');
  expect(code.match(/<_components\.wbr \/>/g)).toHaveLength(1);
});
