import { areaOf } from './facets.ts';
import type { Reader } from './reader.ts';

/** How much the site holds, counted from the records; Europe and beyond apart. */
export function numbersOf({ library }: Reader) {
  const beyond = library.cases.filter(({ facts }) => areaOf(facts.places, library.regions) === 'beyond').length;
  return {
    cases: library.cases.length - beyond,
    beyond,
    webinars: library.content.webinars.size,
    factors: library.content.factors.size,
    sources: library.content.sources.size,
  };
}
