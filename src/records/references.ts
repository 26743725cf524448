import type { z } from 'zod';
import type { BodyReading } from '../mdx/body.ts';
import type { Place } from '../mdx/place.ts';
import type { Source } from '../schemas/source.ts';
import { problemAt, type Problem } from './problem.ts';
import { languageMeant } from './language-meant.ts';
import type { ReadFile } from './read-file.ts';
import { fieldsOf, literalsOf, metaOf, walk, type Path } from './shape.ts';
import { nearTo } from './nearest.ts';

/** What may be referred to: the ids of every collection and taxonomy, those of broken records included. */
export interface Known {
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sources that could be read, for the places in them. */
  sources: ReadonlyMap<string, Source>;
}

/** A record or term that is named, in a field or in a body. */
export interface Reference {
  collection: string;
  id: string;
  /** Whether it can be looked up. Asked of what is not found only, since it takes the schema's time. */
  isWellFormed: () => boolean;
  problem: (code: string, params: Record<string, string>) => Problem;
}

/** A place in a source that is named. */
interface CitedPlace extends Pick<Reference, 'isWellFormed' | 'problem'> {
  source: string;
  at: string;
}

/** What a file names: records, terms, and places in sources. */
export interface Named {
  file: string;
  references: Reference[];
  places: CitedPlace[];
}

/** Whether a value may be looked up: "not reported" stands where an id could, and what its schema refuses is told of already. */
const canBeLookedUp = (schema: z.ZodType, value: string) =>
  !literalsOf(schema).has(value) && schema.safeParse(value).success;

/** What a record names in its fields. */
export function namedInFields(read: ReadFile, schema: z.ZodType): Named {
  const references: Reference[] = [];
  const places: CitedPlace[] = [];
  const reporter =
    (path: Path): Reference['problem'] =>
    (code, params) =>
      problemAt(read, path, code, params);
  walk(schema, read.value, (part, entry, path) => {
    const { ref } = metaOf(part);
    if (ref !== undefined && typeof entry === 'string')
      references.push({
        collection: ref,
        id: entry,
        isWellFormed: () => canBeLookedUp(part, entry),
        problem: reporter(path),
      });
    const placeSchema = fieldsOf(part)?.['at'];
    if (placeSchema && metaOf(placeSchema).placeInSource && typeof entry === 'object' && entry !== null) {
      const { source, at } = entry as { source?: unknown; at?: unknown }; // `as`: any object may be asked for them
      if (typeof source === 'string' && typeof at === 'string')
        places.push({
          source,
          at,
          isWellFormed: () => canBeLookedUp(placeSchema, at),
          problem: reporter([...path, 'at']),
        });
    }
  });
  return { file: read.file, references, places };
}

/** What a body names: in its citations, its links and its images. */
export function namedInBody(file: string, { citations, images, links }: BodyReading): Named {
  const placed = ({ line, column }: Place): Pick<Reference, 'isWellFormed' | 'problem'> => ({
    // The guard has refused the others.
    isWellFormed: () => true,
    problem: (code, params) => ({ file, line, column, code, severity: 'error', params }),
  });
  return {
    file,
    references: [
      ...citations.map((cite) => ({ ...placed(cite), collection: 'sources', id: cite.source })),
      ...links.map((link) => ({ ...placed(link), collection: link.collection, id: link.id })),
      ...images.map((shown) => ({ ...placed(shown), collection: 'images', id: shown.image })),
    ],
    places: citations.map((cite) => ({ ...placed(cite), source: cite.source, at: cite.at })),
  };
}

/** References to what does not exist, and citations of places that the source does not have. */
export function dangling({ references, places }: Named, known: Known): Problem[] {
  const unknown = references.flatMap(({ collection, id, isWellFormed, problem }) => {
    const ids = known.ids.get(collection);
    return ids && !ids.has(id) && isWellFormed()
      ? [problem('ref/unknown', { value: id, collection, ...nearTo(id, ids) })]
      : [];
  });
  const unknownPlaces = places.flatMap(({ source, at, isWellFormed, problem }) => {
    const all = known.sources.get(source)?.places.map((place) => place.at);
    if (!all || all.includes(at) || !isWellFormed()) return [];
    return [problem('cite/unknown-place', { value: at, source, ...nearTo(at, all), allowed: all.join(', ') })];
  });
  return [...unknown, ...unknownPlaces];
}

/** References of what is published to cases that are not; `withdrawn` has the day of each of these. */
export function toWithdrawnCases({ file, references }: Named, withdrawn: ReadonlyMap<string, string>): Problem[] {
  const { own } = /^content\/cases\/(?:[^/]+)\/(?<own>[^/]+)\.mdx$/.exec(file)?.groups ?? {};
  if (own !== undefined && withdrawn.has(own)) return [];
  return references.flatMap(({ collection, id, problem }) => {
    const date = collection === 'cases' ? withdrawn.get(id) : undefined;
    return date === undefined ? [] : [problem('ref/withdrawn', { value: id, date })];
  });
}

/**
 * Sources that nothing refers to. Where a file could not be read, or a reference is misspelt, the source may be the one
 * that is meant: that mistake is told of where it was made.
 */
export function unusedSources(
  sources: readonly ReadFile[],
  named: readonly Named[],
  texts: readonly Pick<ReadFile, 'file' | 'text'>[],
  unknown: readonly Problem[],
): Problem[] {
  const used = new Set(
    named.flatMap(({ references }) =>
      references.flatMap(({ collection, id }) => (collection === 'sources' ? [id] : [])),
    ),
  );
  const meant = new Set(unknown.map(({ params }) => params['near']));
  const isMentioned = (id: string, own: string) => {
    const mention = new RegExp(String.raw`(?<![a-z0-9-])${id}(?![a-z0-9-])`);
    return texts.some(({ file, text }) => file !== own && mention.test(text));
  };
  return sources.flatMap((read) => {
    const id = read.file.replace(/^.*\/|\.yaml$/g, '');
    if (used.has(id) || meant.has(id) || isMentioned(id, read.file)) return [];
    return [problemAt(read, [], 'source/unused', { value: id })];
  });
}

const languageOf = (key: string, languages: readonly string[]) => {
  const meant = languageMeant(key);
  return meant !== undefined && languages.includes(meant) ? { near: meant } : {};
};

/** Labels in languages that the site does not have: most often a misspelt `ja` or `en`. */
export function labelsOfNoLanguage(read: ReadFile, schema: z.ZodType, languages: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  walk(schema, read.value, (part, label, path) => {
    if (!metaOf(part).labels || typeof label !== 'object' || label === null) return;
    for (const key of Object.keys(label))
      if (!languages.includes(key))
        problems.push(
          problemAt(
            read,
            [...path, key],
            'field/unknown',
            { value: key, ...languageOf(key, languages), allowed: languages.join(', ') },
            { atKey: true },
          ),
        );
  });
  return problems;
}
