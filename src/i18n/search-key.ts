/**
 * What of a word counts when words are compared: not its width, case or accents, nor in Japanese the script of its kana,
 * the length of its vowels, or which of two ways a foreign sound is written. Used where names are collected and where a
 * reader's words are looked up, so that both fold alike.
 */

/** ヴァ is バ, and so on: the second spelling of the sound v. */
const V_SOUNDS: Readonly<Record<string, string>> = { ァ: 'バ', ィ: 'ビ', ェ: 'ベ', ォ: 'ボ', ュ: 'ビユ' };
const SMALL = 'ァィゥェォッャュョヮ';
const LARGE = 'アイウエオツヤユヨワ';
/** Other ways to write one sound. */
const SAME_SOUND: Readonly<Record<string, string>> = { ヂ: 'ジ', ヅ: 'ズ', ヲ: 'オ', ヰ: 'イ', ヱ: 'エ' };
const LATIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th' };
/** Letters and digits of any script, and the mark of a long vowel, which is dropped later. */
const COUNTS = /[\p{L}\p{N}]/u;
const HIRAGANA_TO_KATAKANA = 0x60;

function foldedSign(sign: string, next: string | undefined): { key: string; tookNext: boolean } {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x3041 && code <= 0x3096) return foldedSign(String.fromCodePoint(code + HIRAGANA_TO_KATAKANA), next);
  if (sign === 'ー') return { key: '', tookNext: false };
  if (sign === 'ヴ') {
    const sound = next === undefined ? undefined : V_SOUNDS[next];
    return { key: sound ?? 'ブ', tookNext: sound !== undefined };
  }
  const small = SMALL.indexOf(sign);
  if (small >= 0) return { key: LARGE[small] ?? sign, tookNext: false };
  const same = SAME_SOUND[sign] ?? LATIN[sign];
  if (same !== undefined) return { key: same, tookNext: false };
  // Kana keep their voicing marks: ハ and バ are different sounds.
  const isKana = code >= 0x3040 && code <= 0x30ff;
  const plain = isKana ? sign : sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return { key: COUNTS.test(plain) ? plain : '', tookNext: false };
}

/** Text as search reads it: one width, lower case. The signs stay where they are. */
export const plainText = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A key with, for each of its characters, the place in the plain text that it came from. */
export interface MappedKey {
  key: string;
  places: number[];
}

/** The key of a plain text, with the way back. */
export function mappedKey(plain: string): MappedKey {
  let key = '';
  const places: number[] = [];
  const signs = [...plain];
  let place = 0;
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index] ?? '';
    const folded = foldedSign(sign, signs[index + 1]);
    for (const _ of folded.key) places.push(place);
    key += folded.key;
    place += sign.length;
    if (folded.tookNext) {
      place += signs[index + 1]?.length ?? 0;
      index += 1;
    }
  }
  return { key, places };
}

/** What two spellings of a word have in common. */
export const searchKey = (text: string): string => mappedKey(plainText(text)).key;

/** German writes ae, oe, ue where it cannot write ä, ö, ü: the second key under which such a name is known. */
export function transcribedKey(text: string): string | undefined {
  const plain = plainText(text);
  const transcribed = plain.replaceAll(
    /[äöüå]/g,
    (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' })[letter] ?? letter,
  );
  return transcribed === plain ? undefined : mappedKey(transcribed).key;
}

/** Pairs of spellings of one sound in katakana: texts hold one or the other. */
const SPELLINGS = [
  ['ウェ', 'ウエ'],
  ['ウィ', 'ウイ'],
  ['ウォ', 'ウオ'],
  ['ヴァ', 'バ'],
  ['ヴィ', 'ビ'],
  ['ヴェ', 'ベ'],
  ['ヴォ', 'ボ'],
  ['ヴ', 'ブ'],
  ['ファ', 'フア'],
  ['フィ', 'フイ'],
  ['ティ', 'テイ'],
  ['ディ', 'デイ'],
  ['ツァ', 'ツア'],
] as const;
const MOST_SPELLINGS = 4;

/** A word, with the other ways to write its sounds and the length of its last vowel. */
export function spellingsOf(word: string): string[] {
  const found = new Set([word]);
  for (const [one, other] of SPELLINGS) {
    if (word.includes(one)) found.add(word.replaceAll(one, other));
    else if (word.includes(other)) found.add(word.replaceAll(other, one));
  }
  if (/[ァ-ヺ]ー$/u.test(word)) found.add(word.slice(0, -1));
  else if (/[ァ-ヺ]{3}$/u.test(word)) found.add(`${word}ー`);
  return [...found].slice(0, MOST_SPELLINGS);
}
