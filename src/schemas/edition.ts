import { z } from 'zod';
import { line } from './text.ts';
import { day } from './when.ts';

/** The edition a build belongs to: in the footer, in citations and on paper, so that a build is reproducible. */
export const editionSchema = z.strictObject({ number: line(20), date: day });
export type Edition = z.infer<typeof editionSchema>;
