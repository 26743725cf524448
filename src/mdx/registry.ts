import { z } from 'zod';
import { citation } from '../schemas/citation.ts';
import { ref } from '../schemas/text.ts';

/** A component that writers may use in a body. */
export interface RegisteredComponent {
  /** Its attributes: plain strings, all of them known. */
  attributes: z.ZodObject;
  /** What may stand between its tags. */
  children: 'none' | 'inline' | 'blocks';
  /** Whether it needs a line of its own, being a block that no paragraph may hold. */
  alone: boolean;
  /** How it is written, for messages. */
  example: string;
}

/**
 * Every component a body may use. The guard, the check and the pages are made from this list; what is not on it is
 * refused. Attribute values are looked at as strings only, never evaluated.
 */
export const components: ReadonlyMap<string, RegisteredComponent> = new Map<string, RegisteredComponent>([
  [
    'Cite',
    {
      attributes: citation,
      children: 'none',
      alone: false,
      example: '<Cite source="clair-forum-385" at="p.9" />',
    },
  ],
  [
    'Figure',
    {
      attributes: z.strictObject({ image: ref('images') }),
      children: 'none',
      alone: true,
      example: '<Figure image="signing-ceremony" />',
    },
  ],
]);

/** The component whose name somebody has written in letters of another case: MDX tells `cite` and `Cite` apart. */
export const componentCalled = (name: string): string | undefined =>
  [...components.keys()].find((known) => known.toLowerCase() === name.toLowerCase());
