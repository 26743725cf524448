import { lineOf } from '../records/rules.ts';
import type { Region } from '../schemas/taxonomy.ts';
import type { Library } from './library.ts';
import { areaOf } from './facets.ts';

/** A case between Japan and Europe, with the places that stand for it on the map. */
export interface PlacedCase {
  id: string;
  /** The prefectures of its places in Japan. */
  prefectures: string[];
  /** Regions in Europe that have a position; a country only if the case names nothing finer in it. */
  abroad: string[];
}

type Regions = ReadonlyMap<string, Region>;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The first region upwards from each place that fits; none above another one of them. */
function standingFor(places: readonly string[], regions: Regions, fits: (region: Region) => boolean): string[] {
  const found = unique(places.flatMap((place) => lineOf(place, regions).find(fits)?.id ?? []));
  const above = new Set(
    found.flatMap((id) =>
      lineOf(id, regions)
        .slice(1)
        .map((region) => region.id),
    ),
  );
  return found.filter((id) => !above.has(id));
}

/** Where a case stands on the map. */
export const placesOnMap = (places: readonly string[], regions: Regions): Omit<PlacedCase, 'id'> => ({
  prefectures: standingFor(places, regions, ({ kind }) => kind === 'prefecture'),
  abroad: standingFor(
    places.filter((place) => areaOf([place], regions) !== 'beyond'),
    regions,
    ({ position }) => position !== undefined,
  ),
});

/** All published cases between Japan and Europe, those without a place on one side too. */
export const placedCases = ({ cases, regions }: Library): PlacedCase[] =>
  cases
    .filter(({ facts }) => areaOf(facts.places, regions) !== 'beyond')
    .map(({ id, facts }) => ({ id, ...placesOnMap(facts.places, regions) }));
