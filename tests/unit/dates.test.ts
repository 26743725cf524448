import { describe, expect, test } from 'vitest';
import { formatEvent, formatShort, formatWhen } from '../../src/i18n/dates.ts';

describe('dates in Japanese', () => {
  test.each([
    ['2014-02-01', '2014年2月1日'],
    ['2014-12', '2014年12月'],
    ['2014', '2014年'],
    ['2011/2013-04', '2011年～2013年4月'],
    ['2010/..', '2010年～'],
    ['2021-05-17/2021-05-18', '2021年5月17日～18日'],
    ['../2013', '2013年まで'],
    ['2014/2014', '2014年'],
  ])('%s is %s', (when, text) => {
    expect(formatWhen(when, 'ja')).toBe(text);
  });

  test.each([
    ['FY1988', '昭和63年度（1988年度）'],
    ['FY1989', '平成元年度（1989年度）'],
    ['FY2018', '平成30年度（2018年度）'],
    ['FY2019', '平成31年度・令和元年度（2019年度）'],
    ['FY2020', '令和2年度（2020年度）'],
    ['FY2021', '令和3年度（2021年度）'],
    ['FY2016/FY2018', '平成28年度（2016年度）～平成30年度（2018年度）'],
  ])('the fiscal year %s is %s', (when, text) => {
    expect(formatWhen(when, 'ja')).toBe(text);
  });

  test('an approximate date says so', () => {
    expect(formatWhen('2014', 'ja', { about: true })).toBe('2014年頃');
    expect(formatWhen('2014', 'ja', { about: undefined })).toBe('2014年');
  });
});

describe('dates in English', () => {
  test.each([
    ['2014-02-01', '1 February 2014'],
    ['2014-12', 'December 2014'],
    ['2014', '2014'],
    ['FY2021', 'FY2021 (Apr 2021–Mar 2022)'],
    ['FY2019', 'FY2019 (Apr 2019–Mar 2020)'],
    ['2011/2013-04', '2011 to April 2013'],
    ['2010/..', 'since 2010'],
    ['../FY2013', 'up to FY2013 (Apr 2013–Mar 2014)'],
    ['2014/2014', '2014'],
  ])('%s is %s', (when, text) => {
    expect(formatWhen(when, 'en')).toBe(text);
  });

  test('an approximate date says so', () => {
    expect(formatWhen('2014-02', 'en', { about: true })).toBe('about February 2014');
  });
});

test.each([
  ['2021-05-17', '2021年5月', 'May 2021'],
  ['2010', '2010年', '2010'],
  ['FY2004', '2004年度', 'FY2004'],
  ['FY2003/FY2005', '2005年度', 'FY2005'],
  ['../2008-06', '2008年6月以前', 'by Jun 2008'],
  ['FY2020/..', '2020年度～', 'since FY2020'],
])('where there is little room, %s is %s and %s', (when, ja, en) => {
  expect([formatShort(when, 'ja'), formatShort(when, 'en')]).toEqual([ja, en]);
});

describe('when something happened', () => {
  test.each([
    ['ja', '2019年10月以前'],
    ['en', 'by October 2019'],
  ] as const)(
    'in %s, what is only known to have happened by a date does not read as a stretch of time',
    (lang, text) => {
      expect(formatEvent('../2019-10', lang)).toBe(text);
    },
  );

  test('is otherwise as precise as it was recorded', () => {
    for (const when of ['2014-02-01', 'FY2016', '2011/2013', '2010/..'])
      expect(formatEvent(when, 'en', { about: true })).toBe(formatWhen(when, 'en', { about: true }));
  });

  test('says of an approximate date by which it happened that it is one', () => {
    expect(formatEvent('../2014', 'ja', { about: true })).toBe('2014年頃以前');
  });
});
