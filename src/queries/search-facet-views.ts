import { closedLists } from '../schemas/closed-lists.ts';
import { sortedBy, type Phrase, type Reader } from './reader.ts';
import { facetValuesOf, searchFacets, type SearchFacet } from './search-facets.ts';
import { searchRecords, searchTypes } from './search-records.ts';
import { closedTerm, factorTitle, termName } from './terms.ts';

/** A value to narrow a search by, with those that lie within it. */
export interface FacetValueView {
  value: string;
  label: Phrase;
  /** How many records have it. */
  count: number;
  inside: FacetValueView[];
}

/** Values that stand together. */
export interface FacetPart {
  /** What they are, where the facet has more than one part. */
  title?: string;
  values: FacetValueView[];
}

export interface FacetView {
  name: SearchFacet;
  title: string;
  parts: FacetPart[];
  /** How many values it has in all. */
  size: number;
}

type Labelled = { value: string; label: Phrase };

const byLabel = (reader: Reader, values: readonly string[], label: (value: string) => Phrase): Labelled[] =>
  sortedBy(
    reader,
    values.map((value) => ({ value, label: label(value) })),
    (entry) => entry.label.text,
  );

const inOrder = (order: readonly string[], used: ReadonlySet<string>, label: (value: string) => Phrase): Labelled[] =>
  order.filter((value) => used.has(value)).map((value) => ({ value, label: label(value) }));

/** The values of a facet that some record has, in the order in which readers look for them. */
function valuesOf(reader: Reader, facet: SearchFacet, used: ReadonlySet<string>): Labelled[] {
  const { words, library } = reader;
  switch (facet) {
    case 'type':
      return inOrder(searchTypes, used, (value) => ({
        text: words.search.types[value as keyof typeof words.search.types],
      })); // `as`: searchTypes are its keys
    case 'area':
      return inOrder(closedLists.areas, used, (value) => closedTerm(reader, 'areas', value));
    case 'depth':
      return inOrder(closedLists.depths, used, (value) => closedTerm(reader, 'depths', value));
    case 'period':
      return inOrder([...used].toSorted().toReversed(), used, (value) => ({ text: words.search.decade(value) }));
    case 'sector':
    case 'tool':
    case 'obstacle':
    case 'region': {
      const list = { sector: 'sectors', tool: 'tools', obstacle: 'obstacle-kinds', region: 'regions' } as const;
      return inOrder([...library.terms(list[facet]).keys()], used, (value) => termName(reader, facet, value));
    }
    case 'programme':
      return byLabel(reader, [...used], (value) => termName(reader, 'programme', value));
    case 'factor':
      return byLabel(reader, [...used], (value) => factorTitle(reader, value));
  }
}

/** Puts places below the nearest place above them that stands in the list as well. */
function asTree(reader: Reader, values: readonly FacetValueView[]): FacetValueView[] {
  const views = new Map(values.map((view) => [view.value, view]));
  const top: FacetValueView[] = [];
  for (const [id, view] of views) {
    const above = reader.library.regions.get(id)?.within;
    const parent = above === undefined ? undefined : views.get(above);
    (parent ? parent.inside : top).push(view);
  }
  return top;
}

/**
 * The countries of the partners, those of most records first, so that each can be seen at once; then the regions within them,
 * likewise; and apart from both the places in Japan, which every case has.
 */
function placeParts(reader: Reader, values: readonly FacetValueView[]): FacetPart[] {
  const { places } = reader.words.search;
  const mostFirst = (views: readonly FacetValueView[]) => views.toSorted((a, b) => b.count - a.count);
  const isHome = ({ value }: FacetValueView) => reader.library.regions.get(value)?.area === 'home';
  const tree = asTree(reader, values);
  const abroad = tree.filter((view) => !isHome(view));
  return [
    { title: places.countries, values: mostFirst(abroad.map((country) => ({ ...country, inside: [] }))) },
    { title: places.regions, values: mostFirst(abroad.flatMap(({ inside }) => inside)) },
    { title: places.home, values: tree.filter(isHome) },
  ];
}

/** Every value of every facet that some record has, with the number of records that have it. */
export function facetViews(reader: Reader): FacetView[] {
  const counts = new Map<SearchFacet, Map<string, number>>(searchFacets.map((facet) => [facet, new Map()]));
  for (const record of searchRecords(reader)) {
    const values = facetValuesOf(reader.library, record);
    for (const facet of searchFacets)
      for (const value of values[facet] ?? []) counts.get(facet)?.set(value, (counts.get(facet)?.get(value) ?? 0) + 1);
  }
  return searchFacets
    .map((name): FacetView => {
      const used = counts.get(name) ?? new Map<string, number>();
      const values = valuesOf(reader, name, new Set(used.keys())).map((entry) => ({
        ...entry,
        count: used.get(entry.value) ?? 0,
        inside: [],
      }));
      return {
        name,
        title: reader.words.search.facetNames[name],
        size: values.length,
        parts: name === 'region' ? placeParts(reader, values) : [{ values }],
      };
    })
    .filter(({ size }) => size > 0);
}
