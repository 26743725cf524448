import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { lastDayAnywhere } from '../../src/records/future-days.ts';
import { readContent } from '../../src/records/read-content.ts';
import { test, type ContentCopy } from '../lib/content-copy.ts';
import { soundRecords } from '../lib/sound-records.ts';

const updatedOn = (copy: ContentCopy, day: string) => {
  copy.takeOutBodies();
  for (const [path, text] of Object.entries(soundRecords.case('trial'))) copy.write(path, text);
  copy.replace('cases/ja/trial.mdx', 'updated: 2026-11-22', `updated: ${day}`);
};
const codesOn = (copy: ContentCopy, today: string) =>
  readContent({ root: copy.root, languages, today }).problems.map(({ code }) => code);

describe('a day of the record', () => {
  test('may be the last one that can have come, and not the next', ({ copy }) => {
    updatedOn(copy, '2030-03-02');
    expect(codesOn(copy, '2030-03-02')).toEqual([]);
    expect(codesOn(copy, '2030-03-01')).toEqual(['date/in-future']);
  });

  test('may be that of the edition, whatever the clock says', ({ copy }) => {
    updatedOn(copy, '2026-11-22');
    expect(codesOn(copy, '2020-01-01')).toEqual([]);
  });
});

test('a day has come as soon as it has begun anywhere', () => {
  expect(lastDayAnywhere(new Date('2030-03-01T09:59:59Z'))).toBe('2030-03-01');
  expect(lastDayAnywhere(new Date('2030-03-01T10:00:00Z'))).toBe('2030-03-02');
});
