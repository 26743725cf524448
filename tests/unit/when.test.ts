import { describe, expect, test } from 'vitest';
import { breaches } from '../../src/records/validate.ts';
import { day, endsOf, spanOf, spanOfPoint, when } from '../../src/schemas/when.ts';

const codes = (schema: typeof when | typeof day, text: string) => breaches(schema, text).map(({ code }) => code);

describe('a date or interval', () => {
  test.each([
    ['a day', '2014-02-01'],
    ['the last day of February in a leap year', '2016-02-29'],
    ['a month', '2014-02'],
    ['a year', '2014'],
    ['a fiscal year', 'FY2016'],
    ['an interval of years', '2011/2013'],
    ['an interval of fiscal years', 'FY2016/FY2018'],
    ['an interval of unlike points', '2011-04-01/FY2013'],
    ['an interval within one year', '2014/2014'],
    ['an interval open at its end', '2010/..'],
    ['an interval open at its beginning', '../FY2013'],
  ])('may be %s: %s', (_name, text) => {
    expect(codes(when, text)).toEqual([]);
  });

  test.each([
    ['text around it', 'in 2014'],
    ['a blank at its end', '2014 '],
    ['a line break at its end', '2014\n'],
    ['two digits for the year', '14'],
    ['one digit for the month', '2014-2'],
    ['a month that does not exist', '2014-13'],
    ['a month nought', '2014-00'],
    ['slashes between year and month', '2014/02/01'],
    ['Japanese words', '2014年2月'],
    ['an era', '平成26年'],
    ['full-width digits', '２０１４'],
    ['a month of a fiscal year', 'FY2014-04'],
    ['a fiscal year in small letters', 'fy2014'],
    ['no end at all', '../..'],
    ['a half of an interval', '2014/'],
    ['a hyphen for "until"', '2011-2013'],
  ])('is not %s', (_name, text) => {
    expect(codes(when, text)).toEqual(['field/format']);
  });

  test('is not nothing, and that is called empty', () => {
    expect(codes(when, '')).toEqual(['field/empty']);
  });

  test.each(['2013-02-29', '2014-04-31', '2014-01-01/2014-06-31', '../2100-02-29'])(
    'names days that exist, which %s does not',
    (text) => {
      expect(codes(when, text)).toEqual(['date/no-such-day']);
    },
  );

  test.each(['2013/2011', '2014-05/2014-04', 'FY2016/FY2015', '2014-02-02/2014-02-01', 'FY2016/2016-03'])(
    'does not end before it starts, as %s would',
    (text) => {
      expect(codes(when, text)).toEqual(['date/ends-before-start']);
    },
  );

  test.each(['FY2016/2016-04', '2014-04/2014', '2016-12/FY2016'])('may end within its own start: %s', (text) => {
    expect(codes(when, text)).toEqual([]);
  });
});

describe('a day', () => {
  test('is written in full', () => {
    expect(codes(day, '2026-11-22')).toEqual([]);
    expect(['2026', '2026-11', '2026-1-2', 'FY2026', '2026-11-22/..'].map((text) => codes(day, text))).toEqual(
      Array.from({ length: 5 }, () => ['field/format']),
    );
  });

  test('exists', () => {
    expect(['2026-02-29', '2026-00-10', '2026-13-01', '2026-12-32'].map((text) => codes(day, text))).toEqual(
      Array.from({ length: 4 }, () => ['date/no-such-day']),
    );
  });
});

describe('the days that are covered', () => {
  test.each([
    ['2014-02-01', '2014-02-01', '2014-02-01'],
    ['2014-02', '2014-02-01', '2014-02-28'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014', '2014-01-01', '2014-12-31'],
    ['FY2016', '2016-04-01', '2017-03-31'],
  ])('by the point %s are %s to %s', (point, first, last) => {
    expect(spanOfPoint(point)).toEqual({ first, last });
  });

  test.each([
    ['2011/2013', '2011-01-01', '2013-12-31'],
    ['FY2016/FY2018', '2016-04-01', '2019-03-31'],
    ['2014-02/2014-04-10', '2014-02-01', '2014-04-10'],
    ['2010/..', '2010-01-01', '2010-12-31'],
    ['../FY2013', '2013-04-01', '2014-03-31'],
  ])('by %s are %s to %s', (text, first, last) => {
    expect(spanOf(text)).toEqual({ first, last });
  });
});

test('a single point ends where it begins, and an open end is none', () => {
  expect(endsOf('2014-02')).toEqual({ from: '2014-02', to: '2014-02' });
  expect(endsOf('2011/FY2013')).toEqual({ from: '2011', to: 'FY2013' });
  expect(endsOf('2010/..')).toEqual({ from: '2010' });
  expect(endsOf('../2013')).toEqual({ to: '2013' });
});
