/** What an official finds on the page of a case and in the lists of cases. All of it is computed from the records. */
import { describe, expect, test } from 'vitest';
import { formatEvent } from '../../src/i18n/dates.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { inLanguage, languages, type Locale } from '../../src/i18n/locales.ts';
import { caseFacets, type CaseFacet } from '../../src/i18n/paths.ts';
import { areaOf, facetsOf, lastKnownOf } from '../../src/queries/facets.ts';
import { editionFor, readerOf } from '../../src/queries/reader.ts';
import { tieView } from '../../src/queries/tie.ts';
import type { Case } from '../../src/schemas/case.ts';
import { isReported, listed } from '../../src/schemas/text.ts';
import { spanOf } from '../../src/schemas/when.ts';
import { openSite, pageAt, siteFolder, type Page } from '../lib/built-site.ts';
import { squeezed } from '../lib/citations.ts';
import { attribute, isElement, select, selectOne, textOf, textsOf, type Element } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const { content } = library;
const base = new URL(site.root).pathname;
const hrefsIn = (node: Element) => select(node, 'a').map((link) => attribute(link, 'href') ?? '');
const labelOf = (list: keyof typeof content.taxonomies, id: string, lang: Locale) => {
  const term = library.terms(list).get(id);
  return term ? inLanguage(term.name, lang).text : id;
};

/** Terms and what is said of each, from all description lists below a node. */
function factsIn(node: Element): Map<string, Element> {
  const terms = select(node, 'dt').map((term): [string, Element | undefined] => [
    textOf(term),
    term.parentNode?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'dd'),
  ]);
  return new Map(terms.filter((entry): entry is [string, Element] => entry[1] !== undefined));
}

const section = (page: Page, id: string) => select(page.document, `section[aria-labelledby="${id}"]`)[0];

/** What happened within the cooperation and is dated: no plans, nothing from before, no talks about it. */
const dated = (facts: Case) =>
  listed(facts.timeline).filter(
    ({ date, planned, toldOnly, kind }) => isReported(date) && !planned && !toldOnly && kind !== 'background',
  );

