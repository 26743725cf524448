/** What helps readers find their way stands in the same place on every page, and links say what they lead to. */
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { baseLocale, languages } from '../../src/i18n/locales.ts';
import { factsOf } from '../../src/queries/library.ts';
import { isReported } from '../../src/schemas/text.ts';
import { ledToBy, openSite, siteFolder, type Page } from '../lib/built-site.ts';
import { attribute, select, selectOne, textOf } from '../lib/html.ts';
import { library } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const pages = [...site.pages.values()];

/** The links of a part of a page, in order. */
const linksIn = (page: Page, part: string) =>
  select(selectOne(page.document, part), 'nav a').map((link) => ({
    text: textOf(link),
    path: (attribute(link, 'href') ?? '').replace(`/${page.lang}/`, '/'),
  }));

describe.each(['.site-header', '.site-footer'])('the links in %s', (part) => {
  test.each(languages)('are the same, in the same order and with the same names, on every page in %s', (lang) => {
    const own = pages.filter((page) => page.lang === lang);
    const kinds = new Set(own.map((page) => JSON.stringify(linksIn(page, part))));
    expect(own.length).toBeGreaterThan(1);
    expect([...kinds]).toHaveLength(1);
  });

  test('lead to the same pages in the same order in every language', () => {
    const paths = languages.map((lang) =>
      pages.filter((page) => page.path === `${lang}/`).map((page) => linksIn(page, part).map(({ path }) => path)),
    );
    for (const other of paths) expect(other).toEqual(paths[0]);
  });
});

test('the way to whoever runs the site is among the links at the foot of every page', () => {
  const [home] = pages.filter(({ path }) => path === `${baseLocale}/`);
  const paths = home ? linksIn(home, '.site-footer').map(({ path }) => path) : [];
  expect(paths).toEqual(expect.arrayContaining(['/contribute/', '/about/', '/accessibility/']));
});

describe.each(languages)('in %s', (lang) => {
  const words = dictionary(lang);
  const links = pages.filter((page) => page.lang === lang).flatMap((page) => ledToBy(page));

  test('a link to a recording says in which language it is', () => {
    const recordings = [...library.content.webinars.values()].flatMap((record) => {
      const { address, languages: spoken } = factsOf(record).recording;
      return address === undefined || !isReported(spoken) ? [] : [{ address, spoken }];
    });
    expect(recordings).not.toEqual([]);
    for (const { address, spoken } of recordings) {
      const texts = links
        .filter(({ value, element }) => value === address && attribute(element, 'data-bare') === undefined)
        .map(({ element }) => textOf(element));
      expect(texts, address).not.toEqual([]);
      for (const text of texts)
        for (const language of spoken) expect(text).toContain(words.common.languageNames[language]);
    }
  });

  test('a link to a file that is no page says what kind of file it is', () => {
    const unsaid = links.flatMap(({ url, element }) => {
      const [, kind = ''] = /\.([a-z0-9]{2,5})$/i.exec(url.pathname) ?? [];
      const isPage = ['', 'html', 'htm', 'php'].includes(kind.toLowerCase());
      return isPage || textOf(element).toLowerCase().includes(kind.toLowerCase())
        ? []
        : [`${url.href}: ${textOf(element)}`];
    });
    expect(unsaid).toEqual([]);
  });
});
