import { z } from 'zod';
import { fieldHint, fieldLabel } from '../i18n/explain.ts';
import { fieldValues } from '../i18n/field-values.ts';
import { baseLocale, languages } from '../i18n/locales.ts';
import { address, route } from '../i18n/paths.ts';
import {
  bare,
  fieldName,
  fieldsOf,
  hasTranslations,
  isOptional,
  itemOf,
  literalsOf,
  metaOf,
} from '../records/shape.ts';
import { bodyCollections, labelCollections, listFiles, settingsFiles, taxonomies } from '../schemas/collections.ts';
import { NOT_REPORTED } from '../schemas/text.ts';
import { labelFor, type Linked, type Phrase, type Reader } from './reader.ts';

/** What one file, or one file and its translations, holds: each has a guide to its fields. */
const guided = { ...bodyCollections, ...labelCollections, ...listFiles, taxonomies, ...settingsFiles };
export type GuidedCollection = keyof typeof guided;
export const guidedCollections = Object.keys(guided) as GuidedCollection[]; // `as`: keys of a constant

/** In which language's file a value is written; `key` tells which item a translation translates. */
export type Writing = 'each' | 'first' | 'key' | 'together';

/** A field that has been explained already, by its full name and what it stands in. */
export interface Likeness {
  name: string;
  within: string;
}

/** A field as the guide explains it. */
export interface GuideField {
  /** Its full name, such as `cases.timeline.date`: what the check calls it, and its anchor on the page. */
  name: string;
  /** Its name in the file. */
  key: string;
  label: string;
  hint: string;
  isRequired: boolean;
  mayBeNotReported: boolean;
  /** It is a list: what is said of it holds for each entry. */
  isList: boolean;
  writing?: Writing;
  /** How many characters it may have, in the first language and in a translation where that is more. */
  length?: { most: number; translated?: number };
  /** What may be entered, where that is a short list. */
  values: (Phrase & { value: string })[];
  /** What is chosen from, where that is a collection or a long list: its guide. */
  chosenFrom?: Linked;
  /** The field further up that is written just like this one, with the name of what it stands in. */
  like?: Likeness;
  fields: GuideField[];
}

/** More values than this are no longer read through. */
const SHORT_LIST = 30;

/** The items of a list carry the list's name, so a list of lists is one field. */
const innermost = (schema: z.ZodType): z.ZodType => {
  const item = itemOf(schema);
  return item ? innermost(item) : bare(schema);
};

const isTaxonomy = (name: unknown): name is keyof typeof taxonomies =>
  typeof name === 'string' && Object.hasOwn(taxonomies, name);

/** The guide to a collection, or to a taxonomy by its name as a field. */
function guideTo(reader: Reader, name: string): Linked {
  const collection = guidedCollections.find((candidate) => candidate === name);
  const text = collection ? reader.words.fieldGuide.collections[collection].title : fieldLabel(reader.lang, name);
  return {
    id: name,
    text: text ?? name,
    href: address(reader.lang, collection ? route.fieldGuide(collection) : route.field(name)),
  };
}

/** `inner` is the schema of the value itself: of an item where the field is a list. */
function choicesOf(
  reader: Reader,
  name: string,
  schema: z.ZodType,
  inner: z.ZodType,
): Pick<GuideField, 'values' | 'chosenFrom'> {
  const { ref, closedList } = metaOf(inner);
  const list = ref ?? closedList;
  const named = fieldValues(reader.words)[name] ?? {};
  // A mark that is either set or not leaves nothing to choose.
  const fixed = [...literalsOf(itemOf(schema) ? inner : schema)].filter(
    (value) => value !== NOT_REPORTED && value !== true,
  );
  const own = (inner instanceof z.ZodEnum ? inner.options : fixed).map((value) => ({
    value: String(value),
    text: named[String(value)] ?? '',
  }));
  if (!isTaxonomy(list)) return ref === undefined ? { values: own } : { values: own, chosenFrom: guideTo(reader, ref) };
  const terms = reader.library.terms(list);
  return terms.size > SHORT_LIST
    ? { values: own, chosenFrom: guideTo(reader, fieldName('taxonomies', [list])) }
    : { values: [...terms].map(([value, { name }]) => ({ value, ...labelFor(reader, name) })) };
}

/** A text that is chosen, not written, has no length to heed. */
function lengthOf(schema: z.ZodType): GuideField['length'] {
  const { max, labels, ref, placeInSource } = metaOf(schema);
  if (ref !== undefined || placeInSource) return undefined;
  const text = labels ? fieldsOf(schema)?.[baseLocale] : schema;
  const most = text instanceof z.ZodString ? (text.maxLength ?? undefined) : undefined;
  if (most === undefined) return undefined;
  return max === undefined ? { most } : { most: max, translated: most };
}

