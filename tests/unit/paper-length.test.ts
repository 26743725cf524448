import { describe, expect, test } from 'vitest';
import { paperLength } from '../../src/queries/paper-length.ts';

const told = (text: string) => ({ timeline: [{ text }], evidence: [] });

describe('how closely a printed case is set', () => {
  test('follows from how much it tells', () => {
    const lengths = [1, 2000, 5000, 6000].map((letters) => paperLength(told('福'.repeat(letters))));
    expect(lengths).toEqual(['short', 'long', 'longer', 'longest']);
  });

  test('takes into account that Japanese letters are wider than Latin ones', () => {
    expect(paperLength(told('福'.repeat(2000)))).toBe('long');
    expect(paperLength(told('F'.repeat(2000)))).toBe('short');
  });

  test('has nothing to do with where a statement is cited from', () => {
    const cites = [{ number: 1, at: { text: '福'.repeat(6000) } }];
    expect(paperLength({ lead: { text: '福島', cites } })).toBe('short');
  });
});
