import type { Ui } from '../i18n/dictionaries.ts';
import { lineOf } from '../records/rules.ts';
import type { Case } from '../schemas/case.ts';
import { isReported } from '../schemas/text.ts';
import type { Webinar } from '../schemas/webinar.ts';
import { spanOf } from '../schemas/when.ts';
import { decadesOf, facetsOf, partnersOf } from './facets.ts';
import { factsOf, type Library } from './library.ts';
import type { SearchRecord } from './search-records.ts';

/** What a search can be narrowed by, in the order of the page. The names stand in addresses. */
export const searchFacets = [
  'type',
  'area',
  'sector',
  'region',
  'tool',
  'programme',
  'period',
  'depth',
  'factor',
  'obstacle',
] as const satisfies readonly (keyof Ui['search']['facetNames'])[];
export type SearchFacet = (typeof searchFacets)[number];

/** What records are tagged with: the facets, and the organisations in them, which no facet offers. */
export const searchTags = [...searchFacets, 'organisation'] as const;
export type SearchTag = (typeof searchTags)[number];

/** The values a record has of each tag; one it has none of is absent. */
export type FacetValues = Partial<Record<SearchTag, readonly string[]>>;

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The cases that were presented at a webinar or event. */
const casesPresented = (library: Library, webinar: string): Case[] => {
  const ids = new Set(library.casesOfWebinar(webinar));
  return library.cases.filter(({ id }) => ids.has(id)).map(({ facts }) => facts);
};

/** A webinar has no sectors or places of its own: it is found by those of the cases presented there. */
function webinarFacets(library: Library, id: string): FacetValues {
  const record = library.content.webinars.get(id);
  if (!record) return {};
  const presented = casesPresented(library, id).map((facts) => facetsOf(facts, library.regions));
  return {
    area: unique(presented.map(({ area }) => area)),
    sector: unique(presented.flatMap(({ sector }) => sector)),
    region: unique(presented.flatMap(({ region }) => region)),
    period: decadesOf(spanOf(factsOf(record).date)),
    organisation: organisationsAt(factsOf(record)),
  };
}

/** Those that held a webinar, and those whose people spoke. */
const organisationsAt = ({ organisers, speakers }: Webinar): string[] =>
  unique([
    ...organisers.map(({ id }) => id),
    ...(isReported(speakers) ? speakers.map(({ organisation }) => organisation) : []),
  ]);

function organisationFacets({ content, regions }: Library, id: string): FacetValues {
  const place = content.organisations.get(id)?.data.place;
  const line = place && isReported(place) ? lineOf(place, regions) : [];
  const area = line.at(-1)?.area;
  return { region: line.map((region) => region.id), area: area && area !== 'home' ? [area] : [], organisation: [id] };
}

function ownFacets(library: Library, { type, record }: SearchRecord): FacetValues {
  const { content, regions } = library;
  switch (type) {
    case 'cases': {
      const found = content.cases.get(record);
      if (!found) return {};
      const facts = factsOf(found);
      const { area, depth, ...rest } = facetsOf(facts, regions);
      return { area: [area], depth: [depth], ...rest, organisation: partnersOf(facts).map(({ id }) => id) };
    }
    case 'webinars':
      return webinarFacets(library, record);
    case 'factors':
      return { factor: [record] };
    case 'sources': {
      const date = content.sources.get(record)?.data.date;
      const publisher = content.sources.get(record)?.data.publisher;
      return {
        ...(date ? { period: decadesOf(spanOf(date)) } : {}),
        ...(publisher ? { organisation: [publisher] } : {}),
      };
    }
    case 'organisations':
      return organisationFacets(library, record);
  }
}

/** Everything a record can be narrowed by. */
export function facetValuesOf(library: Library, record: SearchRecord): FacetValues {
  const values: FacetValues = { type: [record.type], ...ownFacets(library, record) };
  return Object.fromEntries(searchTags.flatMap((tag) => (values[tag]?.length ? [[tag, values[tag]]] : [])));
}
