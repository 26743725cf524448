/** Every statement leads to the place in a document that it was taken from. */
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages, inLanguage, type Locale } from '../../src/i18n/locales.ts';
import { citedInBody } from '../../src/queries/citations.ts';
import { editionFor } from '../../src/queries/reader.ts';
import { mainOf, openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { beforeNumbers, listedPlaces, marksIn, squeezed } from '../lib/citations.ts';
import { attribute, select, textOf } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const { content } = library;
const base = new URL(site.root).pathname;
/** Records that readers are meant to find. */
const findable = {
  cases: published.map(({ record }) => record),
  webinars: [...content.webinars.values()],
  factors: [...content.factors.values()],
};

interface Statement {
  text: string;
  sources: readonly { source: string; at: string }[];
}

/** Everything in a record that says something and names its sources. What a partner did counts as a statement too. */
function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(statementsIn);
  const { text, role, sources, ...rest } = value as Partial<Statement> & { role?: unknown }; // `as`: every field is looked at before it is used
  const own = typeof text === 'string' ? text : role;
  const inner = Object.values({ ...rest, text, role }).flatMap(statementsIn);
  return typeof own === 'string' && Array.isArray(sources) ? [{ text: own, sources }, ...inner] : inner;
}

/** The same of a record that keeps all languages in one. */
function labelledStatementsIn(value: unknown, lang: Locale): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => labelledStatementsIn(entry, lang));
  const { text, sources, ...rest } = value as { text?: unknown; sources?: Statement['sources'] }; // `as`: as above
  const inner = Object.values(rest).flatMap((entry) => labelledStatementsIn(entry, lang));
  if (!Array.isArray(sources)) return inner;
  const own = typeof text === 'string' ? text : inLanguage({ ...(text as Record<string, string>) }, lang).text; // `as`: the schema allows nothing else
  return [{ text: own, sources }, ...inner];
}

const placeName = (lang: Locale, { source, at }: Statement['sources'][number]) => {
  const name = content.sources.get(source)?.data.places.find((place) => place.at === at)?.name;
  return { source: `${base}${lang}/sources/${source}/`, at: squeezed(name ? inLanguage(name, lang).text : at) };
};

/** Statements whose text does not stand on the page, or not with just the places it was taken from. */
function unsupported(path: string, lang: Locale, statements: readonly Statement[]): string[] {
  const page = pageAt(site, path);
  const listed = listedPlaces(page);
  const marks = marksIn(mainOf(page)).map(({ before, links }) => ({
    before,
    places: links.map((link) => {
      const { source, at } = listed.get((attribute(link, 'href') ?? '').slice(1)) ?? {};
      return { source, at };
    }),
  }));
  return statements.flatMap(({ text, sources }) => {
    const wanted = beforeNumbers(text);
    const expected = JSON.stringify(sources.map((source) => placeName(lang, source)));
    const found = marks.filter(({ before }) => before.endsWith(wanted));
    if (found.length === 0) return [`${path}: not on the page, or without its numbers: ${wanted}`];
    return found.some(({ places }) => JSON.stringify(places) === expected)
      ? []
      : [`${path}: wrong places behind: ${wanted}`];
  });
}

const cited = languages.flatMap((lang) =>
  [...site.pages.values()].filter((page) => page.lang === lang && select(page.document, '.cites').length > 0),
);

describe('the numbers in the text', () => {
  test('stand on the pages of all records', () => {
    const records = (['cases', 'webinars', 'factors'] as const).flatMap((collection) =>
      languages.flatMap((lang) => [...content[collection].keys()].map((id) => `${lang}/${collection}/${id}/`)),
    );
    expect(records.filter((path) => !cited.includes(pageAt(site, path)))).toEqual([]);
  });

  test('lead each to the entry of that number in the list of sources of their page', () => {
    const astray = cited.flatMap((page) => {
      const listed = listedPlaces(page);
      return select(page.document, '.cites a')
        .filter(
          (link) =>
            listed.get((attribute(link, 'href') ?? '').slice(1))?.number !== textOf(link) || textOf(link) === '',
        )
        .map((link) => `${page.path}: ${textOf(link)}`);
    });
    expect(astray).toEqual([]);
  });

  test('are counted in reading order, without a gap', () => {
    const jumbled = cited.filter((page) => {
      const numbers = select(mainOf(page), '.cites a').map((link) => Number(textOf(link)));
      const first = [...new Set(numbers)];
      return first.some((number, index) => number !== index + 1);
    });
    expect(jumbled.map(({ path }) => path)).toEqual([]);
  });

  test('say in words which place of which document they stand for, and say it once', () => {
    const mute = cited.flatMap((page) => {
      const listed = listedPlaces(page);
      return select(page.document, '.cites a')
        .filter(
          (link) =>
            attribute(link, 'title') !== undefined ||
            !attribute(link, 'aria-label')?.endsWith(
              listed.get((attribute(link, 'href') ?? '').slice(1))?.shown ?? '?',
            ),
        )
        .map((link) => `${page.path}: ${attribute(link, 'aria-label')}`);
    });
    expect(mute).toEqual([]);
  });
});

