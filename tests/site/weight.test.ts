/** How much a reader has to load before touching anything, in bytes after gzip. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileAt, loadedBy, openSite, siteFolder, type Page } from '../lib/built-site.ts';
import { attribute } from '../lib/html.ts';

const site = openSite({ folder: siteFolder });
const KILOBYTE = 1000;

/** Limits in kB. */
const limits = { html: 25, css: 12, js: 3, total: 40, requests: 6 };
/** Pages that are tools: what they load on being used is counted apart, what they load at once may be more. */
const toolPages = /^[a-z-]+\/(?:search|find|compare|briefing|evidence)\//;
const toolLimits = { ...limits, html: 60, js: 60, total: 60 };

const weighed = new Map<string, number>();
function weigh(file: string): number {
  const known = weighed.get(file) ?? gzipSync(site.read(file), { level: 9 }).length;
  weighed.set(file, known);
  return known;
}

/** A script and all it imports at once. What it asks for later, by `import()`, comes when somebody uses it. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = site.read(file).toString();
  for (const { groups } of source.matchAll(/(?:^|[;}\s])(?:import|export)\b[^"'()]*?["'](?<address>[^"']+\.js)["']/g)) {
    const next = fileAt(site, new URL(groups?.['address'] ?? '', `${site.root}${file}`));
    if (next !== undefined) withImports(next, seen);
  }
  return seen;
}

interface Weight {
  page: Page;
  html: number;
  css: number;
  js: number;
  total: number;
  requests: number;
}

function weightOf(page: Page): Weight {
  const loaded = loadedBy(page).flatMap(({ url, element }) => {
    const file = fileAt(site, url);
    return file === undefined || attribute(element, 'loading') === 'lazy' ? [] : file.endsWith('.js') ? [...withImports(file)] : [file];
  });
  const files = [...new Set(loaded)];
  const sum = (ending: string) => files.filter((file) => file.endsWith(ending)).reduce((bytes, file) => bytes + weigh(file), 0);
  const html = weigh(page.file);
  return { page, html, css: sum('.css'), js: sum('.js'), total: html + sum(''), requests: files.length + 1 };
}

const weights = [...site.pages.values()].map(weightOf);
const inKilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`;

const tooHeavy = (part: 'html' | 'css' | 'js' | 'total') =>
  weights
    .filter(({ page, [part]: bytes }) => bytes > (toolPages.test(page.path) ? toolLimits : limits)[part] * KILOBYTE)
    .map(({ page, [part]: bytes }) => `${page.path}: ${inKilobytes(bytes)}`);

describe('before anything is touched, no page needs more than', () => {
  test('25 kB of HTML', () => expect(tooHeavy('html')).toEqual([]));
  test('12 kB of styles', () => expect(tooHeavy('css')).toEqual([]));
  test('3 kB of scripts', () => expect(tooHeavy('js')).toEqual([]));
  test('40 kB in all, or 60 kB where the page is a tool', () => expect(tooHeavy('total')).toEqual([]));
  test('six requests', () => {
    expect(weights.filter(({ requests }) => requests > limits.requests).map(({ page, requests }) => `${page.path}: ${requests}`)).toEqual([]);
  });
});

test('the heaviest pages are known', () => {
  const heaviest = weights.toSorted((a, b) => b.total - a.total).slice(0, 5);
  for (const { page, html, css, js, total, requests } of heaviest)
    console.log(`${inKilobytes(total)}  ${page.path}  (HTML ${inKilobytes(html)}, CSS ${inKilobytes(css)}, JS ${inKilobytes(js)}; ${requests} requests)`);
  expect(heaviest.length).toBeGreaterThan(0);
});
