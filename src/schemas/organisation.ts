import { z } from 'zod';
import { citations } from './citation.ts';
import { termOf } from './closed-lists.ts';
import { languageTag, line, localised, reading, ref, reported, uniqueList, webAddress } from './text.ts';

/** `printed`: a source of ours prints it. `published`: the organisation itself does, at the address beside it. `ours`: our translation. */
export const nameStatus = z.enum(['printed', 'published', 'ours']);

/** An organisation named in a case, with what each source prints. */
export const organisationSchema = z.strictObject({
  name: localised(140),
  nameStatus: z.strictObject({ ja: nameStatus, en: nameStatus }),
  /** Where a `published` name was seen. */
  namePublishedAt: line(200).optional(),
  kind: reported(termOf('organisation-kinds')),
  /** Where it is at home. */
  place: reported(ref('regions')),
  website: reported(webAddress),
  /** Reading in kana; `ours` when put together from known words. */
  reading: z.strictObject({ text: reading(120), status: z.enum(['printed', 'known', 'ours']) }).optional(),
  /** Short and other names that people search for. */
  aliases: uniqueList(line(120)).optional(),
  /** Names exactly as printed, with their places. */
  printed: z
    .array(z.strictObject({ text: line(160).meta({ printed: true }), lang: languageTag, sources: citations }))
    .min(1),
  note: localised(300).optional(),
});
export type Organisation = z.infer<typeof organisationSchema>;
