/** Webinars, their recordings and speakers; factors and the cases that bear them out. */
import { describe, expect, test } from 'vitest';
import { formatWhen } from '../../src/i18n/dates.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { inLanguage, languages } from '../../src/i18n/locales.ts';
import { areaOf } from '../../src/queries/facets.ts';
import { editionFor } from '../../src/queries/reader.ts';
import { isReported } from '../../src/schemas/text.ts';
import { spanOf } from '../../src/schemas/when.ts';
import { mainOf, openSite, pageAt, siteFolder, type Page } from '../lib/built-site.ts';
import { squeezed } from '../lib/citations.ts';
import { attribute, isElement, languageOf, nodesBelow, select, selectOne, textOf, type Element } from '../lib/html.ts';
import { library, published } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const { content } = library;
const base = new URL(site.root).pathname;
const hrefsIn = (node: Element) => select(node, 'a').map((link) => attribute(link, 'href') ?? '');
const recordingOf = (page: Page) => selectOne(page.document, 'section[aria-labelledby="recording"]');

describe.each(languages)('in %s, the page of a webinar', (lang) => {
  const words = dictionary(lang);
  const webinars = [...content.webinars.values()].map((record) => ({
    id: record.id,
    data: editionFor({ lang }, record).data,
    page: pageAt(site, `${lang}/webinars/${record.id}/`),
  }));

  test('says when it was, in every time zone the source gives', () => {
    for (const { id, page, data } of webinars) {
      const facts = textOf(selectOne(page.document, '.facts__list'));
      expect(facts, id).toContain(formatWhen(data.date, lang));
      for (const { zone, start, end } of isReported(data.times) ? data.times : []) {
        expect(facts, id).toContain(`${start}–${end}`);
        expect(facts, id).toContain(words.webinar.zones[zone]);
      }
    }
  });

  test('leads to the recording where an address is known, and says plainly where none is', () => {
    for (const { id, page, data } of webinars) {
      const { address, state } = data.recording;
      const buttons = select(recordingOf(page), '.button').map((link) => attribute(link, 'href'));
      expect(buttons, id).toEqual(address === undefined ? [] : [address]);
      if (address === undefined) expect(textOf(recordingOf(page)), id).toContain(words.webinar.recordingState[state]);
    }
  });

  test('says of an address that several share that it opens a page of recordings, and which the others are', () => {
    const shared = webinars.filter(({ id, data: { recording } }) =>
      webinars.some(
        (other) => other.id !== id && recording.address && other.data.recording.address === recording.address,
      ),
    );
    expect(shared.length).toBeGreaterThan(1);
    for (const { id, page, data } of webinars) {
      const others = shared.filter(
        (other) => other.id !== id && other.data.recording.address === data.recording.address,
      );
      const own = hrefsIn(recordingOf(page)).filter((href) => href.includes('/webinars/'));
      expect(own, id).toEqual(others.map((other) => `${base}${lang}/webinars/${other.id}/`));
      expect(textOf(recordingOf(page)).includes(words.webinar.openRecordings), id).toBe(others.length > 0);
    }
  });

  test('names where else to look, wherever a recording is heard of and an organiser has a website', () => {
    for (const { id, page, data } of webinars) {
      const websites = data.organisers.flatMap(({ id: organiser, role }) => {
        const website = content.organisations.get(organiser)?.data.website;
        return role === 'organiser' && website !== undefined && isReported(website) ? [website] : [];
      });
      const isHeardOf = data.recording.state !== 'none-known';
      const further = hrefsIn(recordingOf(page)).filter((href) => websites.includes(href));
      expect(further, id).toEqual(isHeardOf ? websites : []);
    }
  });

  test('says once that a recording is in one language only, wherever the record says so', () => {
    for (const { id, page, data } of webinars) {
      const { languages: spoken, address } = data.recording;
      const names = (isReported(spoken) ? spoken : []).map((tag) => words.common.languageNames[tag] ?? tag);
      const times = textOf(mainOf(page)).split(words.webinar.onlyShort(names[0] ?? '?')).length - 1;
      expect(times, id).toBe(address !== undefined && names.length === 1 ? 1 : 0);
    }
  });

  test('says as of when that holds, and of an address whether anybody has opened it since', () => {
    for (const { id, page, data } of webinars) {
      const { address, asOf, checked } = data.recording;
      const text = textOf(recordingOf(page));
      const when = isReported(asOf) ? formatWhen(asOf, lang) : undefined;
      if (address === undefined) {
        if (when !== undefined) expect(text, id).toContain(words.webinar.recordingAsOf(when));
        continue;
      }
      expect(text, id).toContain(
        isReported(checked)
          ? words.webinar.recordingChecked(formatWhen(checked, lang))
          : words.webinar.recordingUnchecked(when),
      );
    }
  });

  test('leads to the cases presented, and those lead back', () => {
    for (const { id, page } of webinars) {
      const presented = published
        .filter(({ facts }) => isReported(facts.webinars) && facts.webinars.includes(id))
        .map((entry) => entry.id);
      const linked = select(page.document, '.card--case').map((card) =>
        hrefsIn(card).find((href) => /\/cases\/[^/]+\/$/.test(href)),
      );
      expect(linked.toSorted(), id).toEqual(presented.map((own) => `${base}${lang}/cases/${own}/`).toSorted());
      for (const own of presented)
        expect(hrefsIn(mainOf(pageAt(site, `${lang}/cases/${own}/`))), own).toContain(`${base}${lang}/webinars/${id}/`);
    }
  });

  test('names everybody who spoke, as printed and in the language printed, with role and organisation', () => {
    for (const { id, page, data } of webinars)
      for (const { name, role, organisation } of isReported(data.speakers) ? data.speakers : []) {
        const speakers = select(page.document, '.speakers li');
        const fits = speakers.filter((item) => {
          const text = textOf(item);
          return (
            (!isReported(name) || text.includes(squeezed(name.text))) &&
            (!isReported(role) || text.includes(squeezed(role))) &&
            hrefsIn(item).includes(`${base}${lang}/organisations/#${organisation}`)
          );
        });
        expect(fits.length, `${id}: ${organisation}`).toBeGreaterThan(0);
        if (!isReported(name)) continue;
        const nodes = fits
          .flatMap((item) => [...nodesBelow(item)])
          .filter((node) => 'value' in node && squeezed(node.value).includes(squeezed(name.text)));
        expect(
          nodes.map((node) => languageOf(node)),
          `${id}: a name`,
        ).toEqual(nodes.map(() => name.lang));
        expect(nodes.length, `${id}: a name`).toBeGreaterThan(0);
      }
  });

  test('shows the programme in its order', () => {
    for (const { id, page, data } of webinars) {
      const items = isReported(data.programme) ? data.programme : [];
      const shown = select(page.document, '.programme').flatMap((list) =>
        list.childNodes.filter(isElement).map(textOf),
      );
      expect(shown.length, id).toBe(items.length);
      for (const [index, { kind, title }] of items.entries())
        for (const part of [words.webinar.itemKind[kind], ...(isReported(title) ? [title] : [])])
          expect(shown[index], id).toContain(squeezed(part));
    }
  });
});

