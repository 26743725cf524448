import type { TieView } from '../../queries/tie.ts';
import { drawnMarks, rounded, type DrawnMarks } from './shapes.ts';

/** The outline of a bridge, in units of its drawing. */
export interface Arch {
  width: number;
  /** Where the arch stands, from above. */
  foot: number;
  /** How far its crown is above its feet. */
  rise: number;
}

/** What is drawn of a tie: path data. */
export interface Bridge {
  /** The part whose years the sources tell of. */
  known?: string;
  /** What came after, of which they say nothing; all of the bridge where they date nothing. */
  unknown?: string;
  /** Stretches of more than a year. */
  stretches: string;
  /** From the arch down to the deck, one for each year in which something began. */
  hangers: string;
  marks: DrawnMarks[];
  /** Where on the deck a year stands. */
  place: (year: number) => number;
}

/** Half the width of the line, at either end. */
const INSET = 1;
/** The part of the bridge that the known years take; the rest stands for all years after them and has no scale. */
const KNOWN = 0.82;

interface Point {
  x: number;
  y: number;
}

const written = ({ x, y }: Point) => `${rounded(x)} ${rounded(y)}`;

/** A parabola, on which years lie evenly: `t` runs from 0 on the Japanese shore to 1 on the other. */
function parabola({ width, foot, rise }: Arch) {
  const from = { x: INSET, y: foot };
  const over = { x: width / 2, y: foot - 2 * rise };
  const to = { x: width - INSET, y: foot };
  const blend = (a: number, b: number, along: 'x' | 'y') =>
    (1 - a) * (1 - b) * from[along] + (a + b - 2 * a * b) * over[along] + a * b * to[along];
  const pull = (a: number, b: number): Point => ({ x: blend(a, b, 'x'), y: blend(a, b, 'y') });
  const point = (t: number) => pull(t, t);
  const part = (a: number, b: number) => `M${written(point(a))}Q${written(pull(a, b))} ${written(point(b))}`;
  return { point, part };
}

/** The bridge of a tie. Every year known takes the same part of it, and what happened stands in the middle of its year. */
export function bridgeOf(arch: Arch, { period, events, ended }: Pick<TieView, 'period' | 'events' | 'ended'>): Bridge {
  const { point, part } = parabola(arch);
  if (!period) return { unknown: part(0, 1), stretches: '', hangers: '', marks: [], place: () => 0 };
  const share = (years: number) => (KNOWN * years) / (period.to - period.from + 1);
  const middle = (year: number) => share(year - period.from + 0.5);
  const years = events.flatMap((event) => event.years);
  return {
    known: part(0, KNOWN),
    ...(ended ? {} : { unknown: part(KNOWN, 1) }),
    stretches: years
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => part(middle(from), middle(to)))
      .join(''),
    hangers: [...new Set(years.map(({ from }) => from))]
      .map((year) => `M${written(point(middle(year)))}V${arch.foot}`)
      .join(''),
    marks: drawnMarks(events, (year) => point(middle(year))),
    place: (year) => point(middle(year)).x,
  };
}

/** Years to write along a line: the first, then the last and those between as far as they have room. */
export function labelledYears(years: readonly number[], place: (year: number) => number, room: number): number[] {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b);
  const last = sorted.at(-1);
  const chosen: number[] = [];
  for (const year of sorted) {
    const before = chosen.at(-1);
    const isClear = before === undefined || place(year) - place(before) >= room;
    const leavesRoom = year === last || last === undefined || place(last) - place(year) >= room;
    if (isClear && (leavesRoom || chosen.length === 0)) chosen.push(year);
  }
  return chosen;
}
