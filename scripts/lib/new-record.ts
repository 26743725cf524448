/**
 * A record that nobody has written yet, made from its schema: what `npm run new` writes.
 *
 * There is no state "draft" in the content, and none is needed: what the writer has to write stands empty, and the check
 * explains each such field, and nothing else, until all are filled. Invented texts would pass the check and be published.
 * What the sources may be silent on says so; a writer who finds something replaces it. The day of the last change is
 * today's. A field that may be left out is left out, since it must not stand empty; the command names it.
 */
import { stringify } from 'yaml';
import { z } from 'zod';
import { baseLocale, languages, type Locale } from '../../src/i18n/locales.ts';
import { bare, fieldName, fieldsOf, isOptional, itemOf, literalsOf, metaOf } from '../../src/records/shape.ts';
import { bodyCollections, labelCollections, listFiles, taxonomies } from '../../src/schemas/collections.ts';
import { NOT_REPORTED } from '../../src/schemas/text.ts';
import { canonicalForm, type Format } from './canonical-form.ts';

const collections: Readonly<Record<string, z.ZodType>> = { ...bodyCollections, ...labelCollections };
export const collectionNames = Object.keys(collections);

/** The collection a writer means by `case` or `cases`. */
export const collectionNamed = (word: string) => collectionNames.find((name) => name === word || name === `${word}s`);

/** A field as the command lists it. */
export interface ListedField {
  /** Its path in the record, as the check names it. */
  name: string;
  /** The languages in whose files it stands; none for a record that has all in one file. */
  languages: readonly Locale[];
  /** The values it can have, where they are few. */
  values: readonly string[];
  /** Where the ids stand that it can have, from the project's root. */
  idsFrom?: string;
}

export interface NewRecord {
  /** Paths are those from the project's root; the first is the record itself, others are its translations. */
  files: { path: string; text: string }[];
  /** In the order of the record. */
  empty: ListedField[];
  notReported: ListedField[];
  leftOut: ListedField[];
}

const isBodyCollection = (collection: string) => Object.hasOwn(bodyCollections, collection);
const at = (value: unknown, key: string | number) =>
  typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined; // `as`: any object can be asked for a key

function blank(schema: z.ZodType): unknown {
  if (literalsOf(schema).has(NOT_REPORTED)) return NOT_REPORTED;
  if (metaOf(schema).labels) return Object.fromEntries(languages.map((lang) => [lang, '']));
  const required = Object.entries(fieldsOf(schema) ?? {}).filter(([, field]) => !isOptional(field));
  if (fieldsOf(schema)) return Object.fromEntries(required.map(([key, field]) => [key, blank(field)]));
  const item = itemOf(schema);
  if (item) return schema.safeParse([]).success ? [] : [blank(item)];
  return '';
}

/** The same in another language: what is translated, and the ids that items are found by; undefined where that is nothing. */
function blankTranslation(schema: z.ZodType, value: unknown): unknown {
  if (value === NOT_REPORTED) return undefined;
  if (metaOf(schema).translated) return '';
  const item = itemOf(schema);
  if (item && Array.isArray(value)) {
    const items = value.map((entry) => blankTranslation(item, entry)).filter((entry) => entry !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = fieldsOf(schema);
  if (!fields || typeof value !== 'object' || value === null) return undefined;
  const texts = Object.entries(value).flatMap(([key, entry]) => {
    const field = fields[key];
    const text = field && blankTranslation(field, entry);
    return text === undefined ? [] : [[key, text] as const]; // `as const`: a pair, not a list
  });
  if (texts.length === 0) return undefined;
  return Object.fromEntries(Object.hasOwn(fields, 'id') ? [['id', ''], ...texts] : texts);
}

function fileText(value: unknown, format: Format, schema: z.ZodType): string {
  const yaml = stringify(value);
  const form = canonicalForm(format === 'mdx' ? `---\n${yaml}---\n` : yaml, format, schema);
  if ('refusal' in form) throw new Error(`A new record cannot be written: ${form.refusal.code}`);
  return form.text;
}

function placeOfIds(collection: string): string {
  if (Object.hasOwn(taxonomies, collection)) return `content/taxonomies/${collection}.yaml`;
  if (Object.hasOwn(listFiles, collection)) return `content/${collection}.yaml`;
  return isBodyCollection(collection) ? `content/${collection}/${baseLocale}/` : `content/${collection}/`;
}

const valuesOf = (schema: z.ZodType) => {
  const inner = bare(schema);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
};

/**
 * Every field of a new record by what stands in it; fields inside what is not written are not looked at. `translation` is
 * what stands in its place in other languages.
 */
function listFields(
  schema: z.ZodType,
  value: unknown,
  translation: unknown,
  path: readonly [collection: string, ...steps: string[]],
  found: Omit<NewRecord, 'files'>,
): void {
  const [collection, ...steps] = path;
  const add = (list: ListedField[]) => {
    const { ref } = metaOf(schema);
    list.push({
      name: fieldName(collection, steps),
      languages: isBodyCollection(collection) ? (translation === undefined ? [baseLocale] : languages) : [],
      values: valuesOf(schema),
      ...(ref ? { idsFrom: placeOfIds(ref) } : {}),
    });
  };
  const item = itemOf(schema);
  if (value === undefined) add(found.leftOut);
  else if (value === NOT_REPORTED) add(found.notReported);
  else if (value === '' || metaOf(schema).labels || (Array.isArray(value) && value.length === 0)) add(found.empty);
  else if (item) listFields(item, at(value, 0), at(translation, 0), path, found);
  else
    for (const [key, field] of Object.entries(fieldsOf(schema) ?? {}))
      listFields(field, at(value, key), at(translation, key), [...path, key], found);
}

/** The files of a new record, with what is left to write in them. `today` is the day it is made, as `YYYY-MM-DD`. */
export function newRecord(collection: string, id: string, today: string): NewRecord {
  const schema = collections[collection];
  if (!schema) throw new Error(`There is no collection ${collection}.`);
  const blankValue = blank(schema) as Record<string, unknown>; // `as`: every record is a mapping
  const value = Object.hasOwn(blankValue, 'updated') ? { ...blankValue, updated: today } : blankValue;
  const found = { empty: [], notReported: [], leftOut: [] };
  const translation = blankTranslation(schema, value);
  listFields(schema, value, translation, [collection], found);
  const files = isBodyCollection(collection)
    ? languages.map((lang) => ({
        path: `content/${collection}/${lang}/${id}.mdx`,
        text: fileText(lang === baseLocale ? value : translation, 'mdx', schema),
      }))
    : [{ path: `content/${collection}/${id}.yaml`, text: fileText(value, 'yaml', schema) }];
  return { files, ...found };
}