describe.each(languages)('in %s, the page of a case', (lang) => {
  const words = dictionary(lang);
  const cases = [...content.cases.values()].map((record) => ({
    id: record.id,
    facts: editionFor({ lang }, record).data,
    page: pageAt(site, `${lang}/cases/${record.id}/`),
  }));
  const firstFacts = (page: Page) => factsIn(selectOne(page.document, '.facts__list'));

  test('gives the reading of places that are smaller than a prefecture, once and to readers of Japanese', () => {
    const readings = cases.flatMap(({ facts }) =>
      facts.places.flatMap((id) => {
        const place = library.regions.get(id);
        return lang === 'ja' && place?.kind === 'place' ? (place.reading ?? []) : [];
      }),
    );
    expect(cases.flatMap(({ page }) => textsOf(select(page.document, 'ruby rt')))).toEqual(readings);
    expect(readings.length > 0).toBe(lang === 'ja');
  });

  test('is headed by its title', () => {
    for (const { page, facts } of cases) expect(textOf(selectOne(page.document, 'h1'))).toBe(squeezed(facts.title));
  });

  test('shows who took part, on which side, and what each did', () => {
    for (const { id, page, facts } of cases) {
      const partners = section(page, 'partners');
      const sides = partners ? select(partners, '.sides').flatMap((list) => list.childNodes.filter(isElement)) : [];
      for (const [index, side] of (['japan', 'abroad'] as const).entries()) {
        const shown = sides[index] ? [...factsIn(sides[index])].map(([name, role]) => [name, textOf(role)]) : [];
        const expected = listed(facts.partners[side]);
        if (expected.length === 0) expect(sides[index] && textOf(sides[index]), id).toContain(words.case.noPartner);
        expect(
          shown.map(([name]) => name),
          id,
        ).toEqual(
          expected.map((partner) =>
            squeezed(inLanguage(content.organisations.get(partner.id)?.data.name ?? {}, lang).text),
          ),
        );
        for (const [position, { role }] of expected.entries())
          expect(shown[position]?.[1], id).toContain(squeezed(role));
        expect(sides[index] ? hrefsIn(sides[index]).filter((href) => !href.startsWith('#')) : [], id).toEqual(
          expected.map((partner) => `${base}${lang}/organisations/#${partner.id}`),
        );
      }
    }
  });

  test('names sectors, instruments, programmes and places, and leads to their lists', () => {
    for (const { id, page, facts } of cases) {
      const shown = firstFacts(page);
      const used = facetsOf(facts, library.regions);
      const expected: [string, CaseFacet, readonly string[]][] = [
        [words.case.sectors, 'sector', facts.sectors],
        [words.case.tools, 'tool', used.tool],
        [words.case.programmes, 'programme', used.programme],
        [words.case.places, 'region', facts.places],
      ];
      for (const [label, facet, terms] of expected) {
        const entry = shown.get(label);
        expect(entry ? hrefsIn(entry) : undefined, `${id}: ${label}`).toEqual(
          terms.map((term) => `${base}${lang}/cases/${facet}/${term}/`),
        );
        if (terms.length === 0) expect(entry && textOf(entry), `${id}: ${label}`).toBe(words.common.notReported);
      }
    }
  });

  test('gives the years it covers and the last thing known, and counts no plans', () => {
    for (const { id, page, facts } of cases) {
      const { period: years } = tieView(readerOf(lang, library), facts);
      const shown = firstFacts(page);
      const period = shown.get(words.case.period);
      expect(period && textOf(period), id).toBe(dated(facts).length === 0 ? words.common.notReported : years?.written);
      const last = lastKnownOf(facts);
      const lastKnown = shown.get(words.case.lastKnown);
      const expected = last
        ? [
            formatEvent(last.date, lang, { about: last.about }),
            last.toldOnly ? words.case.told : labelOf('lifecycle', last.kind, lang),
          ]
        : [words.common.notReported];
      for (const part of expected) expect(lastKnown && textOf(lastKnown), id).toContain(part);
    }
  });

  test('says what the Japanese side is, or that no source does', () => {
    for (const { id, page, facts } of cases) {
      const scale = firstFacts(page).get(words.case.scale);
      expect(scale && textOf(scale), id).toBe(
        isReported(facts.scale) ? labelOf('place-scales', facts.scale, lang) : words.common.notReported,
      );
    }
  });

  test('shows every figure with its unit and what it covers on the first screen', () => {
    for (const { id, page, facts } of cases) {
      const figures = listed(facts.results).filter(({ value }) => isReported(value));
      const shown = select(page.document, '.figures li').map((item) =>
        ['value', 'unit', 'scope'].map((part) => textOf(selectOne(item, `.figures__${part}`))),
      );
      expect(shown.length, id).toBe(figures.length);
      for (const [index, { value, unit, scope }] of figures.entries()) {
        const [number, ...rest] = shown[index] ?? [];
        expect(number, id).toContain(new Intl.NumberFormat(lang).format(Number(value)));
        expect(rest, id).toEqual([squeezed(unit ?? ''), squeezed(scope ?? '')]);
      }
      if (figures.length === 0)
        expect(textOf(selectOne(page.document, '.figures')), id).toContain(words.case.noFigures);
    }
  });

  test('tells its story in time, with dates as precise as the sources', () => {
    for (const { id, page, facts } of cases) {
      const first = (date: string) => (isReported(date) ? spanOf(date).first : '9999');
      const expected = listed(facts.timeline).toSorted((a, b) => first(a.date).localeCompare(first(b.date)));
      const shown = select(page.document, '.timeline').flatMap((list) => list.childNodes.filter(isElement));
      expect(
        shown.map((item) => attribute(item, 'id')),
        id,
      ).toEqual(expected.map((entry) => `timeline-${entry.id}`));
      for (const [index, { date, about, planned }] of expected.entries()) {
        const item = shown[index];
        const text = item ? textOf(item) : '';
        expect(text.toLowerCase(), id).toContain(
          isReported(date) ? formatEvent(date, lang, { about }).toLowerCase() : '',
        );
        expect(text.includes(words.case.dateUnknown), id).toBe(date.startsWith('../'));
        expect(text.includes(words.case.plannedNote), id).toBe(planned === true);
      }
      const undated = expected.filter(({ date }) => !isReported(date)).map((entry) => `timeline-${entry.id}`);
      const apart = select(page.document, '.timeline--undated').flatMap((list) => list.childNodes.filter(isElement));
      expect(
        apart.map((item) => attribute(item, 'id')),
        id,
      ).toEqual(undated);
      const timeline = section(page, 'timeline');
      expect(timeline ? textsOf(select(timeline, 'h3')) : [], id).toEqual(
        undated.length > 0 ? [words.case.undated] : [],
      );
    }
  });

  test('says of every obstacle what was done about it and what came of that', () => {
    for (const { id, page, facts } of cases)
      for (const { id: own, kind, answer, outcome } of listed(facts.obstacles)) {
        const item = selectOne(page.document, `[id="obstacle-${own}"]`);
        const shown = factsIn(item);
        const answered = shown.get(words.case.obstacleAnswer);
        const ended = shown.get(words.case.obstacleOutcome);
        expect(answered && textOf(answered), id).toBe(isReported(answer) ? squeezed(answer) : words.common.notReported);
        expect(ended && textOf(ended), id).toBe(labelOf('obstacle-outcomes', outcome, lang));
        expect(hrefsIn(item), id).toContain(`${base}${lang}/cases/obstacle/${kind}/`);
      }
  });

  test('answers the same questions in the same order in every case, of cost, staff and time on the first screen too', () => {
    const { decidedBy, basis, alternatives, form, signedBy, money, staff, time, effort, reported } = words.case;
    for (const { id, page, facts } of cases) {
      const how = section(page, 'how');
      expect(how ? [...factsIn(how).keys()] : [], id).toEqual([
        decidedBy,
        basis,
        alternatives,
        form,
        signedBy,
        money,
        staff,
        time,
      ]);
      const row = selectOne(page.document, '.facts__effort');
      const parts = [
        [money, facts.effort.money],
        [staff, facts.effort.staff],
        [time, facts.effort.time],
      ] as const;
      const shown = textsOf(select(row, 'li'));
      if (parts.every(([, claim]) => !isReported(claim)))
        expect(textOf(row), id).toBe(`${effort}${words.common.notReported}`);
      else
        expect(shown, id).toEqual(
          parts.map(([name, claim]) => `${name} ${isReported(claim) ? reported : words.common.notReported}`),
        );
    }
  });

  test('says what stood in the way and what came of it, or that no source does, before it tells its years', () => {
    for (const { id, page, facts } of cases) {
      const order = select(page.document, '.entry__main h2').map((heading) => attribute(heading, 'id') ?? '');
      const wanted = [
        'story',
        'how',
        'obstacles',
        'results',
        ...(listed(facts.timeline).length > 0 ? ['timeline'] : []),
      ];
      expect(order.slice(0, wanted.length), id).toEqual(wanted);
      for (const part of ['obstacles', 'results'] as const) {
        const shown = section(page, part);
        if (!isReported(facts[part])) expect(shown && textOf(shown), id).toContain(words.common.notReported);
      }
    }
  });

  test('lists everything that no source reports', () => {
    const { case: names } = words;
    const labels: [label: string, value: (facts: Case) => unknown][] = [
      [names.japanSide, ({ partners }) => partners.japan],
      [names.abroadSide, ({ partners }) => partners.abroad],
      [names.aim, ({ aim }) => aim],
      [names.timeline, ({ timeline }) => timeline],
      [names.results, ({ results }) => results],
      [names.obstacles, ({ obstacles }) => obstacles],
      [names.transfer, ({ transfer }) => transfer],
      [names.contact, ({ contact }) => contact.office],
      [names.money, ({ effort }) => effort.money],
      [names.staff, ({ effort }) => effort.staff],
      [names.time, ({ effort }) => effort.time],
      [names.decidedBy, ({ decision }) => decision.decidedBy],
      [names.basis, ({ decision }) => decision.basis],
      [names.alternatives, ({ decision }) => decision.alternatives],
      [names.form, ({ agreement }) => agreement.form],
      [names.signedBy, ({ agreement }) => agreement.signedBy],
    ];
    for (const { id, page, facts } of cases) {
      const gaps = textsOf(select(page.document, '.gaps__list li'));
      const expected = labels.filter(([, value]) => value(facts) === 'not-reported').map(([label]) => label);
      expect(gaps.length, id).toBe(expected.length);
      for (const label of expected)
        expect(
          gaps.some((gap) => gap.includes(label)),
          `${id}: ${label}`,
        ).toBe(true);
    }
  });

  test('says beside every question that the sources do not answer that they do not', () => {
    for (const { id, page, facts } of cases) {
      const how = section(page, 'how');
      const shown = how ? factsIn(how) : new Map<string, Element>();
      const groups = { ...facts.decision, ...facts.agreement, ...facts.effort };
      const { decidedBy, basis, alternatives, form, signedBy, money, staff, time } = words.case;
      for (const [key, label] of Object.entries({
        decidedBy,
        basis,
        alternatives,
        form,
        signedBy,
        money,
        staff,
        time,
      })) {
        const claim = groups[key as keyof typeof groups]; // `as`: the labels are named as the fields are
        const entry = shown.get(label);
        expect(entry && textOf(entry), `${id}: ${label}`).toContain(
          isReported(claim) ? squeezed(claim.text) : words.common.notReported,
        );
      }
      const contact = section(page, 'contact');
      const { office } = facts.contact;
      expect(contact ? textOf(contact) : '', id).toContain(
        isReported(office) ? squeezed(office.text) : words.common.notReported,
      );
    }
  });

  test('leads to every webinar at which it was presented', () => {
    for (const { id, page, facts } of cases) {
      const links = hrefsIn(selectOne(page.document, '.onward'));
      expect(
        links.filter((href) => href.includes('/webinars/')),
        id,
      ).toEqual(listed(facts.webinars).map((webinar) => `${base}${lang}/webinars/${webinar}/`));
    }
  });

  test('can be cited: the box holds title, address and date of the last change', () => {
    for (const { id, page, facts } of cases) {
      const [sist, bibtex] = textsOf(select(page.document, '.cite-box__text'));
      for (const part of [facts.title, page.url, facts.updated])
        expect(squeezed(sist ?? ''), id).toContain(squeezed(part));
      expect(bibtex, id).toContain(`url = {${page.url}}`);
    }
  });

  test('leads with its table of contents to every part of itself', () => {
    for (const { id, page } of cases) {
      const entries = select(page.document, '.contents ul a');
      // The headings of the story stand below its own.
      const parts = select(page.document, '.entry__main [id]')
        .filter((node) => node.tagName === 'h2' || attribute(node, 'id')?.startsWith('part-'))
        .map((heading) => `#${attribute(heading, 'id') ?? ''}`);
      expect(
        entries.map((link) => attribute(link, 'href')),
        id,
      ).toEqual(parts);
      for (const link of entries)
        expect(textOf(selectOne(page.document, `[id="${(attribute(link, 'href') ?? '').slice(1)}"]`)), id).toBe(
          textOf(link),
        );
    }
  });

  test('relates it to others by reasons in words, never by the sector or the scale alone, at most five', () => {
    const common = [words.related.sector(''), words.related.scale('')].map((reason) => reason.split(/[（(]/)[0] ?? '');
    for (const { id, page } of cases) {
      const related = section(page, 'related');
      const items = related
        ? select(related, 'ul')
            .slice(0, 1)
            .flatMap((list) => list.childNodes.filter(isElement))
        : [];
      expect(items.length, id).toBeLessThanOrEqual(5);
      for (const item of items) {
        const reasons = textsOf(select(item, '.related__why li'));
        expect(
          reasons.filter((reason) => !common.some((beginning) => reason.startsWith(beginning))),
          id,
        ).not.toEqual([]);
        expect(hrefsIn(item)[0], id).not.toBe(`${base}${lang}/cases/${id}/`);
      }
      if (items.length === 0) expect(related && textOf(related), id).toContain(words.related.none);
    }
  });

  test('is related to every case with which it shares more than a sector, unless nearer ones fill the list', () => {
    const shares = (a: Case, b: Case) => {
      const [own, other] = [facetsOf(a, library.regions), facetsOf(b, library.regions)];
      return (['tool', 'programme', 'obstacle', 'factor'] as const).some((facet) =>
        own[facet].some((value) => other[facet].includes(value)),
      );
    };
    for (const { id, page, facts } of cases.filter((entry) => !entry.facts.withdrawn)) {
      const related = section(page, 'related');
      const links = related ? hrefsIn(related) : [];
      if (links.length >= 5) continue;
      const expected = published
        .filter((other) => other.id !== id && shares(facts, other.facts))
        .map((other) => `${base}${lang}/cases/${other.id}/`);
      expect(links, id).toEqual(expect.arrayContaining(expected));
    }
  });
});

describe.each(languages)('in %s, the lists of cases', (lang) => {
  const words = dictionary(lang);
  const casesOn = (path: string) =>
    select(pageAt(site, `${lang}/${path}`).document, '.card--case').map(
      (card) => hrefsIn(card).find((href) => /\/cases\/[^/]+\/$/.test(href)) ?? '',
    );
  const address = (id: string) => `${base}${lang}/cases/${id}/`;
  const isBeyond = (facts: Case) => areaOf(facts.places, library.regions) === 'beyond';

  test('hold every published case once', () => {
    expect(casesOn('cases/').toSorted()).toEqual(published.map(({ id }) => address(id)).toSorted());
  });

  test('hold a case under each of its sectors, regions, instruments, programmes and obstacles, and nowhere else', () => {
    for (const facet of caseFacets) {
      const terms = new Set(published.flatMap(({ facts }) => facetsOf(facts, library.regions)[facet]));
      for (const term of terms) {
        const expected = published
          .filter(({ facts }) => facetsOf(facts, library.regions)[facet].includes(term))
          .map(({ id }) => address(id));
        expect(casesOn(`cases/${facet}/${term}/`).toSorted(), `${facet}/${term}`).toEqual(expected.toSorted());
      }
    }
  });

  test('count Europe first and what lies beyond apart', () => {
    const page = pageAt(site, `${lang}/cases/`);
    const groups = select(page.document, 'section.group').map((group) => textOf(selectOne(group, '.count')));
    const beyond = published.filter(({ facts }) => isBeyond(facts)).length;
    expect(groups).toEqual([published.length - beyond, beyond].filter((count) => count > 0).map(words.common.count));
  });

  test('say of every case by their kinds what results the sources state, never by a number that counts anything else', () => {
    const rows = select(pageAt(site, `${lang}/cases/`).document, '.card--case');
    for (const { id, facts } of published) {
      const row = rows.find((each) => hrefsIn(each).includes(address(id)));
      const cell =
        row && select(row, 'td').find((each) => attribute(each, 'data-label')?.includes(words.case.resultKinds));
      const kinds = new Set(listed(facts.results).map(({ kind }) => kind));
      const expected =
        kinds.size === 0 ? [words.common.notReported] : [...kinds].map((kind) => labelOf('result-kinds', kind, lang));
      const shown = cell ? textOf(cell) : '';
      for (const label of expected) expect(shown, id).toContain(label);
      expect(shown, id).not.toMatch(/\d/);
    }
  });

  /** Prefectures and partner countries; smaller places are reached from their pages. */
  const isEntrance = (term: string) => {
    const region = library.regions.get(term);
    return region?.kind === 'prefecture' || (region?.kind === 'country' && region.area !== 'home');
  };

  test('are entered from the list of all cases, each with the numbers of its cases in Europe and beyond', () => {
    const entrances = selectOne(pageAt(site, `${lang}/cases/`).document, '.entrances');
    const shown = select(entrances, 'li').map((item) => [hrefsIn(item)[0], textOf(selectOne(item, '.count'))]);
    const expected = caseFacets.flatMap((facet) => {
      const uses = published.flatMap(({ facts }) =>
        facetsOf(facts, library.regions)
          [facet].filter((term) => facet !== 'region' || isEntrance(term))
          .map((term) => ({ term, apart: isBeyond(facts) })),
      );
      return [...Map.groupBy(uses, ({ term }) => term)].map(([term, users]) => {
        const apart = users.filter((user) => user.apart).length;
        return [
          `${base}${lang}/cases/${facet}/${term}/`,
          // Where all lie beyond, there is nothing to be counted apart from.
          apart > 0 && apart < users.length
            ? words.common.countApart(users.length - apart, apart)
            : String(users.length),
        ];
      });
    });
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });
});
