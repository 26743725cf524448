import { mediaFolder } from '../schemas/image.ts';
import type { Locale } from './locales.ts';
import { basePath, siteOrigin } from './site.ts';

/** Lists of cases that have a page of their own. */
export const caseFacets = ['sector', 'region', 'tool', 'programme', 'obstacle'] as const;
export type CaseFacet = (typeof caseFacets)[number];

/** Pages about the site that stand below another one, with that one; all others stand at the top. */
const pagesBelow: Readonly<Record<string, string>> = { style: 'contribute', handover: 'contribute' };

/** The page that a page about the site stands below, if it does. */
export const pageAbove = (id: string) => (Object.hasOwn(pagesBelow, id) ? pagesBelow[id] : undefined);

/**
 * A page of the site, without its language. Both languages have the same pages; a path never changes once published.
 * All internal addresses are made from this list.
 */
export const route = {
  home: () => '',
  cases: () => 'cases/',
  case: (id: string) => `cases/${id}/`,
  casesBy: (facet: CaseFacet, term: string) => `cases/${facet}/${term}/`,
  webinars: () => 'webinars/',
  webinar: (id: string) => `webinars/${id}/`,
  factors: () => 'factors/',
  factor: (id: string) => `factors/${id}/`,
  search: () => 'search/',
  /** All cases, those with the most recent activity first. */
  latestCases: () => 'search/?type=cases&sort=newest',
  guide: () => 'guide/',
  sources: () => 'sources/',
  source: (id: string) => `sources/${id}/`,
  organisations: () => 'organisations/',
  organisation: (id: string) => `organisations/#${id}`,
  programmes: () => 'programmes/',
  programme: (id: string) => `programmes/#${id}`,
  evidence: () => 'evidence/',
  survey: () => 'evidence/survey-2008/',
  statistic: (id: string) => `evidence/survey-2008/#${id}`,
  coverage: () => 'evidence/coverage/',
  tie: (id: string) => `evidence/coverage/#${id}`,
  glossary: () => 'glossary/',
  term: (id: string) => `glossary/#${id}`,
  mistakes: () => 'contribute/mistakes/',
  /** `code` is that of a rule of the check, such as `field/not-in-list`. */
  mistake: (code: string) => `contribute/mistakes/${code}/`,
  contribute: () => 'contribute/',
  translationStatus: () => 'contribute/status/',
  fieldGuides: () => 'contribute/fields/',
  fieldGuide: (collection: string) => `contribute/fields/${collection}/`,
  /** A field by its full name, such as `cases.timeline.date`; the guide to its collection explains it. */
  field: (name: string) => `contribute/fields/${name.split('.')[0] ?? ''}/#${name}`,
  accessibilityResult: () => 'accessibility/result/',
  design: () => 'about/design/',
  page: (id: string) => [pageAbove(id), id, ''].filter((step) => step !== undefined).join('/'),
} as const;

/** The address of a file of the site, below its base path. */
export const fileAddress = (path: string) => `${basePath}${path}`;

/** The address of the file of an image. */
export const imageAddress = (file: string) => fileAddress(`${mediaFolder}/${file}`);

/** The addresses of the editor and of its practice page, which serve all languages at once. */
export const editor = {
  write: () => fileAddress('admin/'),
  practise: () => fileAddress('admin/practice/'),
} as const;

/** The address of a page in a language, as links write it. */
export const address = (lang: Locale, path: string) => `${basePath}${lang}/${path}`;

/** The social image of the site itself; all others are named as their case. */
export const ownSocialImage = 'site';

/** The address of the picture that stands for a page where it is shared; `image` is that of a case, or of the site. */
export const socialImage = (lang: Locale, image: string) => address(lang, `social/${image}.png`);

/** The full address, for metadata, feeds and paper. */
export const fullAddress = (path: string) => `${siteOrigin}${path}`;

/** The address of a record that a body links to as `collection/id`. */
export function recordAddress(lang: Locale, collection: string, id: string): string {
  const makers: Record<string, (id: string) => string> = {
    cases: route.case,
    webinars: route.webinar,
    factors: route.factor,
    sources: route.source,
    organisations: route.organisation,
    programmes: route.programme,
    statistics: route.statistic,
    ties: route.tie,
    glossary: route.term,
    pages: route.page,
  };
  const make = makers[collection];
  if (!make) throw new Error(`No page shows records of "${collection}".`);
  return address(lang, make(id));
}
