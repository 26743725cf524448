import { z } from 'zod';
import type { FieldMeta } from '../schemas/text.ts';

/** A step into a record: a key of a mapping or a position in a list. */
export type Path = readonly (string | number)[];

export type Mapping = Record<string, unknown>;
export const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Def = { type: string; innerType?: z.ZodType; element?: z.ZodType; options?: z.ZodType[]; catchall?: z.ZodType };
const defOf = (schema: z.ZodType) => schema.def as unknown as Def; // `as`: zod types each schema's definition apart; these fields are those of its documented kinds

const isLiteral = (schema: z.ZodType) => schema instanceof z.ZodLiteral;

/** Schemas do not change, and every value of every record asks for theirs. */
const kept = <T>(read: (schema: z.ZodType) => T): ((schema: z.ZodType) => T) => {
  const known = new WeakMap<z.ZodType, T>();
  return (schema) => {
    if (!known.has(schema)) known.set(schema, read(schema));
    return known.get(schema) as T; // `as`: just set, and may well be undefined
  };
};

/** The schema below "may be absent" and "may be not reported". */
export const bare = kept((schema): z.ZodType => {
  const { type, innerType, options } = defOf(schema);
  if ((type === 'optional' || type === 'nullable') && innerType) return bare(innerType);
  if (type === 'union' && options) {
    const substantial = options.filter((option) => !isLiteral(option));
    return substantial.length === 1 && substantial[0] ? bare(substantial[0]) : (substantial[0] ?? schema);
  }
  return schema;
});

/** The fixed texts a schema takes beside its proper values, such as "not reported". */
export function literalsOf(schema: z.ZodType): ReadonlySet<unknown> {
  const { type, innerType, options } = defOf(schema);
  if (schema instanceof z.ZodLiteral) return new Set(schema.values);
  if (type === 'optional' && innerType) return literalsOf(innerType);
  return new Set(type === 'union' ? (options ?? []).flatMap((option) => [...literalsOf(option)]) : []);
}

/** What a schema says about itself to the site, found below "optional" and "not reported" too. */
export const metaOf = kept((schema): FieldMeta => ({
  ...(bare(schema).meta() as FieldMeta | undefined),
  ...(schema.meta() as FieldMeta | undefined),
})); // `as`: zod's registry holds any metadata, ours is FieldMeta

export const isOptional = (schema: z.ZodType) => schema.safeParse(undefined).success;

/** The fields of a mapping, or undefined if the schema is none. */
export const fieldsOf = kept((schema): Record<string, z.ZodType> | undefined => {
  const inner = bare(schema);
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : undefined; // `as`: zod's core type for a shape is wider
});

/** The schema of a list's items, or undefined if the schema is no list. */
export const itemOf = kept((schema): z.ZodType | undefined => {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined; // `as`: as above
});

/** The schema of a field, or of a key that a mapping allows beside its named ones. */
export function fieldSchema(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  const fields = fieldsOf(schema);
  // A key such as `constructor` is no field, though every object has one.
  if (fields) return Object.hasOwn(fields, key) ? fields[key] : defOf(bare(schema)).catchall;
  return itemOf(schema);
}

/** Whether the schema takes text but no number: then `2014` in a file is text. */
export const takesTextOnly = kept((schema): boolean => {
  const inner = bare(schema);
  return inner instanceof z.ZodString || inner instanceof z.ZodEnum || inner instanceof z.ZodStringFormat;
});

/** `cases.timeline.date` for any item's date: how dictionaries and messages name a field. */
export const fieldName = (collection: string, path: Path) =>
  [collection, ...path.filter((step) => typeof step === 'string')].join('.');

/** Whether any text in this part of a record is written anew in every language. */
export const hasTranslations = kept((schema): boolean => {
  if (metaOf(schema).translated) return true;
  const item = itemOf(schema);
  if (item) return hasTranslations(item);
  return Object.values(fieldsOf(schema) ?? {}).some((field) => hasTranslations(field));
});

/** Calls `visit` for every value of a record that its schema describes, the record itself included. */
export function walk(
  schema: z.ZodType,
  value: unknown,
  visit: (schema: z.ZodType, value: unknown, path: Path) => void,
  path: Path = [],
): void {
  visit(schema, value, path);
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    if (item) for (const [index, entry] of value.entries()) walk(item, entry, visit, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      const field = fieldSchema(schema, key);
      if (field) walk(field, entry, visit, [...path, key]);
    }
  }
}
