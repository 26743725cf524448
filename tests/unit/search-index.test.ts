import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hitsByAddress } from '../../scripts/lib/search-fragments.ts';
import { writeSearchIndex } from '../../scripts/lib/search-index.ts';
import { languages } from '../../src/i18n/locales.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { searchDocuments } from '../../src/queries/search-documents.ts';
import type { SearchList } from '../../src/queries/search-list.ts';
import { library, projectRoot } from '../lib/records.ts';

const [first, second] = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'kakehashi-search-')));
const filesIn = (folder = '') => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
const fragment = (path: string, url: unknown) => ({
  path,
  content: gzipSync(`pagefind_dcd${JSON.stringify({ url })}`),
});

beforeAll(async () => {
  for (const folder of [first, second]) await writeSearchIndex({ root: projectRoot, folder: folder ?? '' });
}, 60_000);
afterAll(() => {
  for (const folder of [first, second]) rmSync(folder ?? '', { recursive: true });
});

describe('the search index', () => {
  test.each(languages)('names for every record in %s the engine’s file of that very record', (lang) => {
    const { records } = JSON.parse(
      readFileSync(join(first ?? '', `search/records-${lang}.json`), 'utf8'),
    ) as SearchList; // `as`: written a moment ago
    const documents = searchDocuments(readerOf(lang, library));
    expect(records.map(({ id }) => id).toSorted()).toEqual(documents.map(({ id }) => id).toSorted());
    for (const { hit, url } of records) {
      const file = gunzipSync(readFileSync(join(first ?? '', `pagefind/fragment/${hit}.pf_fragment`))).toString();
      expect(file).toContain(`"url":"${url}"`);
    }
  });

  test('is the same, file by file, for the same content', () => {
    expect(filesIn(first)).toEqual(filesIn(second));
  });

  test('brings no interface but ours', () => {
    expect(filesIn(first).filter((path) => /ui|highlight/.test(path))).toEqual([]);
  });
});

describe('the engine’s files', () => {
  test('tell which record each is of', () => {
    const files = [
      fragment('fragment/ja_1.pf_fragment', '/ja/a/'),
      fragment('fragment/en_2.pf_fragment', '/en/a/'),
      { path: 'pagefind.js', content: new Uint8Array() },
    ];
    expect(hitsByAddress(files)).toEqual(
      new Map([
        ['/ja/a/', 'ja_1'],
        ['/en/a/', 'en_2'],
      ]),
    );
  });

  test('are refused if two are of one address', () => {
    expect(() =>
      hitsByAddress([fragment('fragment/a.pf_fragment', '/'), fragment('fragment/b.pf_fragment', '/')]),
    ).toThrow(/two pages/);
  });

  test('are refused if they have changed', () => {
    expect(() => hitsByAddress([fragment('fragment/a.pf_fragment', 1)])).toThrow(/changed/);
    expect(() => hitsByAddress([{ path: 'fragment/a.pf_fragment', content: gzipSync('{}') }])).toThrow(/changed/);
  });
});
