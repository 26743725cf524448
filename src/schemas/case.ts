import { z } from 'zod';
import { claim, evidenceFields } from './citation.ts';
import { termOf } from './closed-lists.ts';
import { id, keyedList, ref, reported, translatedLine, uniqueList, webAddress } from './text.ts';
import { day, when } from './when.ts';

/** The two sides of a tie: which one a partner stands on does not follow from where its office is. */
export const sides = ['japan', 'abroad'] as const;
export type Side = (typeof sides)[number];

/** An organisation that took part. `id` is the organisation's id, so that each stands here once. */
const partner = z.strictObject({
  id: ref('organisations'),
  /** What it did in this cooperation. */
  role: translatedLine(120),
  ...evidenceFields,
});

/** Something that happened, or was planned, at a time the source names. */
const timelineEntry = z.strictObject({
  id,
  date: reported(when),
  /** The source gives the date as approximate. */
  about: z.literal(true).optional(),
  /** The source announces it; whether it took place is not known. Never counts as the last thing known. */
  planned: z.literal(true).optional(),
  /** Somebody only told of the cooperation, in a talk or a report: shows neither how long it ran nor that it went on. */
  toldOnly: z.literal(true).optional(),
  kind: termOf('lifecycle'),
  /** Instruments of cooperation used here; they need not be repeated at the case. */
  tools: uniqueList(ref('tools')).optional(),
  text: translatedLine(260),
  ...evidenceFields,
});

/** What came of it. A number keeps its unit, what it counts, and the time it holds for. */
const result = z.strictObject({
  id,
  kind: termOf('result-kinds'),
  value: reported(z.number()),
  /** How the source qualifies the number: "over 150", "100 or more", "nearly 400", "about 70". */
  approximation: z.enum(['more-than', 'at-least', 'nearly', 'about']).optional(),
  /** What the number counts or is measured in, such as 「社」 / "companies" or "%". */
  unit: translatedLine(40).optional(),
  /** What the number covers: all partners, one event, one region. */
  scope: translatedLine(120).optional(),
  /** The time the result or the number holds for. */
  asOf: reported(when),
  text: translatedLine(300),
  ...evidenceFields,
});

/** What stood in the way, and what was done about it. */
const obstacle = z.strictObject({
  id,
  kind: termOf('obstacle-kinds'),
  text: translatedLine(300),
  answer: reported(translatedLine(300)),
  outcome: termOf('obstacle-outcomes'),
  ...evidenceFields,
});

/** What this case shows about a success factor, for or against. */
const factorEvidence = z.strictObject({
  id,
  factor: ref('factors'),
  stance: termOf('evidence-stances'),
  text: translatedLine(300),
  ...evidenceFields,
});

const keyedClaim = z.strictObject({ id, text: translatedLine(360), ...evidenceFields });

/** A tie to another case: what this one extends, continues, was modelled on, or shares actors with. */
const lineage = z.strictObject({
  id,
  kind: termOf('lineage-kinds'),
  case: ref('cases'),
  text: translatedLine(260),
  ...evidenceFields,
});

/**
 * A cooperation between a Japanese region and one abroad. Modelled on the case data model of the Japanese
 * government's interoperability framework (GIF 451-3). The Japanese file holds all of it; a file in another
 * language holds the translated texts alone. Every fact may be "not reported".
 */
export const caseSchema = z.strictObject({
  title: translatedLine(110),
  /** What other pages call it, where the title is too long. Without one they name its places. */
  name: translatedLine(36).optional(),
  summary: claim(260),
  depth: termOf('depths'),
  /** By side, since a source may name an organisation on one and only a region on the other. */
  partners: z.strictObject({ japan: reported(keyedList(partner)), abroad: reported(keyedList(partner)) }),
  /** Finest places the sources name; facets roll up the tree of regions. */
  places: uniqueList(ref('regions')),
  scale: reported(termOf('place-scales')),
  /** First the main one. */
  sectors: uniqueList(ref('sectors')),
  /** Instruments that no timeline entry already names. */
  tools: reported(uniqueList(ref('tools'))),
  programmes: reported(uniqueList(ref('programmes'))),
  aim: reported(claim()),
  timeline: reported(keyedList(timelineEntry)),
  results: reported(keyedList(result)),
  obstacles: reported(keyedList(obstacle)),
  evidence: reported(keyedList(factorEvidence)),
  effort: z.strictObject({ money: reported(claim()), staff: reported(claim()), time: reported(claim()) }),
  decision: z.strictObject({ decidedBy: reported(claim()), basis: reported(claim()), alternatives: reported(claim()) }),
  agreement: z.strictObject({ form: reported(claim()), signedBy: reported(claim()) }),
  contact: z.strictObject({
    /** An office, never a person. */
    office: reported(claim(160)),
    address: reported(webAddress),
    /** When somebody last saw that office and address are right. */
    checked: reported(day),
  }),
  /** What would have to be so elsewhere for this to work there. */
  transfer: reported(keyedList(keyedClaim)),
  lineage: reported(keyedList(lineage)),
  webinars: reported(uniqueList(ref('webinars'))),
  /** What the sources leave open or contradict each other on, said on the page. */
  openPoints: keyedList(keyedClaim).optional(),
  updated: day,
  /** When and in which capacity somebody checked the record against the partners; by role, not by name. */
  verified: reported(z.strictObject({ date: day, by: translatedLine(80) })),
  /** Set when the record is taken back; the address stays and says so. */
  withdrawn: z.strictObject({ date: day, reason: translatedLine(200) }).optional(),
});
export type Case = z.infer<typeof caseSchema>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type CaseResult = z.infer<typeof result>;
export type Obstacle = z.infer<typeof obstacle>;
export type FactorEvidence = z.infer<typeof factorEvidence>;
export type Partner = z.infer<typeof partner>;
export type Lineage = z.infer<typeof lineage>;
