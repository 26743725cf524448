import { describe, expect, test } from 'vitest';
import { lostMarkupIn } from '../../src/mdx/lost-markup.ts';
import { parseBody } from '../../src/mdx/pipeline.ts';
import { isJapanese } from '../../src/records/language.ts';
import { legalBodies } from '../lib/legal-bodies.ts';

describe('Markdown that is what it looks like', () => {
  test.each(legalBodies)('has lost nothing: %s', (_name, body) => {
    const parsed = parseBody(body);
    if ('error' in parsed) throw new Error(parsed.error.reason);
    expect(lostMarkupIn(parsed.tree, body)).toEqual([]);
  });
});

describe('an English text', () => {
  test.each([
    'Koriyama City (郡山市) and Essen',
    'The journal 「自治体国際化フォーラム」 reports it',
    '「記載なし」',
    'Office of 三重県',
    '20',
  ])('may hold Japanese names and titles: %s', (text) => {
    expect(isJapanese(text)).toBe(false);
  });

  test.each(['件', '未訳', '郡山市', '2018年に覚書を締結', 'The regions agreed. 両地域は食の分野で協力しました。'])(
    'may not be left in Japanese: %s',
    (text) => {
      expect(isJapanese(text)).toBe(true);
    },
  );
});
