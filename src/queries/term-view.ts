import type { CaseFacet } from '../i18n/paths.ts';
import { lineOf } from '../records/rules.ts';
import { type Linked, type Reader } from './reader.ts';
import { linkedTerm, usedTerms } from './terms.ts';

/** The terms around one in its facet: for regions those above and below it in the tree. */
export function aroundTerm(reader: Reader, facet: CaseFacet, id: string): { above: Linked[]; below: Linked[] } {
  if (facet !== 'region') return { above: [], below: [] };
  const { regions } = reader.library;
  const used = new Set(usedTerms(reader, 'region').map(({ term }) => term.id));
  const above = lineOf(id, regions)
    .slice(1)
    .toReversed()
    .map((region) => linkedTerm(reader, 'region', region.id));
  const below = [...regions.values()]
    .filter((region) => region.within === id && used.has(region.id))
    .map((region) => linkedTerm(reader, 'region', region.id));
  return { above, below };
}

/** The entrances to the cases: every facet with the terms that have cases. */
export const entrances = (reader: Reader): { facet: CaseFacet; terms: (Linked & { count: number })[] }[] =>
  (['sector', 'region', 'tool', 'programme', 'obstacle'] as const).map((facet) => ({
    facet,
    terms: usedTerms(reader, facet).map(({ term, cases }) => ({ ...term, count: cases.length })),
  }));
