import type { Position } from '../schemas/taxonomy.ts';
import { discSize, type Europe } from './europe-outline.ts';
import { dotRadius, spread, tiePath, type Point } from './map-geometry.ts';
import { prefectureSquares, squareColumns, squareRows } from './prefecture-squares.ts';

/** The map is drawn twice: with both shores beside each other, and below each other for a narrow screen. */
export const layoutNames = ['wide', 'narrow'] as const;
export type LayoutName = (typeof layoutNames)[number];

/** Where the parts of a drawing stand, in its own units: about pixels on the screens it is made for. */
interface Layout {
  width: number;
  height: number;
  /** How much smaller than its own size Europe is drawn, in the upper left corner. */
  europe: number;
  /** The north-west corner of the squares, the distance from one to the next, and the gap between them. */
  squares: Point & { step: number; gap: number };
  /** How far dots are apart at least. In the wide drawing they are links, and so what a finger needs. */
  apart: number;
  smallestDot: number;
  largestDot: number;
}

const layouts: Readonly<Record<LayoutName, Layout>> = {
  wide: {
    width: 1120,
    height: discSize,
    europe: 1,
    squares: { x: 1120 - squareColumns * 40, y: 60, step: 40, gap: 3 },
    apart: 29,
    smallestDot: 10,
    largestDot: 14,
  },
  narrow: {
    width: 360,
    height: 365 + squareRows * 27.6,
    europe: 0.6,
    squares: { x: 1, y: 365, step: 27.6, gap: 1.6 },
    apart: 17,
    smallestDot: 7.5,
    largestDot: 9,
  },
};

/** What stands on the map, wherever it is drawn. */
export interface MapContent {
  europe: Europe;
  /** European regions in the order of their numbers. */
  dots: readonly { id: string; position: Position; cases: number }[];
  /** For each prefecture the European regions it has cases with. */
  ties: ReadonlyMap<string, readonly string[]>;
}

export interface MapLayout {
  name: LayoutName;
  width: number;
  height: number;
  /** How much smaller than its own size the outline of Europe is drawn. */
  europe: number;
  /** Length of the side of a square. */
  side: number;
  /** All prefectures, with their ties. */
  squares: (Point & { id: string; ties: string })[];
  dots: (Point & { id: string; number: number; radius: number })[];
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** The map in one of its two forms. */
export function mapLayout(name: LayoutName, content: MapContent): MapLayout {
  const layout = layouts[name];
  const side = rounded(layout.squares.step - layout.squares.gap);
  const where = content.dots.map(({ position }) => {
    const { x, y } = content.europe.at(position);
    return { x: x * layout.europe, y: y * layout.europe };
  });
  const placed = spread(where, layout.apart);
  const dots = content.dots.map(({ id, cases }, index) => {
    const { x, y } = placed[index] ?? { x: 0, y: 0 };
    const radius = dotRadius(cases, layout.smallestDot, layout.largestDot);
    return { id, number: index + 1, x: rounded(x), y: rounded(y), radius };
  });
  const squares = Object.entries(prefectureSquares).map(([id, [column, row]]) => {
    const x = rounded(layout.squares.x + column * layout.squares.step);
    const y = rounded(layout.squares.y + row * layout.squares.step);
    const centre = { x: x + side / 2, y: y + side / 2 };
    const partners = new Set(content.ties.get(id));
    const ties = dots.filter((dot) => partners.has(dot.id)).map((dot) => tiePath(centre, dot));
    return { id, x, y, ties: ties.join('') };
  });
  return { name, width: layout.width, height: Math.ceil(layout.height), europe: layout.europe, side, squares, dots };
}
