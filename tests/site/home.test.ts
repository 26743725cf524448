import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { areaOf, facetsOf } from '../../src/queries/facets.ts';
import { factsOf } from '../../src/queries/library.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { placedCases } from '../../src/queries/tie-places.ts';
import { brokenLinks, openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { attribute, select, selectOne, textOf, textsOf } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const isBeyond = ({ facts }: (typeof published)[number]) => areaOf(facts.places, library.regions) === 'beyond';
const termIn = (href: string | undefined) => /\/cases\/(?<facet>\w+)\/(?<term>[a-z0-9-]+)\/$/.exec(href ?? '')?.groups;

describe.each(languages)('the home page in %s', (lang) => {
  const { document } = pageAt(site, `${lang}/`);
  const { words } = readerOf(lang, library);

  test('asks in this order: search, map, questions, cases, webinars, numbers', () => {
    const sections = select(document, 'main h2').map((heading) => attribute(heading, 'id'));
    expect(sections).toEqual(['home-questions', 'home-map', 'home-cases', 'home-webinars', 'home-numbers']);
    expect(select(document, '.hero input[type="search"]')).toHaveLength(1);
  });

  test('counts what the records hold', () => {
    const shown = textsOf(select(document, '.numbers dd')).map(Number);
    const webinars = [...library.content.webinars.values()].map(factsOf);
    const beyond = published.filter(isBeyond).length;
    expect(shown).toEqual([
      published.length - beyond,
      new Set(placedCases(library).flatMap(({ prefectures }) => prefectures)).size,
      beyond,
      webinars.length,
      webinars.filter(({ recording }) => recording.state === 'has-address').length,
      library.content.factors.size,
      library.content.sources.size,
    ]);
  });

  test('gives every country, sector and region of the map the numbers of cases behind its link', () => {
    const counted = ['.questions .inline-list li', '.tie-map__entry'].flatMap((entry) => select(document, entry));
    expect(counted.length).toBeGreaterThan(0);
    for (const entry of counted) {
      const { facet, term = '' } = termIn(attribute(selectOne(entry, 'a'), 'href')) ?? {};
      const behind = published.filter(({ facts }) =>
        facetsOf(facts, library.regions)[facet === 'sector' ? 'sector' : 'region'].includes(term),
      );
      expect(behind.length, textOf(entry)).toBeGreaterThan(0);
      const apart = behind.filter(isBeyond).length;
      expect(textOf(selectOne(entry, '.count')), term).toBe(
        apart > 0 && apart < behind.length
          ? words.common.countApart(behind.length - apart, apart)
          : String(behind.length),
      );
    }
  });

  test('names every link of the map by its place and the number of its cases', () => {
    const links = select(document, '.tie-map__drawing a');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const { term = '' } = termIn(attribute(link, 'href')) ?? {};
      const name = library.regions.get(term)?.name[lang === 'ja' ? 'ja' : 'en'] ?? '';
      const here = published.filter(({ facts }) => facetsOf(facts, library.regions).region.includes(term));
      const beyond = here.filter(isBeyond).length;
      const title = textOf(selectOne(link, 'title'));
      const isPrefecture = library.regions.get(term)?.kind === 'prefecture';
      const label = isPrefecture
        ? words.map.prefecture(name, here.length - beyond, beyond)
        : words.map.region(name, here.length);
      expect(title.endsWith(label), `${title} for ${label}`).toBe(true);
    }
  });

  test('says the same as the map in lists: its numbers and its ties', () => {
    const inMap = textsOf(select(document, '.tie-map__drawing--wide .tie-map__dot text'));
    expect(textsOf(select(document, '.tie-map__key .tie-map__number'))).toEqual(inMap);
    expect(textsOf(select(document, '.tie-map__drawing--narrow .tie-map__dot text'))).toEqual(inMap);
    const tied = select(document, '.tie-map__drawing--wide .tie-map__prefecture').filter(
      (prefecture) => select(prefecture, '.tie-map__own').length > 0,
    );
    const listed = select(document, '.tie-map__list li').map((item) => attribute(selectOne(item, 'a'), 'href'));
    expect(tied.map((prefecture) => attribute(prefecture, 'href')).toSorted()).toEqual(listed.toSorted());
  });

  test('names where the coast is from, and that the map takes no view on borders', () => {
    const text = textOf(selectOne(document, '.tie-map'));
    expect(text).toContain('Made with Natural Earth');
    expect(text).toContain(words.map.disclaimer);
  });

  test('shows cases with Europe alone, and the state of the recording of each webinar', () => {
    const cases = select(document, '.card--case .card__title a').map((link) => attribute(link, 'href'));
    const ids = cases.map((href) => href?.split('/').at(-2));
    expect(published.filter((entry) => ids.includes(entry.id)).filter(isBeyond)).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
    const webinars = select(document, '.card--webinar');
    expect(webinars.map((card) => textOf(selectOne(card, '.card__recording'))).every((text) => text !== '')).toBe(true);
    expect(webinars.length).toBeGreaterThan(0);
  });
});

test('nothing on the way is broken', () => {
  expect(brokenLinks(site)).toEqual([]);
});
