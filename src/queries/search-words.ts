import type { Locale } from '../i18n/locales.ts';

/** Full-width letters and digits, and half-width kana with their marks: the same word in another width. */
const OTHER_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F]+/g;

/** Text in the one width that is searched. Punctuation stays as it is, because excerpts show the text. */
export const inOneWidth = (text: string): string => text.replaceAll(OTHER_WIDTH, (run) => run.normalize('NFKC'));

const HAS_WORD = /[\p{L}\p{N}]/u;
const OUTER_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
/** A single kana says nothing: readings fall apart into them. */
const SINGLE_KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;

const segmenters = new Map<Locale, Intl.Segmenter>();

/**
 * The words of a text. Pagefind cuts bodies into words, but takes metadata as they stand between blanks: without this, a
 * Japanese title is found only by its beginning.
 */
export function wordsOf(text: string, lang: Locale): string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(inOneWidth(text))]
    .map(({ segment }) => segment)
    .filter((segment) => HAS_WORD.test(segment));
}

/** The same names stand in many records: each is cut once for every language. */
const cutNames = new Map<string, readonly string[]>();

function cutName(name: string, lang: Locale): readonly string[] {
  const key = `${lang} ${name}`;
  const known = cutNames.get(key);
  if (known) return known;
  const whole = inOneWidth(name)
    .split(/\s+/)
    .map((word) => word.replaceAll(OUTER_SIGNS, ''));
  const words = lang === 'ja' ? wordsOf(name, lang) : [...whole, ...wordsOf(name, 'ja')];
  const cut = words.filter((word) => HAS_WORD.test(word) && !SINGLE_KANA.test(word));
  cutNames.set(key, cut);
  return cut;
}

/**
 * Names as a list of words, nothing twice. On Japanese pages the engine cuts what the reader types into words, so names are
 * cut as well; elsewhere it does not, so Japanese names stand there whole too.
 */
export function nameWords(names: readonly string[], lang: Locale): string[] {
  const words = new Map<string, string>();
  for (const name of new Set(names)) for (const word of cutName(name, lang)) words.set(word.toLowerCase(), word);
  return [...words.values()];
}
