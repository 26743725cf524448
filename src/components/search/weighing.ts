import type { Evidence } from './evidence.ts';

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
/** More than all else together: goes before it. */
const RANKS_FIRST = 10;
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

interface Scored {
  hit: string;
  /** The share of the query that something speaks for. */
  covered: number;
  score: number;
  /** How many of the places that the query names it is about. */
  places: number;
}

function scoresOf(evidence: readonly Evidence[], weights: readonly number[]): Scored[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = new Map<string, Scored>();
  for (const [index, { hits, there }] of evidence.entries()) {
    const weight = (weights[index] ?? 0) / total;
    for (const [hit, { strength }] of hits) {
      const { covered, score, places } = scores.get(hit) ?? { covered: 0, score: 0, places: 0 };
      scores.set(hit, {
        hit,
        covered: covered + weight,
        score: score + weight * strength,
        places: places + (there?.has(hit) ? 1 : 0),
      });
    }
  }
  return [...scores.values()];
}

/** Whoever names so many places means what is about all of them, such as the tie between two shores. */
const PLACES_OF_A_TIE = 2;

/**
 * Where no record holds everything, those that hold enough; and before them, of those about the places that the query names,
 * the ones that hold most: a general word is let go sooner than a place. Where nothing holds enough, a place alone is no answer.
 */
function nearestTo(scored: readonly Scored[], least: number): Scored[] {
  const enough = scored.filter(({ covered }) => covered >= least);
  const most = Math.max(0, ...scored.map(({ places }) => places));
  if (enough.length === 0 || most === 0) return enough;
  const there = scored.filter(({ places }) => places === most);
  const nearest = Math.min(least, Math.max(...there.map(({ covered }) => covered)));
  return [...new Set([...there.filter(({ covered }) => covered >= nearest), ...enough])];
}

/**
 * Ranks records by how much of a query speaks for them, and how surely; those about all of several places go first. `missing`
 * is what the first of them lacks, where none holds everything.
 */
export function weigh(
  evidence: readonly Evidence[],
  records: Weights,
  inOnePhrase: ReadonlySet<string>,
): { ranked: string[]; missing: string[] } {
  const scored = scoresOf(evidence, weightsOf(evidence, records.size));
  const isPartial = !scored.some(({ covered }) => covered > 1 - 1e-9);
  const named = evidence.filter(({ there }) => there).length;
  const isMeant = ({ places }: Scored) => named >= PLACES_OF_A_TIE && places === named;
  const shown = isPartial
    ? nearestTo(scored, evidence.length >= MANY ? ENOUGH_OF_MANY : ENOUGH)
    : scored.filter((own) => own.covered >= ALMOST || isMeant(own));
  const rankOf = (own: Scored) =>
    own.covered +
    own.score +
    (inOnePhrase.has(own.hit) ? IN_ONE_PHRASE : 0) +
    records.standing(own.hit) +
    RANKS_FIRST * (isPartial ? own.places : Number(isMeant(own)));
  const ranked = shown
    .map((own) => ({ hit: own.hit, rank: rankOf(own) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);
  const [first] = ranked;
  const missing = isPartial && first !== undefined ? evidence.filter(({ hits }) => !hits.has(first)) : [];
  return { ranked, missing: missing.map(({ unit }) => unit.text) };
}
