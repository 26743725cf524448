import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoAzimuthalEqualArea, geoDistance, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '../schemas/taxonomy.ts';
import type { Point } from './map-geometry.ts';

/** Europe is drawn in a disc of this diameter, in units of its own. */
export const discSize = 600;

/** The middle of the disc: on the coast of the North Sea, about as far from Spain as from Lapland. */
const MIDDLE: Position = { latitude: 53, longitude: 9 };
/** In degrees: how far the disc reaches beyond the outermost place, and how far at least. */
const MARGIN = 1.2;
const LEAST_REACH = 12;

const coordinates = ({ latitude, longitude }: Position): [number, number] => [longitude, latitude];
const DEGREES = 180 / Math.PI;

/** A drawing of Europe: its coast, and where places lie in it. */
export interface Europe {
  /** The coast as the data of one path: land without any border. */
  outline: string;
  /** Where a place lies, in the units of the disc. */
  at: (place: Position) => Point;
}

/** The drawing of Europe in a disc just large enough for these places. */
export function europeAround(places: readonly Position[]): Europe {
  const reach = Math.max(
    LEAST_REACH,
    ...places.map((place) => geoDistance(coordinates(MIDDLE), coordinates(place)) * DEGREES + MARGIN),
  );
  const projection = geoAzimuthalEqualArea()
    .rotate([-MIDDLE.longitude, -MIDDLE.latitude])
    .clipAngle(reach)
    // The edge of the disc touches the edges of the drawing: in this projection a place `d` away lies 2 sin(d/2) off the middle.
    .scale(discSize / 2 / (2 * Math.sin(reach / DEGREES / 2)))
    .translate([discSize / 2, discSize / 2]);
  return {
    outline: geoPath(projection).digits(0)(land()) ?? '',
    at: (place) => {
      const point = projection(coordinates(place));
      if (!point) throw new Error(`The map of Europe cannot show ${place.latitude}, ${place.longitude}.`);
      return { x: point[0], y: point[1] };
    },
  };
}

/** The land of the earth, from Natural Earth at 1:110 million, which the package `world-atlas` carries. */
function land() {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>; // `as`: the package says what the file holds
  return feature(world, world.objects.land);
}
