/** The pages that show data: the survey of 2008, what the collection covers, what programmes offered. */
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { inLanguage, languages } from '../../src/i18n/locales.ts';
import { areaOf, facetsOf } from '../../src/queries/facets.ts';
import { classOf, shareOf } from '../../src/queries/statistic-view.ts';
import { lineOf } from '../../src/records/rules.ts';
import { isReported } from '../../src/schemas/text.ts';
import { openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { beforeNumbers, squeezed } from '../lib/citations.ts';
import { attribute, isElement, nodesBelow, select, selectOne, textOf } from '../lib/html.ts';
import { library } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const { content } = library;
const base = new URL(site.root).pathname;

describe.each(languages)('in %s', (lang) => {
  const words = dictionary(lang);

  describe('the survey of 2008', () => {
    const { document } = pageAt(site, `${lang}/evidence/survey-2008/`);
    const sections = new Map(
      [...content.statistics.keys()].map((id) => [id, select(document, `section[aria-labelledby="${id}"]`)[0]]),
    );
    const rowsOf = (id: string) => {
      const section = sections.get(id);
      return section ? select(section, 'tr').map((row) => row.childNodes.filter(isElement)) : [];
    };

    test.each([...content.statistics.values()])('shows every cell of $id', ({ id, data }) => {
      const shown = rowsOf(id).map((cells) => cells.map((cell) => textOf(cell)));
      for (const [index, { name }] of data.rows.entries()) {
        const label = squeezed(inLanguage(name, lang).text);
        const row = shown.find(([first]) => first?.startsWith(label)) ?? [];
        const values = row.slice(data.printedTotals.rows ? 2 : 1).map((text) => /^[\d.]+/.exec(text)?.[0]);
        expect(values, label).toEqual(
          (data.cells[index] ?? []).map((value) => (value === null ? undefined : String(value))),
        );
      }
    });

    test('marks the shares of the classes the document shades, and no others', () => {
      const id = 'obstacles-by-industry';
      const data = content.statistics.get(id)?.data;
      const bounds = data?.columnBases?.shareClasses ?? [];
      const expected = (data?.cells ?? []).map((row) =>
        row.map((value, index) => classOf(shareOf(value ?? 0, data?.columnBases?.values[index] ?? 1), bounds)),
      );
      const shown = rowsOf(id)
        .slice(2)
        .map((cells) =>
          cells.slice(2).map((cell) => Number(/share--(\d)/.exec(attribute(cell, 'class') ?? '')?.[1] ?? 0)),
        );
      expect(shown).toEqual(expected);
      expect(expected.flat().filter((share) => share > 0).length).toBeGreaterThan(5);
      for (const share of select(document, '.share'))
        expect(attribute(share, 'data-share')).toMatch(/^\D?\d+\.\d[%％]\D?$/);
    });

    test('says above each table with shares how they are marked', () => {
      for (const [id, { data }] of content.statistics) {
        const section = sections.get(id);
        if (!section || !data.columnBases?.shareClasses) continue;
        const order = [...nodesBelow(section)]
          .filter(isElement)
          .map((element) => (element.tagName === 'table' ? 'table' : (attribute(element, 'class') ?? '')));
        const table = order.indexOf('table');
        for (const index of data.columnBases.shareClasses.keys())
          expect(order.slice(0, table), id).toContain(`share--${index + 1}`);
        expect(order.filter((name) => name.startsWith('share--')).length, id).toBe(
          data.columnBases.shareClasses.length,
        );
      }
    });

    test('says at each table what 100 % is, and when it was asked', () => {
      for (const [id, { data }] of content.statistics) {
        const text = textOf(sections.get(id) ?? document);
        expect(text, id).toContain(squeezed(inLanguage(data.base.text, lang).text));
        if (data.note) expect(text, id).toContain(squeezed(inLanguage(data.note, lang).text));
        if (data.columnBases) expect(text, id).toContain(words.survey.classBetween(33, 50));
      }
    });

    test('tells of the laws and plans behind it in order of time', () => {
      const policy = selectOne(document, 'section[aria-labelledby="policy"]');
      const years = select(policy, '.milestones__when').map((when) => Number(/\d{4}/.exec(textOf(when))?.[0]));
      expect(years).toEqual([1992, 1996, 1997, 2001, 2006]);
    });
  });

  describe('what the collection covers', () => {
    const { document } = pageAt(site, `${lang}/evidence/coverage/`);

    test('counts the cases of every prefecture, Europe and beyond apart, and names those without', () => {
      const rows = select(selectOne(document, 'section[aria-labelledby="japan"]'), 'tbody tr').map((row) =>
        row.childNodes.filter(isElement).map((cell) => textOf(cell)),
      );
      const prefectures = [...library.regions.values()].filter(({ kind }) => kind === 'prefecture');
      expect(prefectures).toHaveLength(47);
      for (const { id, name } of prefectures) {
        const cases = library.cases.filter(({ facts }) => facetsOf(facts, library.regions).region.includes(id));
        const beyond = cases.filter(({ facts }) => areaOf(facts.places, library.regions) === 'beyond').length;
        const row = rows.find(([first]) => first === inLanguage(name, lang).text);
        const expected = [inLanguage(name, lang).text, String(cases.length - beyond), String(beyond)];
        expect(row, id).toEqual(cases.length === 0 ? undefined : expected);
        if (cases.length === 0) expect(textOf(document), id).toContain(inLanguage(name, lang).text);
      }
    });

    test('lists the ties that are only named by where the other side lies', () => {
      for (const tie of content.ties) {
        const countries = (isReported(tie.places) ? tie.places : [])
          .map((place) => lineOf(place, library.regions).at(-1))
          .filter((country) => country?.kind === 'country' && country.area !== 'home');
        const area = countries[0] ? (countries[0].area === 'beyond' ? 'beyond' : 'europe') : 'unknown';
        const group = selectOne(document, `section[aria-labelledby="ties-${area}"]`);
        expect(select(group, `[id="${tie.id}"]`), tie.id).toHaveLength(1);
      }
    });

    test('lists every tie that is only named, at its address, with the case it stands in', () => {
      for (const tie of content.ties) {
        const item = selectOne(document, `[id="${tie.id}"]`);
        expect(textOf(item), tie.id).toContain(beforeNumbers(inLanguage(tie.claim.text, lang).text));
        const links = select(item, 'a').map((link) => attribute(link, 'href'));
        if (isReported(tie.case)) expect(links, tie.id).toContain(`${base}${lang}/cases/${tie.case}/`);
      }
    });
  });

  test('the support tools of a programme stand in one table, with what was paid', () => {
    const { document } = pageAt(site, `${lang}/programmes/`);
    for (const { id, data } of content.programmes.values()) {
      const rows = select(selectOne(document, `[id="${id}"]`), 'table tbody tr').map((row) => textOf(row));
      expect(rows.length, id).toBe(data.supportTools?.length ?? 0);
      for (const [index, tool] of (data.supportTools ?? []).entries())
        expect(rows[index]).toContain(squeezed(inLanguage(tool.pays, lang).text));
    }
  });

  test('the page of a source without a web address says what to ask for instead', () => {
    for (const [id, { data }] of content.sources) {
      const text = textOf(selectOne(pageAt(site, `${lang}/sources/${id}/`).document, '.facts__list'));
      if (isReported(data.address)) expect(text, id).toContain(data.address);
      else {
        expect(text, id).toContain(words.source.noAddress);
        const asked = text.slice(text.indexOf(words.source.noAddress));
        expect(asked, id).toContain(squeezed(data.title[data.language] ?? '?'));
      }
    }
  });

  test('the page of a source leads to all that rests on it, tables and named ties included', () => {
    const { document } = pageAt(site, `${lang}/sources/jetro-2008/`);
    const links = select(document, 'a').map((link) => attribute(link, 'href'));
    expect(links).toEqual(
      expect.arrayContaining([
        `${base}${lang}/evidence/survey-2008/#obstacles-by-industry`,
        `${base}${lang}/evidence/coverage/#unnamed-uk-bio`,
        `${base}${lang}/programmes/#jetro-rit`,
      ]),
    );
  });
});
