import { endsOf } from '../schemas/when.ts';
import type { Locale } from './locales.ts';

/** How a language writes dates. */
export interface DateWords {
  year: (year: number) => string;
  month: (year: number, month: number) => string;
  day: (year: number, month: number, day: number) => string;
  fiscalYear: (year: number) => string;
  /** Both ends known. */
  between: (from: string, to: string) => string;
  since: (from: string) => string;
  until: (to: string) => string;
  about: (date: string) => string;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The Japanese name of the fiscal year that begins in April of `year`. */
function japaneseFiscalYear(year: number): string {
  const era = (name: string, first: number) => `${name}${year - first + 1 === 1 ? '元' : year - first + 1}年度`;
  if (year === 2019) return '平成31年度・令和元年度';
  if (year > 2019) return era('令和', 2019);
  return year >= 1989 ? era('平成', 1989) : era('昭和', 1926);
}

export const dateWords = {
  ja: {
    year: (year) => `${year}年`,
    month: (year, month) => `${year}年${month}月`,
    day: (year, month, day) => `${year}年${month}月${day}日`,
    fiscalYear: (year) => `${japaneseFiscalYear(year)}（${year}年度）`,
    between: (from, to) => `${from}～${to}`,
    since: (from) => `${from}～`,
    until: (to) => `～${to}`,
    about: (date) => `${date}頃`,
  },
  en: {
    year: (year) => String(year),
    month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
    day: (year, month, day) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
    fiscalYear: (year) => `FY${year} (Apr ${year}–Mar ${year + 1})`,
    between: (from, to) => `${from} to ${to}`,
    since: (from) => `since ${from}`,
    until: (to) => `until ${to}`,
    about: (date) => `about ${date}`,
  },
} as const satisfies Record<Locale, DateWords>;

function formatPoint(point: string, words: DateWords): string {
  if (point.startsWith('FY')) return words.fiscalYear(Number(point.slice(2)));
  const [year = 0, month, day] = point.split('-').map(Number);
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(year, month) : words.day(year, month, day);
}

/** A date or interval in the words of a language, exactly as precise as it was recorded. */
export function formatWhen(when: string, lang: Locale, options: { about?: boolean | undefined } = {}): string {
  const words: DateWords = dateWords[lang];
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
