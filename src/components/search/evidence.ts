import type { TextHit } from './engine.ts';
import type { Passage } from './passage.ts';
import type { Unit } from './query-units.ts';

/** What speaks for a record. */
export interface Sign {
  /** From 0 to 1. */
  strength: number;
  /** Where its text holds the unit. */
  textHit?: TextHit;
  /** The name of what it is tagged with. */
  name?: string;
}

/** For one unit of a query, the records that something speaks for. */
export interface Evidence {
  unit: Unit;
  hits: Map<string, Sign>;
  /** Where the unit names a place, the records that are about it and do not only mention it. */
  there?: ReadonlySet<string>;
}

/** A record that was found, by the name that the engine has for it. */
export interface Found {
  hit: string;
  /** Names by which it was found though its text holds none of the words. */
  names: readonly string[];
  /** Fetches where in its text the words stand. */
  passage?: () => Promise<Passage | undefined>;
}

/** How surely a record is about a unit. */
export const SURE = {
  title: 1,
  text: 0.55,
  textSpan: 0.35,
  names: 0.4,
  tag: 0.6,
  mention: 0.6,
  otherName: 0.85,
  doubtful: 0.8,
  beginning: 0.8,
  related: 0.5,
};

/** Takes in what the engine found, with so much surety. */
export function add({ hits }: Evidence, found: readonly TextHit[], surety: number): void {
  const best = Math.max(...found.map(({ score }) => score), Number.EPSILON);
  for (const textHit of found) {
    const { hit, place, score } = textHit;
    const strength = surety * (place === 'text' ? SURE.text + SURE.textSpan * (score / best) : SURE[place]);
    const known = hits.get(hit);
    if (known?.textHit && known.strength >= strength) continue;
    hits.set(hit, {
      ...known,
      strength: Math.max(strength, known?.strength ?? 0),
      ...(place === 'names' ? {} : { textHit }),
    });
  }
}

/** Where a record shows what was looked for: in its text where the strongest unit stands there, else by its names. */
export function foundBy(hit: string, evidence: readonly Evidence[]): Found {
  const own = evidence.flatMap(({ hits }) => hits.get(hit) ?? []).toSorted((a, b) => b.strength - a.strength);
  const textHits = own.flatMap(({ textHit }) => textHit ?? []);
  const names = own.flatMap(({ name, textHit }) => (name !== undefined && !textHit ? [name] : []));
  if (textHits.length === 0) return { hit, names };
  const passage = async () => {
    for (const textHit of textHits) {
      const found = await textHit.passage();
      if (found) return found;
    }
    return undefined;
  };
  return { hit, names, passage };
}
