import type { Ui } from '../../ja/ui.ts';

const cases = (n: number) => `${n} ${n === 1 ? 'case' : 'cases'}`;

/** The words of lists and search. */
export const lists = {
  list: {
    casesTitle: 'Cases of cooperation',
    casesLead:
      'Cooperation between regions, cities and industrial clusters in Japan and Europe. Cases with European partners come first; others stand apart, for comparison.',
    europe: 'Japan and Europe',
    beyond: 'Beyond Europe, for comparison',
    beyondLead:
      'Cases with partners outside Europe, kept for what they teach about instruments and failures, and counted apart.',
    summary: 'In short',
    copyTable: 'Select and copy the table: it keeps its columns when pasted into a spreadsheet.',
    browse: 'Choose by sector, region, instrument and more',
    searchInstead: 'Search by words',
    byFacet: {
      sector: (term: string) => `Cases in the sector: ${term}`,
      region: (term: string) => `Cases in ${term}`,
      tool: (term: string) => `Cases that used: ${term}`,
      programme: (term: string) => `Cases supported by: ${term}`,
      obstacle: (term: string) => `Cases with the obstacle: ${term}`,
    },
    facetDescription: (title: string, n: number) =>
      `${title} (${cases(n)}): partners, years, instruments and results, with sources.`,
    facetNames: {
      sector: 'Sector',
      region: 'Countries and regions',
      tool: 'Instrument',
      programme: 'Support programme',
      obstacle: 'Obstacle',
    },
    within: 'Part of',
    inside: 'Includes',
    webinarsTitle: 'Webinars and events',
    webinarsLead:
      'Records of the webinars and conferences at which cases were presented. What is said of recordings holds for the time the document was written.',
    factorsTitle: 'Success factors',
    factorsLead:
      'What the documents name as reasons for success, in three stages: concept, structure and action. Each shows who stated it, and which cases bear it out or warn.',
    sourcesTitle: 'Source documents',
    sourcesLead: 'Every statement on this site rests on one of these documents.',
    organisationsTitle: 'Organisations',
    organisationsLead:
      'Organisations named in cases and events, with their names as printed in the documents. Where a name is our own translation, it says so.',
    programmesTitle: 'Support programmes',
    programmesLead:
      'Public programmes and platforms that cooperations made use of, as they were when the documents were written; today’s rules may differ.',
    glossaryTitle: 'Glossary',
    glossaryLead: 'What the terms of the field mean, in a few words.',
  },
  search: {
    title: 'Search',
    lead: 'Search cases, webinars, success factors, sources and organisations together.',
    label: 'Words to search for',
    button: 'Search',
    facets: 'Filters',
    clear: 'Remove all filters',
    results: 'Results',
    sort: 'Order',
    sortRelevance: 'Best match',
    sortNewest: 'Newest activity',
    sortName: 'Name',
    more: 'Show more',
    ways: 'Browse the lists',
    without: 'Searching by words needs JavaScript. Without it, these lists lead to every record.',
    counting: 'Searching',
    found: '{n} found.',
    none: 'Nothing was found. Try fewer or shorter words, or remove a filter. These lists lead to every record.',
    failed: 'The search could not be loaded. These lists lead to every record.',
    remove: 'Remove {name}',
    facetNames: {
      type: 'Kind',
      area: 'Area',
      sector: 'Sector',
      region: 'Countries and regions',
      tool: 'Instrument',
      programme: 'Support programme',
      period: 'Years',
      depth: 'Depth of sources',
      factor: 'Success factor',
      obstacle: 'Obstacle',
    },
    types: {
      cases: 'Cases',
      webinars: 'Webinars and events',
      factors: 'Success factors',
      sources: 'Source documents',
      organisations: 'Organisations',
    },
    kinds: {
      cases: 'Case',
      webinars: 'Webinar or event',
      factors: 'Success factor',
      sources: 'Source document',
      organisations: 'Organisation',
    },
    by: 'Found under',
    index: 'Index of names, A to Z (places, programmes, organisations)',
    near: 'Did you mean',
    suggestions: 'Suggestions',
    elsewhere: 'There are {n}, but none of them has what is ticked. Try taking some of it off.',
    corrected: 'Nothing holds “{typed}”, so this is a search for “{meant}”.',
    partial: 'Nothing holds all of these words. These come close.',
    where: 'Found in',
    decade: (year: string) => `${year}s`,
    ignored:
      'a an the and or of in on at to for with without by from as is are was were be been do does did how what which who whom whose where when why that this these those it its into about between among their there any some case cases example examples cooperation collaboration project projects japan japanese region regions regional good practice practices find show tell me i we you can could should would one after over back up out',
    jumpToResults: 'Go to results',
    slashKey: 'The “/” key leads to the search box',
  },
} as const satisfies Pick<Ui, 'list' | 'search'>;
