/**
 * `npm run bench:search`: how good the search is, in Node and in a browser, what it weighs, and how fast it is on made-up
 * content. It only reports; the gate of the quality is held by a test. `-- --large` adds 10,000 records per language.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { languages, type Locale } from '../src/i18n/locales.ts';
import { library } from '../src/queries/library.ts';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { judged, judgedQueries, measured, type Judged, type Measures } from './lib/judged-search.ts';
import { plainTable, timesOf } from './lib/measuring.ts';
import { writeSearchIndex } from './lib/search-index.ts';
import { countsPainted, hitsFor, weightOf } from './lib/search-in-browser.ts';
import { serveFolder } from './lib/static-server.ts';
import { contentOf, withContent, withRecords } from './lib/synthetic-content.ts';

const root = process.cwd();
const siteFolder = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const isLarge = process.argv.includes('--large');
/** Of how many queries the weight is measured, each in a browser that has seen nothing. */
const WEIGHED_EVERY = 12;

const inNode = (lang: Locale, folder = siteFolder): Judged[] =>
  JSON.parse(
    execFileSync(process.execPath, ['scripts/judge-search.ts', lang, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  ) as Judged[]; // `as`: written by the script

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const quantile = (values: readonly number[], share: number) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

const measuresRow = (name: string, own: Measures) => [
  name,
  String(own.answerable + own.unanswerable),
  own.recall.toFixed(3),
  own.meanReciprocalRank.toFixed(3),
  percent(own.zero),
  percent(own.silent),
];

function reportQuality(lang: Locale, results: Readonly<Record<string, readonly Judged[]>>): void {
  const rows = Object.entries(results).map(([name, own]) => measuresRow(`${lang} ${name}`, measured(own)));
  console.log(plainTable([['', 'queries', 'recall@5', 'MRR', 'zero', 'silent'], ...rows]));
  const [first = []] = Object.values(results);
  const groups = measured(first).groups.map(({ group, size, recall }) => [group, String(size), recall.toFixed(2)]);
  console.log(plainTable([['group', 'queries', 'recall@5'], ...groups]));
  for (const { q, must, hits, recall } of first.filter((own) => own.recall < 1))
    console.log(
      `  ${recall.toFixed(2)}  ${q}  →  ${must.join(' ') || '(nothing)'}  |  ${hits.slice(0, 5).join(' ') || '–'}`,
    );
}

async function inBrowser(browser: Browser, url: string, lang: Locale): Promise<Judged[]> {
  const queries = judgedQueries().filter((own) => own.lang === lang);
  const hits = await hitsFor(
    browser,
    `${url}${lang}/search/`,
    queries.map(({ q }) => q),
  );
  return queries.map((query, index) => judged(query, hits[index] ?? []));
}

async function reportWeight(browser: Browser, url: string): Promise<void> {
  const weights: { q: string; bytes: number; requests: number }[] = [];
  for (const { q, lang, must } of judgedQueries().filter((_, index) => index % WEIGHED_EVERY === 0))
    if (must.length > 0) weights.push({ q, ...(await weightOf(browser, `${url}${lang}/search/`, q, siteFolder)) });
  const bytes = weights.map((own) => own.bytes / 1000);
  console.log('\n焦点から最初の5件まで、キャッシュなし、gzip / From focus to five results, cold, gzip');
  console.log(
    plainTable(weights.map(({ q, bytes: own, requests }) => [q, `${(own / 1000).toFixed(0)} kB`, String(requests)])),
  );
  console.log(
    `  median ${quantile(bytes, 0.5).toFixed(0)} kB, p90 ${quantile(bytes, 0.9).toFixed(0)} kB, most ${Math.max(...bytes).toFixed(0)} kB`,
  );
}

/** Builds the index of made-up content beside a copy of the built pages, and measures searches and facets in it. */
async function reportSpeed(browser: Browser, records: number): Promise<void> {
  await withContent(withRecords(contentOf(root), records), async (folder) => {
    const site = join(folder, 'site');
    cpSync(siteFolder, site, { recursive: true });
    for (const old of ['pagefind', 'search']) rmSync(join(site, old), { recursive: true });
    const [reading = NaN] = timesOf(() => library(folder), 1);
    const begun = performance.now();
    await writeSearchIndex({ root: folder, folder: site });
    const indexing = performance.now() - begun;
    console.log(
      `\n${records} records per language: all read in ${seconds(reading)}, the index of all languages written in ${seconds(indexing)}`,
    );
    const served = await serveFolder({ root: site });
    for (const lang of languages) {
      const { queries, toggles, frames } = await countsPainted(
        browser,
        `${served.url}${lang}/search/`,
        judgedQueries()
          .filter((own) => own.lang === lang)
          .map(({ q }) => q),
      );
      const row = (name: string, times: readonly number[]) => [
        name,
        String(times.length),
        ...[0.5, 0.95].map((share) => `${quantile(times, share).toFixed(0)} ms`),
      ];
      console.log(
        plainTable([
          [lang, 'times', 'p50', 'p95'],
          row('query, warm', queries),
          row('facet, click to counts and layout', toggles),
          row('facet, click to the frame after', frames),
        ]),
      );
    }
    await served.close();
  });
}

if (!existsSync(join(siteFolder, 'search'))) throw new Error(`${siteFolder}: npm run build`);
const served = await serveFolder({ root: siteFolder });
const browser = await launchBrowser();
try {
  for (const lang of languages)
    reportQuality(lang, { Node: inNode(lang), browser: await inBrowser(browser, served.url, lang) });
  await reportWeight(browser, served.url);
  for (const records of isLarge ? [1000, 10_000] : [1000]) await reportSpeed(browser, records);
} finally {
  await browser.close();
  await served.close();
}
