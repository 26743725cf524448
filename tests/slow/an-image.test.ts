/** An image is published by writing it down: its file, its record, and a line in a body. Here below a path of a host. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages } from '../../src/i18n/locales.ts';
import { launchBrowser } from '../e2e/browser.ts';
import { brokenLinks, openSite, pageAt, type BuiltSite } from '../lib/built-site.ts';
import { listedPlaces, squeezed } from '../lib/citations.ts';
import { inProject } from '../lib/content-copy.ts';
import { attribute, select, selectOne, textOf } from '../lib/html.ts';
import { pictures } from '../lib/pictures.ts';
import { soundRecords } from '../lib/sound-records.ts';
import { Workshop, type Run } from './workshop.ts';

const origin = 'https://clair.example';
const base = '/kakehashi/';
const ID = 'a-trial-case';
const workshop = new Workshop({ SITE_URL: `${origin}/`, BASE_PATH: '/kakehashi' });
let built: Run;
let site: BuiltSite;

const alt: Readonly<Record<string, string>> = { ja: '旗の前で握手する二人', en: 'Two people shake hands before flags' };
const caption: Readonly<Record<string, string>> = { ja: '調印式（2018年）', en: 'The signing (2018)' };
const record = `file: signing-2018.jpg
alt:
  ja: ${alt['ja']}
  en: ${alt['en']}
caption:
  ja: ${caption['ja']}
  en: ${caption['en']}
credit:
  ja: 三重県
  en: Mie Prefecture
licence: CC-BY-4.0
sources:
  - source: clair-forum-385
    at: p.10
`;

beforeAll(() => {
  workshop.write('content/images/signing.yaml', record);
  workshop.write('public/media/signing-2018.jpg', pictures.jpeg);
  for (const [path, text] of Object.entries(soundRecords.case(ID)))
    workshop.write(inProject(path), `${text}\n<Figure image="signing" />\n`);
  built = workshop.build();
  if (built.passed) site = openSite({ folder: workshop.site, origin, base });
});
afterAll(() => workshop.clear());

const figureOn = (path: string) => selectOne(pageAt(site, path).document, 'figure');

test('the site builds, with the file as it was given', () => {
  expect(built.output).toContain('The site is built');
  expect(site.read('media/signing-2018.jpg').equals(pictures.jpeg)).toBe(true);
});

describe.each(languages)('in %s', (lang) => {
  test('the image has its address, its size, and a text for those who do not see it', () => {
    const image = selectOne(figureOn(`${lang}/cases/${ID}/`), 'img');
    expect(Object.fromEntries(image.attrs.map(({ name, value }) => [name, value]))).toEqual({
      src: '/kakehashi/media/signing-2018.jpg',
      width: '32',
      height: '20',
      alt: alt[lang],
      loading: 'lazy',
      decoding: 'async',
    });
  });

  test('what it shows, who made it and how it may be used stand below it', () => {
    const figure = figureOn(`${lang}/cases/${ID}/`);
    const words = dictionary(lang).image;
    const text = squeezed(textOf(selectOne(figure, 'figcaption')));
    for (const part of [caption[lang] ?? '', words.credit, words.licence, words.licences['CC-BY-4.0']])
      expect(text).toContain(part);
    expect(select(figure, 'a[rel="external"]').map((link) => attribute(link, 'href'))).toEqual([
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
  });

  test('its caption is numbered like any statement, and its source knows of it', () => {
    const page = pageAt(site, `${lang}/cases/${ID}/`);
    const [cite] = select(selectOne(page.document, 'figure'), '.cites a');
    const anchor = (cite ? (attribute(cite, 'href') ?? '') : '').slice(1);
    expect(listedPlaces(page).get(anchor)?.source).toBe(`/kakehashi/${lang}/sources/clair-forum-385/`);
    expect(listedPlaces(page).get(anchor)?.at).toContain('10');
  });
});

test('nothing leads to nothing, and everything that is held true of the site is true with it', () => {
  expect(brokenLinks(site)).toEqual([]);
  const { passed, output } = workshop.testSite();
  expect(passed ? '' : output).toBe('');
});

test('a browser shows it under the security policy of the site, and keeps its room before it has come', async () => {
  const served = await serveFolder({ root: workshop.site, base });
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await tab.route('**/media/*', async (route) => {
      await held;
      await route.continue();
    });
    await tab.goto(`${served.url}en/cases/${ID}/`, { waitUntil: 'domcontentloaded' });
    const image = tab.locator('figure img');
    await image.scrollIntoViewIfNeeded();
    const heights = [await image.evaluate((element) => element.getBoundingClientRect().height)];
    release();
    await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(32);
    heights.push(await image.evaluate((element) => element.getBoundingClientRect().height));
    expect(heights[0]).toBeGreaterThanOrEqual(20);
    expect(heights[1]).toBe(heights[0]);
  } finally {
    await browser.close();
    await served.close();
  }
});
