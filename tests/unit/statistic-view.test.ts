import { expect, test } from 'vitest';
import { classOf, shareOf } from '../../src/queries/statistic-view.ts';

const bounds = [33, 50, 66];

test.each([
  [0, 0],
  [32.9, 0],
  [33, 1],
  [49.99, 1],
  [50, 2],
  [65.9, 2],
  [66, 3],
  [100, 3],
])('a share of %d %% falls into class %i of the printed three', (share, expected) => {
  expect(classOf(share, bounds)).toBe(expected);
});

test('a share at a printed bound is not lost to rounding', () => {
  expect(classOf(shareOf(33, 100), bounds)).toBe(1);
  expect(classOf(shareOf(5, 10), bounds)).toBe(2);
  expect(classOf(shareOf(66, 100), bounds)).toBe(3);
  expect(classOf(shareOf(4, 8), bounds)).toBe(2);
});
