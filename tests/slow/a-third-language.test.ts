/** A language is added by data: an entry among the locales, a dictionary, translated content. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseLocale, languages } from '../../src/i18n/locales.ts';
import { openSite, pageAt, type BuiltSite } from '../lib/built-site.ts';
import { attribute, select, selectOne, textOf } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';
import { Workshop, type Run } from './workshop.ts';

/** A language of nobody: set aside by ISO 639 for private use. */
const LANG = 'qaa';
const [translated = '', untranslated = ''] = published.map(({ id }) => id);

/** English with every text in brackets. */
const dictionary = `import { en } from './en.ts';
import type { Dictionary } from './ja.ts';

type Text = string | ((...values: unknown[]) => string) | readonly Text[] | { [key: string]: Text };

function bracketed(text: Text): Text {
  if (typeof text === 'string') return \`[\${text}]\`;
  if (typeof text === 'function') return (...values: unknown[]) => \`[\${text(...values)}]\`;
  if (Array.isArray(text)) return text.map(bracketed);
  return Object.fromEntries(Object.entries(text).map(([key, inner]) => [key, bracketed(inner)]));
}

export const ${LANG} = bracketed(en as unknown as Text) as unknown as Dictionary;
`;

const workshop = new Workshop();
let built: Run;
let site: BuiltSite;

beforeAll(() => {
  workshop.write(`src/i18n/${LANG}.ts`, dictionary);
  workshop.replace('src/i18n/locales.ts', 'import { ja,', `import { ${LANG} } from './${LANG}.ts';\nimport { ja,`);
  workshop.replace(
    'src/i18n/locales.ts',
    '\n} as const satisfies Record<string, LocaleEntry>',
    `\n  ${LANG}: { name: 'Qaa', openGraph: 'qaa', dictionary: ${LANG} },\n} as const satisfies Record<string, LocaleEntry>`,
  );
  workshop.write(
    `content/cases/${LANG}/${translated}.mdx`,
    workshop.read(`content/cases/en/${translated}.mdx`).replace(/^title: (?<quote>['"]?)/m, (line) => `${line}Qaa `),
  );
  built = workshop.build();
  if (built.passed) site = openSite({ folder: workshop.site });
});
afterAll(() => workshop.clear());

const alternates = (path: string) =>
  Object.fromEntries(
    select(pageAt(site, path).document, 'link[rel="alternate"]').map((link) => [
      attribute(link, 'hreflang'),
      attribute(link, 'href'),
    ]),
  );

test('nothing but the list of languages, a dictionary and content is touched', () => {
  expect([...new Set(workshop.touched)].toSorted()).toEqual(
    [`content/cases/${LANG}/${translated}.mdx`, 'src/i18n/locales.ts', `src/i18n/${LANG}.ts`].toSorted(),
  );
});

test('the site builds, and the code still fits together', () => {
  expect(built.output).toContain('The site is built');
  expect(workshop.checkTypes()).toEqual({ passed: true, output: '' });
});

test('everything that is held true of the site in two languages is true in three', () => {
  const { passed, output } = workshop.testSite();
  expect(passed ? '' : output).toBe('');
});

describe('in the new language', () => {
  test('every page exists', () => {
    const pathsIn = (lang: string) =>
      [...site.pages.values()].filter((page) => page.lang === lang).map(({ path }) => path.slice(lang.length));
    expect(pathsIn(LANG).toSorted()).toEqual(pathsIn(baseLocale).toSorted());
  });

  test('what is translated is one of three pages that name each other', () => {
    const page = pageAt(site, `${LANG}/cases/${translated}/`);
    expect(textOf(selectOne(page.document, 'h1'))).toMatch(/^Qaa /);
    expect(select(page.document, '.notice')).toEqual([]);
    expect(Object.keys(alternates(page.path)).toSorted()).toEqual([...languages, LANG, 'x-default'].toSorted());
  });

  test('what is not translated says so, marks the language it is in, and stands for the original', () => {
    const page = pageAt(site, `${LANG}/cases/${untranslated}/`);
    expect(textOf(selectOne(page.document, '.notice'))).toMatch(/^\[.*\]$/);
    expect(attribute(selectOne(page.document, 'html'), 'lang')).toBe(LANG);
    expect(attribute(selectOne(page.document, 'h1'), 'lang')).toBe(baseLocale);
    expect(attribute(selectOne(page.document, '.prose__body'), 'lang')).toBe(baseLocale);
    expect(attribute(selectOne(page.document, 'link[rel="canonical"]'), 'href')).toBe(
      `${site.root}${baseLocale}/cases/${untranslated}/`,
    );
    expect(attribute(selectOne(page.document, 'meta[name="robots"]'), 'content')).toBe('noindex');
  });

  test('what is not translated is left out of the pairs of the other languages, of the site map and of the search', () => {
    expect(alternates(`${LANG}/cases/${untranslated}/`)).toEqual({});
    for (const lang of languages)
      expect(Object.keys(alternates(`${lang}/cases/${untranslated}/`)).toSorted()).toEqual(
        [...languages, 'x-default'].toSorted(),
      );
    const siteMap = site.read('sitemap.xml').toString();
    expect(siteMap).toContain(`<loc>${site.root}${LANG}/cases/${translated}/</loc>`);
    expect(siteMap).not.toContain(`${LANG}/cases/${untranslated}/`);
    const index: unknown = JSON.parse(site.read('pagefind/pagefind-entry.json').toString());
    expect(index).toMatchObject({
      languages: { [LANG]: { page_count: 1 + library.content.sources.size + library.content.organisations.size } },
    });
  });
});
