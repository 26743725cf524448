/** What is drawn: ties on cards, on pages of cases and in the timeline, and the charts of the survey. Computed from the records. */
import { describe, expect, test } from 'vitest';
import { formatWhen, formatYears } from '../../src/i18n/dates.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { inLanguage, languages } from '../../src/i18n/locales.ts';
import { areaOf } from '../../src/queries/facets.ts';
import type { Case } from '../../src/schemas/case.ts';
import { closedLists } from '../../src/schemas/closed-lists.ts';
import { isReported } from '../../src/schemas/text.ts';
import { endsOf, spanOf, spanOfPoint } from '../../src/schemas/when.ts';
import { openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { squeezed } from '../lib/citations.ts';
import { attribute, isElement, select, selectOne, textOf, textsOf, type Element } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const base = new URL(site.root).pathname;

/** What happened within the cooperation: no plans, nothing from before, no talks about it. */
const happened = ({ timeline }: Case) =>
  isReported(timeline)
    ? timeline.filter(({ planned, toldOnly, kind }) => !planned && !toldOnly && kind !== 'background')
    : [];
const dated = (facts: Case) => happened(facts).flatMap(({ date, kind }) => (isReported(date) ? [{ date, kind }] : []));

/** The year an event is drawn at: that of its beginning, or of the one end that is known. */
function yearOf(date: string): number {
  const { from, to } = endsOf(date);
  return Number(spanOfPoint(from ?? to ?? '').first.slice(0, 4));
}

/** How many marks of each kind the record gives rise to: one for every year in which something of the kind began. */
const marksOf = (facts: Case) =>
  Object.fromEntries(
    closedLists.lifecycle.flatMap((kind) => {
      const years = dated(facts)
        .filter((event) => event.kind === kind)
        .map(({ date }) => yearOf(date));
      return years.length > 0 ? [[kind, new Set(years).size]] : [];
    }),
  );

/** How many marks of each kind a drawing has. Marks are moved to; within one only lines and relative moves are drawn. */
const drawnIn = (svg: Element) =>
  Object.fromEntries(
    select(svg, '[data-kind]').map((path) => [
      attribute(path, 'data-kind') ?? '',
      [...(attribute(path, 'd') ?? '').matchAll(/M/g)].length,
    ]),
  );

/** The year that what is known last is dated, of whichever kind. */
function lastYearOf(facts: Case): number | undefined {
  const last = dated(facts)
    .toSorted((a, b) => spanOf(a.date).last.localeCompare(spanOf(b.date).last))
    .at(-1);
  if (!last) return undefined;
  const { from, to } = endsOf(last.date);
  return yearOf(to ?? from ?? '');
}
const ended = (facts: Case) =>
  dated(facts)
    .toSorted((a, b) => spanOf(a.date).last.localeCompare(spanOf(b.date).last))
    .at(-1)?.kind === 'ended';

describe.each(languages)('in %s', (lang) => {
  const words = dictionary(lang);
  const kindName = (kind: string) => inLanguage(library.terms('lifecycle').get(kind)?.name ?? {}, lang).text;
  const addressOf = (id: string) => `${base}${lang}/cases/${id}/`;

  /** What the words beside or behind a drawing must say. */
  const expectTold = (text: string, facts: Case, id: string) => {
    for (const kind of Object.keys(marksOf(facts))) expect(text, id).toContain(kindName(kind));
    for (const { date } of dated(facts)) expect(text, id).toContain(String(yearOf(date)));
    const undated = happened(facts).filter(({ date }) => !isReported(date)).length;
    const isAlone = dated(facts).length === 0;
    if (undated > 0) expect(text, id).toContain(words.tie[isAlone ? 'undatedOnly' : 'undated'](undated));
    const last = lastYearOf(facts);
    if (last === undefined) expect(text, id).toContain(words.tie.noYears);
    else if (!ended(facts)) {
      const years = [formatWhen(String(last), lang), formatYears({ from: last, to: last, fiscal: true }, lang)];
      expect(
        years.some((year) => text.includes(words.tie.after(year))),
        id,
      ).toBe(true);
    }
  };

  test('the page of a case draws every dated event, nothing else, says it in words, and what each mark means', () => {
    for (const { id, facts } of published) {
      const { document } = pageAt(site, `${lang}/cases/${id}/`);
      const bridge = selectOne(document, '.tie--page .bridge');
      expect(drawnIn(bridge), id).toEqual(marksOf(facts));
      expect(select(bridge, '.bridge__unknown'), id).toHaveLength(ended(facts) ? 0 : 1);
      expect(attribute(bridge, 'role')).toBe('img');
      expectTold(attribute(bridge, 'aria-label') ?? '', facts, id);
      const key = textsOf(select(document, '.tie-key li'));
      const last = lastYearOf(facts) === undefined ? [words.tie.noYears] : ended(facts) ? [] : [words.tie.unknownShort];
      const single = isReported(facts.timeline) && facts.timeline.length === 1 && dated(facts).length === 1;
      const alone = single ? [words.tie.single] : [];
      expect(key, id).toEqual([...Object.keys(marksOf(facts)).map(kindName), ...alone, ...last]);
    }
  });

  test('each side of a tie is one group with a name, its country and its places', () => {
    for (const { id } of published) {
      const { document } = pageAt(site, `${lang}/cases/${id}/`);
      const sides = select(document, '.tie--page .tie__shore');
      expect(
        sides.map((side) => [attribute(side, 'role'), attribute(side, 'aria-label')]),
        id,
      ).toEqual([
        ['group', words.case.japanSide],
        ['group', words.case.abroadSide],
      ]);
    }
  });

  test('the card of a case draws the same, with a sentence for those who do not see it', () => {
    const cards = select(pageAt(site, `${lang}/cases/`).document, '.card--case');
    expect(cards).toHaveLength(published.length);
    for (const { id, facts } of published) {
      const card = cards.find((each) => select(each, 'a').some((link) => attribute(link, 'href') === addressOf(id)));
      const bridge = card && select(card, '.bridge')[0];
      expect(bridge && drawnIn(bridge), id).toEqual(marksOf(facts));
      expect(bridge && attribute(bridge, 'role')).toBe('img');
      expectTold((bridge && attribute(bridge, 'aria-label')) ?? '', facts, id);
    }
  });

  test('every shape in the lists of cases is explained where the list begins', () => {
    const { document } = pageAt(site, `${lang}/cases/`);
    const used = new Set(published.flatMap(({ facts }) => Object.keys(marksOf(facts))));
    const inOrder = closedLists.lifecycle.filter((kind) => used.has(kind));
    expect(textsOf(select(document, '.shape-key li'))).toEqual(inOrder.map(kindName));
  });

  test('in the timeline of a case every entry has a mark, and plans have one of their own', () => {
    for (const { id, facts } of published) {
      const { document } = pageAt(site, `${lang}/cases/${id}/`);
      const timeline = isReported(facts.timeline) ? facts.timeline : [];
      const entries = select(document, '.timeline__entry');
      const marks = entries.map((entry) => select(entry, '.mk').map((mark) => attribute(mark, 'class')));
      expect(
        marks.every((own) => own.length === 1),
        id,
      ).toBe(true);
      expect(marks.filter(([own]) => own?.includes('mk--planned')).length, id).toBe(
        timeline.filter(({ planned }) => planned).length,
      );
    }
  });

  describe('the timeline of all cases', () => {
    const { document } = pageAt(site, `${lang}/evidence/`);
    const groups = ['europe', 'beyond'].map((id) => selectOne(document, `section[aria-labelledby="${id}"]`));

    test('has one row for each case, those with Europe first and the others apart, which leads to it', () => {
      for (const [index, group] of groups.entries()) {
        const expected = published
          .filter(({ facts }) => (areaOf(facts.places, library.regions) === 'beyond') === (index === 1))
          .map(({ id }) => addressOf(id));
        const links = select(group, '.strips li a').map((link) => attribute(link, 'href'));
        expect(links.toSorted()).toEqual(expected.toSorted());
        expect(textOf(selectOne(group, 'h3'))).toContain(words.common.count(expected.length));
      }
    });

    test('draws in each row every dated event of the case, and tells it in words', () => {
      const rows = groups.flatMap((group) => select(group, '.strips li'));
      for (const { id, facts } of published) {
        const row = rows.find((each) => attribute(selectOne(each, 'a'), 'href') === addressOf(id));
        const drawing = row && selectOne(row, 'svg');
        expect(drawing && drawnIn(drawing), id).toEqual(marksOf(facts));
        expectTold((drawing && attribute(drawing, 'aria-label')) ?? '', facts, id);
      }
    });

    test('begins with those that began first', () => {
      for (const group of groups) {
        const years = textsOf(select(group, '.strips__years')).map((text) => Number(/\d{4}/.exec(text)?.[0] ?? 9999));
        expect(years).toEqual(years.toSorted((a, b) => a - b));
      }
    });

    test('is there as a table, too, with as many rows', () => {
      for (const group of groups) expect(select(group, 'tbody tr')).toHaveLength(select(group, '.strips li').length);
    });

    test('leads to the other pages that show data, and says what they tell', () => {
      const links = select(document, '.ways a').map((link) => attribute(link, 'href'));
      expect(links).toEqual([`${base}${lang}/evidence/coverage/`, `${base}${lang}/evidence/survey-2008/`]);
    });
  });

  describe('the charts of the survey of 2008', () => {
    const { document } = pageAt(site, `${lang}/evidence/survey-2008/`);
    const { statistics } = library.content;
    const chartsIn = (id: string, where: string) =>
      select(selectOne(document, `section[aria-labelledby="${id}"]`), where).flatMap((part) => select(part, '.chart'));
    const valuesIn = (chart: Element) =>
      select(chart, '.bars__values').map((values) => textsOf(select(values, 'b')).map(Number));
    const widthsIn = (chart: Element) =>
      select(chart, '.bars rect').map((part) => Number.parseFloat(attribute(part, 'width') ?? ''));

    test('show the printed totals of each table whose answers were multiple, as shares of all who answered', () => {
      const tables = [...statistics].filter(([, { data }]) => data.columnBases);
      expect(tables).toHaveLength(3);
      for (const [id, { data }] of tables) {
        const [chart, ...others] = select(selectOne(document, `section[aria-labelledby="${id}"]`), '.chart');
        const totals = data.printedTotals.rows ?? [];
        const all = data.columnBases?.total ?? 0;
        expect(chart && valuesIn(chart), id).toEqual(totals.map((total) => [total]));
        for (const [index, width] of (chart ? widthsIn(chart) : []).entries())
          expect(width, id).toBeCloseTo((100 * (totals[index] ?? 0)) / all, 0);
        expect(chart && textOf(selectOne(chart, 'figcaption')), id).toContain(words.survey.ofAnswers(all));
        expect(
          others.map((other) => valuesIn(other).flat()),
          id,
        ).toEqual(data.columns.map((_, column) => data.cells.map((row) => row[column])));
      }
    });

    test('show every cell of the table without totals, one part of a bar each', () => {
      const data = statistics.get('involvement-and-results')?.data;
      const [chart] = chartsIn('involvement-and-results', '.charts');
      expect(chart && valuesIn(chart)).toEqual(data?.cells);
      expect(chart && textsOf(select(chart, '.chart__series li'))).toEqual(
        data?.columns.map(({ name }) => squeezed(inLanguage(name, lang).text)),
      );
    });

    test('say every number as text beside the bar, and hide the bar alone', () => {
      for (const bar of select(document, '.bar')) expect(attribute(bar, 'aria-hidden')).toBe('true');
      for (const row of select(document, '.bars li')) {
        const drawn = select(row, 'rect').length;
        expect(select(row, '.bars__values b')).toHaveLength(drawn);
        expect(row.childNodes.filter(isElement).map(({ tagName }) => tagName)).toEqual(['span', 'svg', 'span']);
      }
    });
  });
});
