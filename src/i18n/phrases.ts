/** Where a line may break: between phrases, in languages that put no blanks between their words. */
import { jaModel, Parser } from 'budoux';

const parsers: Readonly<Record<string, Parser>> = { ja: new Parser(jaModel) };

/** The model cuts long compounds of kanji at times (自動車部|品メーカー): a break there is hardly ever right. */
const WITHIN_COMPOUND = /\p{Script=Han}$/u;
const GOES_ON = /^\p{Script=Han}/u;
/** Nor does it know names written in hiragana (かなが|わ). */
const WITHIN_KANA = /(?:^|[・「（])\p{Script=Hiragana}+$/u;
const GOES_ON_IN_KANA = /^\p{Script=Hiragana}/u;
/** The dot joins the parts of a name, and what belongs together (産業・|食・|巡礼道). */
const JOINS = /・$/u;
/** What is quoted is one, unless it is long. */
const WITHIN_QUOTE = /「[^」]*$/u;
const LONG_QUOTE = 16;

/** What stands before a colon is a part of its own, and so is what stands in brackets. */
const BETWEEN_PARTS = /(?<=：)(?=.)|(?<=.)(?=（)/u;

/** Where a browser would break within a phrase, though it is told to keep the phrase. */
const BREAKS_WITHIN = /[・）」](?=.)/u;

/** A text cut into phrases that should stay in one line; whole in a language whose blanks say where to break. */
export function phrasesOf(text: string, lang: string): string[] {
  const phrases: string[] = [];
  for (const phrase of parsers[lang]?.parse(text).flatMap((part) => part.split(BETWEEN_PARTS)) ?? [text]) {
    const last = phrases.at(-1) ?? '';
    const isOneWithLast =
      JOINS.test(last) ||
      (WITHIN_COMPOUND.test(last) && GOES_ON.test(phrase)) ||
      (WITHIN_KANA.test(last) && GOES_ON_IN_KANA.test(phrase)) ||
      (WITHIN_QUOTE.test(last) && last.length + phrase.length <= LONG_QUOTE);
    if (isOneWithLast) phrases[phrases.length - 1] = last + phrase;
    else phrases.push(phrase);
  }
  return phrases;
}

/** Whether a phrase stays in one line only where it is a box of its own. */
export const isOfParts = (phrase: string): boolean => BREAKS_WITHIN.test(phrase);

/** Letters of a heading that a line of a telephone has room for. */
const LINE_OF_A_TELEPHONE = 14;

/** Whether a phrase has to be broken on a telephone. */
export const isWide = (phrase: string): boolean => phrase.length > LINE_OF_A_TELEPHONE;
