/** Records made up for tests. Each passes its real schema, so that none can be what a writer could not have written. */
import type { z } from 'zod';
import type { Locale } from '../../src/i18n/locales.ts';
import { libraryOf, type Library } from '../../src/queries/library.ts';
import { readerOf, type Reader } from '../../src/queries/reader.ts';
import type { BodyRecord, Content, LabelRecord } from '../../src/records/content.ts';
import { caseSchema, type Case } from '../../src/schemas/case.ts';
import { closedLists, type ObstacleKind } from '../../src/schemas/closed-lists.ts';
import { factorSchema, type Factor } from '../../src/schemas/factor.ts';
import { imageSchema, type Image } from '../../src/schemas/image.ts';
import { organisationSchema, type Organisation } from '../../src/schemas/organisation.ts';
import { programmeSchema } from '../../src/schemas/programme.ts';
import { sourceSchema, type Source } from '../../src/schemas/source.ts';
import {
  regionsSchema,
  sectorsSchema,
  termsSchema,
  toolsSchema,
  type Region,
  type Term,
} from '../../src/schemas/taxonomy.ts';

type Changes<S extends z.ZodType> = Partial<z.input<S>>;

/** Where every statement of these records stands, unless a test says otherwise. */
export const sources = [{ source: 'bulletin', at: 'p.1' }];

const claim = (text: string) => ({ text, sources });
const claimInBoth = (text: string) => ({ text: { ja: `${text}（訳）`, en: text }, sources });
const inBoth = (name: string) => ({ ja: `${name}（訳）`, en: name });
const silent = <K extends string>(...fields: readonly K[]) =>
  Object.fromEntries(fields.map((field) => [field, 'not-reported'])) as Record<K, 'not-reported'>; // `as`: fromEntries forgets its keys

/** A cooperation between Fukushima and North Rhine-Westphalia of which the sources say next to nothing. */
export const aCase = (changes: Changes<typeof caseSchema> = {}): Case =>
  caseSchema.parse({
    title: 'A case',
    summary: claim('What it is about'),
    depth: 'brief',
    partners: {
      japan: [{ id: 'prefecture', role: 'Partner in Japan', sources }],
      abroad: [{ id: 'state', role: 'Partner abroad', sources }],
    },
    places: ['fukushima', 'north-rhine-westphalia'],
    sectors: ['energy'],
    ...silent('scale', 'tools', 'programmes', 'aim', 'timeline', 'results', 'obstacles', 'evidence', 'transfer'),
    ...silent('lineage', 'webinars', 'verified'),
    effort: silent('money', 'staff', 'time'),
    decision: silent('decidedBy', 'basis', 'alternatives'),
    agreement: silent('form', 'signedBy'),
    contact: silent('office', 'address', 'checked'),
    updated: '2026-11-22',
    ...changes,
  });

type TimelineInput = Exclude<z.input<typeof caseSchema>['timeline'], 'not-reported'>[number];

