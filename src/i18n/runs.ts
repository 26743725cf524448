/** A stretch of text, with its language where that is not the language of the text around it. */
export interface Run {
  text: string;
  lang?: string;
}

/** Words in Japanese letters, with the signs that Japanese sets between them. */
const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}](?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。「」『』～\u3000]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])?/gu;

/** Whether a text has a letter that Japanese is written in. */
export const hasJapanese = (text: string): boolean => text.search(JAPANESE) >= 0;

/** Languages that use these letters themselves. */
const OWN_LETTERS = /^(?:ja|zh)\b/;

/** Cuts a text where it turns to Japanese and back: a translation often quotes a name or a word as printed. */
export function runsOf(text: string, lang: string): Run[] {
  if (OWN_LETTERS.test(lang)) return [{ text }];
  const runs: Run[] = [];
  let end = 0;
  for (const { 0: phrase, index } of text.matchAll(JAPANESE)) {
    if (index > end) runs.push({ text: text.slice(end, index) });
    runs.push({ text: phrase, lang: 'ja' });
    end = index + phrase.length;
  }
  return end < text.length || end === 0 ? [...runs, { text: text.slice(end) }] : runs;
}
