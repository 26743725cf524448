/** What a page says of itself: its address, its languages, its title, what it may load. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { route, socialImage } from '../../src/i18n/paths.ts';
import { basePath } from '../../src/i18n/site.ts';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { library } from '../lib/records.ts';
import { headOf, openSite, pageAt, siteFolder, type Page } from '../lib/built-site.ts';
import { attribute, select, selectOne, textOf } from '../lib/html.ts';

const site = openSite({ folder: siteFolder });
const pages = [...site.pages.values()];
const inALanguage = pages.filter(({ lang }) => lang !== '');
const canonicalOf = (page: Page) =>
  select(headOf(page), 'link[rel="canonical"]').map((link) => attribute(link, 'href'));
const alternatesOf = (page: Page) =>
  select(headOf(page), 'link[rel="alternate"]').flatMap((link) => {
    const lang = attribute(link, 'hreflang');
    return lang === undefined ? [] : [{ lang, url: attribute(link, 'href') ?? '' }];
  });
const descriptionOf = (page: Page) => attribute(selectOne(headOf(page), 'meta[name="description"]'), 'content') ?? '';
const titleOf = (page: Page) => textOf(selectOne(headOf(page), 'title'));
const byUrl = new Map(pages.map((page) => [page.url, page]));
/** Pages in a language they have not been translated into say whose translation they lack. */
const isTranslated = (page: Page) => canonicalOf(page)[0] === page.url;

/** Values that stand more than once, with the pages they stand on. */
function repeated(of: readonly Page[], value: (page: Page) => string): string[] {
  const groups = Map.groupBy(of, value);
  return [...groups]
    .filter(([, group]) => group.length > 1)
    .map(([text, group]) => `${text}: ${group.map(({ path }) => path).join(', ')}`);
}

describe('a page that is shared', () => {
  const pictureOf = (page: Page) => attribute(selectOne(headOf(page), 'meta[property="og:image"]'), 'content') ?? '';
  const pixels = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('stands with a picture of the size it states', () => {
    const files = new Set(inALanguage.map((page) => new URL(pictureOf(page)).pathname));
    const wrong = [...files].filter((path) => {
      const png = site.read(path.slice(basePath.length));
      return png.toString('latin1', 1, 4) !== 'PNG' || pixels(png).join() !== '1200,630';
    });
    expect(wrong).toEqual([]);
  });

  test('stands with a picture of its own if it tells a case in the language of the page', () => {
    const cases = languages.flatMap((lang) =>
      [...library.content.cases.keys()].flatMap((id) => {
        const page = site.pages.get(`${lang}/${route.case(id)}`);
        return page && isTranslated(page) ? [{ page, picture: socialImage(lang, id) }] : [];
      }),
    );
    expect(cases.length).toBeGreaterThan(0);
    for (const { page, picture } of cases) expect(new URL(pictureOf(page)).pathname).toBe(picture);
  });
});

describe('the address of a page', () => {
  test('every page in a language it is written in names itself as the one to link to', () => {
    const wrong = inALanguage.filter((page) => alternatesOf(page).length > 0 && !isTranslated(page));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(inALanguage.filter((page) => canonicalOf(page).length !== 1).map(({ path }) => path)).toEqual([]);
  });

  test('every pair of languages names each other, itself, and a page for readers of any other language', () => {
    const problems = inALanguage.flatMap((page) => {
      const alternates = alternatesOf(page);
      const langs = alternates.map(({ lang }) => lang);
      if (langs.length === 0) return [];
      const others = alternates.filter(({ lang }) => lang !== 'x-default');
      return [
        ...(new Set(langs).size === langs.length ? [] : [`${page.path}: a language twice`]),
        ...(langs.includes('x-default') ? [] : [`${page.path}: no x-default`]),
        ...(others.some(({ url }) => url === page.url) ? [] : [`${page.path}: not itself`]),
        ...others.flatMap(({ lang, url }) => {
          const other = byUrl.get(url);
          if (!other || other.lang !== lang) return [`${page.path}: ${url} is no page in ${lang}`];
          return JSON.stringify(alternatesOf(other)) === JSON.stringify(alternates)
            ? []
            : [`${page.path}: ${url} does not answer`];
        }),
      ];
    });
    expect(problems).toEqual([]);
  });

  test('every page that is translated into all languages names all of them', () => {
    const translated = inALanguage.filter((page) =>
      languages.every((lang) => isTranslated(pageAt(site, `${lang}${page.path.slice(page.lang.length)}`))),
    );
    expect(translated.length).toBeGreaterThan(0);
    const incomplete = translated.filter((page) =>
      languages.some((lang) => !alternatesOf(page).some((alternate) => alternate.lang === lang)),
    );
    expect(incomplete.map(({ path }) => path)).toEqual([]);
  });

  test('the choice of language stands for the home pages wherever no language is known', () => {
    const root = pageAt(site, '');
    for (const page of [root, ...languages.map((lang) => pageAt(site, `${lang}/`))]) {
      expect(alternatesOf(page).find(({ lang }) => lang === 'x-default')?.url).toBe(site.root);
      for (const lang of languages)
        expect(alternatesOf(page).find((alternate) => alternate.lang === lang)?.url).toBe(`${site.root}${lang}/`);
    }
    expect(canonicalOf(root)).toEqual([site.root]);
  });
});

