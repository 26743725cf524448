import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
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
    for (const { hit, id } of records) {
      const url = documents.find((document) => document.id === id)?.url ?? '';
      const file = gunzipSync(readFileSync(join(first ?? '', `pagefind/fragment/${hit}.pf_fragment`))).toString();
      expect(file).toContain(`"url":"${url}"`);
    }
  });

  test('is the same, file by file, for the same content', () => {
    expect(filesIn(first)).toEqual(filesIn(second));
  });

  test('brings no interface but ours', () => {
    expect(filesIn(first).filter((path) => /ui|highlight|worker/.test(path))).toEqual([]);
  });

  test('is cut into pieces so small that a query of several words stays light', () => {
    const pieces = filesIn(first).filter((path) => path.endsWith('.pf_index'));
    const sizes = pieces.map((path) => statSync(join(first ?? '', path)).size);
    expect(pieces.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  });
});

/** The words that the engine cuts a Japanese text into: it puts a blank of no width between them. */
async function cutByTheEngine(texts: readonly string[]): Promise<string[][]> {
  const { index } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error('The engine makes no index.');
  for (const [number, text] of texts.entries())
    await index.addHTMLFile({
      url: `/${number}/`,
      content: `<html lang="ja"><body data-pagefind-body><p>${text}</p></body></html>`,
    });
  const { files } = await index.getFiles();
  await close();
  const fragments = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(
      ({ content }) =>
        JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)) as { url: string; content: string },
    ); // `as`: Pagefind's own files
  return fragments
    .toSorted((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }))
    .map(({ content }) => content.split(/[\s\u200B]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
}

describe('the engine', () => {
  test('cuts Japanese as it did when the search was tuned: after an upgrade, measure again', async () => {
    expect(
      await cutByTheEngine([
        '再生可能エネルギーを導入',
        'ライフサイエンス分野の産業クラスター',
        '鋳造と金型の技術移転',
        'バスクの巡礼道',
        'ノルトライン・ヴェストファーレン州',
      ]),
    ).toEqual([
      ['再生', '可能', 'エネルギー', 'を', '導入'],
      ['ライフサイエンス', '分野', 'の', '産業', 'クラスター'],
      ['鋳造', 'と金', '型', 'の', '技術', '移転'],
      ['バスク', 'の', '巡礼', '道'],
      ['ノルトライン', 'ヴェストファーレン', '州'],
    ]);
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
