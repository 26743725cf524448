import type { z } from 'zod';
import { NOT_REPORTED } from '../schemas/text.ts';
import { nearest } from './nearest.ts';
import { fieldsOf, hasTranslations, isMapping, itemOf, metaOf, type Mapping, type Path } from './shape.ts';
import { breaches, type Breach } from './validate.ts';

/** A record with its texts in another language, and what is wrong with the translation. */
export interface Pairing {
  value: unknown;
  /** Paths are those of the translation. */
  breaches: Breach[];
}

/** Whether the collection or taxonomy has a record or term of this id. */
export type IsKnown = (collection: string, id: string) => boolean;

const missing = (path: Path, original: unknown): Breach => ({
  path,
  code: 'translation/missing',
  params: { name: String(path.at(-1) ?? ''), original: typeof original === 'string' ? original.slice(0, 40) : '' },
});

function pairText(schema: z.ZodType, original: unknown, translation: unknown, path: Path): Pairing {
  // What the record reports, no translation can call unreported.
  if (translation === undefined || (translation === NOT_REPORTED && original !== NOT_REPORTED))
    return { value: original, breaches: [missing(path, original)] };
  const unsound = breaches(schema, translation).map((breach) => ({
    ...breach,
    path: [...path, ...breach.path],
  }));
  return unsound.length > 0 ? { value: original, breaches: unsound } : { value: translation, breaches: [] };
}

const idOf = (entry: unknown) => (isMapping(entry) ? entry['id'] : undefined);

/**
 * The position of each item's counterpart, by the item's id. One whose id is misspelt, on either side, belongs to the item
 * that it seems to be meant for: the mistake is one, and not a missing item and one too many.
 */
function counterparts(ids: readonly string[], given: readonly unknown[], isWrong: (id: string) => boolean) {
  const positions = new Map(given.map((entry, index) => [idOf(entry), index]));
  const lonely = new Set(ids.filter((id) => !positions.has(id)));
  const strangers = [...positions].flatMap(([id, index]) =>
    typeof id === 'string' && !ids.includes(id) ? [{ id, index }] : [],
  );
  // Of one missing item and one too many, the one is meant by the other, however it is spelt.
  const pair = lonely.size === 1 && strangers.length === 1 ? [...lonely][0] : undefined;
  for (const { id, index } of strangers) {
    // An id of the record that names nothing may be spelt quite otherwise than it should.
    const meant = nearest(id, lonely) ?? [...lonely].find(isWrong) ?? pair;
    if (meant === undefined) continue;
    positions.set(meant, index);
    lonely.delete(meant);
  }
  return positions;
}

function pairList(item: z.ZodType, original: Mapping[], translation: unknown, path: Path, isKnown: IsKnown): Pairing {
  if (translation !== undefined && !Array.isArray(translation))
    return { value: original, breaches: [{ path, code: 'field/type', params: { value: '', expected: 'array' } }] };
  const given: unknown[] = translation ?? [];
  const ids = original.map((entry) => String(entry['id']));
  const idSchema = fieldsOf(item)?.['id'];
  const { ref } = idSchema ? metaOf(idSchema) : {};
  const isWrong = (id: string) => ref !== undefined && !isKnown(ref, id);
  const positionOf = counterparts(ids, given, isWrong);
  const meantAt = new Map(ids.flatMap((id) => (positionOf.has(id) ? [[positionOf.get(id), id] as const] : []))); // `as const`: a pair, not a list
  const strange = given.flatMap((entry, index): Breach[] => {
    const id = idOf(entry);
    const at = [...path, index];
    if (id === undefined) return [{ path: at, code: 'field/required', params: { name: 'id' } }];
    const meant = meantAt.get(index);
    if (meant === id) return [];
    if (ids.includes(String(id))) return [{ path: at, code: 'list/twice', params: { value: String(id) } }];
    // The record itself is told that its id names nothing.
    if (meant !== undefined && isWrong(meant)) return [];
    const near = meant === undefined ? {} : { near: meant };
    return [
      { path: at, code: 'translation/left-over', params: { value: String(id), ...near, allowed: ids.join(', ') } },
    ];
  });
  const pairs = original.map((entry) => {
    const index = positionOf.get(entry['id']);
    if (index !== undefined) return pairWith(item, entry, given[index], [...path, index], isKnown);
    // An item without a text of its own needs no counterpart.
    const needed = pairWith(item, entry, {}, path, isKnown).breaches.length > 0;
    return {
      value: entry,
      breaches: needed ? [{ path, code: 'translation/missing-item', params: { value: String(entry['id']) } }] : [],
    };
  });
  return { value: pairs.map(({ value }) => value), breaches: [...strange, ...pairs.flatMap((pair) => pair.breaches)] };
}

