import { allCaseCards, byArea, type CaseCard } from './case-card.ts';
import type { Phrase, Reader } from './reader.ts';
import type { TieView, Years } from './tie.ts';

/** A case as a row of the timeline of all cases. */
export interface TimelineRow {
  href: string;
  /** Who with whom; the case's title says more. */
  name: Phrase;
  title: Phrase;
  /** Years between the first and the last thing known. */
  years?: string;
  tie: TieView;
}

export interface EvidenceView {
  /** From the first year of which anything is known to the last: what all rows share. */
  axis: Years;
  /** Europe first; what lies beyond stands apart. */
  europe: TimelineRow[];
  beyond: TimelineRow[];
}

/** By the year in which they began, then by the year of the last thing known; what nobody dates stands at the end. */
const inOrderOfTime = (cards: readonly CaseCard[]) => {
  const years = ({ shores: { tie } }: CaseCard) => tie.period ?? { from: Infinity, to: Infinity };
  return cards.toSorted((a, b) => {
    const [first, second] = [years(a), years(b)];
    if (first.from !== second.from) return first.from < second.from ? -1 : 1;
    return first.to === second.to ? 0 : first.to < second.to ? -1 : 1;
  });
};

/** All cases in order of time. */
export function evidenceView(reader: Reader): EvidenceView {
  const cards = allCaseCards(reader);
  const periods = cards.flatMap(({ shores }) => shores.tie.period ?? []);
  const thisYear = Number(reader.library.content.edition.date.slice(0, 4));
  const years = periods.length > 0 ? periods : [{ from: thisYear, to: thisYear }];
  const row = ({ href, title, name, shores }: CaseCard): TimelineRow => ({
    href,
    title,
    name,
    ...(shores.years ? { years: shores.years } : {}),
    tie: shores.tie,
  });
  const { europe, beyond } = byArea(inOrderOfTime(cards));
  return {
    axis: {
      from: Math.min(...years.map(({ from }) => from)),
      to: Math.max(...years.map(({ to }) => to)),
    },
    europe: europe.map(row),
    beyond: beyond.map(row),
  };
}
