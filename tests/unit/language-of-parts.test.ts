/** Which words of a page are marked as another language: a screen reader speaks them with its voice. */
import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/i18n/runs.ts';
import { phrase } from '../../src/queries/reader.ts';

describe('a text', () => {
  test('is marked where its language is not that of the page', () => {
    expect(phrase({ lang: 'en' }, '覚書', 'ja')).toEqual({ text: '覚書', lang: 'ja' });
    expect(phrase({ lang: 'ja' }, 'Life Science Nord', 'en')).toEqual({ text: 'Life Science Nord', lang: 'en' });
  });

  test('is not marked in its own', () => {
    expect(phrase({ lang: 'ja' }, '覚書', 'ja')).toEqual({ text: '覚書' });
  });

  test('from a Japanese source is not taken for Japanese where it has no Japanese letter', () => {
    expect(phrase({ lang: 'en' }, 'VITAGORA', 'ja')).toEqual({ text: 'VITAGORA' });
    expect(phrase({ lang: 'en' }, 'NRW州', 'ja')).toEqual({ text: 'NRW州', lang: 'ja' });
  });
});

describe('Japanese words within a text of another language', () => {
  test('are marked, with the signs between them', () => {
    expect(runsOf('the cluster かけはし（橋） in Mie', 'en')).toEqual([
      { text: 'the cluster ' },
      { text: 'かけはし', lang: 'ja' },
      { text: '（' },
      { text: '橋', lang: 'ja' },
      { text: '） in Mie' },
    ]);
    expect(runsOf('地域・産業', 'en')).toEqual([{ text: '地域・産業', lang: 'ja' }]);
  });

  test('are not marked where the language has the same letters', () => {
    expect(runsOf('地域と city', 'ja')).toEqual([{ text: '地域と city' }]);
  });
});
