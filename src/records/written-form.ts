/** How a record is written into a file: the one order of its fields and the one style of YAML, by hand, by script and in the editor. */
import { stringify } from 'yaml';
import type { z } from 'zod';
import { fieldSchema, fieldsOf, itemOf } from './shape.ts';

/** As the editor's own files were written before it was given ours; kept, because it is plain. */
const STYLE = {
  indent: 2,
  indentSeq: true,
  lineWidth: 0,
  singleQuote: true,
  defaultStringType: 'PLAIN',
  aliasDuplicateObjects: false,
} as const;

/** The value with its keys in the order of the schema; keys it does not know come last, in the order they had. */
function inSchemaOrder(value: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(value)) {
    const item = schema && itemOf(schema);
    return value.map((entry) => inSchemaOrder(entry, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const given = new Map(Object.entries(value));
  const known = Object.keys((schema && fieldsOf(schema)) ?? {}).filter((key) => given.has(key));
  const order = new Set([...known, ...given.keys()]);
  // A Map, because an object puts keys that look like numbers first.
  return new Map([...order].map((key) => [key, inSchemaOrder(given.get(key), schema && fieldSchema(schema, key))]));
}

/** A record's fields as YAML, ending with a line break. */
export const writtenYaml = (value: unknown, schema: z.ZodType): string =>
  stringify(inSchemaOrder(value, schema), STYLE);

/** A number as YAML has it. */
export const writtenNumber = (value: number): string => stringify(value, STYLE).trim();