/** What surrounds a field. */
interface Place {
  collection: string;
  /** Whether there is a file for each language. */
  inLanguages: boolean;
  /** Whether it stands in an item of a list whose items are translated. */
  inTranslatedItem?: boolean;
  /** Whether it stands in a group of which no translation holds anything: that has been said of the group. */
  inFirstOnly?: boolean;
}

function writingOf(schema: z.ZodType, key: string, place: Place): Writing | undefined {
  const inner = innermost(schema);
  if (metaOf(inner).labels) return 'together';
  if (!place.inLanguages || place.inFirstOnly) return undefined;
  if (metaOf(inner).translated) return 'each';
  if (key === 'id' && place.inTranslatedItem) return 'key';
  return hasTranslations(schema) ? undefined : 'first';
}

function fieldOf(reader: Reader, schema: z.ZodType, path: readonly string[], place: Place): GuideField {
  const inner = innermost(schema);
  const name = fieldName(place.collection, path);
  const key = path.at(-1) ?? place.collection;
  const writing = writingOf(schema, key, place);
  const length = lengthOf(inner);
  const below = metaOf(inner).labels ? {} : (fieldsOf(inner) ?? {});
  const isList = itemOf(schema) !== undefined;
  return {
    name,
    key,
    label: fieldLabel(reader.lang, name) ?? key,
    hint: fieldHint(reader.lang, name) ?? '',
    isRequired: !isOptional(schema),
    mayBeNotReported:
      literalsOf(schema).has(NOT_REPORTED) || (inner instanceof z.ZodEnum && inner.options.includes(NOT_REPORTED)),
    isList,
    ...(writing ? { writing } : {}),
    ...(length ? { length } : {}),
    ...choicesOf(reader, name, schema, inner),
    fields: fieldsIn(reader, below, path, {
      ...place,
      inTranslatedItem: isList && hasTranslations(inner),
      inFirstOnly: place.inFirstOnly === true || writing === 'first',
    }),
  };
}

const fieldsIn = (
  reader: Reader,
  fields: Readonly<Record<string, z.ZodType>>,
  path: readonly string[],
  place: Place,
): GuideField[] => Object.entries(fields).map(([key, schema]) => fieldOf(reader, schema, [...path, key], place));

/** Says of every field whether one above it is written just like it, so that the page need not repeat it. */
function withLikenesses(fields: readonly GuideField[], within: string, seen: Map<string, Likeness>): GuideField[] {
  return fields.map((field) => {
    const sign = JSON.stringify(field, (key, value: unknown) => (key === 'name' ? undefined : value));
    const like = seen.get(sign);
    if (like) return { ...field, like };
    seen.set(sign, { name: field.name, within });
    return { ...field, fields: withLikenesses(field.fields, field.label, seen) };
  });
}

/** The guide to the fields of a collection, in the order of its schema. */
export interface FieldGuide {
  collection: GuidedCollection;
  title: string;
  about: string;
  /** Where its files lie; a record's id is its name there. */
  files: string[];
  /** Whether texts follow the fields in the same file. */
  hasBody: boolean;
  /** The collection as a field: a list kept in one file has a name and a hint of its own. */
  list?: Pick<GuideField, 'name' | 'hint'>;
  fields: GuideField[];
}

const ID = '<id>';
const isAmong = <T extends object>(group: T, name: PropertyKey): name is keyof T => Object.hasOwn(group, name);

function filesOf(collection: GuidedCollection): string[] {
  if (isAmong(bodyCollections, collection)) return languages.map((lang) => `content/${collection}/${lang}/${ID}.mdx`);
  if (isAmong(labelCollections, collection) || collection === 'taxonomies') return [`content/${collection}/${ID}.yaml`];
  return [`content/${collection}.yaml`];
}

/** The fields of a collection, before it is known which are like another. */
function plainFields(reader: Reader, collection: GuidedCollection): GuideField[] {
  const place = { collection, inLanguages: isAmong(bodyCollections, collection) };
  if (collection === 'taxonomies') return fieldsIn(reader, taxonomies, [], place);
  return fieldsIn(reader, fieldsOf(innermost(guided[collection])) ?? {}, [], place);
}

export function fieldGuide(reader: Reader, collection: GuidedCollection): FieldGuide {
  const { title, about } = reader.words.fieldGuide.collections[collection];
  const hint = isAmong(listFiles, collection) ? fieldHint(reader.lang, collection) : undefined;
  return {
    collection,
    title,
    about,
    files: filesOf(collection),
    hasBody: isAmong(bodyCollections, collection),
    ...(hint === undefined ? {} : { list: { name: collection, hint } }),
    fields: withLikenesses(plainFields(reader, collection), title, new Map()),
  };
}
