import { describe, expect, test } from 'vitest';
import { factsOf, libraryOf } from '../../src/queries/library.ts';
import { formatProblem } from '../../src/queries/problem-report.ts';
import type { BodyRecord, LabelRecord } from '../../src/records/content.ts';
import { lineOf } from '../../src/records/rules.ts';
import { isReported } from '../../src/schemas/text.ts';
import { contentOfRepository } from '../lib/content-copy.ts';

const content = contentOfRepository();
const library = libraryOf(content);

const bodies: readonly (readonly [string, ReadonlyMap<string, BodyRecord<unknown>>])[] = [
  ['cases', content.cases],
  ['webinars', content.webinars],
  ['factors', content.factors],
  ['pages', content.pages],
];
const labels: readonly (readonly [string, ReadonlyMap<string, LabelRecord<unknown>>])[] = [
  ['organisations', content.organisations],
  ['programmes', content.programmes],
  ['statistics', content.statistics],
  ['images', content.images],
];

/** Every `{source, at}` anywhere in a value. */
function citationsIn(value: unknown): { source: string; at: string }[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { source, at } = value as { source?: unknown; at?: unknown }; // `as`: any object may be asked for them
  if (typeof source === 'string' && typeof at === 'string') return [{ source, at }];
  return Object.values(value).flatMap(citationsIn);
}

/** All citations of the content, each with the record that makes it. */
const citations = [
  ...bodies.flatMap(([collection, records]) =>
    [...records.values()].flatMap(({ id, languages }) =>
      [...languages.values()].flatMap(({ lang, data, body }) =>
        [...citationsIn(data), ...body.citations].map(({ source, at }) => ({
          by: `${collection}/${lang}/${id}`,
          source,
          at,
        })),
      ),
    ),
  ),
  ...labels.flatMap(([collection, records]) =>
    [...records.values()].flatMap(({ id, data }) =>
      citationsIn(data).map((cite) => ({ by: `${collection}/${id}`, ...cite })),
    ),
  ),
  ...content.ties.flatMap((tie) => citationsIn(tie).map((cite) => ({ by: `ties/${tie.id}`, ...cite }))),
];

test('the content has no problem at all', () => {
  expect(content.problems.map(formatProblem)).toEqual([]);
});

describe('every case', () => {
  test('has two sides: places in Japan and abroad', () => {
    for (const { id, facts } of library.cases) {
      const atHome = facts.places.map((place) => lineOf(place, library.regions).at(-1)?.area === 'home');
      expect([...new Set(atHome)].toSorted(), id).toEqual([false, true]);
    }
  });

  test('names webinars that have a record, and those records link back', () => {
    const named = library.cases.flatMap(({ id, facts }) =>
      isReported(facts.webinars) ? facts.webinars.map((webinar) => ({ id, webinar })) : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ webinar }) => !content.webinars.has(webinar))).toEqual([]);
    expect(named.filter(({ id, webinar }) => !library.casesOfWebinar(webinar).includes(id))).toEqual([]);
  });

  test('tells what it knows in both languages, part by part', () => {
    const outline = (record: BodyRecord<unknown>, lang: string) =>
      record.languages.get(lang)?.body.headings.map(({ depth, anchor }) => `${depth} ${anchor}`);
    for (const record of content.cases.values())
      expect(outline(record, 'en'), record.id).toEqual(outline(record, 'ja'));
  });
});

describe('every citation', () => {
  test('names a place that its source has', () => {
    const placesOf = (source: string) => content.sources.get(source)?.data.places.map(({ at }) => at) ?? [];
    expect(citations.length).toBeGreaterThan(500);
    expect(citations.filter(({ source, at }) => !placesOf(source).includes(at))).toEqual([]);
  });

  test('is made by somebody: no source is there for nothing', () => {
    const cited = new Set(citations.map(({ source }) => source));
    expect([...content.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });
});

test('every record has its facts once: a translation differs from its original in texts alone', () => {
  const facts = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(facts);
    if (typeof value !== 'object' || value === null) return typeof value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, facts(inner)]));
  };
  for (const [, records] of bodies)
    for (const record of records.values())
      for (const { data, file } of record.languages.values()) expect(facts(data), file).toEqual(facts(factsOf(record)));
});
