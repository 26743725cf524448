import { address, route } from '../i18n/paths.ts';
import type { Reader } from './reader.ts';
import { facetViews, type FacetView } from './search-facet-views.ts';
import type { SearchFacet } from './search-facets.ts';
import { listedRecords, type ListedRecord } from './search-list.ts';
import { searchTypes } from './search-records.ts';
import { closedTerm, termName } from './terms.ts';

/** A record as the page is built with it. */
export interface HitView {
  record: ListedRecord;
  type: string;
  /** Where it lies, if not in the European Union. */
  area?: string;
  sectors: string[];
}

export interface SearchPageView {
  facets: FacetView[];
  /** The first records, as they stand while nothing is asked for. */
  hits: HitView[];
  /** How many there are in all. */
  count: number;
  /** Pages that list every record of a kind. */
  lists: { text: string; href: string }[];
}

/** As many as the script shows at a time. */
const FIRST = 20;

function hitView(reader: Reader, record: ListedRecord): HitView {
  const names = (facet: SearchFacet, name: (value: string) => string) => (record.facets[facet] ?? []).map(name);
  const areas = record.facets.area ?? [];
  const [type = ''] = record.facets.type ?? [];
  const [area] = areas.includes('eu') ? [] : areas;
  return {
    record,
    type: reader.words.search.kinds[type as keyof typeof reader.words.search.kinds], // `as`: every record's type is one of searchTypes
    ...(area ? { area: closedTerm(reader, 'areas', area).text } : {}),
    sectors: names('sector', (sector) => termName(reader, 'sector', sector).text),
  };
}

/** What the search page is built with. */
export function searchPage(reader: Reader): SearchPageView {
  const records = listedRecords(reader);
  return {
    facets: facetViews(reader),
    hits: records.slice(0, FIRST).map((record) => hitView(reader, record)),
    count: records.length,
    lists: searchTypes.map((type) => ({
      text: reader.words.search.types[type],
      href: address(reader.lang, route[type]()),
    })),
  };
}
