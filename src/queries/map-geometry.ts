/** A point of a drawing: units to the right and down from its upper left corner. */
export interface Point {
  x: number;
  y: number;
}

const distanceBetween = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

/** Rounds are few: dots lie close together in one part of the map alone. */
const MOST_ROUNDS = 500;
/** Two points in the very same place part along this direction. */
const APART = { x: 1, y: 0 };

/**
 * Moves points that lie closer together than `distance` apart, each as little as the others allow. Points that are far
 * enough from all others stay where they are.
 */
export function spread(points: readonly Point[], distance: number): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isTooClose = false;
    for (const [index, a] of moved.entries())
      for (const b of moved.slice(index + 1)) {
        const between = distanceBetween(a, b);
        if (between >= distance) continue;
        isTooClose = true;
        const direction = between === 0 ? APART : { x: (b.x - a.x) / between, y: (b.y - a.y) / between };
        // A little more than needed, so that the rounds come to an end.
        const half = (distance - between) / 2 + 0.01;
        a.x -= direction.x * half;
        a.y -= direction.y * half;
        b.x += direction.x * half;
        b.y += direction.y * half;
      }
    if (!isTooClose) break;
  }
  return moved;
}

const whole = ({ x, y }: Point) => `${Math.round(x)} ${Math.round(y)}`;

/** How far a tie swings out, as a part of its length. */
const SWING = 0.12;

/** The path of a tie: a curve that swings out a little, like the arch of a bridge. */
export function tiePath(from: Point, to: Point): string {
  const arch = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * SWING,
    y: (from.y + to.y) / 2 - (to.x - from.x) * SWING,
  };
  return `M${whole(from)}Q${whole(arch)} ${whole(to)}`;
}

/** The radius of a dot that stands for `cases` cases: its area grows with them, from the smallest in which a number can be read. */
export const dotRadius = (cases: number, smallest: number, largest: number): number =>
  Math.round(Math.min(largest, Math.sqrt(smallest ** 2 + 12 * (cases - 1))) * 10) / 10;
