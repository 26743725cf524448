/** The figure of a tie: what of a record is drawn, and where. */
import { describe, expect, test } from 'vitest';
import { bridgeOf, labelledYears } from '../../src/components/figures/bridge.ts';
import { drawnMarks, highestPile, shapes } from '../../src/components/figures/shapes.ts';
import { namedYears, placeOf, stripOf, widthOf } from '../../src/components/figures/strip.ts';
import { tieView, yearsOf } from '../../src/queries/tie.ts';
import type { Case } from '../../src/schemas/case.ts';
import { closedLists, type Lifecycle } from '../../src/schemas/closed-lists.ts';
import { aCase, anEvent, aReader, sources } from '../lib/fixtures.ts';

const reader = aReader({});
const tieOf = (changes: Parameters<typeof aCase>[0]) => tieView(reader, aCase(changes));
const eventsOf = (facts: Case) =>
  tieView(reader, facts).events.map(({ kind, years }) => [kind, ...years.map(({ from, to }) => `${from}-${to}`)]);

test.each([
  ['2014-02-01', 2014, 2014],
  ['FY2008/2010', 2008, 2010],
  ['2010/..', 2010, 2010],
  ['../2008-06', 2008, 2008],
])('what is dated %s stands at the years %i to %i', (when, from, to) => {
  expect(yearsOf(when)).toEqual({ from, to });
});

test.each([
  ['FY2008', 2008, 2008],
  ['FY2016/FY2018', 2016, 2018],
  ['FY2020/..', 2020, 2020],
])('what is dated %s stands at the fiscal years %i to %i', (when, from, to) => {
  expect(yearsOf(when)).toEqual({ from, to, fiscal: true });
});

describe('the period of a tie', () => {
  const periodOf = (lang: 'ja' | 'en', ...dates: string[]) =>
    tieView(aReader({}, lang), aCase({ timeline: dates.map((date, index) => anEvent(date, { id: `entry-${index}` })) }))
      .period;

  test.each([
    ['one fiscal year', ['FY2008'], '2008年度', 'FY2008'],
    ['a day within a fiscal year', ['FY2020', '2021-02'], '2020年度', 'FY2020'],
    ['fiscal years that follow each other', ['FY2007', 'FY2008', '../2008-06'], '2007–2008年度', 'FY2007–2008'],
    ['calendar years', ['2012-08', 'FY2015', '2021-05-17'], '2012–2021', '2012–2021'],
    ['a fiscal year and what came after it', ['FY2002/FY2005', '../2008-06'], '2002–2008', '2002–2008'],
    ['one calendar year', ['2018-10', '2018-11-20'], '2018', '2018'],
  ])('of %s is told as such', (_, dates, ja, en) => {
    expect([periodOf('ja', ...dates)?.written, periodOf('en', ...dates)?.written]).toEqual([ja, en]);
  });

  test('says in sentences what kind of years it means', () => {
    expect(periodOf('ja', 'FY2008')?.end).toBe('2008年度');
    expect(periodOf('ja', '2008')?.end).toBe('2008年');
    const facts = aCase({ timeline: [anEvent('FY2008')] });
    expect(tieView(reader, facts).text).toBe(
      'FY2008: activity FY2008. The sources tell of this one event. Nothing is reported to have happened after FY2008.',
    );
  });

  test('is drawn over all years at which something stands', () => {
    expect(periodOf('en', 'FY2020', '2021-02')).toMatchObject({ from: 2020, to: 2021 });
    expect(periodOf('en', 'FY2008')).toMatchObject({ from: 2008, to: 2008 });
  });
});

describe('of a record, the figure draws', () => {
  test('what is dated and happened, by kind, in the order of a tie’s life', () => {
    const facts = aCase({
      timeline: [
        anEvent('2018'),
        anEvent('2016-05', { kind: 'agreement' }),
        anEvent('2017-01', { kind: 'agreement' }),
        anEvent('2015/2016'),
      ],
    });
    expect(eventsOf(facts)).toEqual([
      ['agreement', '2016-2016', '2017-2017'],
      ['activity', '2015-2016', '2018-2018'],
    ]);
  });

  test('neither plans nor what lay before nor what nobody dates, but says how much is undated', () => {
    const tie = tieOf({
      timeline: [
        anEvent('2010'),
        anEvent('2012', { planned: true }),
        anEvent('1999', { kind: 'background' }),
        anEvent('not-reported', { id: 'some-day' }),
        anEvent('not-reported', { id: 'planned-some-day', planned: true }),
      ],
    });
    expect(tie).toMatchObject({ period: { from: 2010, to: 2010 }, undated: 1 });
    expect(tie.events).toHaveLength(1);
    expect(tie.text).toBe(
      '2010: activity 2010. 1 more event has no date. Nothing is reported to have happened after 2010.',
    );
  });

  test('several things of one kind in one year once, as long as the longest', () => {
    expect(eventsOf(aCase({ timeline: [anEvent('2010-03'), anEvent('2010-07'), anEvent('2010/2012')] }))).toEqual([
      ['activity', '2010-2012'],
    ]);
  });

  test('results that are stated, but not that there are none yet', () => {
    const result = { value: 'not-reported', asOf: 'not-reported', text: 'It came', sources } as const;
    const tie = tieOf({
      results: [
        { ...result, id: 'a', kind: 'contract' },
        { ...result, id: 'b', kind: 'none-yet' },
      ],
    });
    expect(tie.results).toBe(1);
    expect(tie.text).toBe('The sources give no years. The sources state results in 1 entry.');
  });

  test('that it ended, where that is the last thing known', () => {
    const ended = tieOf({ timeline: [anEvent('2010'), anEvent('2012', { kind: 'ended' })] });
    expect(ended.ended).toBe(true);
    expect(ended.text).not.toContain('Nothing is reported');
    expect(tieOf({ timeline: [anEvent('2012'), anEvent('2010', { kind: 'ended' })] }).ended).toBe(false);
  });
});

