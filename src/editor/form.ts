/**
 * A record as the editor's form holds it. A form cannot put a word in the place of a list, so a field of its own in every group
 * names the fields that are "not reported" while they are empty; the file has it as the model wants it.
 */
import { z } from 'zod';
import { bare, fieldSchema, isMapping, itemOf, literalsOf, type Mapping } from '../records/shape.ts';
import { NOT_REPORTED } from '../schemas/text.ts';

/** The field of a group that names which of its fields are "not reported" while they are empty. */
export const NOT_REPORTED_FIELD = 'notReported';

/** Whether the sources may say nothing on this field. */
export const mayBeNotReported = (schema: z.ZodType) => literalsOf(schema).has(NOT_REPORTED);

/** A field that can only be true or absent: a box to tick. */
export const isTick = (schema: z.ZodType) => {
  const inner = bare(schema);
  return inner instanceof z.ZodLiteral && inner.value === true;
};

/**
 * What a file says, as the form holds it. In a record, a field that is filled in is "not reported" as soon as somebody clears
 * it; a translation (`isRecord` false) never says so.
 */
export function toForm(value: unknown, schema: z.ZodType | undefined, isRecord: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => toForm(item, schema && itemOf(schema), isRecord));
  if (!isMapping(value)) return value;
  const form: Mapping = {};
  const notReported: string[] = [];
  for (const [key, entry] of Object.entries(value)) {
    const field = schema && fieldSchema(schema, key);
    const isSilent = entry === NOT_REPORTED;
    const mayBeSilent = field !== undefined && mayBeNotReported(field);
    if (mayBeSilent && (isSilent || isRecord)) notReported.push(key);
    if (!mayBeSilent || !isSilent) form[key] = toForm(entry, field, isRecord);
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
  for (const key of Array.isArray(ticked) ? ticked.map(String) : []) value[key] ??= NOT_REPORTED;
  return value;
}
