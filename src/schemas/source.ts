import { z } from 'zod';
import { languageTag, line, localised, ref, reported, webAddress } from './text.ts';
import { when } from './when.ts';

/** A place a citation may name: a page, a printed heading, a speaker. */
const placeInSource = z.strictObject({
  /** As citations write it, and as printed where it is a heading. */
  at: line(160).meta({ printed: true }),
  name: localised(200).meta({ printed: true }),
});

/** All places of a source; a citation names one of them, so each stands here once. */
const placesOnce = z
  .array(placeInSource)
  .min(1)
  .superRefine((places, context) => {
    const seen = new Set<string>();
    for (const [index, { at }] of places.entries()) {
      if (seen.has(at))
        context.addIssue({ code: 'custom', path: [index, 'at'], params: { code: 'list/twice', value: at } });
      seen.add(at);
    }
  });

/** A document that claims are taken from. */
export const sourceSchema = z.strictObject({
  title: localised(200).meta({ printed: true }),
  /** How citations name it in a few characters. */
  shortTitle: localised(60).meta({ printed: true }),
  /** Language of the document itself; its title is shown in that language too. */
  language: languageTag,
  kind: z.enum(['news', 'magazine', 'slides', 'seminar-minutes', 'seminar-report']),
  publisher: ref('organisations'),
  date: when,
  /** The web address at which the document was seen. */
  address: reported(webAddress),
  about: localised(400),
  /** What a reader should bear in mind: who speaks, what is lost in the copy we have. */
  caution: localised(500).optional(),
  /** Every place a citation may name, in the document's order. */
  places: placesOnce,
});
export type Source = z.infer<typeof sourceSchema>;
