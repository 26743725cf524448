import { endsOf } from '../schemas/when.ts';
import type { DateWords } from './date-words.ts';
import { locales, type Locale } from './locales.ts';

function formatPoint(point: string, words: DateWords): string {
  if (point.startsWith('FY')) return words.fiscalYear(Number(point.slice(2)));
  const [year = 0, month, day] = point.split('-').map(Number);
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(year, month) : words.day(year, month, day);
}

/** A date or interval in the words of a language, exactly as precise as it was recorded. */
export function formatWhen(when: string, lang: Locale, options: { about?: boolean | undefined } = {}): string {
  const words: DateWords = locales[lang].dictionary.dates;
  const { from, to } = endsOf(when);
  const first = from === undefined ? '' : formatPoint(from, words);
  const last = to === undefined ? '' : formatPoint(to, words);
  const text =
    from === undefined
      ? words.until(last)
      : to === undefined
        ? words.since(first)
        : from === to
          ? first
          : words.between(first, last);
  return options.about ? words.about(text) : text;
}
