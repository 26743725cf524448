import { z } from 'zod';
import { labelledClaim } from './citation.ts';
import { nameStatus } from './organisation.ts';
import { line, localised, ref, reported, uniqueList } from './text.ts';
import { when } from './when.ts';

/** A public support programme or platform that cooperations made use of. */
export const programmeSchema = z.strictObject({
  name: localised(140),
  nameStatus: z.strictObject({ ja: nameStatus, en: nameStatus }),
  /** Where a `published` name was seen. */
  namePublishedAt: line(200).optional(),
  abbreviation: line(30).optional(),
  aliases: z.array(line(120)).min(1).optional(),
  operators: reported(uniqueList(ref('organisations'))),
  /** The years it ran, as far as the sources say. */
  period: reported(when),
  summary: labelledClaim(400),
  /** Further facts: what it pays for, who may apply, what the sources count. */
  facts: z.array(labelledClaim(400)).min(1).optional(),
});
export type Programme = z.infer<typeof programmeSchema>;
