import { areaOf } from './facets.ts';
import { factsOf } from './library.ts';
import type { Reader } from './reader.ts';
import { spanOf } from '../schemas/when.ts';
import { placedCases } from './tie-places.ts';

/** The years that the source documents come from: nothing later is known here. */
export function sourceYears({ library }: Pick<Reader, 'library'>): { from: number; to: number } {
  const years = [...library.content.sources.values()].map(({ data }) => Number(spanOf(data.date).first.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** How much the site holds, counted from the records; Europe and beyond apart. */
export function numbersOf({ library }: Pick<Reader, 'library'>) {
  const beyond = library.cases.filter(({ facts }) => areaOf(facts.places, library.regions) === 'beyond').length;
  const webinars = [...library.content.webinars.values()].map(factsOf);
  return {
    cases: library.cases.length - beyond,
    beyond,
    /** Prefectures that a case with Europe names, or names a place in. */
    prefectures: new Set(placedCases(library).flatMap(({ prefectures }) => prefectures)).size,
    webinars: webinars.length,
    recordings: webinars.filter(({ recording }) => recording.state === 'has-address').length,
    factors: library.content.factors.size,
    sources: library.content.sources.size,
  };
}
