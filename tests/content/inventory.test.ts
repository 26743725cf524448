import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { areaOf } from '../../src/queries/facets.ts';
import { factsOf, libraryOf } from '../../src/queries/library.ts';
import { contentOfRepository } from '../lib/content-copy.ts';
import inventory from '../data/inventory.json' with { type: 'json' };

/** What the documents hold, by id: the list that the first edition was written from. Records beyond it are welcome. */
const content = contentOfRepository();
const library = libraryOf(content);
const ids = (list: Record<string, unknown> | readonly string[]): string[] =>
  Array.isArray(list) ? list : Object.keys(list);

describe('of what the documents hold', () => {
  test.each([
    ['sources', 5],
    ['cases', 46],
    ['webinars', 13],
    ['factors', 29],
    ['statistics', 6],
    ['programmes', 22],
  ] as const)('all the %s have a record (%i)', (collection, number) => {
    const expected = ids(inventory[collection]);
    expect(new Set(expected).size).toBe(number);
    expect(expected.filter((id) => !content[collection].has(id))).toEqual([]);
  });

  test('all the ties that are only named are listed', () => {
    expect(inventory.ties.filter((id) => !content.ties.some((tie) => tie.id === id))).toEqual([]);
  });

  test.each(['cases', 'webinars', 'factors'] as const)('every one of the %s is in both languages', (collection) => {
    for (const { id, languages: own } of content[collection].values())
      expect([...own.keys()].toSorted(), id).toEqual(languages.toSorted());
  });

  test('every case is as deep as the documents are', () => {
    for (const [id, depth] of Object.entries(inventory.cases)) {
      const record = content.cases.get(id);
      expect(record && factsOf(record).depth, id).toBe(depth);
    }
  });

  test('every webinar leads to the cases it presented', () => {
    for (const [webinar, cases] of Object.entries<string[]>(inventory.webinars))
      expect(library.casesOfWebinar(webinar), webinar).toEqual(expect.arrayContaining(cases));
  });

  test('28 cases have a partner in the European Union, 3 elsewhere in Europe, 15 beyond', () => {
    const areas = Object.keys(inventory.cases).map((id) => {
      const record = content.cases.get(id);
      return record ? areaOf(factsOf(record).places, library.regions) : 'missing';
    });
    const count = (area: string) => areas.filter((other) => other === area).length;
    expect([count('eu'), count('europe'), count('beyond')]).toEqual([28, 3, 15]);
  });

  test('every factor stands at its stage, and the eight points of the survey keep their numbers', () => {
    const numbers: (number | undefined)[] = [];
    for (const [id, stage] of Object.entries(inventory.factors)) {
      const record = content.factors.get(id);
      if (!record) continue;
      const { stage: own, statements } = factsOf(record);
      expect(own, id).toBe(stage);
      numbers.push(...statements.map(({ number }) => number));
    }
    expect(numbers.filter((number) => number !== undefined).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
