import { describe, expect, test } from 'vitest';
import { relatedCases, relationsOf } from '../../src/queries/related.ts';
import type { Case } from '../../src/schemas/case.ts';
import { aCase, anEvent, aReader, evidence, lineage, obstacles } from '../lib/fixtures.ts';

type Changes = NonNullable<Parameters<typeof aCase>[0]>;

/** A case that shares nothing with the usual one, not even the sector. */
const far = (changes: Changes = {}) => aCase({ places: ['aomori', 'texas'], sectors: ['tourism'], ...changes });

const related = (cases: Record<string, Case>, id = 'own') => relationsOf(aReader({ cases }), id);
const why = (cases: Record<string, Case>, lang: 'ja' | 'en' = 'en') =>
  relatedCases(aReader({ cases }, lang), 'own').map((entry) => [entry.card.id, ...entry.why]);

describe('two cases are related', () => {
  test.each<[shared: string, own: Changes, other: Changes, reason: string]>([
    ['a region', {}, { places: ['aomori', 'essen'] }, 'same region (North Rhine-Westphalia)'],
    ['a prefecture, one by way of its city', {}, { places: ['koriyama', 'texas'] }, 'same region (Fukushima)'],
    ['a border of prefectures', {}, { places: ['miyagi', 'texas'] }, 'neighbouring prefecture (Miyagi)'],
    ['a programme', { programmes: ['grant'] }, { programmes: ['grant'] }, 'same programme (Grant)'],
    [
      'an obstacle',
      { obstacles: obstacles('language') },
      { obstacles: obstacles('language') },
      'shared obstacle (language)',
    ],
    [
      'a factor',
      { evidence: evidence('political-support') },
      { evidence: evidence('political-support') },
      'shared success factor (Political support)',
    ],
    ['an instrument', { tools: ['mou'] }, { timeline: [anEvent('2014', { tools: ['mou'] })] }, 'same instrument (mou)'],
    ['a tie that one of them tells', {}, { lineage: lineage('modelled-on', 'own') }, 'linked case (modelled-on)'],
  ])('by %s, and say so in words', (_name, own, other, reason) => {
    expect(why({ own: aCase(own), other: far(other) })).toEqual([['other', reason]]);
  });

  test('by the scale of the Japanese side, where something else relates them', () => {
    const shared: Changes = { tools: ['mou'], scale: 'prefecture' };
    expect(why({ own: aCase(shared), other: far(shared) })).toEqual([
      ['other', 'same level on the Japanese side (prefecture)', 'same instrument (mou)'],
    ]);
  });

  test('by all that they share, each named', () => {
    const shared = { sectors: ['energy', 'healthcare'], tools: ['mou', 'seminar'] };
    expect(why({ own: aCase(shared), other: far(shared) })).toEqual([
      ['other', 'same sector (energy, healthcare)', 'same instrument (mou, seminar)'],
    ]);
  });

  test('in the reader’s language', () => {
    const cases = { own: aCase({ tools: ['mou', 'seminar'] }), other: far({ tools: ['mou', 'seminar'] }) };
    expect(why(cases, 'ja')).toEqual([['other', '同じ手法（mou（訳）、seminar（訳））']]);
  });

  test('by one tie, where both of them tell of it', () => {
    const cases = {
      own: aCase({ lineage: lineage('same-actors', 'other') }),
      other: far({ lineage: lineage('same-actors', 'own') }),
    };
    expect(why(cases)).toEqual([['other', 'linked case (same-actors)']]);
  });
});

describe('two cases are not related', () => {
  test('by the same scale alone', () => {
    expect(related({ own: aCase({ scale: 'city' }), other: far({ scale: 'city' }) })).toEqual([]);
  });

  test('by the same sector alone', () => {
    expect(related({ own: aCase(), other: far({ sectors: ['energy'] }) })).toEqual([]);
  });

  test('by the same country or block alone', () => {
    const own = aCase({ places: ['fukushima', 'north-rhine-westphalia'] });
    expect(related({ own, other: far({ places: ['aomori', 'saxony'] }) })).toEqual([]);
  });

  test('as neighbours where they share the prefecture itself', () => {
    const [relation] = related({ own: aCase(), other: far({ places: ['fukushima', 'miyagi', 'texas'] }) });
    expect(relation?.reasons.map(({ kind }) => kind)).toEqual(['samePlace']);
  });

  test('when they share nothing, or one is withdrawn, or is not there', () => {
    const withdrawn = { date: '2026-11-22', reason: 'Withdrawn by its partners' };
    expect(related({ own: aCase(), other: far() })).toEqual([]);
    expect(related({ own: aCase(), other: aCase({ withdrawn }) })).toEqual([]);
    expect(related({ own: aCase({ withdrawn }), other: aCase() })).toEqual([]);
    expect(related({ other: aCase() })).toEqual([]);
  });

  test('to themselves', () => {
    expect(related({ own: aCase({ lineage: lineage('extends', 'own') }) })).toEqual([]);
  });
});

describe('of many related cases', () => {
  test('at most five are named', () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => [id, aCase()]));
    expect(related({ own: aCase(), ...many }).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('a case told to belong comes before one of the same place, and that before one of the same instrument', () => {
    const cases = {
      own: aCase({ tools: ['mou'], lineage: lineage('continues', 'told') }),
      instrument: far({ tools: ['mou'] }),
      place: far({ places: ['aomori', 'essen'] }),
      told: far(),
    };
    expect(related(cases).map(({ id }) => id)).toEqual(['told', 'place', 'instrument']);
  });

  test('what few cases share counts for more than what many share', () => {
    const own = aCase({ tools: ['mou', 'mission'] });
    const common = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, far({ tools: ['mou'] })]));
    expect(related({ own, ...common, rare: far({ tools: ['mission'] }) })[0]?.id).toBe('rare');
  });

  test('the order is the same whatever order they are read in', () => {
    const cases = { own: aCase(), b: aCase(), a: aCase(), c: far({ places: ['miyagi', 'essen'] }) };
    const reversed = Object.fromEntries(Object.entries(cases).toReversed());
    expect(related(reversed)).toEqual(related(cases));
  });

  test('no more than two shared things are named in a reason', () => {
    const kinds = ['language', 'culture', 'funding', 'regulation'] as const;
    const cases = { own: aCase({ obstacles: obstacles(...kinds) }), other: far({ obstacles: obstacles(...kinds) }) };
    expect(why(cases)).toEqual([['other', 'shared obstacle (language, culture)']]);
  });

  test('no more than three reasons are named, those that say most', () => {
    const shared: Changes = {
      obstacles: obstacles('language'),
      programmes: ['grant'],
      sectors: ['energy'],
      tools: ['mou'],
    };
    expect(why({ own: aCase(shared), other: far(shared) })).toEqual([
      ['other', 'shared obstacle (language)', 'same programme (Grant)', 'same sector (energy)'],
    ]);
  });
});
