import type { TieView } from '../../queries/tie.ts';
import { drawnMarks, highestPile, rounded, STEP, type DrawnMarks } from './shapes.ts';

/** The years that all rows of a chart share, both ends included. */
export interface Axis {
  from: number;
  to: number;
}

/** Units a year takes. */
const YEAR = 10;
/** How long a line goes on, broken, after the last thing known: long enough to be seen, and no more than a hint. */
const BEYOND = 1.5 * YEAR;
/** From the middle of the lowest shape to the edge of the row. */
const MARGIN = 7;

export const widthOf = ({ from, to }: Axis) => (to - from + 1) * YEAR + BEYOND;

/** Where the middle of a year stands. */
export const placeOf = (axis: Axis, year: number) => (year - axis.from + 0.5) * YEAR;

/** Years between two names that do not touch. */
const NAME = 4;

/** The years that a chart names: every fifth, and the first where it has room. */
export const namedYears = ({ from, to }: Axis): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (year) => year % 5 === 0 || (year === from && 5 - (year % 5) >= NAME),
  );

/** One row of a timeline: path data, and how high it is. */
export interface Strip {
  height: number;
  /** From the first year known to the last. */
  known?: string;
  /** A little further; absent where the tie is known to have ended. */
  unknown?: string;
  stretches: string;
  marks: DrawnMarks[];
}

/** The row of a tie in a chart of many. */
export function stripOf(axis: Axis, { period, events, ended }: Pick<TieView, 'period' | 'events' | 'ended'>): Strip {
  const height = 2 * MARGIN + STEP * Math.max(0, highestPile(events) - 1);
  const y = height - MARGIN;
  const line = (from: number, to: number) => `M${rounded(from)} ${y}H${rounded(to)}`;
  const stretches = events
    .flatMap(({ years }) => years)
    .filter(({ from, to }) => to > from)
    .map(({ from, to }) => line(placeOf(axis, from), placeOf(axis, to)))
    .join('');
  if (!period) return { height, stretches, marks: [] };
  const end = placeOf(axis, period.to) + YEAR / 2;
  return {
    height,
    known: line(placeOf(axis, period.from) - YEAR / 2, end),
    ...(ended ? {} : { unknown: line(end, end + BEYOND) }),
    stretches,
    marks: drawnMarks(events, (year) => ({ x: placeOf(axis, year), y })),
  };
}
