import { describe, expect, test } from 'vitest';
import { medianOf, plainTable, timesOf } from '../../scripts/lib/measuring.ts';

test('every run is timed', () => {
  let runs = 0;
  const times = timesOf(() => {
    runs += 1;
  }, 3);
  expect(runs).toBe(3);
  expect(times).toHaveLength(3);
  expect(times.every((time) => time >= 0)).toBe(true);
});

test.each([
  [[5, 1, 4, 2, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[10, 9], 9.5],
  [[], NaN],
])('the median of %j is %d', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});

describe('a table', () => {
  test('has its names on the left and its numbers on the right', () => {
    expect(
      plainTable([
        ['', 'ms'],
        ['short', '1234'],
        ['longer name', '5'],
      ]),
    ).toBe('               ms\nshort        1234\nlonger name     5');
  });

  test('counts Japanese characters as two columns', () => {
    expect(
      plainTable([
        ['実際', '1'],
        ['real', '2'],
        ['a', '3'],
      ]),
    ).toBe('実際  1\nreal  2\na     3');
  });

  test('may lack cells, or rows', () => {
    expect(plainTable([['a', '1'], ['b']])).toBe('a  1\nb');
    expect(plainTable([])).toBe('');
  });
});
