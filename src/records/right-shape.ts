/** How a value is written whose field takes another kind of value: what a writer can copy. Asked only where there is a mistake. */
import { z } from 'zod';
import { NOT_REPORTED } from '../schemas/text.ts';
import { bare, fieldsOf, isMapping, isOptional, itemOf, literalsOf, metaOf } from './shape.ts';
import { isInOtherWords } from './wordings.ts';

/** Stands where the writer has to put something. */
const BLANK = '…';
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** The text in what was given, if there is any worth keeping. */
function textIn(given: unknown): string | undefined {
  if (Array.isArray(given)) return given.every((part) => typeof part === 'string') ? given.join('、') : undefined;
  const text = typeof given === 'number' ? String(given) : given;
  return typeof text === 'string' && !isInOtherWords(text, NOT_REPORTED) ? text : undefined;
}

/** What of a lone text belongs to a field of the group that was wanted. */
function partFor(key: string, given: unknown, isLabel: boolean): unknown {
  if (isMapping(given)) return given[key];
  const text = textIn(given);
  if (text === undefined) return undefined;
  return (isLabel ? (key === 'ja') === JAPANESE.test(text) : key === 'text') ? text : undefined;
}

/** The lines of a value that takes several; of any other the value alone. */
function linesOf(schema: z.ZodType, given: unknown): string[] {
  const item = itemOf(schema);
  if (item) {
    const [first = BLANK, ...others] = linesOf(item, given);
    return [`- ${first}`, ...others.map((line) => `  ${line}`)];
  }
  const fields = fieldsOf(schema);
  if (!fields) return [textIn(given) ?? BLANK];
  const isLabel = metaOf(schema).labels === true;
  const wanted = Object.entries(fields).filter(
    ([key, own]) => !isOptional(own) || (isMapping(given) && given[key] !== undefined),
  );
  return wanted.flatMap(([key, own]) => fieldLines(key, own, partFor(key, given, isLabel)));
}

/** A field with its value, as it stands in a file. */
function fieldLines(key: string, schema: z.ZodType, given?: unknown): string[] {
  const takesMany = itemOf(schema) !== undefined || fieldsOf(schema) !== undefined;
  if (given === undefined && literalsOf(schema).has(NOT_REPORTED)) return [`${key}: ${NOT_REPORTED}`];
  const lines = linesOf(schema, given);
  return takesMany ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [`${key}: ${lines[0]}`];
}

/** The lines of a field that is missing or empty. */
export const missingLines = (key: string, schema: z.ZodType): Record<string, string> => ({
  shape: fieldLines(key, schema).join('\n'),
});

/** The items that stand in a lone text. */
function itemsIn(text: string, item: z.ZodType): string[] {
  // Items whose hyphens no blank follows, or that begin with another sign, are read as one text.
  const isList = /^\s*[-‐－ー・]/u.test(text);
  const between =
    bare(item) instanceof z.ZodNumber ? /[\s,、]+/u : isList ? /\s+[-‐－ー・]\s*|\n/u : /[、,，;；\n]\s*/u;
  return text.split(between).map((part) => part.replace(/^\s*[-‐－ー・]\s*/u, '').trim());
}

/**
 * What a message shows of the right shape: `items` of a list of plain values, one a line, or the lines of the `shape` itself.
 * `isItem`: the value is one of a list, and its hyphen is part of the shape.
 */
export function rightShape(schema: z.ZodType, value: unknown, isItem: boolean): Record<string, string> {
  const item = itemOf(schema);
  if (item && !itemOf(item) && !fieldsOf(item)) {
    if (typeof value !== 'string') return {};
    const cause = /^\s*-\S/u.test(value) ? { cause: 'hyphen' } : {};
    return { items: itemsIn(value, item).filter(Boolean).join('\n'), ...cause };
  }
  if (!item && !fieldsOf(schema)) return {};
  const [first = '', ...others] = linesOf(schema, value);
  const lines = isItem ? [`- ${first}`, ...others.map((line) => `  ${line}`)] : [first, ...others];
  return { shape: lines.join('\n'), ...(isItem ? { item: 'true' } : {}) };
}
