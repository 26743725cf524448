import { z } from 'zod';
import { labelledClaim } from './citation.ts';
import { id, ref, reported } from './text.ts';

/** A tie that a source names in passing: data for the coverage page, not a case of its own. */
export const tieSchema = z.strictObject({
  id,
  /** The tie existed, was planned, or was hoped for when the source was written. */
  state: z.enum(['named', 'planned', 'hoped-for']),
  places: reported(z.array(ref('regions')).min(1)),
  /** The case in whose story the source names it. */
  case: reported(ref('cases')),
  claim: labelledClaim(400),
});
export type Tie = z.infer<typeof tieSchema>;
export const tiesSchema = z.array(tieSchema);
