import type { z } from 'zod';
import type { BodyReading } from '../mdx/body.ts';
import type { Source } from '../schemas/source.ts';
import type { Problem } from './problem.ts';
import { problemAt, type ReadFile } from './read-file.ts';
import { fieldsOf, literalsOf, metaOf, walk } from './shape.ts';
import { nearest } from './validate.ts';

/** What may be referred to: the ids of every collection and taxonomy, those of broken records included. */
export interface Known {
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sources that could be read, for the places in them. */
  sources: ReadonlyMap<string, Source>;
}

const near = (value: string, allowed: Iterable<string>) => {
  const best = nearest(value, allowed);
  return best ? { near: best } : {};
};

function unknownPlace(known: Known, source: string, at: string): Record<string, string> | undefined {
  const places = known.sources.get(source)?.places.map((place) => place.at);
  if (!places || places.includes(at)) return undefined;
  return { value: at, source, ...near(at, places), allowed: places.join(', ') };
}

/** References of a record to others that do not exist, and citations of places that the source does not have. */
export function danglingReferences(read: ReadFile, schema: z.ZodType, value: unknown, known: Known): Problem[] {
  const problems: Problem[] = [];
  walk(schema, value, (part, entry, path) => {
    const { ref } = metaOf(part);
    const ids = ref === undefined ? undefined : known.ids.get(ref);
    if (ref !== undefined && typeof entry === 'string' && ids && !ids.has(entry) && isWellFormed(part, entry))
      problems.push(problemAt(read, path, 'ref/unknown', { value: entry, collection: ref, ...near(entry, ids) }));
    const fields = fieldsOf(part);
    if (fields?.['at'] && metaOf(fields['at']).placeInSource && typeof entry === 'object' && entry !== null) {
      const { source, at } = entry as { source?: unknown; at?: unknown }; // `as`: any object may be asked for them
      const params =
        typeof source === 'string' && typeof at === 'string' && isWellFormed(fields['at'], at)
          ? unknownPlace(known, source, at)
          : undefined;
      if (params) problems.push(problemAt(read, [...path, 'at'], 'cite/unknown-place', params));
    }
  });
  return problems;
}

/** Whether a value may be looked up: "not reported" stands where an id could, and what its schema refuses is told of already. */
const isWellFormed = (schema: z.ZodType, value: string) =>
  !literalsOf(schema).has(value) && schema.safeParse(value).success;

/** The same for what stands in a body. */
export function danglingInBody(file: string, body: BodyReading, known: Known): Problem[] {
  const problem = (place: { line: number; column: number }, code: string, params: Record<string, string>): Problem => ({
    file,
    line: place.line,
    column: place.column,
    code,
    severity: 'error',
    params,
  });
  const citations = body.citations.flatMap((cite) => {
    const sources = known.ids.get('sources');
    if (sources && !sources.has(cite.source))
      return [
        problem(cite, 'ref/unknown', { value: cite.source, collection: 'sources', ...near(cite.source, sources) }),
      ];
    const params = unknownPlace(known, cite.source, cite.at);
    return params ? [problem(cite, 'cite/unknown-place', params)] : [];
  });
  const links = body.links.flatMap((link) => {
    const ids = known.ids.get(link.collection);
    return ids && !ids.has(link.id)
      ? [problem(link, 'ref/unknown', { value: link.id, collection: link.collection, ...near(link.id, ids) })]
      : [];
  });
  const images = body.images.flatMap((shown) => {
    const ids = known.ids.get('images');
    return ids && !ids.has(shown.image)
      ? [problem(shown, 'ref/unknown', { value: shown.image, collection: 'images', ...near(shown.image, ids) })]
      : [];
  });
  return [...citations, ...links, ...images];
}

/** Labels in languages that the site does not have: most often a misspelt `ja` or `en`. */
export function labelsOfNoLanguage(
  read: ReadFile,
  schema: z.ZodType,
  value: unknown,
  languages: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  walk(schema, value, (part, label, path) => {
    if (!metaOf(part).labels || typeof label !== 'object' || label === null) return;
    for (const key of Object.keys(label))
      if (!languages.includes(key))
        problems.push(
          problemAt(
            read,
            [...path, key],
            'field/unknown',
            { value: key, allowed: languages.join(', ') },
            { atKey: true },
          ),
        );
  });
  return problems;
}
