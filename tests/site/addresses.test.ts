/** Which pages there are, where their links lead, and what they load. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { caseFacets, route } from '../../src/i18n/paths.ts';
import { facetsOf } from '../../src/queries/facets.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { sitePages } from '../../src/queries/site-map.ts';
import { brokenLinks, deadEnd, headOf, ledToBy, loadedBy, openSite, siteFolder, type Page } from '../lib/built-site.ts';
import { attribute, select } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const pages = [...site.pages.values()];
/** Pages that ask search engines to pass by: translations that are missing, records taken back. */
const isHidden = (page: Page) =>
  select(headOf(page), 'meta[name="robots"]').some((meta) => attribute(meta, 'content') === 'noindex');
const pathsIn = (lang: string) =>
  pages.filter((page) => page.lang === lang).map(({ path }) => path.slice(lang.length + 1));
const missing = (expected: readonly string[]) =>
  languages.flatMap((lang) =>
    expected.filter((path) => !site.pages.has(`${lang}/${path}`)).map((path) => `${lang}/${path}`),
  );

/** Lists of cases that somebody may have linked to: one for each term that a published case has. */
const lists = caseFacets.flatMap((facet) => {
  const terms = new Set(published.flatMap(({ facts }) => facetsOf(facts, library.regions)[facet]));
  return [...terms].map((term) => `cases/${facet}/${term}/`);
});

describe('the pages', () => {
  test('every page of the site map exists in every language', () => {
    expect(missing(sitePages(readerOf(languages[0], library)).map(({ path }) => path))).toEqual([]);
  });

  test('every record has its page at its public address', () => {
    const records = (['cases', 'webinars', 'factors', 'sources'] as const).flatMap((collection) =>
      [...library.content[collection].keys()].map((id) => `${collection}/${id}/`),
    );
    expect(missing([...records, ...[...library.content.pages.keys()].map(route.page)])).toEqual([]);
  });

  test('every term that a case has is a list with an address, and no other term is', () => {
    const isList = (path: string) => caseFacets.some((facet) => path.startsWith(`cases/${facet}/`));
    for (const lang of languages) expect(pathsIn(lang).filter(isList).toSorted()).toEqual(lists.toSorted());
  });

  test('the same paths exist in every language', () => {
    const [first, ...others] = languages.map((lang) => pathsIn(lang).toSorted());
    for (const paths of others) expect(paths).toEqual(first);
  });

  test('beside them there are the choice of language and one page for addresses that lead nowhere', () => {
    expect(pages.filter(({ lang }) => lang === '').map(({ file }) => file)).toEqual(
      expect.arrayContaining(['index.html', '404.html']),
    );
  });
});

