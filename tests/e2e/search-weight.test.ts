/** What a reader who searches has to wait for: the engine, the records, and the pieces of the index that the words stand in. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { weightOf } from '../../scripts/lib/search-in-browser.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { siteFolder } from '../lib/built-site.ts';
import { launchBrowser } from './browser.ts';

/** Bytes beyond the page itself, compressed, in a browser that has seen nothing. */
const MOST = 180_000;

let browser: Browser;
let served: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveFolder({ root: siteFolder });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('from the focus to the first hits and their excerpts', () => {
  test.each([
    ['ja', 'エネルギー'],
    ['ja', '東京都 NRW 覚書'],
    // A name that no list has, cut into words by the engine, and then looked for by what sounds alike.
    ['ja', 'サンセバスチャン'],
    ['ja', '担当者どうしの思惑が食い違ったときはどうすればよいか'],
    ['en', 'green energy Fukushima'],
    ['en', 'Toulose'],
    ['en', 'Who interpreted for the Italian designers?'],
  ])('in %s, “%s” fetches no more than a reader on a slow line can bear', async (lang, query) => {
    const { bytes } = await weightOf(browser, `${served.url}${lang}/search/`, query, siteFolder);
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(MOST);
  });
});
