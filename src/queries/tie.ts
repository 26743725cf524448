import type { Case, TimelineEntry } from '../schemas/case.ts';
import { closedLists, type Lifecycle } from '../schemas/closed-lists.ts';
import { isReported } from '../schemas/text.ts';
import { endsOf, spanOfPoint } from '../schemas/when.ts';
import { happened, lastKnownOf, periodOf } from './facets.ts';
import type { Phrase, Reader } from './reader.ts';
import { closedTerm } from './terms.ts';

/** Years an event took: one, or all of a stretch, both ends included. A fiscal year stands at the year it begins in. */
export interface Years {
  from: number;
  to: number;
}

/** A kind of event with its name. */
export interface EventKind {
  kind: Lifecycle;
  label: Phrase;
}

/** What happened of one kind, in which years; years are in order, and each begins once. */
export interface TieEvents extends EventKind {
  years: Years[];
  /** The years as text. */
  written: string;
}

/** What the figure of a tie draws: only what the sources date and report as having happened. */
export interface TieView {
  /** First and last year of what is known; absent where the sources date nothing. */
  period?: Years;
  /** In the order of a tie's life; plans and what lay before the cooperation are left out. */
  events: TieEvents[];
  /** The last thing known is its end: nothing is missing after it. */
  ended: boolean;
  /** How many things happened that the sources do not date. */
  undated: number;
  /** How many results the sources state. */
  results: number;
  /** All of it as sentences, for those who do not see the drawing. */
  text: string;
}

const yearOf = (day: string) => Number(day.slice(0, 4));
const yearOfPoint = (point: string) => yearOf(spanOfPoint(point).first);

/** The years a date stands at: an open stretch at the one end that is known. */
export function yearsOf(when: string): Years {
  const { from, to } = endsOf(when);
  const [first, last] = [from ?? to ?? '', from === undefined || to === undefined ? (from ?? to ?? '') : to];
  return { from: yearOfPoint(first), to: yearOfPoint(last) };
}

/** Years in order; of those that begin together the longest. */
function inOrder(years: readonly Years[]): Years[] {
  const longest = new Map<number, Years>();
  for (const entry of years) {
    const known = longest.get(entry.from);
    if (!known || known.to < entry.to) longest.set(entry.from, entry);
  }
  return [...longest.values()].toSorted((a, b) => a.from - b.from);
}

const written = ({ from, to }: Years) => (from === to ? String(from) : `${from}–${to}`);

function inWords(reader: Reader, { period, events, ended, undated, results }: Omit<TieView, 'text'>): string {
  const { tie } = reader.words;
  const drawn = events.map((event) => tie.event(event.label.text, event.written)).join(tie.separator);
  return [
    period ? tie.drawn(written(period), drawn) : tie.noYears,
    ...(undated > 0 ? [tie.undated(undated)] : []),
    ...(results > 0 ? [tie.stated(results)] : []),
    ...(period && !ended ? [tie.after(period.to)] : []),
  ].reduce((first, second) => tie.together(first, second));
}

/** The tie of a case, drawn from its record. */
export function tieView(reader: Reader, facts: Case): TieView {
  const entries = happened(facts);
  const timeline: readonly TimelineEntry[] = isReported(facts.timeline) ? facts.timeline : [];
  const span = periodOf(facts);
  const events = closedLists.lifecycle.flatMap((kind) => {
    const years = inOrder(entries.filter((entry) => entry.kind === kind).map(({ date }) => yearsOf(date)));
    if (years.length === 0) return [];
    const label = closedTerm(reader, 'lifecycle', kind);
    return [{ kind, label, years, written: years.map(written).join(reader.words.common.listSeparator) }];
  });
  const view = {
    ...(span ? { period: { from: yearOf(span.first), to: yearOf(span.last) } } : {}),
    events,
    ended: lastKnownOf(facts)?.kind === 'ended',
    undated: timeline.filter(({ date, planned, kind }) => !isReported(date) && !planned && kind !== 'background')
      .length,
    results: isReported(facts.results) ? facts.results.filter(({ kind }) => kind !== 'none-yet').length : 0,
  };
  return { ...view, text: inWords(reader, view) };
}
