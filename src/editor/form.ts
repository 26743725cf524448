/**
 * A record as the editor's form holds it. A form cannot put a word in the place of a list, so what the sources do not report
 * is ticked in a field of its own in every group, and written into the file as the model wants it.
 */
import { z } from 'zod';
import { bare, fieldSchema, itemOf, literalsOf } from '../records/shape.ts';
import { NOT_REPORTED } from '../schemas/text.ts';

/** The field of a group in which a writer ticks what the sources do not report. */
export const NOT_REPORTED_FIELD = 'notReported';

type Mapping = Record<string, unknown>;
const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the sources may say nothing on this field. */
export const mayBeNotReported = (schema: z.ZodType) => literalsOf(schema).has(NOT_REPORTED);

/** A field that can only be true or absent: a box to tick. */
export const isTick = (schema: z.ZodType) => {
  const inner = bare(schema);
  return inner instanceof z.ZodLiteral && inner.value === true;
};

/** What a file says, as the form holds it. */
export function toForm(value: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => toForm(item, schema && itemOf(schema)));
  if (!isMapping(value)) return value;
  const form: Mapping = {};
  const notReported: string[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const field = schema && fieldSchema(schema, key);
    if (entry === NOT_REPORTED && field && mayBeNotReported(field)) notReported.push(key);
    else form[key] = toForm(entry, field);
  }
  return notReported.length > 0 ? { ...form, [NOT_REPORTED_FIELD]: notReported } : form;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isMapping(value) && Object.keys(value).length === 0);

/** What the form holds, as a file says it: a field left empty is not there. */
export function fromForm(form: unknown, schema: z.ZodType | undefined): unknown {
  if (Array.isArray(form))
    return form.map((item) => fromForm(item, schema && itemOf(schema))).filter((item) => !isEmpty(item));
  if (!isMapping(form)) return form;
  const { [NOT_REPORTED_FIELD]: ticked, ...fields } = form;
  const value: Mapping = {};
  for (const [key, entry] of Object.entries(fields)) {
    const field = schema && fieldSchema(schema, key);
    const own = fromForm(entry, field);
    if (!isEmpty(own) && !(own === false && field && isTick(field))) value[key] = own;
  }
  // What was ticked and written all the same stays as written: nothing that somebody wrote is lost.
  for (const key of Array.isArray(ticked) ? ticked.map(String) : []) value[key] ??= NOT_REPORTED;
  return value;
}
