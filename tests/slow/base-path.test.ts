/** The site can be published below a path of a host, as on GitHub Pages. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { brokenLinks, ledToBy, loadedBy, openSite, statedBy, type BuiltSite } from '../lib/built-site.ts';
import { library } from '../lib/records.ts';
import { Workshop, type Run } from './workshop.ts';

const origin = 'https://clair.example';
const base = '/kakehashi/';
const workshop = new Workshop({ SITE_URL: `${origin}/`, BASE_PATH: '/kakehashi' });
let built: Run;
let site: BuiltSite;

beforeAll(() => {
  built = workshop.build();
  if (built.passed) site = openSite({ folder: workshop.site, origin, base });
});
afterAll(() => workshop.clear());

test('the site builds', () => {
  expect(built.output).toContain('The site is built');
});

test('no link, file or statement leads to nothing', () => {
  expect(brokenLinks(site)).toEqual([]);
});

test('every address of the site lies below the path', () => {
  const astray = [...site.pages.values()].flatMap((page) =>
    [...ledToBy(page), ...loadedBy(page), ...statedBy(page)]
      .filter(({ url }) => url.origin === origin && !url.pathname.startsWith(base))
      .map(({ value }) => `${page.path} → ${value}`),
  );
  expect(astray).toEqual([]);
  expect([...site.pages.values()].filter(({ html }) => html.includes('localhost')).map(({ path }) => path)).toEqual([]);
});

test('everything that is held true of the site is true there', () => {
  const { passed, output } = workshop.testSite();
  expect(passed ? '' : output).toBe('');
});

test('in a browser the search finds its index there, and a hit leads to its page', async () => {
  const served = await serveFolder({ root: workshop.site, base });
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    const missing: string[] = [];
    tab.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    for (const lang of languages) {
      const [name = ''] = [...library.content.cases.values()].flatMap(
        ({ languages: written }) => written.get(lang)?.data.title.match(/\p{L}+/u) ?? [],
      );
      await tab.goto(`${served.url}${lang}/search/?q=${encodeURIComponent(name)}&type=cases`);
      await tab.locator('[data-results] [data-id] a').first().click();
      await tab.waitForURL((url) => url.pathname.startsWith(`${base}${lang}/cases/`));
      await tab.locator('main h1').waitFor();
    }
    expect(missing).toEqual([]);
  } finally {
    await browser.close();
    await served.close();
  }
});
