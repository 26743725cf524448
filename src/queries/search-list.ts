import type { Ui } from '../i18n/dictionaries.ts';
import { lineOf } from '../records/rules.ts';
import type { Case } from '../schemas/case.ts';
import { closedLists } from '../schemas/closed-lists.ts';
import { isReported } from '../schemas/text.ts';
import { spanOf } from '../schemas/when.ts';
import { caseCard } from './case-card.ts';
import { areaOf, decadesOf, facetsOf, periodOf } from './facets.ts';
import { factsOf } from './library.ts';
import { sortedBy, type Phrase, type Reader } from './reader.ts';
import { headOf } from './search-documents.ts';
import { searchRecords, searchTypes, type SearchRecord } from './search-records.ts';

/** What a search can be narrowed by, in the order of the page. The names stand in addresses. */
export const searchFacets = ['type', 'area', 'sector', 'region', 'tool', 'programme', 'period', 'depth', 'factor', 'obstacle'] as const satisfies readonly (keyof Ui['search']['facetNames'])[];
export type SearchFacet = (typeof searchFacets)[number];

/** The values a record has of each facet; a facet it has none of is absent. */
export type FacetValues = Partial<Record<SearchFacet, readonly string[]>>;

/** A record as the list of hits shows, narrows and sorts it. */
export interface ListedRecord {
  id: string;
  url: string;
  title: string;
  /** The beginning of its description. */
  text?: string;
  /** The two shores of a case. */
  shores?: readonly [japan: string, abroad: string];
  /** When it was, in words. */
  years?: string;
  /** The last day of it that is known, for sorting. */
  day?: string;
  facets: FacetValues;
}

/** What the search page loads: every record in the order in which it is listed without a query, each with the engine's name for it. */
export interface SearchList {
  records: readonly (ListedRecord & { hit: string })[];
}
