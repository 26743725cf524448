/** Where the regions of Europe lie, and that every case finds its place on the map. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { prefectureSquares } from '../../src/queries/prefecture-squares.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { tieMap } from '../../src/queries/tie-map.ts';
import { placedCases, placesOnMap } from '../../src/queries/tie-places.ts';
import { lineOf } from '../../src/records/rules.ts';
import { library } from '../lib/records.ts';

const regions = [...library.regions.values()];
const placed = regions.flatMap(({ id, position }) => (position ? [{ id, position }] : []));
const countryOf = (id: string) => lineOf(id, library.regions).at(-1);

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
) as Atlas; // `as`: the package says what the file holds
const countries = new Map(
  feature(atlas, atlas.objects.countries).features.map((country) => [country.properties.name, country.geometry]),
);

const EARTH_RADIUS_KM = 6371;
/** The outlines are coarse: a place at the coast or at a border may lie outside by so much. */
const COARSE_KM = 70;
const cornersOf = (geometry: Polygon | MultiPolygon): Position[] =>
  geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);

describe('positions', () => {
  test('belong to regions of Europe alone', () => {
    expect(placed.filter(({ id }) => !['eu', 'europe'].includes(countryOf(id)?.area ?? ''))).toEqual([]);
  });

  test.each(placed.map(({ id, position }) => [id, position] as const))('%s lies in its country', (id, position) => {
    const country = countries.get(countryOf(id)?.name.en ?? '');
    if (country?.type !== 'Polygon' && country?.type !== 'MultiPolygon') throw new Error(`No outline for ${id}.`);
    const point: [number, number] = [position.longitude, position.latitude];
    const away = Math.min(
      ...cornersOf(country).map(([east = 0, north = 0]) => geoDistance([east, north], point) * EARTH_RADIUS_KM),
    );
    expect(geoContains(country, point) || away < COARSE_KM, `${Math.round(away)} km away`).toBe(true);
  });
});

test('the squares are the prefectures of the taxonomy', () => {
  const prefectures = regions.filter(({ kind }) => kind === 'prefecture').map(({ id }) => id);
  expect(Object.keys(prefectureSquares).toSorted()).toEqual(prefectures.toSorted());
});

describe('a case stands', () => {
  const places = (...named: string[]) => placesOnMap(named, library.regions);

  test('at the prefecture of its city, and at the region of its partner', () => {
    expect(places('kobe-city', 'duesseldorf')).toEqual({ prefectures: ['hyogo'], abroad: ['north-rhine-westphalia'] });
  });

  test('at a country only if it names nothing finer in it', () => {
    expect(places('gifu', 'france', 'belgium').abroad).toEqual(['france', 'belgium']);
    expect(places('aichi', 'france', 'paris').abroad).toEqual(['ile-de-france']);
  });

  test('nowhere for what lies beyond Europe, or for a part of Japan larger than a prefecture', () => {
    expect(places('kinki', 'texas')).toEqual({ prefectures: [], abroad: [] });
  });
});

test('every case with Europe is on the map, or listed as having no line on it', () => {
  const map = tieMap(readerOf('ja', library));
  const listed = new Set(map.unplaced.map(({ id }) => id));
  for (const { id, prefectures, abroad } of placedCases(library)) {
    expect(listed.has(id), id).toBe(prefectures.length === 0 || abroad.length === 0);
    for (const region of abroad) expect(map.regions.has(region), region).toBe(true);
    // A case on the map has all its partners there; a region without position counts at the one above.
    expect(abroad.length, `${id} names no region that has a position`).toBeGreaterThan(0);
  }
});
