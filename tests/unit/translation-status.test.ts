import { describe, expect, test } from 'vitest';
import { reportOf, type Translation, type TranslationState } from '../../src/queries/translation-state.ts';
import { translationStatus } from '../../src/queries/translation-status.ts';
import type { InLanguage } from '../../src/records/content.ts';
import type { Case } from '../../src/schemas/case.ts';
import { aCase, aReader } from '../lib/fixtures.ts';

const cases = {
  'tie-a': aCase({ title: 'Tie A' }),
  'tie-b': aCase({ title: 'Tie B' }),
  'tie-c': aCase({ title: 'Tie C' }),
};
const reader = aReader({ cases });

/** What the history tells of these cases, and of the one factor of the library. */
const told = (states: Readonly<Record<string, TranslationState>>, factor: TranslationState = 'complete') =>
  reportOf(
    Object.entries({ ...states, 'political-support': factor }).map(([id, state]): Translation => {
      const collection = id === 'political-support' ? 'factors' : 'cases';
      const fileIn = (language: string) => `content/${collection}/${language}/${id}.mdx`;
      return { collection, id, language: 'en', state, original: fileIn('ja'), file: fileIn('en'), commit: null };
    }),
  );

const casesIn = ({ collections }: ReturnType<typeof translationStatus>) => collections.find(({ id }) => id === 'cases');
const countsIn = ({ counts }: ReturnType<typeof translationStatus>) =>
  Object.fromEntries(counts.map(({ state, numbers }) => [state, numbers]));

describe('with a history', () => {
  const status = translationStatus(reader, told({ 'tie-a': 'outdated', 'tie-b': 'complete', 'tie-c': 'unknown' }));

  test('every translation is in the state that the history tells, counted by language', () => {
    expect(status.isHistoryKnown).toBe(true);
    expect(status.languages).toEqual(['English']);
    expect(countsIn(status)).toEqual({ outdated: [1], incomplete: [0], missing: [0], unknown: [1], complete: [2] });
  });

  test('what is to be done stands apart from what is complete, each leading to its record', () => {
    expect(casesIn(status)?.unfinished).toMatchObject([
      { text: 'Tie A', href: '/en/cases/tie-a/', states: ['outdated'] },
      { text: 'Tie C', href: '/en/cases/tie-c/', states: ['unknown'] },
    ]);
    expect(casesIn(status)?.complete).toMatchObject([{ text: 'Tie B', href: '/en/cases/tie-b/' }]);
  });
});

describe.each([
  ['without a history', undefined],
  ['with one that tells nothing', told({ 'tie-a': 'unknown', 'tie-b': 'unknown', 'tie-c': 'unknown' }, 'unknown')],
])('%s', (_name, report) => {
  test('a translation that is there counts as complete, and nothing as outdated or unknown', () => {
    const status = translationStatus(reader, report);
    expect(status.isHistoryKnown).toBe(false);
    expect(countsIn(status)).toEqual({ incomplete: [0], missing: [0], complete: [4] });
  });

  test('what is not translated is missing, under the title it has', () => {
    const status = translationStatus(aReader({ cases, writtenIn: ['ja'] }), report);
    expect(countsIn(status)).toEqual({ incomplete: [0], missing: [4], complete: [0] });
    expect(casesIn(status)?.unfinished[0]).toMatchObject({ text: 'Tie A', states: ['missing'] });
  });

  test('what has no body where the record has one is incomplete', () => {
    const own = aReader({ cases });
    const languages = own.library.content.cases.get('tie-b')?.languages as Map<string, InLanguage<Case>>; // `as`: made as a map by the fixture
    const japanese = languages.get('ja');
    if (japanese)
      languages.set('ja', { ...japanese, body: { ...japanese.body, sections: [{ text: '覚書を結びました。' }] } });
    const status = translationStatus(own, report);
    expect(countsIn(status)).toEqual({ incomplete: [1], missing: [0], complete: [3] });
    expect(casesIn(status)?.unfinished).toMatchObject([{ id: 'tie-b', states: ['incomplete'] }]);
  });
});

test('a case that has been taken back is not waited for', () => {
  const withdrawn = aCase({
    title: 'Taken back',
    withdrawn: { date: '2026-11-22', reason: 'At the request of a partner' },
  });
  const status = translationStatus(aReader({ cases: { withdrawn } }), told({ withdrawn: 'outdated' }));
  expect(casesIn(status)).toMatchObject({ unfinished: [], complete: [] });
  expect(countsIn(status)).toMatchObject({ outdated: [0] });
});
