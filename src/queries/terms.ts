import { address, route, type CaseFacet } from '../i18n/paths.ts';
import type { Content } from '../records/content.ts';
import type { TimelineEntry } from '../schemas/case.ts';
import { areaOf, facetsOf } from './facets.ts';
import { editionFor, labelFor, phrase, type Linked, type Phrase, type Reader } from './reader.ts';

/** Where the labels of a facet's values stand. */
const taxonomyOf = {
  sector: 'sectors',
  region: 'regions',
  tool: 'tools',
  obstacle: 'obstacle-kinds',
} as const satisfies Partial<Record<CaseFacet, keyof Content['taxonomies']>>;

/** The name of a term of a facet. */
export function termName(reader: Reader, facet: CaseFacet, id: string): Phrase {
  if (facet === 'programme') {
    const programme = reader.library.content.programmes.get(id);
    return programme ? labelFor(reader, programme.data.name) : { text: id };
  }
  const term = reader.library.terms(taxonomyOf[facet]).get(id);
  return term ? labelFor(reader, term.name) : { text: id };
}

/** A place with its reading, which readers of Japanese may need: all but the prefectures', which everybody knows. */
export function placeWithReading(reader: Reader, id: string): Phrase {
  const place = reader.library.regions.get(id);
  const name = termName(reader, 'region', id);
  return reader.lang === 'ja' && place?.kind === 'place' && place.reading ? { ...name, reading: place.reading } : name;
}

/** The label of a term of a closed list. */
export function closedTerm(reader: Reader, list: keyof Content['taxonomies'], id: string): Phrase {
  const term = reader.library.terms(list).get(id);
  return term ? labelFor(reader, term.name) : { text: id };
}

/** What kind of event an entry of a timeline tells: a talk about a cooperation is none of its activities. */
export const kindOfEvent = (reader: Reader, { kind, toldOnly }: Pick<TimelineEntry, 'kind' | 'toldOnly'>): Phrase =>
  toldOnly ? { text: reader.words.case.told } : closedTerm(reader, 'lifecycle', kind);

/** A term with the address of the list of its cases. */
export const linkedTerm = (reader: Reader, facet: CaseFacet, id: string): Linked => ({
  id,
  ...termName(reader, facet, id),
  href: address(reader.lang, route.casesBy(facet, id)),
});

/** Ids in the order of the facet's own list, so that they stand alike everywhere. */
function inListOrder(reader: Reader, facet: CaseFacet, ids: readonly string[]): string[] {
  const order =
    facet === 'programme'
      ? [...reader.library.content.programmes.keys()]
      : [...reader.library.terms(taxonomyOf[facet]).keys()];
  return ids.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The terms of a facet that some case has, with the ids of those cases. */
export function usedTerms(reader: Reader, facet: CaseFacet): { term: Linked; cases: string[] }[] {
  const { library } = reader;
  const users = new Map<string, string[]>();
  for (const { id, facts } of library.cases)
    for (const term of facetsOf(facts, library.regions)[facet]) users.set(term, [...(users.get(term) ?? []), id]);
  return inListOrder(reader, facet, [...users.keys()]).map((id) => ({
    term: linkedTerm(reader, facet, id),
    cases: users.get(id) ?? [],
  }));
}

/** A term with the number of its cases: those with Europe, and apart from them those beyond. */
export interface CountedTerm extends Linked {
  count: number;
  beyond: number;
}

/** How many of some cases are cases with Europe, and how many lie beyond. */
export function countedApart({ library }: Reader, ids: ReadonlySet<string>): { count: number; beyond: number } {
  const cases = library.cases.filter(({ id }) => ids.has(id));
  const beyond = cases.filter(({ facts }) => areaOf(facts.places, library.regions) === 'beyond').length;
  return { count: cases.length - beyond, beyond };
}

/** The terms of a facet that some case has, with the numbers of their cases. */
export function countedTerms(reader: Reader, facet: CaseFacet): CountedTerm[] {
  return usedTerms(reader, facet).map(({ term, cases: ids }) => {
    const apart = countedApart(reader, new Set(ids));
    // Where all lie beyond, there is nothing to be counted apart from.
    return { ...term, ...(apart.count === 0 ? { count: apart.beyond, beyond: 0 } : apart) };
  });
}

/** The title of a factor, in the reader's language where it has one. */
export function factorTitle(reader: Reader, id: string): Phrase {
  const record = reader.library.content.factors.get(id);
  if (!record) return { text: id };
  const { data, lang } = editionFor(reader, record);
  return phrase(reader, data.title, lang);
}

/** An organisation with the address of its entry in the directory. */
export function linkedOrganisation(reader: Reader, id: string): Linked {
  const record = reader.library.content.organisations.get(id);
  return {
    id,
    ...(record ? labelFor(reader, record.data.name) : { text: id }),
    href: address(reader.lang, route.organisation(id)),
  };
}
