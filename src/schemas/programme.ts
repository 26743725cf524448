import { z } from 'zod';
import { citations, labelledClaim } from './citation.ts';
import { nameStatus } from './organisation.ts';
import { id, keyedList, line, localised, ref, reported, uniqueList } from './text.ts';
import { when } from './when.ts';

/** One form of help a programme offered, as its own document lists it. */
const supportTool = z.strictObject({
  id,
  name: localised(60),
  /** How ripe the business should be, in the document's stars: 1 before any plan, 4 before the deal. */
  maturity: reported(z.int().min(1).max(4)),
  aim: localised(160),
  pays: localised(160),
  sources: citations,
});

/** A year in the life of a programme or law, with what the document counts for it. */
const milestone = z.strictObject({
  id,
  date: when,
  text: localised(160),
  figures: z
    .array(z.strictObject({ value: z.int().min(0), counts: localised(160) }))
    .min(1)
    .optional(),
  sources: citations,
});

/** A public support programme or platform that cooperations made use of. */
export const programmeSchema = z.strictObject({
  name: localised(140),
  nameStatus: z.strictObject({ ja: nameStatus, en: nameStatus }),
  /** Where a `published` name was seen. */
  namePublishedAt: line(200).optional(),
  abbreviation: line(30).optional(),
  aliases: uniqueList(line(120)).optional(),
  operators: reported(uniqueList(ref('organisations'))),
  /** The years it ran, as far as the sources say. */
  period: reported(when),
  summary: labelledClaim(400),
  milestones: keyedList(milestone).optional(),
  supportTools: keyedList(supportTool).optional(),
  /** Further facts: who may apply, what the sources count. */
  facts: z.array(labelledClaim(400)).min(1).optional(),
});
export type Programme = z.infer<typeof programmeSchema>;
