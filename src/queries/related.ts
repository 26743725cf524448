import type { Ui } from '../i18n/dictionaries.ts';
import { lineOf } from '../records/rules.ts';
import type { Case } from '../schemas/case.ts';
import { isReported } from '../schemas/text.ts';
import { caseCard, type CaseCard } from './case-card.ts';
import { facetsOf, type CaseFacets } from './facets.ts';
import { editionFor, type Reader } from './reader.ts';
import { closedTerm, termName } from './terms.ts';

/** A kind of relation between two cases, with what exactly they share. */
export interface Reason {
  kind: keyof Omit<Ui['related'], 'none'>;
  shared: readonly string[];
}

export interface Relation {
  id: string;
  reasons: Reason[];
}

export interface RelatedCase {
  card: CaseCard;
  /** In words, those that say most: "shared obstacle (…), same sector (…)". */
  why: string[];
}

interface Candidate {
  id: string;
  facts: Case;
  facets: CaseFacets;
}

const AT_MOST = 5;

/** How much a shared value says: one that many cases have says little. */
const weightOf = (users: number, all: number) => Math.log((all + 1) / users);

const KIND_WEIGHT: Readonly<Record<Reason['kind'], number>> = {
  lineage: 6,
  samePlace: 2,
  neighbour: 1.2,
  sector: 1.2,
  programme: 1,
  obstacle: 1.2,
  factor: 0.8,
  tool: 0.6,
  scale: 0.2,
};

/** What many cases share: none is related to another for this alone. */
const COMMON: readonly Reason['kind'][] = ['sector', 'scale'];

/** Units and prefectures of a case: countries and blocks are too large to make two cases alike. */
const localPlaces = ({ facts }: Candidate, reader: Reader) =>
  new Set(
    facts.places
      .flatMap((place) => lineOf(place, reader.library.regions))
      .filter(({ kind }) => kind !== 'country' && kind !== 'block')
      .map(({ id }) => id),
  );

function neighboursOf(places: ReadonlySet<string>, reader: Reader): Set<string> {
  return new Set(
    [...places]
      .flatMap((place) => reader.library.regions.get(place)?.neighbours ?? [])
      .filter((place) => !places.has(place)),
  );
}

const scaleOf = ({ facts }: Candidate) => (isReported(facts.scale) ? [facts.scale] : []);

function reasonsBetween(own: Candidate, other: Candidate, reader: Reader): Reason[] {
  const shared = (a: readonly string[], b: readonly string[]) => a.filter((value) => b.includes(value));
  const [ownPlaces, otherPlaces] = [localPlaces(own, reader), localPlaces(other, reader)];
  const lineage = (from: Candidate, to: string) =>
    (isReported(from.facts.lineage) ? from.facts.lineage : []).filter((tie) => tie.case === to).map(({ kind }) => kind);
  const samePlaces = [...ownPlaces].filter((place) => otherPlaces.has(place));
  // Those that say most come first.
  const all: Reason[] = [
    // Where both cases tell of the tie, it is one tie all the same.
    { kind: 'lineage', shared: [...new Set([...lineage(own, other.id), ...lineage(other, own.id)])] },
    { kind: 'samePlace', shared: samePlaces },
    {
      kind: 'neighbour',
      shared:
        samePlaces.length > 0 ? [] : [...neighboursOf(ownPlaces, reader)].filter((place) => otherPlaces.has(place)),
    },
    { kind: 'obstacle', shared: shared(own.facets.obstacle, other.facets.obstacle) },
    { kind: 'programme', shared: shared(own.facets.programme, other.facets.programme) },
    { kind: 'sector', shared: shared(own.facets.sector, other.facets.sector) },
    { kind: 'scale', shared: own.facts.scale === other.facts.scale ? scaleOf(own) : [] },
    { kind: 'factor', shared: shared(own.facets.factor, other.facets.factor) },
    { kind: 'tool', shared: shared(own.facets.tool, other.facets.tool) },
  ];
  return all.filter(({ shared: values }) => values.length > 0);
}

/** How many cases share a value with a kind of reason, to weigh rare ones more. */
function usersOf(reason: Reason, value: string, candidates: readonly Candidate[]): number {
  if (reason.kind === 'scale') return candidates.filter(({ facts }) => facts.scale === value).length;
  const facetOf: Partial<Record<Reason['kind'], keyof CaseFacets>> = {
    samePlace: 'region',
    neighbour: 'region',
    sector: 'sector',
    programme: 'programme',
    obstacle: 'obstacle',
    factor: 'factor',
    tool: 'tool',
  };
  const facet = facetOf[reason.kind];
  return facet ? Math.max(1, candidates.filter(({ facets }) => facets[facet].includes(value)).length) : 1;
}

/** The cases nearest to one, each with its reasons; never for what many cases share alone. */
export function relationsOf(reader: Reader, id: string): Relation[] {
  const candidates: Candidate[] = reader.library.cases.map(({ id: candidate, facts }) => ({
    id: candidate,
    facts,
    facets: facetsOf(facts, reader.library.regions),
  }));
  const own = candidates.find((candidate) => candidate.id === id);
  if (!own) return [];
  return candidates
    .filter((candidate) => candidate !== own)
    .map((candidate) => {
      const reasons = reasonsBetween(own, candidate, reader);
      const score = reasons
        .flatMap((reason) =>
          reason.shared.map(
            (value) => KIND_WEIGHT[reason.kind] * weightOf(usersOf(reason, value, candidates), candidates.length),
          ),
        )
        .reduce((sum, weight) => sum + weight, 0);
      return { id: candidate.id, reasons, score };
    })
    .filter(({ reasons }) => reasons.some(({ kind }) => !COMMON.includes(kind)))
    .toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'))
    .slice(0, AT_MOST)
    .map(({ id: related, reasons }) => ({ id: related, reasons }));
}

/** How many reasons, and shared values of each, are enough to say why: a line for each case. */
const REASONS = 3;
const NAMED = 2;

function inWords(reader: Reader, { kind, shared }: Reason): string {
  const name = (value: string): string => {
    if (kind === 'lineage') return closedTerm(reader, 'lineage-kinds', value).text;
    if (kind === 'samePlace' || kind === 'neighbour') return termName(reader, 'region', value).text;
    if (kind === 'scale') return closedTerm(reader, 'place-scales', value).text;
    if (kind !== 'factor') return termName(reader, kind, value).text;
    const factor = reader.library.content.factors.get(value);
    return factor ? editionFor(reader, factor).data.title : value;
  };
  return reader.words.related[kind](shared.slice(0, NAMED).map(name).join(reader.words.common.listSeparator));
}

export const relatedCases = (reader: Reader, id: string): RelatedCase[] =>
  relationsOf(reader, id).flatMap(({ id: related, reasons }) => {
    const card = caseCard(reader, related);
    return card ? [{ card, why: reasons.slice(0, REASONS).map((reason) => inWords(reader, reason)) }] : [];
  });
