import type { TextHit } from './engine.ts';
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
}

interface Weights {
  size: number;
  standing: (hit: string) => number;
}

/** Where no record holds everything, those with this share of what was asked for are shown: rare words count more. */
const ENOUGH = 0.5;
/** Of a question, which is put in more words than a record may hold. */
const ENOUGH_OF_MANY = 0.4;
const MANY = 3;
/** Beside records that hold everything, those that lack only what is everywhere. */
const ALMOST = 0.8;
/** What it is worth to hold the words of the query one after the other. */
const IN_ONE_PHRASE = 0.3;

/** Japanese verbs and adjectives end in hiragana; what is looked for is mostly named by nouns. */
const VERBAL = /\p{Script=Han}\p{Script=Hiragana}+$/u;
const VERBAL_WEIGHT = 0.3;

/**
 * What each unit counts: the more, the fewer records hold it. One that no record holds counts most, so that a query about
 * something else finds nothing; but in a question, which has words of its own around what it is about, like the others.
 */
function weightsOf(evidence: readonly Evidence[], size: number): number[] {
  const rarity = (hits: number) => Math.log(1 + size / Math.max(hits, 0.5));
  const known = evidence.filter(({ hits }) => hits.size > 0).map(({ hits }) => rarity(hits.size));
  const common = known.reduce((sum, weight) => sum + weight, 0) / Math.max(1, known.length);
  const isQuestion = evidence.length >= MANY && known.length > 1;
  return evidence.map(({ unit, hits }) => {
    const weight = hits.size === 0 && isQuestion ? common : rarity(hits.size);
    return VERBAL.test(unit.text) && evidence.length > 1 ? VERBAL_WEIGHT * weight : weight;
  });
}

/** Ranks records by how much of a query speaks for them, and how surely. */
export function weigh(
  evidence: readonly Evidence[],
  records: Weights,
  inOnePhrase: ReadonlySet<string>,
): { ranked: string[]; isPartial: boolean } {
  const weights = weightsOf(evidence, records.size);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<string, { covered: number; score: number }>();
  for (const [index, { hits }] of evidence.entries()) {
    const weight = (weights[index] ?? 0) / total;
    for (const [hit, { strength }] of hits) {
      const known = scores.get(hit) ?? { covered: 0, score: 0 };
      scores.set(hit, { covered: known.covered + weight, score: known.score + weight * strength });
    }
  }
  const isWhole = ({ covered }: { covered: number }) => covered > 1 - 1e-9;
  const isPartial = ![...scores.values()].some(isWhole);
  const least = isPartial ? (evidence.length >= MANY ? ENOUGH_OF_MANY : ENOUGH) : ALMOST;
  const rank = (hit: string, { covered, score }: { covered: number; score: number }) =>
    covered + score + (inOnePhrase.has(hit) ? IN_ONE_PHRASE : 0) + records.standing(hit);
  const ranked = [...scores]
    .filter(([, { covered }]) => covered >= least)
    .map(([hit, own]) => ({ hit, rank: rank(hit, own) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);
  return { ranked, isPartial: isPartial && ranked.length > 0 };
}
