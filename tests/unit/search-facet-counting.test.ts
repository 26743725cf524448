import { describe, expect, test } from 'vitest';
import { narrow, type CountingTable } from '../../src/components/search/facet-counting.ts';

// Two facets: colour (red, blue) and size (small, large).
const [red, blue, small, large] = [0, 1, 2, 3];
const table: CountingTable = {
  facetOf: [0, 0, 1, 1],
  valuesOf: [[red, small], [red, large], [blue, small], [red, blue, large], []],
};
const all = [0, 1, 2, 3, 4];
const narrowed = (chosen: number[], records = all) => {
  const { matching, counts } = narrow(table, records, new Set(chosen));
  return { matching, counts: [...counts] };
};

describe('records are narrowed down', () => {
  test('to all of them if nothing is chosen', () => {
    expect(narrowed([])).toEqual({ matching: all, counts: [3, 2, 2, 2] });
  });

  test('to those with any of the values chosen in a facet', () => {
    expect(narrowed([red, blue]).matching).toEqual([0, 1, 2, 3]);
  });

  test('to those that satisfy all facets together', () => {
    expect(narrowed([red, large]).matching).toEqual([1, 3]);
  });

  test('in the order in which they were found', () => {
    expect(narrowed([red], [3, 0, 4, 1]).matching).toEqual([3, 0, 1]);
  });
});

describe('the count of a value', () => {
  test('does not depend on what else is chosen in its own facet', () => {
    expect(narrowed([red]).counts.slice(0, 2)).toEqual([3, 2]);
  });

  test('depends on what is chosen in the other facets', () => {
    expect(narrowed([large]).counts).toEqual([2, 1, 2, 2]);
  });

  test('depends on what was found', () => {
    expect(narrowed([], [0]).counts).toEqual([1, 0, 1, 0]);
  });

  test('is the number of hits that choosing it alone in its facet would give, for any choice', () => {
    const values = [red, blue, small, large];
    for (let bits = 0; bits < 16; bits++) {
      const chosen = values.filter((value) => bits & (1 << value));
      const { counts } = narrowed(chosen);
      for (const value of values) {
        const elsewhere = chosen.filter((other) => table.facetOf[other] !== table.facetOf[value]);
        expect(counts[value]).toBe(narrowed([...elsewhere, value]).matching.length);
      }
    }
  });
});
