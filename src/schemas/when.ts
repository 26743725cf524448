import { z } from 'zod';

/**
 * A point or stretch of time exactly as precise as its source.
 *
 *     2014-02-01   2014-02   2014      a day, a month, a year
 *     FY2016                           a Japanese fiscal year (April to March)
 *     2011/2013   FY2016/FY2018        an interval, both ends included
 *     2010/..     ../2013              open at one end
 *
 * "About" is a field of its own beside the date, so that the date itself stays sortable.
 */
const POINT = String.raw`(?:FY\d{4}|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)`;
const WHEN = new RegExp(String.raw`^(?:${POINT}|${POINT}/(?:${POINT}|\.\.)|\.\./${POINT})$`);

/** A point in time is a fiscal year. */
export const isFiscalYear = (point: string): boolean => point.startsWith('FY');

/** The fiscal year that a day lies in, by the year in which it begins. */
export const fiscalYearOf = (day: string): number => Number(day.slice(0, 4)) - (day.slice(5, 7) < '04' ? 1 : 0);

/** First and last day of a point in time, as `YYYY-MM-DD`. */
export interface Span {
  first: string;
  last: string;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (value: number) => String(value).padStart(2, '0');

/** The days a single point covers: FY2016 runs from 2016-04-01 to 2017-03-31. */
export function spanOfPoint(point: string): Span {
  if (isFiscalYear(point)) {
    const year = Number(point.slice(2));
    return { first: `${year}-04-01`, last: `${year + 1}-03-31` };
  }
  const [year = 0, month, day] = point.split('-').map(Number);
  const first = `${year}-${pad(month ?? 1)}-${pad(day ?? 1)}`;
  const last = `${year}-${pad(month ?? 12)}-${pad(day ?? lastDay(year, month ?? 12))}`;
  return { first, last };
}

/** The two ends of a `When`; a single point has the same text at both, an open end is undefined. */
export function endsOf(when: string): { from?: string; to?: string } {
  const [from = '', to] = when.split('/');
  if (to === undefined) return { from, to: from };
  return { ...(from === '..' ? {} : { from }), ...(to === '..' ? {} : { to }) };
}

/** The days a `When` covers; an open end takes the other end's first or last day. */
export function spanOf(when: string): Span {
  const { from, to } = endsOf(when);
  const first = spanOfPoint(from ?? to ?? '');
  const last = spanOfPoint(to ?? from ?? '');
  return { first: first.first, last: last.last };
}

const isRealDay = (point: string) => {
  const [year, month, day] = point.split('-').map(Number);
  return day === undefined || day <= lastDay(year ?? 0, month ?? 1);
};

/** A date or interval; see the grammar above. Errors: not of the grammar, a day that does not exist, an end before its start. */
export const when = z
  .string()
  .regex(WHEN)
  .superRefine((value, context) => {
    if (!WHEN.test(value)) return;
    const { from, to } = endsOf(value);
    if (![from, to].every((point) => point === undefined || isFiscalYear(point) || isRealDay(point)))
      context.addIssue({ code: 'custom', params: { code: 'date/no-such-day', value } });
    else if (from && to && spanOfPoint(to).last < spanOfPoint(from).first)
      context.addIssue({ code: 'custom', params: { code: 'date/ends-before-start', value } });
  })
  .meta({ format: 'when' });

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A single day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(DAY)
  .superRefine((value, context) => {
    if (!DAY.test(value)) return;
    if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value) || !isRealDay(value))
      context.addIssue({ code: 'custom', params: { code: 'date/no-such-day', value } });
  })
  .meta({ format: 'day' });
