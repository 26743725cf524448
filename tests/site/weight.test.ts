/** How much a reader has to load before touching anything, in bytes after gzip. */
import { describe, expect, test } from 'vitest';
import { scalesFor, type PageWeight } from '../../scripts/lib/page-weight.ts';
import { openSite, siteFolder } from '../lib/built-site.ts';

const site = openSite({ folder: siteFolder });
const weights = [...site.pages.values()].map(scalesFor(site));
const KILOBYTE = 1000;

/** Limits in kB. */
const limits = { html: 25, css: 12, js: 3, total: 40 };
/** Pages that are tools: what they load on being used is counted apart, what they load at once may be more. */
const toolPages = /^[a-z-]+\/(?:search|find|compare|briefing|evidence)\//;
const toolLimits = { html: 60, css: 60, js: 60, total: 60 };

const inKilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} kB`;
const tooHeavy = (part: keyof typeof limits) =>
  weights
    .filter(({ path, [part]: bytes }) => bytes > (toolPages.test(path) ? toolLimits : limits)[part] * KILOBYTE)
    .map(({ path, [part]: bytes }) => `${path}: ${inKilobytes(bytes)}`);
const described = ({ path, html, css, js, total, requests }: PageWeight) =>
  `${inKilobytes(total)}  ${path}  (HTML ${inKilobytes(html)}, CSS ${inKilobytes(css)}, JS ${inKilobytes(js)}; ${requests} requests)`;

describe('before anything is touched, no page needs more than', () => {
  test('25 kB of HTML', () => expect(tooHeavy('html')).toEqual([]));
  test('12 kB of styles', () => expect(tooHeavy('css')).toEqual([]));
  test('3 kB of scripts', () => expect(tooHeavy('js')).toEqual([]));
  test('40 kB in all, or 60 kB where the page is a tool', () => expect(tooHeavy('total')).toEqual([]));
  test('six requests', () => {
    expect(weights.filter(({ requests }) => requests > 6).map(described)).toEqual([]);
  });
});

test('the five heaviest pages are known', () => {
  const heaviest = weights.toSorted((a, b) => b.total - a.total).slice(0, 5);
  console.log(heaviest.map(described).join('\n'));
  expect(heaviest).toHaveLength(5);
});
