import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { areaOf } from '../../src/queries/facets.ts';
import { isReported } from '../../src/schemas/text.ts';
import { openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { attribute, select, selectOne, textOf, textsOf } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const isBeyond = ({ facts }: (typeof published)[number]) => areaOf(facts.places, library.regions) === 'beyond';
const countOf = (cases: typeof published) => {
  const beyond = cases.filter(isBeyond).length;
  return [String(cases.length - beyond), String(beyond)];
};

describe.each(languages)('the guide in %s', (lang) => {
  const { document } = pageAt(site, `${lang}/guide/`);
  const rowsBelow = (id: string) =>
    select(selectOne(document, `section[aria-labelledby="${id}"]`), 'tbody tr').map((row) =>
      textsOf(select(row, 'td')),
    );

  test('rests every item of its stages on a source and on a case', () => {
    const items = select(document, '.prose__body li');
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(select(item, '.cites a').length, textOf(item)).toBeGreaterThan(0);
      expect(
        select(item, 'a').some((link) => attribute(link, 'href')?.includes(`/${lang}/cases/`)),
        textOf(item),
      ).toBe(true);
    }
  });

  test('counts each case once among the first steps, or as one in which nothing is dated', () => {
    const counted = rowsBelow('first-step').map(([europe, beyond]) => Number(europe) + Number(beyond));
    const section = selectOne(document, 'section[aria-labelledby="first-step"]');
    const undated = select(section, '.hint').flatMap((hint) => textOf(hint).match(/\d+/g) ?? []);
    const total = [...counted, ...undated.map(Number)].reduce((sum, count) => sum + count, 0);
    expect(total).toBe(published.length);
  });

  test('counts obstacles as the records have them', () => {
    const kinds = new Set(
      published.flatMap(({ facts }) => (isReported(facts.obstacles) ? facts.obstacles.map(({ kind }) => kind) : [])),
    );
    const expected = [...kinds].map((kind) =>
      countOf(
        published.filter(
          ({ facts }) => isReported(facts.obstacles) && facts.obstacles.some((met) => met.kind === kind),
        ),
      ),
    );
    const shown = rowsBelow('obstacles').map((cells) => cells.slice(0, 2));
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test('tells how many cases report who decided, and what it cost, and leads to where each does', () => {
    const counts = rowsBelow('hardly-told').map((cells) => cells.slice(0, 2));
    expect(counts[0]).toEqual(countOf(published.filter(({ facts }) => isReported(facts.decision.decidedBy))));
    const withMoney = published.filter(({ facts }) => isReported(facts.effort.money));
    expect(counts[3]).toEqual(countOf(withMoney));
    const rows = select(selectOne(document, 'section[aria-labelledby="hardly-told"]'), 'tbody tr');
    const links = select(rows[3] ?? document, 'a').map((link) => attribute(link, 'href'));
    expect(links.toSorted()).toEqual(withMoney.map(({ id }) => `/${lang}/cases/${id}/#how`).toSorted());
  });

  test('leads to every success factor', () => {
    const links = select(selectOne(document, 'section[aria-labelledby="factors"]'), 'a');
    expect(links).toHaveLength(library.content.factors.size);
  });

  test('can be reached from the home page, part by part', () => {
    const parts = select(pageAt(site, `${lang}/`).document, '.question__parts a').map((link) =>
      attribute(link, 'href'),
    );
    const headings = select(document, '.prose__body h2').map((heading) => attribute(heading, 'id'));
    expect(parts.map((href) => href?.split('#')[1])).toEqual(headings);
  });

  test('lists all sources that its text cites', () => {
    const cited = new Set(
      library.content.pages
        .get('guide')
        ?.languages.get(lang)
        ?.body.citations.map(({ source }) => source),
    );
    expect(select(document, '.sources__title')).toHaveLength(cited.size);
  });
});
