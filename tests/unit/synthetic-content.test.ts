import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentOf, multiplied, type ContentFiles } from '../../scripts/lib/synthetic-content.ts';
import { languages } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/records/read-content.ts';
import { projectRoot } from '../lib/records.ts';

const few: ContentFiles = new Map([
  ['cases/en/a.mdx', 'a in English'],
  ['cases/ja/a.mdx', 'a in Japanese'],
  ['cases/ja/b.mdx', 'b in Japanese'],
  ['edition.yaml', 'edition'],
]);

describe('a multiplied set of files', () => {
  test('holds all that was given, and copies of cases in all their languages', () => {
    const added = [...multiplied(few, 8)].filter(([path]) => !few.has(path));
    expect(added).toEqual([
      ['cases/en/a-copy-1.mdx', 'a in English'],
      ['cases/ja/a-copy-1.mdx', 'a in Japanese'],
      ['cases/ja/b-copy-1.mdx', 'b in Japanese'],
    ]);
  });

  test('never holds half a case, nor less than was given', () => {
    expect(multiplied(few, 8).size).toBe(7);
    expect(multiplied(few, 1000).size).toBe(1000);
    expect(multiplied(few, 2)).toEqual(few);
    expect(multiplied(new Map([['edition.yaml', '']]), 10).size).toBe(1);
  });
});

test('multiplied real content reads without a problem that the real content does not have', () => {
  const real = contentOf(projectRoot);
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-synthetic-'));
  try {
    for (const [path, text] of multiplied(real, real.size + 20)) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
      writeFileSync(join(folder, 'content', path), text);
    }
    const content = readContent({ root: folder, languages });
    const known = readContent({ root: projectRoot, languages });
    const codes = new Set(known.problems.map(({ code }) => code));
    expect(content.problems.filter(({ code }) => !codes.has(code))).toEqual([]);
    expect(content.cases.size).toBeGreaterThanOrEqual(known.cases.size + 9);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
