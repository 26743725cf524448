import { describe, expect, test } from 'vitest';
import { queryOf, stateFrom, type Offered } from '../../src/components/search/query-state.ts';

const offered: Offered = {
  facets: new Map([
    ['type', ['cases', 'webinars']],
    ['sector', ['energy', 'agri-food', 'mobility']],
  ]),
  sorts: ['relevance', 'newest', 'name'],
};
const chosen = (...entries: [string, string[]][]) => new Map(entries);
const roundTrip = (query: string) => queryOf(stateFrom(query, offered), offered);

describe('what an address asks for', () => {
  test('is read from its query string', () => {
    expect(stateFrom('?q=%E6%B0%B4%E7%B4%A0&sector=energy&sort=newest', offered)).toEqual({
      q: '水素',
      chosen: chosen(['sector', ['energy']]),
      sort: 'newest',
    });
  });

  test('is everything, in the order of relevance, if it says nothing', () => {
    expect(stateFrom('', offered)).toEqual({ q: '', chosen: chosen(), sort: 'relevance' });
  });

  test('may be several values of a facet, which come in the order of the page and each once', () => {
    expect(stateFrom('?sector=mobility&sector=energy&sector=mobility', offered).chosen).toEqual(
      chosen(['sector', ['energy', 'mobility']]),
    );
  });

  test.each(['?sector=piracy', '?colour=red', '?sort=random', '?sector=', '?type=CASES'])('ignores %s', (query) => {
    expect(roundTrip(query)).toBe('');
  });

  test('has no blanks around its words', () => {
    expect(stateFrom('?q=+Basque++Country+', offered).q).toBe('Basque  Country');
  });
});

describe('a query string', () => {
  test.each(['', '?q=a%26b%3Dc', '?q=%E6%B0%B4%E7%B4%A0&type=cases&sector=energy&sector=agri-food&sort=name'])(
    'of a state leads back to it: %j',
    (query) => {
      expect(roundTrip(query)).toBe(query);
    },
  );

  test('is the same for the same state, in whatever order it was asked for', () => {
    expect(roundTrip('?sort=name&sector=agri-food&q=x&sector=energy')).toBe(
      roundTrip('?q=x&sector=energy&sector=agri-food&sort=name'),
    );
  });

  test('does not name the order that goes without saying', () => {
    expect(roundTrip('?q=x&sort=relevance')).toBe('?q=x');
  });
});
