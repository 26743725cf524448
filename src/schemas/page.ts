import { z } from 'zod';
import { translatedLine } from './text.ts';
import { day } from './when.ts';

/** A page about the site itself. */
export const pageSchema = z.strictObject({
  title: translatedLine(60),
  description: translatedLine(180),
  updated: day,
});
export type Page = z.infer<typeof pageSchema>;
