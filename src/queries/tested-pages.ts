import { languages } from '../i18n/locales.ts';
import { address, caseFacets, fileAddress, route } from '../i18n/paths.ts';
import { factsOf } from './library.ts';
import { kindOfPage } from './page-kinds.ts';
import type { Reader } from './reader.ts';
import { sitePages } from './site-map.ts';
import { usedTerms } from './terms.ts';

/** How much pages show that there are many of, the same in every language: the facts of a record, the cases of a list. */
function sizes(reader: Reader): ReadonlyMap<string, number> {
  const { content } = reader.library;
  const records = (
    [
      ['cases', route.case],
      ['webinars', route.webinar],
      ['factors', route.factor],
    ] as const
  ).flatMap(([collection, make]) =>
    [...content[collection].values()].map((record): [string, number] => [
      make(record.id),
      JSON.stringify(factsOf<unknown>(record)).length,
    ]),
  );
  const lists = caseFacets.flatMap((facet) =>
    usedTerms(reader, facet).map(({ term, cases }): [string, number] => [route.casesBy(facet, term.id), cases.length]),
  );
  return new Map([...records, ...lists]);
}

/** The pages that tests in a browser look at, with what they stand for. */
export interface TestedPages {
  /** How many kinds of pages there are. */
  kinds: number;
  /** Addresses: the fullest page of every kind in every language, and the pages that belong to no language. */
  addresses: string[];
}

export function testedPages(reader: Reader): TestedPages {
  const size = sizes(reader);
  const fullestFirst = sitePages(reader)
    .map(({ path }) => path)
    .toSorted((a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0));
  const kinds = Map.groupBy(fullestFirst, (path) => kindOfPage(`${reader.lang}/${path}`));
  const fullest = [...kinds.values()].flatMap(([first]) => first ?? []).toSorted();
  const outside = ['', '404.html'].map(fileAddress);
  return {
    kinds: kinds.size + outside.length,
    addresses: [...outside, ...languages.flatMap((lang) => fullest.map((path) => address(lang, path)))],
  };
}