function pairMapping(
  fields: Record<string, z.ZodType>,
  original: Mapping,
  translation: unknown,
  path: Path,
  isKnown: IsKnown,
): Pairing {
  if (translation !== undefined && !isMapping(translation))
    return { value: original, breaches: [{ path, code: 'field/type', params: { value: '', expected: 'object' } }] };
  const given = translation ?? {};
  const translatable = Object.entries(fields).filter(
    ([key, schema]) => original[key] !== undefined && hasTranslations(schema),
  );
  const expected = new Set(translatable.map(([key]) => key).filter((key) => original[key] !== NOT_REPORTED));
  // The key of a list item stands in both.
  if (Object.hasOwn(fields, 'id')) expected.add('id');
  const absent = [...expected].filter((key) => given[key] === undefined);
  const unexpected = Object.keys(given)
    .filter((key) => !expected.has(key))
    .map((key): Breach => {
      const near = nearest(key, absent);
      const isField = Object.hasOwn(fields, key);
      return {
        path: [...path, key],
        code: isField ? 'translation/not-translated-here' : 'field/unknown',
        atKey: true,
        params: { value: key, ...(near && !isField ? { near } : {}), allowed: [...expected].join(', ') },
      };
    });
  // A text that is missing only because its name is misspelt is told of once, at the misspelt one.
  const misspelt = new Set(unexpected.map(({ params }) => params['near']));
  const value: Mapping = { ...original };
  const inner = translatable
    .filter(([key]) => !misspelt.has(key))
    .flatMap(([key, schema]) => {
      const pairing = pairWith(schema, original[key], given[key], [...path, key], isKnown);
      value[key] = pairing.value;
      return pairing.breaches;
    });
  return { value, breaches: [...unexpected, ...inner] };
}

/** The ids in a value, however deep. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (!isMapping(value)) return [];
  const own = typeof value['id'] === 'string' ? [value['id']] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** From so many items on it is no slip that hardly one of them is the record's. */
const FEWEST = 3;

/** Whether a translation seems to be that of another record: next to none of its items are those of this one. */
export function isOfAnother(original: unknown, translation: unknown): boolean {
  const [own, given] = [new Set(idsIn(original)), idsIn(translation)];
  return own.size >= FEWEST && given.length >= FEWEST && given.filter((id) => own.has(id)).length * 4 < given.length;
}

/**
 * Lays a translation over its record: texts are taken from the translation, list items found by their `id`, all else stays
 * the record's. `path` is the place in the translation; `isKnown` says whether what the record names is there.
 */
export function pairWith(
  schema: z.ZodType,
  original: unknown,
  translation: unknown,
  path: Path = [],
  isKnown: IsKnown = () => true,
): Pairing {
  if (original === NOT_REPORTED && translation === undefined) return { value: original, breaches: [] };
  if (metaOf(schema).translated) return pairText(schema, original, translation, path);
  const item = itemOf(schema);
  if (item && Array.isArray(original)) return pairList(item, original.filter(isMapping), translation, path, isKnown);
  const fields = fieldsOf(schema);
  if (fields && isMapping(original)) {
    const pairing = pairMapping(fields, original, translation, path, isKnown);
    // One problem for a whole group that is missing, not one for each of its texts.
    return translation === undefined && path.length > 0 && pairing.breaches.length > 0
      ? { value: original, breaches: [missing(path, original['text'])] }
      : pairing;
  }
  return { value: original, breaches: [] };
}
