import { describe, expect, test } from 'vitest';
import { mappedKey, plainText, searchKey, spellingsOf, transcribedKey } from '../../src/i18n/search-key.ts';

describe('two spellings of a word have one key', () => {
  test.each([
    ['ＮＲＷ', 'nrw'],
    ['ﾊﾞｽｸ', 'バスク'],
    ['ヴィタゴラ', 'ビタゴラ'],
    ['ヴェネト', 'ベネト'],
    ['ノルトライン＝ヴェストファーレン', 'ノルトライン・ヴェストファーレン'],
    ['コーディネーター', 'コーディネータ'],
    ['ソフトウェア', 'ソフトウエア'],
    ['ふくしま', 'フクシマ'],
    ['Düsseldorf', 'dusseldorf'],
    ['Umeå', 'UMEA'],
    ['Baden-Württemberg', 'baden wurttemberg'],
    ['STATION F', 'station f'],
  ])('%s, %s', (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });
});

describe('words that differ have different keys', () => {
  test.each([
    ['ハス', 'バス'],
    ['オウル', 'オウム'],
    ['Lund', 'Lunds'],
  ])('%s, %s', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });
});

test('a German name is also known by the letters that stand for its umlauts', () => {
  expect(transcribedKey('Düsseldorf')).toBe('duesseldorf');
  expect(transcribedKey('Hamburg')).toBeUndefined();
});

test('a key leads back to the places in the text', () => {
  const plain = plainText('ヴィタゴラ社');
  const { key, places } = mappedKey(plain);
  expect(key).toBe('ビタゴラ社');
  expect(places.map((place) => plain[place])).toEqual(['ヴ', 'タ', 'ゴ', 'ラ', '社']);
});

test('a word is also looked for in the other spellings of its sounds, itself first', () => {
  expect(spellingsOf('ソフトウエア')).toEqual(['ソフトウエア', 'ソフトウェア', 'ソフトウエアー']);
  expect(spellingsOf('コーディネーター')).toEqual(['コーディネーター', 'コーデイネーター', 'コーディネータ']);
  expect(spellingsOf('水素')).toEqual(['水素']);
});
