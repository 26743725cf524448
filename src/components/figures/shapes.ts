import type { Lifecycle } from '../../schemas/closed-lists.ts';

/** A shape as SVG path data, drawn around the point it is moved to; about eight units high. */
interface Shape {
  path: string;
  /** Drawn as a line around paper, not filled. */
  open?: true;
}

/** What a kind of event looks like. The shape alone tells it: colour is lost on paper and to some eyes. */
export const shapes: Readonly<Record<Lifecycle, Shape>> = {
  background: { path: 'm-5 0h10', open: true },
  'first-contact': { path: 'm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z', open: true },
  agreement: { path: 'm-3.5-3.5h7v7h-7z' },
  activity: { path: 'm-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z' },
  result: { path: 'm0-5 5 5-5 5-5-5z' },
  renewal: { path: 'm-3.5-3.5h7v7h-7z', open: true },
  widened: { path: 'm0-4.5 4.5 8h-9z' },
  dormant: { path: 'm-3.5-4h2.5v8h-2.5zm4.5 0h2.5v8h-2.5z' },
  ended: { path: 'm-3.5-3.5 7 7m0-7-7 7', open: true },
};

/** Numbers in path data: a tenth of a unit is less than anybody sees. */
export const rounded = (value: number) => String(Math.round(value * 10) / 10);

/** How far shapes of one year stand above each other. */
export const STEP = 9;

/** What is drawn of one kind of event. */
export interface DrawnMarks {
  kind: Lifecycle;
  open: boolean;
  path: string;
}

interface Events {
  kind: Lifecycle;
  years: readonly { from: number }[];
}

/** How many shapes stand above each other in the fullest year. */
export function highestPile(events: readonly Events[]): number {
  const years = events.flatMap((event) => event.years.map(({ from }) => from));
  return Math.max(0, ...years.map((year) => years.filter((other) => other === year).length));
}

/** A shape for every kind in every year, each at the place of its year; those of one year stand above each other. */
export function drawnMarks(events: readonly Events[], at: (year: number) => { x: number; y: number }): DrawnMarks[] {
  const piles = new Map<number, number>();
  return events.map(({ kind, years }) => {
    const { path, open = false } = shapes[kind];
    const marks = years.map(({ from: year }) => {
      const level = piles.get(year) ?? 0;
      piles.set(year, level + 1);
      const { x, y } = at(year);
      return `M${rounded(x)} ${rounded(y - level * STEP)}${path}`;
    });
    return { kind, open, path: marks.join('') };
  });
}
