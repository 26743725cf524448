import { endsOf, isFiscalYear } from '../schemas/when.ts';
import type { DateWords } from './date-words.ts';
import { locales, type Locale } from './locales.ts';

function formatPoint(point: string, words: DateWords): string {
  if (isFiscalYear(point)) return words.fiscalYear(Number(point.slice(2)));
  const [year = 0, month, day] = point.split('-').map(Number);
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(year, month) : words.day(year, month, day);
}

interface Options {
  about?: boolean | undefined;
}

/** A date where there is little room: at most as precise as a month, and of an interval its end alone. */
export function formatShort(when: string, lang: Locale, options: { about?: boolean | undefined } = {}): string {
  const words: DateWords = locales[lang].dictionary.dates;
  const { short } = words;
  const { from, to } = endsOf(when);
  const point = to ?? from ?? '';
  const [year = 0, month] = point.replace('FY', '').split('-').map(Number);
  const shown = isFiscalYear(point)
    ? words.fiscalYears(year, year)
    : month === undefined
      ? words.year(year)
      : short.month(year, month);
  const text = from === undefined ? short.until(shown) : to === undefined ? words.since(shown) : shown;
  return options.about ? words.about(text) : text;
}

/** Years beside each other: `2012–2021`; fiscal years by the numbers of the years they begin in. */
export function formatYears(years: { from: number; to: number; fiscal?: boolean }, lang: Locale): string {
  const { from, to, fiscal } = years;
  if (fiscal) return locales[lang].dictionary.dates.fiscalYears(from, to);
  return from === to ? String(from) : `${from}–${to}`;
}

/** Days of one month, which need not be named twice. */
function daysOfOneMonth(from: string, to: string, words: DateWords): string | undefined {
  const [year = 0, month = 0, first] = from.split('-').map(Number);
  const last = Number(to.slice(8));
  return first !== undefined && last > 0 && from.slice(0, 7) === to.slice(0, 7)
    ? words.days(year, month, first, last)
    : undefined;
}

/** A date or interval in the words of a language, exactly as precise as it was recorded. */
export function formatWhen(when: string, lang: Locale, options: Options = {}): string {
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
          : (daysOfOneMonth(from, to, words) ?? words.between(first, last));
  return options.about ? words.about(text) : text;
}

/** An event may be known only to have happened by a date: what is no stretch of time must not read as one. */
export const isKnownByDate = (when: string): boolean => endsOf(when).from === undefined;

/** When something happened; as `formatWhen`, but for a date that leaves open when it began. */
export function formatEvent(when: string, lang: Locale, options: Options = {}): string {
  const { to } = endsOf(when);
  if (!isKnownByDate(when) || to === undefined) return formatWhen(when, lang, options);
  return locales[lang].dictionary.dates.by(formatWhen(to, lang, options));
}
