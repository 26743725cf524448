import type { z } from 'zod';
import {
  bodyCollections,
  citedCollections,
  labelCollections,
  listFiles,
  taxonomies,
  type BodyCollection,
  type LabelCollection,
  type ListFile,
  type Taxonomy,
} from '../schemas/collections.ts';
import type { BodyRecord, InLanguage } from './content.ts';
import { isSound, pathInProject, type ContentFolder } from './content-folder.ts';
import { unknownHeadings } from './heading-links.ts';
import { misplacedTexts, untranslatedCopy } from './language.ts';
import { isOfAnother, pairWith, type IsKnown } from './pair.ts';
import { unparallelHeadings } from './parallel-headings.ts';
import { fileProblem } from './problem.ts';
import { problemsOf, type ReadFile } from './read-file.ts';
import { twiceInList } from './rules.ts';
import { breaches, recordBreaches } from './validate.ts';

/** A value with the file it was read from. */
export interface Entry {
  value: unknown;
  read: ReadFile;
  schema: z.ZodType;
}

/** The records of one collection. */
export interface Gathered {
  /** Those whose fields are sound. */
  entries: Map<string, Entry>;
  /** Broken ones too, as far as they could be read: their references are checked all the same. */
  readable: Entry[];
  /** Ids of the broken ones too, so that a reference to them is no second problem. */
  ids: Set<string>;
}

/** A list kept in one file; undefined where the file is missing or broken. */
export type GatheredList = { entry?: Entry; readable?: Entry; broken: boolean };

const keysOf = <T extends object>(object: T) => Object.keys(object) as (keyof T & string)[]; // `as`: the objects are constants of ours

function gatherList(folder: ContentFolder, path: string, name: string, schema: z.ZodType): GatheredList {
  const read = folder.yaml(path, name, schema);
  if (!read) {
    folder.reportMissing(path);
    return { broken: true };
  }
  const entry = { value: read.value, read, schema };
  if (Array.isArray(read.value)) folder.tell(twiceInList(read, read.value));
  if (!isSound(read)) return { readable: entry, broken: true };
  return { entry, readable: entry, broken: false };
}

/** The taxonomies and the lists kept in one file each. */
export function gatherLists(folder: ContentFolder): ReadonlyMap<Taxonomy | ListFile, GatheredList> {
  return new Map([
    ...keysOf(taxonomies).map(
      (name) => [name, gatherList(folder, `taxonomies/${name}.yaml`, `taxonomies.${name}`, taxonomies[name])] as const,
    ),
    ...keysOf(listFiles).map((name) => [name, gatherList(folder, `${name}.yaml`, name, listFiles[name])] as const),
  ]);
}

/** The records of short labels, one YAML file each. */
export function gatherLabels(folder: ContentFolder): ReadonlyMap<LabelCollection, Gathered> {
  return new Map(
    keysOf(labelCollections).map((collection) => {
      const schema = labelCollections[collection];
      const ids = folder.idsIn(collection, '.yaml');
      const entries = ids.flatMap((id): [string, Entry][] => {
        const read = folder.yaml(`${collection}/${id}.yaml`, collection, schema);
        return read ? [[id, { value: read.value, read, schema }]] : [];
      });
      return [
        collection,
        {
          entries: new Map(entries.filter(([, { read }]) => isSound(read))),
          readable: entries.map(([, entry]) => entry),
          ids: new Set(ids),
        },
      ];
    }),
  );
}

/** The records of a collection with bodies, and every file read for them. */
export interface GatheredBodies extends Gathered {
  records: Map<string, BodyRecord<unknown>>;
  reads: ReadFile[];
}

interface ReadRecord {
  read: ReadFile;
  /** Its fields are sound, whatever is wrong with its body: other files can be held against them. */
  hasFields: boolean;
  sound: boolean;
}

