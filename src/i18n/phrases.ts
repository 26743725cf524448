/** Where a line may break: between phrases, in languages that put no blanks between their words. */
import { jaModel, Parser } from 'budoux';

const parsers: Readonly<Record<string, Parser>> = { ja: new Parser(jaModel) };

/** The model cuts long compounds of kanji at times (自動車部|品メーカー): a break there is hardly ever right. */
const WITHIN_COMPOUND = /\p{Script=Han}$/u;
const GOES_ON = /^\p{Script=Han}/u;

/** What stands before a colon is a part of its own. */
const AFTER_COLON = /(?<=：)(?=.)/u;

/** A text cut into phrases that should stay in one line; whole in a language whose blanks say where to break. */
export function phrasesOf(text: string, lang: string): string[] {
  const phrases: string[] = [];
  for (const phrase of parsers[lang]?.parse(text).flatMap((part) => part.split(AFTER_COLON)) ?? [text]) {
    const last = phrases.at(-1) ?? '';
    if (WITHIN_COMPOUND.test(last) && GOES_ON.test(phrase)) phrases[phrases.length - 1] = last + phrase;
    else phrases.push(phrase);
  }
  return phrases;
}
