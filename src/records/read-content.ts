import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Case } from '../schemas/case.ts';
import { closedLists, type ClosedList } from '../schemas/closed-lists.ts';
import { bodyCollections, citedCollections, labelCollections, listFiles, settingsFiles, taxonomies, type BodyCollection } from '../schemas/collections.ts';
import type { Source } from '../schemas/source.ts';
import type { Region, Term } from '../schemas/taxonomy.ts';
import type { Webinar } from '../schemas/webinar.ts';
import type { BodyRecord, Content, InLanguage, LabelRecord } from './content.ts';
import { filesBelow } from './files.ts';
import { pairWith } from './pair.ts';
import { inOrder, type Problem } from './problem.ts';
import { problemsOf, readBodyFile, readYamlFile, type ReadFile } from './read-file.ts';
import { danglingInBody, danglingReferences, type Known } from './references.ts';
import { caseRules, closedListRules, regionRules, twiceInList, webinarRules } from './rules.ts';
import { breaches } from './validate.ts';

export interface ReadOptions {
  /** The project's root; `content/` lies below it. */
  root: string;
  /** Languages of the site; the first is the one that records are written in. */
  languages: readonly [string, ...string[]];
}

const FOLDER = 'content';
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const keysOf = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[]; // `as`: the objects are constants of ours

interface Gathered {
  /** Sound values only. */
  records: Map<string, { value: unknown; read: ReadFile; schema: z.ZodType }>;
  /** Ids of the broken ones too, so that a reference to them is no second problem. */
  ids: Set<string>;
}