/** An entry of a timeline; its id is made of its kind and date. */
export const anEvent = (date: string, changes: Partial<TimelineInput> = {}): TimelineInput => ({
  id: `${changes.kind ?? 'activity'}-${date.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
  date,
  kind: 'activity',
  text: 'Something happened',
  sources,
  ...changes,
});

/** Obstacles of these kinds. */
export const obstacles = (...kinds: readonly ObstacleKind[]) =>
  kinds.map((kind, index) => ({
    id: `${kind}-${index + 1}`,
    kind,
    text: 'It stood in the way',
    answer: 'not-reported',
    outcome: 'not-reported' as const,
    sources,
  }));

/** Evidence that bears these factors out. */
export const evidence = (...factors: readonly string[]) =>
  factors.map((factor, index) => ({
    id: `${factor}-${index + 1}`,
    factor,
    stance: 'bears-out' as const,
    text: 'It shows in this case',
    sources,
  }));

/** What a case tells of its tie to another one. */
export const lineage = (kind: 'extends' | 'continues' | 'modelled-on' | 'same-actors', to: string) => [
  { id: to, kind, case: to, text: 'They belong together', sources },
];

export const aFactor = (changes: Changes<typeof factorSchema> = {}): Factor =>
  factorSchema.parse({
    title: 'A factor',
    stage: 'concept',
    meaning: claim('What it means'),
    statements: [{ id: 'first', text: 'Somebody said so', sources }],
    updated: '2026-11-22',
    ...changes,
  });

export const aSource = (changes: Changes<typeof sourceSchema> = {}): Source =>
  sourceSchema.parse({
    title: inBoth('Bulletin of regional ties'),
    shortTitle: inBoth('Bulletin'),
    language: 'en',
    kind: 'magazine',
    publisher: 'prefecture',
    date: '2021-11',
    address: 'not-reported',
    about: inBoth('Ties between regions'),
    places: ['p.1', 'p.2', 'p.3'].map((at) => ({ at, name: { ja: `${at.slice(2)}頁`, en: at.replace('.', '. ') } })),
    ...changes,
  });

export const anOrganisation = (changes: Changes<typeof organisationSchema> = {}): Organisation =>
  organisationSchema.parse({
    name: inBoth('An organisation'),
    nameStatus: { ja: 'printed', en: 'ours' },
    ...silent('kind', 'place', 'website'),
    printed: [{ text: 'An organisation', lang: 'en', sources }],
    ...changes,
  });

export const anImage = (changes: Changes<typeof imageSchema> = {}): Image =>
  imageSchema.parse({
    file: 'photo.jpg',
    alt: inBoth('Two people shake hands'),
    credit: inBoth('The prefecture'),
    licence: 'CC-BY-4.0',
    ...changes,
  });

const aProgramme = (name: string) =>
  programmeSchema.parse({
    name: inBoth(name),
    nameStatus: { ja: 'printed', en: 'ours' },
    ...silent('operators', 'period'),
    summary: claimInBoth('What it pays for'),
  });

/** A small world: three prefectures of which two are neighbours, and one state in each of three parts of the world. */
export const regions: readonly Region[] = regionsSchema.parse([
  { id: 'japan', kind: 'country', area: 'home', name: inBoth('Japan') },
  { id: 'tohoku', kind: 'block', within: 'japan', name: inBoth('Tohoku') },
  { id: 'fukushima', kind: 'prefecture', within: 'tohoku', name: inBoth('Fukushima'), neighbours: ['miyagi'] },
  { id: 'koriyama', kind: 'place', within: 'fukushima', name: inBoth('Koriyama') },
  { id: 'miyagi', kind: 'prefecture', within: 'tohoku', name: inBoth('Miyagi'), neighbours: ['fukushima'] },
  { id: 'aomori', kind: 'prefecture', within: 'tohoku', name: inBoth('Aomori') },
  { id: 'germany', kind: 'country', area: 'eu', name: inBoth('Germany') },
  { id: 'north-rhine-westphalia', kind: 'unit', within: 'germany', name: inBoth('North Rhine-Westphalia') },
  { id: 'essen', kind: 'place', within: 'north-rhine-westphalia', name: inBoth('Essen') },
  { id: 'saxony', kind: 'unit', within: 'germany', name: inBoth('Saxony') },
  { id: 'switzerland', kind: 'country', area: 'europe', name: inBoth('Switzerland') },
  { id: 'basel', kind: 'unit', within: 'switzerland', name: inBoth('Basel') },
  { id: 'united-states', kind: 'country', area: 'beyond', name: inBoth('United States') },
  { id: 'texas', kind: 'unit', within: 'united-states', name: inBoth('Texas') },
]);

const terms = (ids: readonly string[]): Term[] => termsSchema.parse(ids.map((id) => ({ id, name: inBoth(id) })));

/** A record with a body, written in these languages with the same facts. */
function bodyRecords<T>(facts: Readonly<Record<string, T>>, languages: readonly string[]): Map<string, BodyRecord<T>> {
  const body = {
    headings: [],
    sections: [],
    citations: [],
    images: [],
    links: [],
    headingLinks: [],
    passages: [],
    uncited: [],
  };
  return new Map(
    Object.entries(facts).map(([id, data]) => [
      id,
      { id, languages: new Map(languages.map((lang) => [lang, { lang, data, body, file: `${id}.mdx` }])) },
    ]),
  );
}

const labelRecords = <T>(facts: Readonly<Record<string, T>>): Map<string, LabelRecord<T>> =>
  new Map(Object.entries(facts).map(([id, data]) => [id, { id, data, file: `${id}.yaml` }]));

interface World {
  cases?: Readonly<Record<string, Case>>;
  factors?: Readonly<Record<string, Factor>>;
  sources?: Readonly<Record<string, Source>>;
  /** All of 1200 × 800 pixels. */
  images?: Readonly<Record<string, Image>>;
  /** Languages the records are written in. */
  writtenIn?: readonly Locale[];
}

/** A library of these records, with the few sources, organisations and terms they name. */
export function aLibrary({
  cases = {},
  factors = {},
  sources: named = {},
  images = {},
  writtenIn = ['ja', 'en'],
}: World): Library {
  const closed = Object.fromEntries(Object.entries(closedLists).map(([list, ids]) => [list, terms(ids)]));
  const content = {
    cases: bodyRecords(cases, writtenIn),
    factors: bodyRecords({ 'political-support': aFactor({ title: 'Political support' }), ...factors }, writtenIn),
    webinars: new Map(),
    pages: new Map(),
    sources: labelRecords({ bulletin: aSource(), ...named }),
    organisations: labelRecords({ prefecture: anOrganisation(), state: anOrganisation() }),
    programmes: labelRecords({ grant: aProgramme('Grant') }),
    statistics: new Map(),
    images: labelRecords(images),
    imageSizes: new Map(Object.keys(images).map((id) => [id, { width: 1200, height: 800 }])),
    ties: [],
    glossary: [],
    taxonomies: {
      ...closed,
      regions: [...regions],
      sectors: sectorsSchema.parse(terms(['energy', 'healthcare', 'tourism'])),
      'tool-families': terms(['talk']),
      tools: toolsSchema.parse(terms(['mou', 'seminar', 'mission']).map((term) => ({ ...term, family: 'talk' }))),
    },
    edition: { number: '1', date: '2026-11-22' },
    problems: [],
  } as unknown as Content; // `as`: the closed lists are built in a loop, which forgets their names
  return libraryOf(content);
}

/** Somebody who reads such a library in one language. */
export const aReader = (world: World, lang: Locale = 'en'): Reader => readerOf(lang, aLibrary(world));