describe.each(languages)('in %s, the list of webinars', (lang) => {
  test('holds all of them, the latest first', () => {
    const day = (id: string) =>
      [...(content.webinars.get(id)?.languages.values() ?? [])].map(({ data }) => spanOf(data.date).first)[0] ?? '';
    const shown = select(pageAt(site, `${lang}/webinars/`).document, '.card--webinar').map(
      (card) => hrefsIn(card).find((href) => href.includes('/webinars/')) ?? '',
    );
    expect(shown.toSorted()).toEqual(
      [...content.webinars.keys()].map((id) => `${base}${lang}/webinars/${id}/`).toSorted(),
    );
    const days = shown.map((href) => day(href.split('/').at(-2) ?? ''));
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('names the cases that each presented, and leads to them', () => {
    const rows = select(pageAt(site, `${lang}/webinars/`).document, '.card--webinar');
    for (const row of rows) {
      const id =
        hrefsIn(row)
          .find((href) => href.includes('/webinars/'))
          ?.split('/')
          .at(-2) ?? '';
      const cases = hrefsIn(row).filter((href) => href.includes('/cases/'));
      expect(cases.toSorted(), id).toEqual(
        library
          .casesOfWebinar(id)
          .map((own) => `${base}${lang}/cases/${own}/`)
          .toSorted(),
      );
    }
  });
});

describe.each(languages)('in %s, the page of a factor', (lang) => {
  const words = dictionary(lang);

  test('names every case that speaks for or against it, with the stance in words, and those lead back', () => {
    for (const [id, record] of content.factors) {
      const page = pageAt(site, `${lang}/factors/${id}/`);
      const evidence = selectOne(page.document, 'section[aria-labelledby="evidence"]');
      const expected = published.flatMap((entry) =>
        isReported(entry.facts.evidence)
          ? entry.facts.evidence.filter(({ factor }) => factor === id).map(({ stance }) => ({ case: entry.id, stance }))
          : [],
      );
      expect(
        hrefsIn(evidence)
          .filter((href) => href.includes('/cases/'))
          .toSorted(),
        id,
      ).toEqual([...new Set(expected.map((entry) => `${base}${lang}/cases/${entry.case}/`))].toSorted());
      const stances = select(evidence, '.tag').map(textOf);
      const labels = expected.map(
        ({ stance }) => inLanguage(library.terms('evidence-stances').get(stance)?.name ?? {}, lang).text,
      );
      expect(stances.toSorted(), id).toEqual(labels.toSorted());
      for (const entry of expected)
        expect(
          hrefsIn(
            selectOne(pageAt(site, `${lang}/cases/${entry.case}/`).document, 'section[aria-labelledby="evidence"]'),
          ),
          entry.case,
        ).toContain(`${base}${lang}/factors/${id}/`);
      if (expected.length === 0) expect(textOf(evidence), id).toContain(words.factor.noEvidence);
      expect(textOf(selectOne(page.document, 'h1'))).toBe(squeezed(editionFor({ lang }, record).data.title));
    }
  });

  test('stands in the list of factors under its stage, with the number of cases that speak of it', () => {
    const list = pageAt(site, `${lang}/factors/`).document;
    for (const [id, record] of content.factors) {
      const { stage } = editionFor({ lang }, record).data;
      const group = selectOne(list, `section[aria-labelledby="stage-${stage}"]`);
      const card = select(group, '.card--factor').find((candidate) =>
        hrefsIn(candidate).includes(`${base}${lang}/factors/${id}/`),
      );
      const speaking = published.filter(
        ({ facts }) => isReported(facts.evidence) && facts.evidence.some(({ factor }) => factor === id),
      );
      const beyond = speaking.filter(({ facts }) => areaOf(facts.places, library.regions) === 'beyond').length;
      const counted = words.factor.countEvidence(speaking.length - beyond, beyond);
      expect(card && textOf(card).includes(counted), id).toBe(speaking.length > 0);
    }
  });
});
