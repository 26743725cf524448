import { describe, expect, test } from 'vitest';
import { RecordList } from '../../src/components/search/record-list.ts';
import { languages, type Locale } from '../../src/i18n/locales.ts';
import { facetsOf, partnersOf } from '../../src/queries/facets.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { facetViews, type FacetValueView } from '../../src/queries/search-facet-views.ts';
import { searchFacets } from '../../src/queries/search-facets.ts';
import { beginningOf, listedRecords, packedList } from '../../src/queries/search-list.ts';
import { searchPage } from '../../src/queries/search-page.ts';
import { library } from '../lib/records.ts';

const recordsIn = (lang: Locale) => listedRecords(readerOf(lang, library));
const recordOf = (id: string, lang: Locale) => recordsIn(lang).find((record) => record.id === id);
const listIn = (lang: Locale) => {
  const records = recordsIn(lang);
  return new RecordList(packedList(records, new Map(records.map(({ url }, number) => [url, `hit-${number}`]))), lang);
};

describe('a record in the list', () => {
  test('shows both shores of a case and its years', () => {
    expect(recordOf('cases/fukushima-nrw', 'ja')).toMatchObject({
      shores: ['福島県', 'ノルトライン・ヴェストファーレン州（ドイツ）'],
      years: '2012–2021',
    });
    expect(recordOf('cases/fukushima-nrw', 'en')).toMatchObject({
      shores: ['Fukushima', 'North Rhine-Westphalia (Germany)'],
    });
  });

  test('can be narrowed by every facet of the case', () => {
    const facts = library.cases.find(({ id }) => id === 'fukushima-nrw')?.facts;
    const own = facts && facetsOf(facts, library.regions);
    expect(recordOf('cases/fukushima-nrw', 'en')?.facets).toEqual({
      ...own,
      type: ['cases'],
      area: [own?.area],
      depth: [own?.depth],
      organisation: facts ? partnersOf(facts).map(({ id }) => id) : [],
    });
  });

  test('can be narrowed by the places above its own', () => {
    expect(recordOf('cases/fukushima-nrw', 'en')?.facets.region).toEqual(
      expect.arrayContaining(['fukushima', 'tohoku', 'japan', 'north-rhine-westphalia', 'germany']),
    );
  });

  test('has the sectors and places of the cases presented, if it is a webinar', () => {
    expect(recordOf('webinars/helpdesk-2021-4-mie-basque', 'en')?.facets).toMatchObject({
      region: expect.arrayContaining(['mie', 'basque-country', 'spain']),
      period: ['2020'],
    });
  });

  test('is a factor that is found by its own name', () => {
    expect(recordOf('factors/long-term-view', 'en')?.facets).toEqual({ type: ['factors'], factor: ['long-term-view'] });
  });
});

describe('without a query', () => {
  const order = recordsIn('ja');

  test('cases come first, then the other kinds', () => {
    const types = order.map(({ facets }) => facets.type?.[0]);
    expect([...new Set(types)]).toEqual(['cases', 'webinars', 'factors', 'sources', 'organisations']);
    expect(types.lastIndexOf('cases')).toBeLessThan(types.indexOf('webinars'));
  });

  test('cases with Europe come before the others, and the best documented before the rest', () => {
    const ranks = order
      .filter(({ facets }) => facets.type?.[0] === 'cases')
      .map(({ facets }) =>
        [facets.area?.[0] === 'beyond' ? 1 : 0, ['full', 'standard', 'brief'].indexOf(facets.depth?.[0] ?? '')].join(),
      );
    expect(ranks).toEqual(ranks.toSorted());
  });
});

describe('the beginning of a text', () => {
  test('is the whole of a short one', () => expect(beginningOf('覚書を締結。')).toBe('覚書を締結。'));
  test('ends with a sentence if one ends far enough on', () =>
    expect(beginningOf(`${'あ'.repeat(60)}。${'い'.repeat(60)}。`)).toBe(`${'あ'.repeat(60)}。`));
  test('says that it goes on otherwise', () => expect(beginningOf('word '.repeat(80))).toMatch(/^.{140,160}…$/));
});

describe('the file for the search page', () => {
  test('refuses to be written if the engine has left a record out', () => {
    expect(() => packedList(recordsIn('en'), new Map())).toThrow(/The search index has no cases\//);
  });

  test.each(languages)('gives in %s for every value the number that the page was built with', (lang) => {
    const list = listIn(lang);
    const narrowed = list.narrowed(undefined, new Map());
    const flat = (values: readonly FacetValueView[]): FacetValueView[] =>
      values.flatMap((value) => [value, ...flat(value.inside)]);
    for (const { name, parts } of facetViews(readerOf(lang, library)))
      for (const { value, count } of flat(parts.flatMap(({ values }) => values)))
        expect([name, value, list.count(narrowed, name, value)]).toEqual([name, value, count]);
  });

  test('puts records in the order asked for', () => {
    const list = listIn('en');
    const { matching } = list.narrowed(undefined, new Map([['type', ['webinars', 'cases']]]));
    const days = list.inOrder(matching, 'newest').map(({ day }) => day ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    const names = list.inOrder(matching, 'name').map(({ title }) => title);
    expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
  });

  test('keeps the rank of what was found', () => {
    const list = listIn('en');
    const { matching } = list.narrowed(['hit-7', 'hit-2', 'hit-5'], new Map());
    expect(list.inOrder(matching, 'relevance').map(({ hit }) => hit)).toEqual(['hit-7', 'hit-2', 'hit-5']);
  });

  test('knows whether what was found belongs to it', () => {
    expect(listIn('en').knows(['hit-0', 'hit-1'])).toBe(true);
    expect(listIn('en').knows(['hit-0', 'of another build'])).toBe(false);
  });
});

describe('the search page', () => {
  test.each(languages)('offers in %s every facet, with values that some record has', (lang) => {
    const { facets } = searchPage(readerOf(lang, library));
    expect(facets.map(({ name }) => name)).toEqual([...searchFacets]);
    for (const { count } of facets.flatMap(({ parts }) => parts).flatMap(({ values }) => values))
      expect(count).toBeGreaterThan(0);
  });

  const [countries, regions, home] =
    searchPage(readerOf('en', library)).facets.find(({ name }) => name === 'region')?.parts ?? [];

  test('has the places as a tree', () => {
    expect(home?.values.map(({ value }) => value)).toEqual(['japan']);
    expect(home?.values[0]?.inside.map(({ value }) => value)).toContain('tohoku');
  });

  test('has the partner countries by themselves, those of most records first, and then the regions within them', () => {
    const counts = countries?.values.map(({ count }) => count) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(countries?.values.map(({ value }) => value)).toEqual(expect.arrayContaining(['germany', 'france']));
    expect(countries?.values.flatMap(({ inside }) => inside)).toEqual([]);
    expect(regions?.values.map(({ value }) => value)).toContain('north-rhine-westphalia');
  });

  test('is built with the first twenty records', () => {
    expect(searchPage(readerOf('en', library)).hits.map(({ record }) => record.id)).toEqual(
      recordsIn('en')
        .slice(0, 20)
        .map(({ id }) => id),
    );
  });
});
