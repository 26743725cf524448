import type { CaseFacet } from '../i18n/paths.ts';
import { lineOf } from '../records/rules.ts';
import { type Linked, type Reader } from './reader.ts';
import { countedTerms, linkedTerm, usedTerms, type CountedTerm } from './terms.ts';

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

/** The groups of entrances, in the order in which pages show them. Regions are entered by where the reader is, or wants to go. */
const entranceGroups = [
  { group: 'sector', facet: 'sector' },
  { group: 'prefecture', facet: 'region' },
  { group: 'country', facet: 'region' },
  { group: 'tool', facet: 'tool' },
  { group: 'programme', facet: 'programme' },
  { group: 'obstacle', facet: 'obstacle' },
] as const;
export type EntranceGroup = (typeof entranceGroups)[number]['group'];

export interface Entrance {
  group: EntranceGroup;
  terms: CountedTerm[];
}

/** The entrances to the cases: terms that have cases. Smaller places are one step further, on the page of their country or prefecture. */
export function entrances(reader: Reader): Entrance[] {
  const belongs = (group: EntranceGroup, id: string) => {
    const region = reader.library.regions.get(id);
    if (group === 'prefecture') return region?.kind === 'prefecture';
    if (group === 'country') return region?.kind === 'country' && region.area !== 'home';
    return true;
  };
  return entranceGroups.map(({ group, facet }) => ({
    group,
    terms: countedTerms(reader, facet).filter(({ id }) => belongs(group, id)),
  }));
}
