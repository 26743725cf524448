import { z } from 'zod';
import { line, localised, ref, translatedLine, uniqueList } from './text.ts';

/** Where a statement stands: a source and the place in it, written as the source's record lists its places. */
export const citation = z.strictObject({
  source: ref('sources'),
  at: line(160).meta({ placeInSource: true }),
});
export type Citation = z.infer<typeof citation>;

/** At least one place; several where several passages say the same. */
export const citations = uniqueList(citation);

/** What every claim carries beside its text. */
export const evidenceFields = {
  sources: citations,
  /** How the passages disagree, where they do. Both versions are shown. */
  differs: translatedLine(300).optional(),
};

/** A statement with its sources. `max` counts characters of the text. */
export const claim = (max = 400) => z.strictObject({ text: translatedLine(max), ...evidenceFields });
export type Claim = z.infer<ReturnType<typeof claim>>;

/** A statement with its sources in a record that keeps all languages in one file. */
export const labelledClaim = (max = 600) =>
  z.strictObject({ text: localised(max), sources: citations, differs: localised(300).optional() });
export type LabelledClaim = z.infer<ReturnType<typeof labelledClaim>>;
