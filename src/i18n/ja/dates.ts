import type { DateWords } from '../date-words.ts';

/** The Japanese name of the fiscal year that begins in April of `year`. */
function japaneseFiscalYear(year: number): string {
  const era = (name: string, first: number) => `${name}${year - first + 1 === 1 ? '元' : year - first + 1}年度`;
  if (year === 2019) return '平成31年度・令和元年度';
  if (year > 2019) return era('令和', 2019);
  return year >= 1989 ? era('平成', 1989) : era('昭和', 1926);
}

const fiscalYear = (year: number) => `${japaneseFiscalYear(year)}（${year}年度）`;
const month = (year: number, number: number) => `${year}年${number}月`;

export const dates = {
  year: (year) => `${year}年`,
  month,
  day: (year, month, day) => `${year}年${month}月${day}日`,
  fiscalYear,
  short: { month, until: (to) => `${to}以前` },
  fiscalYears: (from, to) => (from === to ? `${from}年度` : `${from}–${to}年度`),
  days: (year, number, from, to) => `${month(year, number)}${from}日～${to}日`,
  between: (from, to) => `${from}～${to}`,
  since: (from) => `${from}～`,
  until: (to) => `${to}まで`,
  by: (date) => `${date}以前`,
  about: (date) => `${date}頃`,
} as const satisfies DateWords;