const arch = { width: 100, foot: 50, rise: 40 };
const event = (kind: Lifecycle, ...years: number[]) => ({
  kind,
  label: { text: kind },
  years: years.map((year) => ({ from: year, to: year })),
  written: '',
});
const period = { from: 2011, to: 2020, written: '2011–2020', end: '2020' };
/** Points that path data moves to. */
const startsOf = (path: string) =>
  [...path.matchAll(/M(?<x>[\d.]+) (?<y>[\d.]+)/g)].map(({ groups }) => [Number(groups?.['x']), Number(groups?.['y'])]);

describe('the bridge', () => {
  test('is solid over the years known and broken after them, in one line', () => {
    const { known, unknown } = bridgeOf(arch, { period, events: [], ended: false });
    const end = known?.split(' ').slice(-2).join(' ');
    expect(unknown?.startsWith(`M${end}Q`)).toBe(true);
    expect(unknown?.endsWith(' 99 50')).toBe(true);
  });

  test('stops at its end where the tie ended', () => {
    expect(bridgeOf(arch, { period, events: [], ended: true }).unknown).toBeUndefined();
  });

  test('is broken from shore to shore where nothing is dated', () => {
    const { known, unknown, marks } = bridgeOf(arch, { events: [], ended: false });
    expect(known).toBeUndefined();
    expect(unknown).toBe('M1 50Q50 -30 99 50');
    expect(marks).toEqual([]);
  });

  test('carries every year in its own place, all on the known part', () => {
    const years = [2011, 2012, 2015, 2020];
    const { marks, place } = bridgeOf(arch, { period, events: [event('activity', ...years)], ended: false });
    const places = startsOf(marks[0]?.path ?? '').map(([x]) => x);
    expect(places).toEqual(places.toSorted((a = 0, b = 0) => a - b));
    expect(new Set(places).size).toBe(years.length);
    expect(place(2020)).toBeLessThan(1 + 0.82 * 98);
    expect(place(2012) - place(2011)).toBeCloseTo(place(2020) - place(2019));
  });

  test('carries what happened in one year one above the other', () => {
    const { marks } = bridgeOf(arch, {
      period,
      events: [event('agreement', 2015), event('result', 2015)],
      ended: false,
    });
    const [lower = [], upper = []] = marks.flatMap(({ path }) => startsOf(path));
    expect(upper[0]).toBe(lower[0]);
    expect(upper[1]).toBeLessThan(lower[1] ?? 0);
  });

  test('draws a stretch of years, and one hanger a year', () => {
    const events = [{ ...event('activity'), years: [{ from: 2012, to: 2015 }] }, event('result', 2012, 2016)];
    const { stretches, hangers } = bridgeOf(arch, { period, events, ended: false });
    expect(startsOf(stretches)).toHaveLength(1);
    expect(startsOf(hangers)).toHaveLength(2);
  });

  test('names the first and the last year, and those between that have room', () => {
    const place = (year: number) => (year - 2000) * 10;
    expect(labelledYears([2000, 2001, 2004, 2006, 2009, 2010], place, 34)).toEqual([2000, 2004, 2010]);
    expect(labelledYears([2000, 2001], place, 34)).toEqual([2000]);
    expect(labelledYears([], place, 34)).toEqual([]);
  });
});

describe('the row of a timeline', () => {
  const axis = { from: 1996, to: 2026 };

  test('places every year in the middle of its own part, and leaves room after the last', () => {
    expect(placeOf(axis, 1996)).toBe(5);
    expect(placeOf(axis, 2026)).toBe(305);
    expect(widthOf(axis)).toBe(325);
  });

  test.each([
    [1996, [1996, 2000, 2005]],
    [1997, [2000, 2005]],
    [1999, [2000, 2005]],
    [2000, [2000, 2005]],
  ])('that begins in %i names every fifth year, and the first where the two names do not touch', (from, names) => {
    expect(namedYears({ from, to: 2007 })).toEqual(names);
  });

  test('ends its solid line with the last year known, and breaks off soon after it', () => {
    const strip = stripOf(axis, { period, events: [event('activity', 2011)], ended: false });
    expect(strip).toMatchObject({ known: 'M150 7H250', unknown: 'M250 7H265', height: 14 });
  });

  test('breaks off within the chart where it is known to the last year, too', () => {
    const { unknown } = stripOf(axis, { period: { ...period, from: 2020, to: 2026 }, events: [], ended: false });
    expect(unknown).toBe(`M310 7H${widthOf(axis)}`);
  });

  test('has no broken line where the tie ended', () => {
    expect(stripOf(axis, { period, events: [], ended: true }).unknown).toBeUndefined();
  });

  test('grows with the fullest year', () => {
    const events = [event('agreement', 2015), event('activity', 2015, 2016), event('result', 2015)];
    expect(highestPile(events)).toBe(3);
    expect(stripOf(axis, { period, events, ended: false }).height).toBe(14 + 2 * 9);
  });
});

test('every kind of event has a shape that no other one has', () => {
  const looks = closedLists.lifecycle.map((kind) => JSON.stringify(shapes[kind]));
  expect(new Set(looks).size).toBe(closedLists.lifecycle.length);
  expect(drawnMarks([event('dormant', 2010)], () => ({ x: 1, y: 2 }))).toMatchObject([
    { kind: 'dormant', open: false },
  ]);
});