describe('the language of a page', () => {
  test('is that of its address', () => {
    expect(
      inALanguage
        .filter((page) => attribute(selectOne(page.document, 'html'), 'lang') !== page.lang)
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('can be changed for every other, on the same page', () => {
    const wrong = inALanguage.filter((page) => {
      const links = select(page.document, '.language-choice a');
      const expected = languages
        .filter((lang) => lang !== page.lang)
        .map((lang) => `${new URL(site.root).pathname}${lang}${page.path.slice(page.lang.length)}`);
      const sound = links.every(
        (link) =>
          attribute(link, 'lang') === attribute(link, 'hreflang') &&
          attribute(link, 'href')?.includes(`/${attribute(link, 'lang')}/`),
      );
      return !sound || JSON.stringify(links.map((link) => attribute(link, 'href'))) !== JSON.stringify(expected);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe.each(languages)('titles and descriptions in %s', (lang) => {
  const own = inALanguage.filter((page) => page.lang === lang && isTranslated(page));

  test('every title stands once', () => {
    expect(repeated(own, titleOf)).toEqual([]);
  });

  test('every description stands once, and says something', () => {
    expect(repeated(own, descriptionOf)).toEqual([]);
    expect(own.filter((page) => descriptionOf(page).trim() === '').map(({ path }) => path)).toEqual([]);
  });

  test('a title names the page and the site', () => {
    const siteName = textOf(selectOne(pageAt(site, `${lang}/`).document, '.site-header__name'));
    const inner = own.filter((page) => page.path !== `${lang}/`);
    expect(inner.filter((page) => !titleOf(page).endsWith(siteName)).map(({ path }) => path)).toEqual([]);
    expect(
      inner.filter((page) => !titleOf(page).startsWith(textOf(selectOne(page.document, 'h1')))).map(({ path }) => path),
    ).toEqual([]);
  });
});

describe('what a page may load', () => {
  test('is the one policy of the site, on every page', () => {
    const policies = (page: Page) =>
      select(headOf(page), 'meta[http-equiv="Content-Security-Policy"]').map((meta) => attribute(meta, 'content'));
    expect(
      pages
        .filter((page) => JSON.stringify(policies(page)) !== JSON.stringify([contentSecurityPolicy]))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('is the same policy where the host reads it', () => {
    expect(site.read('_headers').toString()).toContain(`Content-Security-Policy: ${contentSecurityPolicy}\n`);
  });

  test('stands before anything is loaded', () => {
    const late = pages.filter((page) => {
      const children = select(headOf(page), 'meta').concat(
        select(headOf(page), 'link'),
        select(headOf(page), 'script'),
      );
      const position = (found: (typeof children)[number] | undefined) =>
        found ? headOf(page).childNodes.indexOf(found) : -1;
      const policy = position(select(headOf(page), 'meta[http-equiv="Content-Security-Policy"]')[0]);
      return children.some((child) => child.tagName !== 'meta' && position(child) < policy);
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });
});
