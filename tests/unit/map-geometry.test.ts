import { describe, expect, test } from 'vitest';
import { europeAround, discSize } from '../../src/queries/europe-outline.ts';
import { dotRadius, spread, tiePath, type Point } from '../../src/queries/map-geometry.ts';
import { mapLayout } from '../../src/queries/map-layout.ts';
import { prefectureSquares, squareColumns, squareRows } from '../../src/queries/prefecture-squares.ts';

const between = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const pairsOf = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));

describe('points that lie too close together', () => {
  test.each([
    [
      'a pair',
      [
        { x: 0, y: 0 },
        { x: 4, y: 0 },
      ],
    ],
    [
      'two in the same place',
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
    ],
    ['a crowd', Array.from({ length: 12 }, (_, index) => ({ x: index % 4, y: index * 2 }))],
  ])('are moved apart: %s', (_name, points) => {
    const least = Math.min(...pairsOf(spread(points, 10)).map(([a, b]) => between(a, b)));
    expect(least).toBeGreaterThanOrEqual(10);
  });

  test('move no further than they must, each half of the way', () => {
    expect(
      spread(
        [
          { x: 0, y: 0 },
          { x: 4, y: 0 },
        ],
        10,
      ).map(({ x }) => Math.round(x)),
    ).toEqual([-3, 7]);
  });

  test('stay where they are if they are far enough from each other', () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 0, y: 30 },
    ];
    expect(spread(points, 10)).toEqual(points);
  });
});

test('a tie begins and ends at its places, and swings out between them', () => {
  expect(tiePath({ x: 100, y: 0 }, { x: 0, y: 0 })).toBe('M100 0Q50 12 0 0');
});

test('a dot grows with its cases, from one in which a number can be read to one that leaves room', () => {
  expect([1, 2, 4, 100].map((cases) => dotRadius(cases, 10, 14))).toEqual([10, 10.6, 11.7, 14]);
});

describe('the drawing of Europe', () => {
  const oulu = { latitude: 65, longitude: 25.5 };
  const madrid = { latitude: 40.4, longitude: -3.7 };
  const europe = europeAround([oulu, madrid]);

  test('has the north above and the east to the right', () => {
    expect(europe.at(oulu).y).toBeLessThan(europe.at(madrid).y);
    expect(europe.at(oulu).x).toBeGreaterThan(europe.at(madrid).x);
  });

  test('holds all its places, however far out they lie', () => {
    const athens = { latitude: 38, longitude: 23.7 };
    const wider = europeAround([oulu, madrid, athens]);
    const middle = { x: discSize / 2, y: discSize / 2 };
    for (const place of [oulu, madrid, athens]) expect(between(wider.at(place), middle)).toBeLessThan(discSize / 2);
  });

  test('is land alone: closed shapes in whole units, and nothing outside of the disc', () => {
    expect(europe.outline).toMatch(/^(?:M[\d,LA.-]+Z)+$/);
    const numbers = [...europe.outline.matchAll(/-?\d+/g)].map(([number]) => Number(number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(discSize);
  });
});

describe('the squares of Japan', () => {
  test('are 47, no two in one place, all within the grid', () => {
    const places = Object.values(prefectureSquares);
    expect(new Set(places.map(String)).size).toBe(47);
    for (const [column, row] of places) {
      expect(column).toBeLessThan(squareColumns);
      expect(row).toBeLessThan(squareRows);
    }
  });
});

describe('a layout', () => {
  const dots = [
    { id: 'alsace', position: { latitude: 48.3, longitude: 7.4 }, cases: 3 },
    { id: 'basel', position: { latitude: 47.5, longitude: 7.8 }, cases: 1 },
  ];
  const content = {
    europe: europeAround(dots.map(({ position }) => position)),
    dots,
    ties: new Map([['iwate', ['alsace']]]),
  };

  test('keeps linked dots as far apart as a finger needs, also on the narrowest screen that shows it', () => {
    const wide = mapLayout('wide', content);
    /** The page is 64rem wide there, less its margins. */
    const smallest = (64 * 16 - 2 * 16) / wide.width;
    for (const [a, b] of pairsOf(wide.dots)) expect(between(a, b) * smallest).toBeGreaterThanOrEqual(24);
    expect(wide.side * smallest).toBeGreaterThanOrEqual(24);
  });

  test.each(['wide', 'narrow'] as const)(
    'numbers the dots and lets ties begin at prefectures that have some: %s',
    (name) => {
      const layout = mapLayout(name, content);
      expect(layout.dots.map(({ id, number }) => [id, number])).toEqual([
        ['alsace', 1],
        ['basel', 2],
      ]);
      expect(layout.squares.filter(({ ties }) => ties !== '').map(({ id }) => id)).toEqual(['iwate']);
      for (const { x, y } of layout.squares) {
        expect(x + layout.side).toBeLessThanOrEqual(layout.width);
        expect(y + layout.side).toBeLessThanOrEqual(layout.height);
      }
    },
  );
});
