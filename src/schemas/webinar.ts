import { z } from 'zod';
import { citations, claim, evidenceFields } from './citation.ts';
import { id, keyedList, languageTag, line, ref, reported, translatedLine, uniqueList, webAddress } from './text.ts';
import { day, when } from './when.ts';

/** A name exactly as the source prints it, in the script printed; never romanised, never given a reading. */
const nameAsPrinted = z.strictObject({ text: line(80).meta({ printed: true }), lang: languageTag });

/** Somebody who spoke, in the public role the source names. The id says the role, so that it spells no name. */
const speaker = z.strictObject({
  id,
  name: reported(nameAsPrinted),
  role: reported(translatedLine(120)),
  organisation: ref('organisations'),
  ...evidenceFields,
});

const programmeItem = z.strictObject({
  id,
  kind: z.enum(['greeting', 'talk', 'panel', 'session', 'questions', 'matchmaking', 'closing']),
  title: reported(translatedLine(160)),
  /** Speakers of this item, by their id in `speakers`. */
  speakers: uniqueList(id).optional(),
  ...evidenceFields,
});

const clock = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ format: 'clock' });

/** The same hour in one time zone, as the source gives it. */
const clockTime = z.strictObject({
  zone: z.enum(['Asia/Tokyo', 'Europe/Paris']),
  start: clock,
  end: clock,
});

/** Where a reader finds the recording, and how sure we are of it. */
const recording = z
  .strictObject({
    state: z.enum(['has-address', 'address-unknown', 'none-known']),
    /** Only with the state `has-address`. */
    address: webAddress.optional(),
    languages: reported(uniqueList(languageTag)),
    /** When the source stated this. */
    asOf: reported(when),
    /** When one of us last opened the address. */
    checked: reported(day),
    text: translatedLine(260),
    ...evidenceFields,
  })
  .superRefine((value, context) => {
    if ((value.state === 'has-address') !== (value.address !== undefined))
      context.addIssue({ code: 'custom', path: ['address'], params: { code: 'recording/address-and-state' } });
  });

/** A webinar, seminar or conference of which there is a record. Which cases it presented is said at the cases. */
export const webinarSchema = z.strictObject({
  title: translatedLine(110),
  /** The title it was announced under, as printed. */
  announcedTitle: reported(nameAsPrinted.extend({ text: line(160).meta({ printed: true }) })),
  summary: claim(260),
  kind: z.enum(['webinar', 'seminar', 'conference']),
  series: reported(z.strictObject({ name: translatedLine(80), number: reported(z.int().min(1)) })),
  date: when,
  times: reported(z.array(clockTime).min(1)),
  /** Where the documents name day and hour. */
  dateSources: citations,
  /** `online`, or the place it was held at. */
  venue: reported(z.union([z.literal('online'), ref('regions')])),
  /** Languages spoken, and how they were interpreted. */
  languages: reported(claim(160)),
  fee: reported(claim(120)),
  participants: reported(claim(200)),
  organisers: keyedList(
    z.strictObject({ id: ref('organisations'), role: z.enum(['organiser', 'cooperating']), ...evidenceFields }),
  ),
  speakers: reported(keyedList(speaker)),
  programme: reported(keyedList(programmeItem)),
  recording,
  /** What is missing from the record and asked for. */
  openPoints: keyedList(z.strictObject({ id, text: translatedLine(360), ...evidenceFields })).optional(),
  updated: day,
});
export type Webinar = z.infer<typeof webinarSchema>;
export type Speaker = z.infer<typeof speaker>;
export type ProgrammeItem = z.infer<typeof programmeItem>;
export type Recording = z.infer<typeof recording>;
