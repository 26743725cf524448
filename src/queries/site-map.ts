import { languages, type Locale } from '../i18n/locales.ts';
import { address, caseFacets, fullAddress, route } from '../i18n/paths.ts';
import type { Content } from '../records/content.ts';
import { guidedCollections } from './field-guide.ts';
import { readerOf, type Reader } from './reader.ts';
import { ruleCodes } from './rule-views.ts';
import { usedTerms } from './terms.ts';

/** A page of the site and the languages it is really written in. */
export interface SitePage {
  path: string;
  writtenIn: readonly Locale[];
}

const writtenIn = (
  content: Content,
  collection: 'cases' | 'webinars' | 'factors' | 'pages',
  id: string,
): readonly Locale[] => {
  const own = content[collection].get(id)?.languages;
  return own ? languages.filter((lang) => own.has(lang)) : languages;
};

/** Languages a record is written in: its page says so in the others, and is left out of their indexes. */
export const languagesOf = ({ library }: Reader, collection: 'cases' | 'webinars' | 'factors' | 'pages', id: string) =>
  writtenIn(library.content, collection, id);

/** Every page that readers are meant to find, once for all languages. */
export function sitePages(reader: Reader): SitePage[] {
  const { content } = reader.library;
  const fixed = [
    route.home(),
    route.cases(),
    route.webinars(),
    route.factors(),
    route.search(),
    route.sources(),
    route.organisations(),
    route.programmes(),
    route.evidence(),
    route.survey(),
    route.coverage(),
    route.glossary(),
    route.accessibilityResult(),
    route.design(),
    route.mistakes(),
    route.translationStatus(),
    route.fieldGuides(),
    ...guidedCollections.map(route.fieldGuide),
  ];
  const everywhere = [
    ...fixed,
    ...[...content.sources.keys()].map(route.source),
    ...ruleCodes.map(route.mistake),
    ...caseFacets.flatMap((facet) => usedTerms(reader, facet).map(({ term }) => route.casesBy(facet, term.id))),
  ].map((path) => ({ path, writtenIn: languages }));
  const records = (
    [
      ['cases', route.case],
      ['webinars', route.webinar],
      ['factors', route.factor],
      ['pages', route.page],
    ] as const
  ).flatMap(([collection, make]) =>
    (collection === 'cases' ? reader.library.cases.map(({ id }) => id) : [...content[collection].keys()]).map((id) => ({
      path: make(id),
      writtenIn: writtenIn(content, collection, id),
    })),
  );
  return [...everywhere, ...records];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The site map, with every page's languages. Written here because a page may lack a language, which pairs by address cannot say. */
export function siteMap(): string {
  const entries = sitePages(readerOf(languages[0])).flatMap(({ path, writtenIn: own }) =>
    own.map((lang) => {
      const alternates =
        own.length > 1
          ? own.map(
              (other) =>
                `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(fullAddress(address(other, path)))}"/>`,
            )
          : [];
      return `<url><loc>${escaped(fullAddress(address(lang, path)))}</loc>${alternates.join('')}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