describe('the links', () => {
  test('every link, form, style sheet, script and image leads to a file that exists, and to an element in it', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  test('every page can be reached from the home page of its language', () => {
    for (const lang of languages) {
      const reached = new Set<string>([`${lang}/`]);
      for (const path of reached) {
        const page = site.pages.get(path);
        for (const { url } of page ? ledToBy(page) : []) {
          const next = url.href.startsWith(site.root) ? url.pathname.slice(new URL(site.root).pathname.length) : '';
          if (site.pages.has(next) && next.startsWith(`${lang}/`)) reached.add(next);
        }
      }
      const meantToBe = pages.filter((page) => page.lang === lang && !isHidden(page));
      expect(meantToBe.filter(({ path }) => !reached.has(path)).map(({ path }) => path)).toEqual([]);
    }
  });

  test('whatever the style sheets load exists on the site', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    const loaded = sheets.flatMap((file) =>
      [
        ...site
          .read(file)
          .toString()
          .matchAll(/(?:url\(\s*|@import\s+)["']?(?<address>[^"')\s;]+)/g),
      ].map(({ groups }) => new URL(groups?.['address'] ?? '', `${site.root}${file}`)),
    );
    expect(
      loaded.filter((url) => url.protocol !== 'data:' && deadEnd(site, url) !== undefined).map(({ href }) => href),
    ).toEqual([]);
  });

  test('links that leave the site are said to do so, and open nothing but web pages', () => {
    const leaving = pages.flatMap((page) =>
      ledToBy(page)
        .filter(({ url }) => !url.href.startsWith(site.root))
        .map((link) => ({ page, ...link })),
    );
    expect(
      leaving
        .filter(({ url, element }) => url.protocol !== 'https:' || attribute(element, 'rel') !== 'external')
        .map(({ page, value }) => `${page.path} → ${value}`),
    ).toEqual([]);
  });
});

test('no page loads anything from another host', () => {
  const foreign = pages.flatMap((page) =>
    loadedBy(page)
      .filter(({ url }) => !url.href.startsWith(site.root))
      .map(({ value }) => `${page.path} → ${value}`),
  );
  expect(foreign).toEqual([]);
  const hints = pages.flatMap((page) =>
    select(headOf(page), 'link').filter((link) => /preconnect|dns-prefetch/.test(attribute(link, 'rel') ?? '')),
  );
  expect(hints).toEqual([]);
  const sheets = [...site.files].filter((file) => /\.css$/.test(file)).map((file) => site.read(file).toString());
  expect(sheets.filter((sheet) => /(?:url\(|@import)\s*["']?(?:https?:)?\/\//.test(sheet))).toEqual([]);
});

describe('what search engines are told', () => {
  const entries = [
    ...site
      .read('sitemap.xml')
      .toString()
      .matchAll(/<url>(?<entry>.*?)<\/url>/gs),
  ].map(({ groups }) => {
    const entry = groups?.['entry'] ?? '';
    const alternates = [
      ...entry.matchAll(/<xhtml:link rel="alternate" hreflang="(?<lang>[^"]+)" href="(?<url>[^"]+)"\/>/g),
    ];
    return {
      url: /<loc>(?<url>[^<]+)<\/loc>/.exec(entry)?.groups?.['url'] ?? '',
      alternates: alternates.map(({ groups: own }) => [own?.['lang'], own?.['url']]),
    };
  });
  test('the site map lists exactly the pages that may be found', () => {
    const findable = pages.filter((page) => page.lang !== '' && !isHidden(page)).map(({ url }) => url);
    expect(entries.map(({ url }) => url).toSorted()).toEqual(findable.toSorted());
  });

  test('it gives every page the languages that the page gives itself', () => {
    const byUrl = new Map(pages.map((page) => [page.url, page]));
    for (const { url, alternates } of entries) {
      const page = byUrl.get(url);
      const own = page
        ? select(headOf(page), 'link[rel="alternate"]').filter((link) => attribute(link, 'hreflang') !== 'x-default')
        : [];
      expect(alternates, url).toEqual(own.map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]));
    }
  });

  test('it lists a record in just the languages that the record is written in', () => {
    for (const collection of ['cases', 'webinars', 'factors'] as const)
      for (const { id, languages: written } of library.content[collection].values()) {
        const listed = languages.filter((lang) =>
          entries.some(({ url }) => url === `${site.root}${lang}/${collection}/${id}/`),
        );
        const isWithdrawn = collection === 'cases' && !published.some((entry) => entry.id === id);
        expect(listed, `${collection}/${id}`).toEqual(isWithdrawn ? [] : languages.filter((lang) => written.has(lang)));
      }
  });

  test('robots.txt lets everything be read and names the site map', () => {
    const lines = site.read('robots.txt').toString().split('\n');
    expect(lines).toContain(`Sitemap: ${site.root}sitemap.xml`);
    expect(lines.filter((line) => /^Disallow:\s*\S/.test(line))).toEqual([]);
  });
});

describe('the page for addresses that lead nowhere', () => {
  const page = site.pages.get('404.html');

  test.each(languages)('speaks %s and leads to the home page, the cases and the search in it', (lang) => {
    const [section] = page ? select(page.document, `section[lang="${lang}"]`) : [];
    const links = section ? select(section, 'a').map((link) => attribute(link, 'href')) : [];
    for (const path of ['', 'cases/', 'search/'])
      expect(links).toContain(new URL(`${site.root}${lang}/${path}`).pathname);
  });

  test('is kept out of search engines', () => {
    expect(page && isHidden(page)).toBe(true);
  });
});
