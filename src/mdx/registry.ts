import type { z } from 'zod';
import { citation } from '../schemas/citation.ts';

/** A component that writers may use in a body. */
export interface RegisteredComponent {
  /** Its attributes: plain strings, all of them known. */
  attributes: z.ZodObject;
  /** What may stand between its tags. */
  children: 'none' | 'inline' | 'blocks';
}

/**
 * Every component a body may use. The guard, the check and the pages are made from this list; what is not on it is
 * refused. Attribute values are looked at as strings only, never evaluated.
 */
export const components: ReadonlyMap<string, RegisteredComponent> = new Map([
  ['Cite', { attributes: citation, children: 'none' as const }],
]);
