import type { z } from 'zod';
import { fieldSchema, itemOf, metaOf, type Path } from './shape.ts';

/** A free text in the fields of a record. */
export interface FieldText {
  path: Path;
  text: string;
  schema: z.ZodType;
  /** The writer's own words: neither a name or word that people search for, nor what a document prints. */
  own: boolean;
}

/** All free texts of a value. What is chosen from a list, or has a form that no such character fits into, is none. */
export function textsIn(schema: z.ZodType, value: unknown): FieldText[] {
  const texts: FieldText[] = [];
  // One path for all steps, copied where a text is found: records have far more values than texts.
  const path: (string | number)[] = [];
  const searchBelow = (step: string | number, part: z.ZodType | undefined, entry: unknown, own: boolean) => {
    if (!part) return;
    path.push(step);
    search(part, entry, own);
    path.pop();
  };
  const search = (part: z.ZodType, entry: unknown, own: boolean) => {
    const { translated, labels, printed, placeInSource, format } = metaOf(part);
    const isOwn = (own || translated === true || labels === true) && printed !== true;
    if (typeof entry === 'string') {
      const isFree = format === 'line' || format === 'address';
      // A place that its source does not have is told of as such.
      if (isFree && placeInSource !== true) texts.push({ path: [...path], text: entry, schema: part, own: isOwn });
    } else if (Array.isArray(entry)) {
      const item = itemOf(part);
      for (const [index, inner] of entry.entries()) searchBelow(index, item, inner, isOwn);
    } else if (typeof entry === 'object' && entry !== null) {
      for (const [key, inner] of Object.entries(entry)) searchBelow(key, fieldSchema(part, key), inner, isOwn);
    }
  };
  search(schema, value, false);
  return texts;
}
