import { z } from 'zod';
import { claim, evidenceFields } from './citation.ts';
import { termOf } from './closed-lists.ts';
import { id, keyedList, translatedLine } from './text.ts';
import { day } from './when.ts';

/** Who stated the factor, and in which words of ours. */
const statement = z.strictObject({
  id,
  /** The number it carries in the source's own list, such as JETRO's eight points. */
  number: z.int().min(1).optional(),
  text: translatedLine(300),
  ...evidenceFields,
});

/** A success factor. Which cases bear it out, or warn, is said at the cases. */
export const factorSchema = z.strictObject({
  title: translatedLine(60),
  stage: termOf('factor-stages'),
  /** What it means, in two or three sentences. */
  meaning: claim(360),
  statements: keyedList(statement),
  updated: day,
});
export type Factor = z.infer<typeof factorSchema>;
export type FactorStatement = z.infer<typeof statement>;
