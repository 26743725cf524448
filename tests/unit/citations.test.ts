import { describe, expect, test } from 'vitest';
import { caseView } from '../../src/queries/case-page.ts';
import { citedInBody, Citations } from '../../src/queries/citations.ts';
import { aCase, anEvent, anImage, aReader, aSource } from '../lib/fixtures.ts';

const at = (place: string, source = 'bulletin') => ({ source, at: place });
const diary = aSource({
  shortTitle: { ja: '日誌', en: 'Diary' },
  places: [{ at: '2014', name: { ja: '平成26年', en: '2014' } }],
});
const citations = () => new Citations(aReader({ sources: { diary } }));
const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);

describe('the numbers of citations', () => {
  test('follow the order in which the page cites them', () => {
    const page = citations();
    expect(numbers(page.cite([at('p.3')], 'Facts'))).toEqual([1]);
    expect(numbers(page.cite([at('p.1'), at('2014', 'diary')], 'Results'))).toEqual([2, 3]);
  });

  test('are the same for the same place, wherever the page cites it again', () => {
    const page = citations();
    page.cite([at('p.3'), at('p.1')], 'Facts');
    expect(numbers(page.cite([at('p.1'), at('p.2'), at('p.3')], 'Results'))).toEqual([2, 3, 1]);
  });

  test('differ for the same place in another source', () => {
    const page = citations();
    expect(numbers(page.cite([at('p.1'), at('p.1', 'diary')], 'Facts'))).toEqual([1, 2]);
  });

  test('lead to an entry of the list, and say in words what they stand for', () => {
    const [first, second] = citations().cite([at('p.2'), at('2014', 'diary')], 'Facts');
    expect(first).toEqual({ number: 1, href: '#source-1', label: 'Bulletin, p. 2' });
    expect(second?.label).toBe('Diary, 2014');
  });

  test('can be asked for without counting anew', () => {
    const page = citations();
    page.cite([at('p.1')], 'Story');
    expect(numbers(page.numbersOf([at('p.2'), at('p.1')]))).toEqual([1]);
    expect(numbers(page.cite([at('p.2')], 'Facts'))).toEqual([2]);
  });
});

test('a body cites through its images too, where they stand in it', () => {
  const signing = anImage({ sources: [at('p.2'), at('p.3')] });
  const { library } = aReader({ images: { signing, tour: anImage() } });
  const body = {
    citations: [
      { ...at('p.1'), line: 9, column: 1 },
      { ...at('p.1'), line: 1, column: 4 },
    ],
    images: [
      { image: 'tour', line: 2, column: 1 },
      { image: 'signing', line: 3, column: 1 },
    ],
  };
  expect(citedInBody(library.content, body)).toEqual([at('p.1'), at('p.2'), at('p.3'), at('p.1')]);
});

describe('the list of sources', () => {
  test('has every source once, with its places, and what each was used for', () => {
    const page = citations();
    page.cite([at('p.3'), at('2014', 'diary')], 'Facts');
    page.cite([at('p.1')], 'Results');
    page.cite([at('p.3')], 'Results');
    page.cite([at('p.3')], 'Results');
    expect(
      page.list().map(({ id, places }) => [id, ...places.map(({ number, usedFor }) => [number, usedFor.join(', ')])]),
    ).toEqual([
      ['bulletin', [1, 'Facts, Results'], [3, 'Results']],
      ['diary', [2, 'Facts']],
    ]);
  });

  test('has the anchors that the numbers lead to', () => {
    const page = citations();
    const cited = page.cite([at('p.3'), at('p.1')], 'Facts');
    const anchors = page.list().flatMap(({ places }) => places.map(({ anchor }) => `#${anchor}`));
    expect(cited.map(({ href }) => href)).toEqual(anchors);
  });

  test('is empty where nothing is cited', () => {
    expect(citations().list()).toEqual([]);
  });
});

test('a case page numbers its citations from top to bottom', () => {
  const own = aCase({
    summary: { text: 'Summary', sources: [at('p.2')] },
    results: [
      { id: 'r', kind: 'network', value: 'not-reported', asOf: 'not-reported', text: 'Result', sources: [at('p.3')] },
    ],
    timeline: [anEvent('2014', { sources: [at('p.1')] }), anEvent('2012', { sources: [at('p.2'), at('p.3')] })],
  });
  const { view } = caseView(aReader({ cases: { own } }), 'own') ?? {};
  expect(numbers(view?.lead.cites ?? [])).toEqual([1]);
  expect(view?.results.map(({ cites }) => numbers(cites))).toEqual([[2]]);
  expect(view?.timeline.map(({ when, cites }) => [when, ...numbers(cites)])).toEqual([
    ['2012', 1, 2],
    ['2014', 3],
  ]);
});
