import { z } from 'zod';
import { id, line, uniqueList } from './text.ts';

/**
 * Words that mean the same to somebody who searches: synonyms, old and new spellings, readings in kana, the word of the
 * other language. What mere folding equates (width, case, accents, variants of katakana) need not stand here.
 */
const spelling = z.strictObject({
  id,
  /** In Japanese script, the usual word first. */
  ja: uniqueList(line(60)),
  /** In Latin letters, the usual word first. */
  en: uniqueList(line(80)),
  /**
   * Words near to these in meaning, as they stand in other groups. Records with one of their words in the title are found as
   * well, after all others, and say under which word.
   */
  related: uniqueList(line(60)).optional(),
});
export type Spelling = z.infer<typeof spelling>;
export const spellingsSchema = z.array(spelling);
