import type { Case, TimelineEntry } from '../schemas/case.ts';
import { formatWhen, formatYears } from '../i18n/dates.ts';
import { closedLists, type Lifecycle } from '../schemas/closed-lists.ts';
import { isReported } from '../schemas/text.ts';
import { endsOf, fiscalYearOf, isFiscalYear, spanOf, spanOfPoint } from '../schemas/when.ts';
import { happened, isOfCooperation, lastKnownOf } from './facets.ts';
import type { Phrase, Reader } from './reader.ts';
import { closedTerm } from './terms.ts';

/** Years an event took: one, or all of a stretch, both ends included. A fiscal year stands at the year it begins in. */
export interface Years {
  from: number;
  to: number;
  /** They are fiscal years, both ends. */
  fiscal?: true;
}

/** The years between the first and the last thing known of a tie. */
export interface TiePeriod extends Years {
  /** `2012–2021`; fiscal years, where the sources give no more than these for either end. */
  written: string;
  /** The last of them, as in a sentence. */
  end: string;
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
  /** Absent where the sources date nothing. */
  period?: TiePeriod;
  /** In the order of a tie's life; plans and what lay before the cooperation are left out. */
  events: TieEvents[];
  /** The last thing known is its end: nothing is missing after it. */
  ended: boolean;
  /** The sources tell of one event and no other. */
  single: boolean;
  /** How many things happened that the sources do not date. */
  undated: number;
  /** In how many entries of the record results are stated. */
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
  const fiscal = isFiscalYear(first) && isFiscalYear(last);
  return { from: yearOfPoint(first), to: yearOfPoint(last), ...(fiscal ? { fiscal } : {}) };
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

/** A tie of fiscal years alone is told in these: FY2008 ends in 2009, and yet is one year. */
function periodOf({ lang }: Reader, dates: readonly string[]): TiePeriod | undefined {
  const [earliest] = dates.toSorted((a, b) => spanOf(a).first.localeCompare(spanOf(b).first));
  const latest = dates.toSorted((a, b) => spanOf(a).last.localeCompare(spanOf(b).last)).at(-1);
  if (earliest === undefined || latest === undefined) return undefined;
  const years = dates.map(yearsOf);
  const drawn = { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) };
  const [start, end] = [endsOf(earliest), endsOf(latest)];
  if (!isFiscalYear(start.from ?? start.to ?? '') || !isFiscalYear(end.to ?? end.from ?? ''))
    return { ...drawn, written: formatYears(drawn, lang), end: formatWhen(String(drawn.to), lang) };
  const fiscal = { from: fiscalYearOf(spanOf(earliest).first), to: fiscalYearOf(spanOf(latest).last), fiscal: true };
  return {
    ...drawn,
    written: formatYears(fiscal, lang),
    end: formatYears({ ...fiscal, from: fiscal.to }, lang),
  };
}

function inWords(reader: Reader, { period, events, ended, single, undated, results }: Omit<TieView, 'text'>): string {
  const { tie } = reader.words;
  const drawn = events.map((event) => tie.event(event.label.text, event.written)).join(tie.separator);
  return [
    period ? tie.drawn(period.written, drawn) : tie.noYears,
    ...(single ? [tie.single] : []),
    ...(undated > 0 ? [events.length > 0 ? tie.undated(undated) : tie.undatedOnly(undated)] : []),
    ...(results > 0 ? [tie.stated(results)] : []),
    ...(period && !ended ? [tie.after(period.end)] : []),
  ].reduce((first, second) => tie.together(first, second));
}

/** The tie of a case, drawn from its record. */
export function tieView(reader: Reader, facts: Case): TieView {
  const entries = happened(facts);
  const timeline: readonly TimelineEntry[] = isReported(facts.timeline) ? facts.timeline : [];
  const period = periodOf(
    reader,
    entries.map(({ date }) => date),
  );
  const events = closedLists.lifecycle.flatMap((kind) => {
    const years = inOrder(entries.filter((entry) => entry.kind === kind).map(({ date }) => yearsOf(date)));
    if (years.length === 0) return [];
    const label = closedTerm(reader, 'lifecycle', kind);
    return [
      {
        kind,
        label,
        years,
        written: years.map((stretch) => formatYears(stretch, reader.lang)).join(reader.words.common.listSeparator),
      },
    ];
  });
  const view = {
    ...(period ? { period } : {}),
    events,
    ended: lastKnownOf(facts)?.kind === 'ended',
    single: entries.length === 1 && timeline.length === 1,
    undated: timeline.filter((entry) => !isReported(entry.date) && isOfCooperation(entry)).length,
    results: isReported(facts.results) ? facts.results.filter(({ kind }) => kind !== 'none-yet').length : 0,
  };
  return { ...view, text: inWords(reader, view) };
}