/** One record in its first language; its fields are held against the schema here, since only the record has them all. */
function readRecord(folder: ContentFolder, collection: BodyCollection, lang: string, id: string): ReadRecord {
  const schema = bodyCollections[collection];
  const read = folder.body(`${collection}/${lang}/${id}.mdx`, collection, schema, citedCollections.has(collection));
  const problems = read.value === undefined ? [] : problemsOf(read, recordBreaches(schema, read.value));
  folder.tell([...problems, ...unknownHeadings(read), ...misplacedTexts(read, schema, lang)]);
  // Of a text that calls itself unreported, no translation is asked.
  const isTold = read.problems.some(({ code }) => code === 'field/not-reported');
  const hasFields = read.hasFields && problems.length === 0 && !isTold;
  return { read, hasFields, sound: hasFields && isSound(read) && read.body !== undefined };
}

/** A record in another language, if it is there and sound. */
function readTranslation(
  folder: ContentFolder,
  collection: BodyCollection,
  lang: string,
  id: string,
  record: ReadRecord,
  isKnown: IsKnown,
): { read?: ReadFile; edition?: InLanguage<unknown> } {
  const path = `${collection}/${lang}/${id}.mdx`;
  if (!folder.has(path)) {
    const params = { language: lang, path: pathInProject(path) };
    folder.tell([fileProblem(record.read.file, 'translation/no-file', undefined, params)]);
    return {};
  }
  const schema = bodyCollections[collection];
  const read = folder.body(path, collection, schema, citedCollections.has(collection));
  // The record lacks its facts, and the translation has them all: each stands under the other's name.
  if (!record.hasFields && read.value !== undefined && breaches(schema, read.value).length === 0) {
    folder.takeBack(({ file }) => file === record.read.file || file === read.file);
    folder.tell([fileProblem(record.read.file, 'translation/swapped', undefined, { path: read.file })]);
    return { read };
  }
  if (record.hasFields && isOfAnother(record.read.value, read.value)) {
    folder.tell([fileProblem(read.file, 'translation/other-record', undefined, { path: record.read.file })]);
    return { read };
  }
  const copied = untranslatedCopy(read, schema, lang);
  if (copied) {
    folder.tell([copied]);
    return { read };
  }
  folder.tell([
    ...unparallelHeadings(record.read, read),
    ...unknownHeadings(read, record.read),
    ...misplacedTexts(read, schema, lang),
  ]);
  // Nothing can be held against a record whose own fields are broken.
  if (read.value === undefined || !record.hasFields) return { read };
  const pairing = pairWith(schema, record.read.value, read.value, [], isKnown);
  folder.tell(problemsOf(read, pairing.breaches));
  const sound = isSound(read) && pairing.breaches.length === 0;
  return sound && record.sound && read.body
    ? { read, edition: { lang, data: pairing.value, body: read.body, file: read.file } }
    : { read };
}

/**
 * The records with a body, a file per language; `languages` begins with the one records are written in. `isKnown` says
 * whether what a record names is there.
 */
export function gatherBodies(
  folder: ContentFolder,
  languages: readonly [string, ...string[]],
  isKnown: IsKnown,
): ReadonlyMap<BodyCollection, GatheredBodies> {
  const [base, ...others] = languages;
  return new Map(
    keysOf(bodyCollections).map((collection) => {
      const gathered: GatheredBodies = {
        entries: new Map(),
        ids: new Set(folder.idsIn(`${collection}/${base}`, '.mdx')),
        readable: [],
        records: new Map(),
        reads: [],
      };
      for (const id of gathered.ids) {
        const record = readRecord(folder, collection, base, id);
        const { read, hasFields, sound } = record;
        const editions = new Map<string, InLanguage<unknown>>();
        if (sound && read.body) editions.set(base, { lang: base, data: read.value, body: read.body, file: read.file });
        gathered.reads.push(read);
        for (const lang of others) {
          const translation = readTranslation(folder, collection, lang, id, record, isKnown);
          if (translation.read) gathered.reads.push(translation.read);
          if (translation.edition) editions.set(lang, translation.edition);
        }
        const entry = { value: read.value, read, schema: bodyCollections[collection] };
        gathered.readable.push(entry);
        if (hasFields) gathered.entries.set(id, entry);
        if (sound) gathered.records.set(id, { id, languages: editions });
      }
      return [collection, gathered];
    }),
  );
}
