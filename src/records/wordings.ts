/** What of two spellings counts when a name is looked up: not their width, case, blanks and signs, nor the script or length of kana. */
const SMALL = 'ァィゥェォッャュョヮ';
const LARGE = 'アイウエオツヤユヨワ';
const HIRAGANA_TO_KATAKANA = 0x60;

const toKatakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + HIRAGANA_TO_KATAKANA));

/** Katakana as hiragana, which is what readings are written in. */
export const toHiragana = (text: string) =>
  text.replace(/[ァ-ヴ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIRAGANA_TO_KATAKANA));

/** The key under which two spellings of a name are the same. */
export const wording = (text: string): string =>
  toKatakana(text.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}])\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ァィゥェォッャュョヮ]/g, (sign) => LARGE.charAt(SMALL.indexOf(sign)))
    .replace(/[ー\p{P}\p{S}\s]/gu, '');

/** In other words: the fixed values of fields, as writers put them who do not know the value. By their keys. */
const inOtherWords: Readonly<Record<string, ReadonlySet<string>>> = {
  'not-reported': new Set(
    [
      ...['なし', '無し', '無', 'ない', '不明', '未詳', '記載なし', '記載無し', '未記載', '報告なし', '情報なし'],
      ...['該当なし', '特になし', 'not reported', 'none', 'unknown', 'n/a', 'nil', 'no information', 'not known'],
    ].map(wording),
  ),
  online: new Set(['オンライン', 'オンライン開催', 'ウェブ', 'web', 'zoom', 'on-line', 'online'].map(wording)),
};

/** Whether a text says the same as a fixed value of a field, in other words; a dash alone says that nothing is reported. */
export const isInOtherWords = (text: string, value: string): boolean =>
  text !== value &&
  ((inOtherWords[value]?.has(wording(text)) ?? false) ||
    (value === 'not-reported' && /^\s*[-‐-―－ー–—]+\s*$/u.test(text)));