test('the numbers stand before the full stop of a Japanese sentence', () => {
  const behind = cited.flatMap((page) =>
    marksIn(mainOf(page)).flatMap(({ before }) => (before.endsWith('。') ? [`${page.path}: ${before}`] : [])),
  );
  expect(behind).toEqual([]);
});

test('every entry of a list of sources is one that the page cites', () => {
  const idle = cited.flatMap((page) => {
    const numbers = new Set(select(mainOf(page), '.cites a').map((link) => textOf(link)));
    return [...listedPlaces(page).values()]
      .filter(({ number }) => !numbers.has(number))
      .map(({ number }) => `${page.path}: ${number}`);
  });
  expect(idle).toEqual([]);
});

describe.each(languages)('in %s', (lang) => {
  test('an entry of a list of sources says what it was used for where that is short', () => {
    const { listSeparator } = dictionary(lang).common;
    const uses = cited
      .filter((page) => page.lang === lang)
      .flatMap((page) => select(page.document, '.sources__use').map((use) => textOf(use)));
    expect(uses).not.toEqual([]);
    expect(uses.filter((use) => use.split(listSeparator).length > 2)).toEqual([]);
  });

  test('every statement of a case stands on its page with the places it comes from', () => {
    const problems = [...content.cases.values()].flatMap((record) =>
      unsupported(`${lang}/cases/${record.id}/`, lang, statementsIn(editionFor({ lang }, record).data)),
    );
    expect(problems).toEqual([]);
  });

  test('every statement of a factor does', () => {
    const problems = [...content.factors.values()].flatMap((record) =>
      unsupported(`${lang}/factors/${record.id}/`, lang, statementsIn(editionFor({ lang }, record).data)),
    );
    expect(problems).toEqual([]);
  });

  test('every statement of a webinar does', () => {
    const problems = [...content.webinars.values()].flatMap((record) => {
      // Who spoke and who organised is shown as a name, not as a statement.
      const { speakers: _speakers, organisers: _organisers, ...statements } = editionFor({ lang }, record).data;
      return unsupported(`${lang}/webinars/${record.id}/`, lang, statementsIn(statements));
    });
    expect(problems).toEqual([]);
  });

  test('every statement of an organisation and of a programme does', () => {
    const problems = (['organisations', 'programmes'] as const).flatMap((collection) =>
      [...content[collection].values()].flatMap(({ data }) =>
        unsupported(`${lang}/${collection}/`, lang, labelledStatementsIn(data, lang)),
      ),
    );
    expect(problems).toEqual([]);
  });

  test('every tie that a source only names stands on the page of its case with its places', () => {
    const problems = content.ties.flatMap((tie) =>
      content.cases.has(tie.case)
        ? unsupported(`${lang}/cases/${tie.case}/`, lang, labelledStatementsIn(tie, lang))
        : [],
    );
    expect(problems).toEqual([]);
  });

  test('every citation in a body is a number in the text', () => {
    for (const collection of ['cases', 'webinars', 'factors'] as const)
      for (const record of content[collection].values()) {
        const page = pageAt(site, `${lang}/${collection}/${record.id}/`);
        const listed = listedPlaces(page);
        const shown = select(page.document, '.prose__body .cites a').map((link) =>
          listed.get((attribute(link, 'href') ?? '').slice(1)),
        );
        expect(
          shown.map((place) => place && { source: place.source, at: place.at }),
          page.path,
        ).toEqual(
          citedInBody(content, editionFor<unknown>({ lang }, record).body).map((citation) => placeName(lang, citation)),
        );
      }
  });

  test('the page of a source names, at each place, every record that cites it', () => {
    for (const [id, { data }] of content.sources) {
      const page = pageAt(site, `${lang}/sources/${id}/`);
      const entries = select(page.document, 'section[aria-labelledby="places"] .fact-list').flatMap((list) =>
        select(list, 'dd'),
      );
      expect(entries.length, id).toBe(data.places.length);
      for (const [index, { at }] of data.places.entries()) {
        const cites = (statements: readonly Statement[]) =>
          statements.some(({ sources }) => sources.some((citation) => citation.source === id && citation.at === at));
        const users = (['cases', 'webinars', 'factors'] as const).flatMap((collection) =>
          findable[collection].flatMap((record) => {
            const edition = editionFor<unknown>({ lang }, record);
            return cites([...statementsIn(edition.data), { text: '', sources: citedInBody(content, edition.body) }])
              ? [`${base}${lang}/${collection}/${record.id}/`]
              : [];
          }),
        );
        const named = entries[index] ? select(entries[index], 'a').map((link) => attribute(link, 'href')) : [];
        expect(named, `${id}, ${at}`).toEqual(expect.arrayContaining(users));
      }
    }
  });
});
