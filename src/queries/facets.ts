import { lineOf } from '../records/rules.ts';
import { sides, type Case, type TimelineEntry } from '../schemas/case.ts';
import type { Area } from '../schemas/closed-lists.ts';
import type { Region } from '../schemas/taxonomy.ts';
import { isReported, listed } from '../schemas/text.ts';
import { endsOf, spanOf, spanOfPoint, type Span } from '../schemas/when.ts';

/** The facets a case can be found by, with the values it has; regions roll up the tree. */
export interface CaseFacets {
  area: Area;
  sector: readonly string[];
  region: readonly string[];
  tool: readonly string[];
  programme: readonly string[];
  obstacle: readonly string[];
  factor: readonly string[];
  /** Decades, by their first year: `2010`. */
  period: readonly string[];
  depth: string;
}

type Regions = ReadonlyMap<string, Region>;

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The instruments a case used: those of its timeline and those it names beside it. A plan is not a use. */
export const toolsOf = (facts: Case): string[] =>
  unique([
    ...listed(facts.tools),
    ...listed(facts.timeline).flatMap(({ tools, planned }) => (planned ? [] : (tools ?? []))),
  ]);

/** The organisations that took part, on both sides, each with its side. */
export const partnersOf = (facts: Case) =>
  sides.flatMap((side) => listed(facts.partners[side]).map((partner) => ({ ...partner, side })));

/** Where a case belongs: with a partner in the European Union, elsewhere in Europe, or beyond. */
export function areaOf(places: readonly string[], regions: Regions): Area {
  const areas = new Set(places.map((place) => lineOf(place, regions).at(-1)?.area));
  if (areas.has('eu')) return 'eu';
  return areas.has('europe') ? 'europe' : 'beyond';
}

/** Whether an entry tells what happened within the cooperation: no plan, nothing from before, and no talk about it. */
export const isOfCooperation = ({ planned, toldOnly, kind }: TimelineEntry): boolean =>
  !planned && !toldOnly && kind !== 'background';

const dated = (entries: readonly TimelineEntry[]) =>
  entries.flatMap((entry) => (isReported(entry.date) ? [{ ...entry, date: entry.date }] : []));

/** What happened within the cooperation and is dated. */
export const happened = (facts: Case) => dated(listed(facts.timeline).filter(isOfCooperation));

/** The days between the first and the last thing known of a case. */
export function periodOf(facts: Case): Span | undefined {
  const spans = happened(facts).map(({ date }) => spanOf(date));
  if (spans.length === 0) return undefined;
  return {
    first: spans.map(({ first }) => first).toSorted()[0] ?? '',
    last:
      spans
        .map(({ last }) => last)
        .toSorted()
        .at(-1) ?? '',
  };
}

/** The days within which a date ends: of a year any of its days, of a day itself. */
function endOf(date: string): Span {
  const { from, to } = endsOf(date);
  return spanOfPoint(to ?? from ?? '');
}
const lengthOf = ({ first, last }: Span) => Date.parse(last) - Date.parse(first);

/**
 * Orders dates by their ends. Where one is known only to lie within a time that holds the other, the more precise stands
 * later: "by 2022" says less than a day in 2022.
 */
function byEnd({ date: a }: { date: string }, { date: b }: { date: string }): number {
  const [end, other] = [endOf(a), endOf(b)];
  if (end.last < other.first) return -1;
  if (other.last < end.first) return 1;
  return lengthOf(other) - lengthOf(end) || end.last.localeCompare(other.last);
}

/**
 * The entry of the timeline that happened last. Where the sources date nothing that happened, the last talk about the
 * cooperation; undefined if they do not date that either.
 */
export function lastKnownOf(facts: Case) {
  const told = dated(listed(facts.timeline).filter(({ toldOnly, planned }) => toldOnly && !planned));
  return happened(facts).toSorted(byEnd).at(-1) ?? told.toSorted(byEnd).at(-1);
}

/** The entry of the timeline that happened first; undefined if the sources date nothing. */
export const firstKnownOf = (facts: Case) =>
  happened(facts).toSorted((a, b) => spanOf(a.date).first.localeCompare(spanOf(b.date).first))[0];

/** The decades a stretch of time touches, by their first year: `2010`. */
export function decadesOf(span: Span | undefined): string[] {
  if (!span) return [];
  const decade = (date: string) => Math.floor(Number(date.slice(0, 4)) / 10) * 10;
  const decades: string[] = [];
  for (let year = decade(span.first); year <= decade(span.last); year += 10) decades.push(String(year));
  return decades;
}

export function facetsOf(facts: Case, regions: Regions): CaseFacets {
  return {
    area: areaOf(facts.places, regions),
    sector: facts.sectors,
    region: unique(facts.places.flatMap((place) => lineOf(place, regions).map(({ id }) => id))),
    tool: toolsOf(facts),
    programme: listed(facts.programmes),
    obstacle: unique(listed(facts.obstacles).map(({ kind }) => kind)),
    factor: unique(listed(facts.evidence).map(({ factor }) => factor)),
    period: decadesOf(periodOf(facts)),
    depth: facts.depth,
  };
}
