import { describe, expect, test } from 'vitest';
import { areaOf, facetsOf, lastKnownOf, periodOf, toolsOf } from '../../src/queries/facets.ts';
import { aCase, anEvent, evidence, obstacles, regions } from '../lib/fixtures.ts';

const tree = new Map(regions.map((region) => [region.id, region]));

describe('regions', () => {
  const regionsOf = (...places: string[]) => facetsOf(aCase({ places }), tree).region;

  test('are the places of a case and everything above them', () => {
    expect(regionsOf('koriyama', 'essen')).toEqual([
      'koriyama',
      'fukushima',
      'tohoku',
      'japan',
      'essen',
      'north-rhine-westphalia',
      'germany',
    ]);
  });

  test('are named once, also where two places lie in one', () => {
    expect(regionsOf('koriyama', 'miyagi', 'saxony')).toEqual([
      'koriyama',
      'fukushima',
      'tohoku',
      'japan',
      'miyagi',
      'saxony',
      'germany',
    ]);
  });

  test('never lead downwards: a case of a prefecture is no case of its cities', () => {
    expect(regionsOf('fukushima', 'germany')).toEqual(['fukushima', 'tohoku', 'japan', 'germany']);
  });
});

describe('the area', () => {
  test.each([
    ['the European Union, if any partner is there', ['fukushima', 'basel', 'essen', 'texas'], 'eu'],
    ['Europe, if a partner is there but none in the Union', ['fukushima', 'texas', 'basel'], 'europe'],
    ['beyond Europe otherwise', ['fukushima', 'texas'], 'beyond'],
  ])('is %s', (_name, places, area) => {
    expect(areaOf(places, tree)).toBe(area);
    expect(facetsOf(aCase({ places }), tree).area).toBe(area);
  });
});

describe('instruments', () => {
  test('are those the case names and those of its timeline, each once', () => {
    const timeline = [anEvent('2014', { tools: ['mou', 'seminar'] }), anEvent('2015', { tools: ['mou'] })];
    expect(toolsOf(aCase({ tools: ['mission'], timeline }))).toEqual(['mission', 'mou', 'seminar']);
    expect(toolsOf(aCase({ timeline }))).toEqual(['mou', 'seminar']);
    expect(toolsOf(aCase())).toEqual([]);
  });
});

describe('obstacles and factors', () => {
  test('are counted once, however often a case tells of them', () => {
    const told = { obstacles: obstacles('language', 'language', 'culture'), evidence: evidence('a', 'b', 'a') };
    const { obstacle, factor } = facetsOf(aCase(told), tree);
    expect([obstacle, factor]).toEqual([
      ['language', 'culture'],
      ['a', 'b'],
    ]);
  });
});

describe('the period', () => {
  const timeline = [
    anEvent('2009', { kind: 'background' }),
    anEvent('2012-06', { kind: 'first-contact' }),
    anEvent('FY2018', { kind: 'activity' }),
    anEvent('2014-02-01', { kind: 'agreement' }),
    anEvent('2025', { kind: 'activity', planned: true }),
    anEvent('not-reported', { kind: 'ended' }),
  ];

  test('runs from the first to the last thing that is dated and happened', () => {
    expect(periodOf(aCase({ timeline }))).toEqual({ first: '2012-06-01', last: '2019-03-31' });
  });

  test('ends with what is known last, whatever the order of the timeline', () => {
    expect(lastKnownOf(aCase({ timeline }))).toMatchObject({ date: 'FY2018', kind: 'activity' });
    expect(lastKnownOf(aCase({ timeline: timeline.toReversed() }))).toMatchObject({ date: 'FY2018' });
  });

  test('does not end with a plan, nor with a talk about the cooperation', () => {
    const talk = anEvent('2021-01-26', { kind: 'activity', toldOnly: true });
    expect(lastKnownOf(aCase({ timeline: [...timeline, talk] }))).toMatchObject({ date: 'FY2018' });
    expect(periodOf(aCase({ timeline: [...timeline, talk] }))).toMatchObject({ last: '2019-03-31' });
  });

  test('is unknown where there is nothing but a talk, which is then the last thing known', () => {
    const facts = aCase({ timeline: [anEvent('2018-11-20', { kind: 'activity', toldOnly: true })] });
    expect(periodOf(facts)).toBeUndefined();
    expect(lastKnownOf(facts)).toMatchObject({ date: '2018-11-20', toldOnly: true });
  });

  test.each([
    ['../2022', '2022-02-18'],
    ['2010', '2010-08'],
    ['2009-12-01', '2010'],
    ['2010-03', '2010-08'],
    ['2021-05-31', '2021-11'],
    ['FY2020', '2021-02'],
  ])('what is dated %s comes before what is dated %s', (earlier, later) => {
    const dates = [later, earlier].map((date, index) => anEvent(date, { id: `event-${index}` }));
    expect(lastKnownOf(aCase({ timeline: dates }))?.date).toBe(later);
  });

  test('is counted in decades, those between included', () => {
    const decades = (...dates: string[]) =>
      facetsOf(aCase({ timeline: dates.map((date) => anEvent(date)) }), tree).period;
    expect(decades('1998', '2012')).toEqual(['1990', '2000', '2010']);
    expect(decades('FY2009')).toEqual(['2000', '2010']);
    expect(decades('2010')).toEqual(['2010']);
  });

  test('is unknown where the sources date nothing that happened', () => {
    for (const silent of [aCase(), aCase({ timeline: [anEvent('2025', { planned: true })] })]) {
      expect(periodOf(silent)).toBeUndefined();
      expect(lastKnownOf(silent)).toBeUndefined();
      expect(facetsOf(silent, tree).period).toEqual([]);
    }
  });
});

test('sectors, programmes and depth are those of the case', () => {
  const facts = aCase({ sectors: ['healthcare', 'energy'], programmes: ['grant'], depth: 'full' });
  expect(facetsOf(facts, tree)).toMatchObject({
    sector: ['healthcare', 'energy'],
    programme: ['grant'],
    depth: 'full',
  });
  expect(facetsOf(aCase(), tree).programme).toEqual([]);
});
