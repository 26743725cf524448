import { languages } from '../i18n/locales.ts';
import { caseFacets, pageAbove, route } from '../i18n/paths.ts';
import type { BodyCollection, LabelCollection } from '../schemas/collections.ts';
import { guidedCollections } from './field-guide.ts';
import { readerOf } from './reader.ts';
import { ruleCodes } from './rule-views.ts';
import { usedTerms } from './terms.ts';

/** The paths of a page that every language has once. */
export const languagePaths = () => languages.map((lang) => ({ params: { lang }, props: { lang } }));

/** The paths of the pages of a collection's records, in every language. */
export const recordPaths = (collection: BodyCollection | LabelCollection) =>
  languages.flatMap((lang) =>
    [...readerOf(lang).library.content[collection].keys()].map((id) => ({ params: { lang, id }, props: { lang, id } })),
  );

/** The paths of the lists of cases by one term, in every language: a term that no case has, has no page. */
export const termPaths = () =>
  languages.flatMap((lang) =>
    caseFacets.flatMap((facet) =>
      usedTerms(readerOf(lang), facet).map(({ term, cases }) => ({
        params: { lang, facet, term: term.id },
        props: { lang, facet, term, cases },
      })),
    ),
  );

/** The paths of the pages of the writers' guide on the rules of the check. */
export const rulePaths = () =>
  languages.flatMap((lang) =>
    ruleCodes.map((code) => {
      const [family, rule] = code.split('/');
      return { params: { lang, family, rule }, props: { lang, code } };
    }),
  );

/** Pages on which more stands than their text. */
const ownRoutes: readonly string[] = [route.contribute(), route.guide(), route.page('accessibility')];

/** The paths of the pages about the site itself that are nothing but text: those at the top, or those below the named one. */
export const pagePaths = (above?: string) =>
  recordPaths('pages')
    .filter(({ props: { id } }) => pageAbove(id) === above && !ownRoutes.includes(route.page(id)))
    .map(({ params: { lang, id }, props }) => ({ params: { lang, page: id }, props }));

/** The paths of the guides to the fields of records, one a collection, in every language. */
export const fieldGuidePaths = () =>
  languages.flatMap((lang) =>
    guidedCollections.map((collection) => ({ params: { lang, collection }, props: { lang, collection } })),
  );
