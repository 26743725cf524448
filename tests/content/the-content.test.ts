import { describe, expect, test } from 'vitest';
import { factsOf, libraryOf } from '../../src/queries/library.ts';
import { formatProblem } from '../../src/queries/problem-report.ts';
import type { BodyRecord, LabelRecord } from '../../src/records/content.ts';
import { lineOf } from '../../src/records/rules.ts';
import { isReported } from '../../src/schemas/text.ts';
import { contentOfRepository } from '../lib/content-copy.ts';

/** What the first edition must hold, from the inventory of the documents. */
const inventory = {
  sources: ['clair-news-2022', 'clair-forum-385', 'jetro-2008', 'rieti-bbl-2010', 'eu-japan-seminar-2018'],
  factors: [
    ...['global-view-of-local-technology', 'alignment-with-regional-policy', 'broad-exchange-vision'],
    ...['thorough-preparation', 'common-goal', 'mutual-benefit', 'distinctive-shared-theme', 'political-support'],
    ...['motivated-firms', 'committed-implementing-body', 'industry-academia-government-network'],
    ...['key-persons-and-coordinators', 'trusted-counterpart-organisation', 'specialist-body-that-outlives-transfers'],
    ...['local-presence', 'many-layers-of-players', 'joint-platform-for-small-firms', 'information-chain-among-firms'],
    ...['business-led-body', 'own-budget-and-financial-autonomy', 'close-communication', 'adaptability-after-failure'],
    ...['long-term-view', 'repeated-mutual-visits', 'screened-matching-and-follow-up', 'understanding-of-culture'],
    ...['market-in-viewpoint', 'use-of-support-programmes', 'widening-to-alliances-and-third-countries'],
  ],
  programmes: [
    ...['jetro-ll', 'jetro-rit', 'jetro-regional-contribution', 'clair-helpdesk-webinars', 'clair-jet-programme'],
    ...['eu-escp-4i', 'eccp', 'een', 'eit', 's3-platform', 'eu-japan-centre', 'meti-industrial-cluster-plan'],
    ...['eu-japan-helpdesk', 'meti-small-firm-cluster-act-1992', 'meti-base-technology-act-1997'],
    ...['meti-cluster-network-subsidy', 'meti-cluster-overseas-support', 'meti-business-siting-subsidy'],
    ...['tokyo-urban-industry-programme', 'tmd-demotech', 'asia-no1-aerospace-zone', 'aichi-hollowing-out-fund'],
  ],
} as const;

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
        [...citationsIn(data), ...body.citations].map(({ source, at }) => ({ by: `${collection}/${lang}/${id}`, source, at })),
      ),
    ),
  ),
  ...labels.flatMap(([collection, records]) =>
    [...records.values()].flatMap(({ id, data }) => citationsIn(data).map((cite) => ({ by: `${collection}/${id}`, ...cite }))),
  ),
  ...content.ties.flatMap((tie) => citationsIn(tie).map((cite) => ({ by: `ties/${tie.id}`, ...cite }))),
];

test('the content has no problem at all', () => {
  expect(content.problems.map(formatProblem)).toEqual([]);
});

describe('the inventory', () => {
  test('counts five sources, 29 factors and 22 programmes', () => {
    const { sources, factors, programmes } = inventory;
    expect([sources, factors, programmes].map((ids) => new Set<string>(ids).size)).toEqual([5, 29, 22]);
  });

  test.each(['sources', 'factors', 'programmes'] as const)('is complete: every one of its %s has a record', (collection) => {
    expect(inventory[collection].filter((id) => !content[collection].has(id))).toEqual([]);
  });
});

describe('every case', () => {
  test('has two sides: places in Japan and abroad', () => {
    expect(library.cases.length).toBeGreaterThanOrEqual(4);
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