/** Reads, joins and checks all content in one pass; throws only if the folder cannot be read at all. */
export function readContent({ root, languages }: ReadOptions): Content {
  const problems: Problem[] = [];
  const files = filesBelow(join(root, FOLDER));
  const claimed = new Set<string>();
  const note = (read: ReadFile, ...more: Problem[]) => problems.push(...read.problems, ...more);
  const isSound = (read: ReadFile) => read.value !== undefined && read.problems.length === 0;
  const idOf = (path: string, ending: string) => path.slice(path.lastIndexOf('/') + 1, -ending.length);

  const misnamed = (path: string, id: string) => {
    if (ID.test(id)) return false;
    problems.push({ file: `${FOLDER}/${path}`, line: 1, column: 1, code: 'file/name', severity: 'error', params: { value: id } });
    return true;
  };
  const inFolder = (folder: string, ending: string) => files.filter((path) => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.slice(folder.length + 1).includes('/'));

  const yaml = (path: string, collection: string, schema: z.ZodType): ReadFile | undefined => {
    claimed.add(path);
    if (!existsSync(join(root, FOLDER, path))) return undefined;
    const read = readYamlFile(root, `${FOLDER}/${path}`, collection, schema);
    note(read);
    return read;
  };

  // ---- lists and taxonomies
  const lists = new Map<string, { value: unknown[]; read: ReadFile | undefined; schema: z.ZodType }>();
  for (const [name, schema] of [...keysOf(taxonomies).map((list) => [`taxonomies/${list}`, taxonomies[list]] as const), ...keysOf(listFiles).map((list) => [list, listFiles[list]] as const)]) {
    const read = yaml(`${name}.yaml`, name.replace('/', '.'), schema);
    const value = read && isSound(read) ? (read.value as { id: string }[]) : []; // `as`: the schema has just accepted it
    if (read && isSound(read)) problems.push(...twiceInList(read, value));
    lists.set(name.replace('taxonomies/', ''), { value, read, schema });
  }
  const settings = yaml('edition.yaml', 'edition', settingsFiles.edition);
  if (!settings) problems.push({ file: `${FOLDER}/edition.yaml`, line: 1, column: 1, code: 'file/missing', severity: 'error', params: {} });

  // ---- one YAML file a record
  const labels = new Map<string, Gathered>();
  for (const collection of keysOf(labelCollections)) {
    const gathered: Gathered = { records: new Map(), ids: new Set() };
    for (const path of inFolder(collection, '.yaml')) {
      const id = idOf(path, '.yaml');
      if (misnamed(path, id)) continue;
      const read = yaml(path, collection, labelCollections[collection]);
      gathered.ids.add(id);
      if (read && isSound(read)) gathered.records.set(id, { value: read.value, read, schema: labelCollections[collection] });
    }
    labels.set(collection, gathered);
  }

  // ---- a file per language
  const [base, ...others] = languages;
  const bodies = new Map<BodyCollection, { gathered: Gathered; records: Map<string, BodyRecord<unknown>> }>();
  const readings: { read: ReadFile }[] = [];
  for (const collection of keysOf(bodyCollections)) {
    const schema = bodyCollections[collection];
    const gathered: Gathered = { records: new Map(), ids: new Set() };
    const records = new Map<string, BodyRecord<unknown>>();
    const needsCitations = citedCollections.has(collection);
    const open = (path: string) => {
      claimed.add(path);
      const read = readBodyFile(root, `${FOLDER}/${path}`, collection, schema, needsCitations);
      readings.push({ read });
      return read;
    };
    for (const path of inFolder(`${collection}/${base}`, '.mdx')) {
      const id = idOf(path, '.mdx');
      claimed.add(path);
      if (misnamed(path, id)) continue;
      const read = open(path);
      const own = read.value === undefined ? [] : problemsOf(read, breaches(schema, read.value));
      note(read, ...own);
      gathered.ids.add(id);
      const editions = new Map<string, InLanguage<unknown>>();
      if (isSound(read) && own.length === 0 && read.body) {
        gathered.records.set(id, { value: read.value, read, schema });
        editions.set(base, { lang: base, data: read.value, body: read.body, file: read.file });
      }
      for (const lang of others) {
        const otherPath = `${collection}/${lang}/${id}.mdx`;
        if (!files.includes(otherPath)) {
          problems.push({ file: read.file, line: 1, column: 1, code: 'translation/no-file', severity: 'warning', params: { language: lang, path: `${FOLDER}/${otherPath}` } });
          continue;
        }
        const translation = open(otherPath);
        note(translation);
        // Nothing can be held against a record that is itself broken.
        if (translation.value === undefined || editions.size === 0) continue;
        const pairing = pairWith(schema, read.value, translation.value);
        problems.push(...problemsOf(translation, pairing.breaches));
        if (translation.body && pairing.breaches.length === 0 && isSound(translation)) editions.set(lang, { lang, data: pairing.value, body: translation.body, file: translation.file });
      }
      if (editions.has(base)) records.set(id, { id, languages: editions });
    }
    bodies.set(collection, { gathered, records });
  }

  // ---- what refers to what
  const ids = new Map<string, ReadonlySet<string>>();
  for (const [name, { value }] of lists) ids.set(name, new Set(value.map((entry) => (entry as { id: string }).id))); // `as`: every list's items carry an id
  for (const [name, { ids: known }] of labels) ids.set(name, known);
  for (const [name, { gathered }] of bodies) ids.set(name, gathered.ids);
  // An unreadable list is reported once; references into it are not.
  for (const [name, { read }] of lists) if (read && !isSound(read)) ids.delete(name);
  const valueMap = <T>(name: string) => new Map([...(labels.get(name)?.records ?? [])].map(([id, { value }]) => [id, value as T])); // `as`: the schema has accepted them
  const known: Known = { ids, sources: valueMap<Source>('sources') };
  const regionList = (lists.get('regions')?.value ?? []) as Region[]; // `as`: the schema has accepted it
  const regions = new Map(regionList.map((region) => [region.id, region]));

  const checked = [...labels.values(), ...[...bodies.values()].map(({ gathered }) => gathered)].flatMap(({ records }) => [...records.values()]);
  for (const { value, read, schema } of checked) problems.push(...danglingReferences(read, schema, value, known));
  for (const { value, read, schema } of lists.values()) if (read && isSound(read)) problems.push(...danglingReferences(read, schema, value, known));
  for (const { read } of readings) if (read.body) problems.push(...danglingInBody(read.file, read.body, known));

  for (const { value, read } of bodies.get('cases')?.gathered.records.values() ?? []) problems.push(...caseRules(read, value as Case, regions)); // `as`: as above
  for (const { value, read } of bodies.get('webinars')?.gathered.records.values() ?? []) problems.push(...webinarRules(read, value as Webinar)); // `as`: as above
  for (const list of keysOf(closedLists)) {
    const { value, read } = lists.get(list) ?? {};
    if (read && value && isSound(read)) problems.push(...closedListRules(read, list as ClosedList, value as Term[])); // `as`: as above
  }
  const regionFile = lists.get('regions')?.read;
  if (regionFile && isSound(regionFile)) problems.push(...regionRules(regionFile, regionList));

  // ---- files that belong to nothing
  for (const path of files) {
    if (claimed.has(path)) continue;
    const orphan = /^(?<collection>cases|webinars|factors|pages)\/(?<lang>[a-z-]+)\/(?<id>[^/]+)\.mdx$/.exec(path)?.groups;
    const isTranslation = orphan && others.includes(orphan['lang'] ?? '');
    problems.push({ file: `${FOLDER}/${path}`, line: 1, column: 1, code: isTranslation ? 'translation/no-record' : 'file/unexpected', severity: 'error', params: isTranslation ? { path: `${FOLDER}/${orphan['collection'] ?? ''}/${base}/${orphan['id'] ?? ''}.mdx` } : {} });
  }

  const bodyRecords = Object.fromEntries([...bodies].map(([name, { records }]) => [name, records]));
  const labelRecords = Object.fromEntries([...labels].map(([name, { records }]) => [name, new Map([...records].map(([id, { value, read }]): [string, LabelRecord<unknown>] => [id, { id, data: value, file: read.file }]))]));
  const listValues = Object.fromEntries(keysOf(listFiles).map((name) => [name, lists.get(name)?.value ?? []]));
  const taxonomyValues = Object.fromEntries(keysOf(taxonomies).map((name) => [name, lists.get(name)?.value ?? []]));
  return {
    ...bodyRecords,
    ...labelRecords,
    ...listValues,
    taxonomies: taxonomyValues,
    edition: settings?.value,
    problems: inOrder(problems),
  } as unknown as Content; // `as`: every value has passed the schema that its type is inferred from
}
