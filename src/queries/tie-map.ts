import { lineOf } from '../records/rules.ts';
import { linkedTies } from './case-card.ts';
import { coverageView } from './coverage-view.ts';
import { discSize, europeAround } from './europe-outline.ts';
import { layoutNames, mapLayout, type MapLayout } from './map-layout.ts';
import { labelFor, type Linked, type Reader } from './reader.ts';
import { linkedTerm, usedTerms } from './terms.ts';
import { placedCases } from './tie-places.ts';

/** A prefecture on the map. */
export interface MapPrefecture {
  id: string;
  /** Its name in its square, in as many lines. */
  lines: string[];
  /** Of a prefecture with cases: the list of them, and how a link to it is named. */
  link?: { href: string; label: string; hasEurope: boolean };
}

/** A region in Europe on the map, or a country that a case names as a whole. */
export interface MapRegion extends Linked {
  number: number;
  cases: number;
  label: string;
  isCountry: boolean;
}

export interface TieMap {
  /** Data of the path of Europe's coast, and the diameter of the disc it is drawn in. */
  outline: string;
  disc: number;
  layouts: MapLayout[];
  prefectures: ReadonlyMap<string, MapPrefecture>;
  regions: ReadonlyMap<string, MapRegion>;
  /** The regions by their country, in the order of their numbers. The country has one if a case names it as a whole. */
  key: { country: Linked & { cases: number; number?: number }; regions: MapRegion[] }[];
  /** The same as the map: prefectures with cases in Europe, north to south, with their partners. */
  list: { prefecture: Linked; cases: number; partners: MapRegion[] }[];
  /** Cases with Europe that no line stands for. */
  unplaced: Linked[];
}

/** The map of the ties between Japanese prefectures and European regions. */
export function tieMap(reader: Reader): TieMap {
  const { words, library } = reader;
  const cases = placedCases(library);
  const counts = new Map(usedTerms(reader, 'region').map(({ term, cases: ids }) => [term.id, ids.length]));
  const count = (id: string) => counts.get(id) ?? 0;
  const onMap = new Set(cases.flatMap(({ abroad }) => abroad));
  const all = [...library.regions.values()];

  // By country, and within one as the taxonomy has them; so the numbers follow each other in the key.
  const countries = all.filter(
    ({ id, kind }) => kind === 'country' && [...onMap].some((place) => countryOf(place) === id),
  );
  function countryOf(place: string) {
    return lineOf(place, library.regions).at(-1)?.id;
  }
  const inOrder = countries.flatMap(({ id }) =>
    all.filter((region) => onMap.has(region.id) && countryOf(region.id) === id),
  );
  const regions = new Map(
    inOrder.map((region, index): [string, MapRegion] => {
      const linked = linkedTerm(reader, 'region', region.id);
      const label = words.map.region(linked.text, count(region.id));
      return [
        region.id,
        { ...linked, number: index + 1, cases: count(region.id), label, isCountry: region.kind === 'country' },
      ];
    }),
  );

  const ties = new Map<string, string[]>();
  for (const { prefectures, abroad } of cases)
    for (const prefecture of prefectures) ties.set(prefecture, [...(ties.get(prefecture) ?? []), ...abroad]);
  const dots = inOrder.flatMap(({ id, position }) => (position ? [{ id, position, cases: count(id) }] : []));

  const europe = europeAround(dots.map(({ position }) => position));

  const covered = coverageView(reader).prefectures;
  const prefectures = all
    .filter(({ kind }) => kind === 'prefecture')
    .map((region): [string, MapPrefecture] => {
      const name = labelFor(reader, region.name).text;
      const found = covered.find(({ place }) => place.id === region.id);
      const link = found && {
        href: found.place.href,
        label: words.map.prefecture(name, found.europe, found.beyond),
        hasEurope: found.europe > 0,
      };
      return [region.id, { id: region.id, lines: words.map.square(name).split('\u00AD'), ...(link ? { link } : {}) }];
    });

  return {
    outline: europe.outline,
    disc: discSize,
    layouts: layoutNames.map((name) => mapLayout(name, { europe, dots, ties })),
    prefectures: new Map(prefectures),
    regions,
    key: countries.map(({ id }) => {
      const own = regions.get(id);
      return {
        country: { ...linkedTerm(reader, 'region', id), cases: count(id), ...(own ? { number: own.number } : {}) },
        regions: [...regions.values()].filter((region) => region.id !== id && countryOf(region.id) === id),
      };
    }),
    list: covered.flatMap(({ place, europe }) => {
      const partners = new Set(ties.get(place.id));
      return partners.size > 0
        ? [{ prefecture: place, cases: europe, partners: [...regions.values()].filter(({ id }) => partners.has(id)) }]
        : [];
    }),
    unplaced: linkedTies(
      reader,
      cases.filter((entry) => entry.prefectures.length === 0 || entry.abroad.length === 0).map(({ id }) => id),
    ),
  };
}
