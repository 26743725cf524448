import { z } from 'zod';
import { id, line, localised, reading, uniqueList } from './text.ts';

/** A term of the field, with its other spellings: also what search takes for the same word. */
export const glossaryTermSchema = z.strictObject({
  id,
  term: localised(80),
  reading: reading(80).optional(),
  meaning: localised(400),
  aliases: uniqueList(line(80)).optional(),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;
export const glossarySchema = z.array(glossaryTermSchema);
