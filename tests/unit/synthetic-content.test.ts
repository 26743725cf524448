import { describe, expect, test } from 'vitest';
import {
  contentOf,
  multiplied,
  withContent,
  withRecords,
  type ContentFiles,
} from '../../scripts/lib/synthetic-content.ts';
import { languages } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/records/read-content.ts';
import { projectRoot } from '../lib/records.ts';

const few: ContentFiles = new Map([
  ['cases/en/a.mdx', 'a in English'],
  ['cases/ja/a.mdx', 'a in Japanese'],
  ['organisations/b.yaml', 'b'],
  ['edition.yaml', 'edition'],
]);

describe('a multiplied set of files', () => {
  test('holds all that was given, and copies of records in all their languages', () => {
    const added = [...multiplied(few, 9)].filter(([path]) => !few.has(path));
    expect(added).toEqual([
      ['cases/en/a-copy-1.mdx', 'a in English'],
      ['cases/ja/a-copy-1.mdx', 'a in Japanese'],
      ['organisations/b-copy-1.yaml', 'b'],
      ['cases/en/a-copy-2.mdx', 'a in English'],
      ['cases/ja/a-copy-2.mdx', 'a in Japanese'],
    ]);
  });

  test('never holds half a record, nor less than was given', () => {
    expect(multiplied(few, 8).size).toBe(7);
    expect(multiplied(few, 1000).size).toBe(1000);
    expect(multiplied(few, 2)).toEqual(few);
    expect(multiplied(new Map([['edition.yaml', '']]), 10).size).toBe(1);
  });

  test('holds so many records, where records are asked for', () => {
    expect([...withRecords(few, 3).keys()]).toEqual([...few.keys(), 'cases/en/a-copy-1.mdx', 'cases/ja/a-copy-1.mdx']);
    expect(withRecords(few, 1)).toEqual(few);
  });
});

test('multiplied real content reads without a problem that the real content does not have', async () => {
  const real = contentOf(projectRoot);
  await withContent(multiplied(real, real.size + 20), (folder) => {
    const content = readContent({ root: folder, languages });
    const known = readContent({ root: projectRoot, languages });
    const codes = new Set(known.problems.map(({ code }) => code));
    expect(content.problems.filter(({ code }) => !codes.has(code))).toEqual([]);
    expect(content.cases.size).toBe(known.cases.size + 10);
  });
});
