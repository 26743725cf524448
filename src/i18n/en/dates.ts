import type { DateWords } from '../date-words.ts';

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

export const dates = {
  year: (year) => String(year),
  month: (year, month) => `${MONTHS[month - 1] ?? ''} ${year}`,
  day: (year, month, day) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  fiscalYear: (year) => `FY${year} (Apr ${year}–Mar ${year + 1})`,
  short: {
    month: (year, month) => `${MONTHS[month - 1]?.slice(0, 3) ?? ''} ${year}`,
    until: (to) => `by ${to}`,
  },
  fiscalYears: (from, to) => (from === to ? `FY${from}` : `FY${from}–${to}`),
  days: (year, month, from, to) => `${from}–${to} ${MONTHS[month - 1] ?? ''} ${year}`,
  between: (from, to) => `${from} to ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `up to ${to}`,
  by: (date) => `by ${date}`,
  about: (date) => `about ${date}`,
} as const satisfies DateWords;
