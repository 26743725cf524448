import { distance } from 'fastest-levenshtein';

/** How many letters two words have in common, wherever they stand. */
function inCommon(one: string, other: string): number {
  const left = [...other];
  return [...one].filter((letter) => {
    const index = left.indexOf(letter);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  }).length;
}

/** The allowed value nearest to what was written, if it is near enough to be meant: of short words, half the letters have to be there. */
export function nearest(written: string, allowed: Iterable<string>): string | undefined {
  const own = written.toLowerCase();
  let best: { value: string; steps: number } | undefined;
  for (const value of allowed) {
    const steps = distance(own, value.toLowerCase());
    if (!best || steps < best.steps) best = { value, steps };
  }
  if (!best || best.steps > Math.max(2, Math.floor(best.value.length / 3))) return undefined;
  const longer = Math.max(own.length, best.value.length);
  return 2 * inCommon(own, best.value.toLowerCase()) >= longer ? best.value : undefined;
}

/** The same as a message's parameter; nothing where no value is near enough. */
export function nearTo(written: string, allowed: Iterable<string>): { near?: string } {
  const near = nearest(written, allowed);
  return near === undefined ? {} : { near };
}
