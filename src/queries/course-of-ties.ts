import type { Case } from '../schemas/case.ts';
import { closedLists, type Lifecycle } from '../schemas/closed-lists.ts';
import { isReported } from '../schemas/text.ts';
import { linkedTies } from './case-card.ts';
import { areaOf, firstKnownOf, isOfCooperation } from './facets.ts';
import { factorsByStage } from './factor-view.ts';
import type { Linked, Phrase, Reader } from './reader.ts';
import { closedTerm, linkedTerm, usedTerms } from './terms.ts';

/** How many cases; Europe and beyond apart. */
export interface CaseCount {
  europe: number;
  beyond: number;
}

/** A step of a tie's life, with the cases that record it and the instruments used in it, most used first. */
export interface CourseStep extends CaseCount {
  step: Phrase;
  tools: (Linked & { count: number })[];
}

export interface CourseOfTies {
  total: CaseCount;
  /** Cases of which the sources record how contact came about. */
  contactKnown: CaseCount;
  /** What the sources date first in each case, by its kind. */
  first: CourseStep[];
  /** Cases in which the sources date nothing. */
  undated: CaseCount;
  /** Everything that happened, by its kind; kinds that no case has too. */
  whole: CourseStep[];
  obstacles: (CaseCount & { kind: Linked; overcome: number })[];
  factors: ReturnType<typeof factorsByStage>;
  /** What officials ask first, and how many cases report it. */
  reported: (CaseCount & { field: string; cases: Linked[] })[];
}

interface Told {
  id: string;
  facts: Case;
  isBeyond: boolean;
}

interface Happening {
  kind: Lifecycle;
  tools: readonly string[];
}

const counted = (cases: readonly Told[]): CaseCount => {
  const beyond = cases.filter(({ isBeyond }) => isBeyond).length;
  return { europe: cases.length - beyond, beyond };
};

/** What happened within the cooperation, dated or not: no plans, and nothing that lay before. */
const happenings = ({ timeline }: Case): Happening[] =>
  isReported(timeline) ? timeline.filter(isOfCooperation).map(({ kind, tools = [] }) => ({ kind, tools })) : [];

/** Steps in the order of a tie's life, counted by case: a case that took a step twice counts once. */
function stepsOf(reader: Reader, cases: readonly Told[], of: (facts: Case) => readonly Happening[]): CourseStep[] {
  return closedLists.lifecycle
    .filter((kind) => kind !== 'background')
    .map((kind) => {
      const told = cases
        .map((entry) => ({ ...entry, here: of(entry.facts).filter((happening) => happening.kind === kind) }))
        .filter(({ here }) => here.length > 0);
      const tools = told.flatMap(({ here }) => [...new Set(here.flatMap((happening) => happening.tools))]);
      return {
        step: closedTerm(reader, 'lifecycle', kind),
        ...counted(told),
        tools: [...Map.groupBy(tools, (tool) => tool)]
          .map(([tool, uses]) => ({ ...linkedTerm(reader, 'tool', tool), count: uses.length }))
          .toSorted((a, b) => b.count - a.count),
      };
    });
}

function obstaclesOf(reader: Reader, cases: readonly Told[]): CourseOfTies['obstacles'] {
  return usedTerms(reader, 'obstacle')
    .map(({ term }) => {
      const met = cases
        .map((entry) => ({
          ...entry,
          here: isReported(entry.facts.obstacles) ? entry.facts.obstacles.filter(({ kind }) => kind === term.id) : [],
        }))
        .filter(({ here }) => here.length > 0);
      const overcome = met.filter(({ here }) => here.every(({ outcome }) => outcome === 'overcome')).length;
      return { kind: term, ...counted(met), overcome };
    })
    .toSorted((a, b) => b.europe - a.europe || b.beyond - a.beyond);
}

/** How the ties of the cases began and grew, counted from the records. */
export function courseOfTies(reader: Reader): CourseOfTies {
  const { library, words } = reader;
  const cases = library.cases.map(({ id, facts }) => ({
    id,
    facts,
    isBeyond: areaOf(facts.places, library.regions) === 'beyond',
  }));
  const firstOf = (facts: Case): Happening[] => {
    const first = firstKnownOf(facts);
    return first ? [{ kind: first.kind, tools: first.tools ?? [] }] : [];
  };
  const reporting = (field: string, of: (facts: Case) => unknown) => {
    const told = cases.filter(({ facts }) => isReported(of(facts)));
    const inOrder = told.toSorted((a, b) => Number(a.isBeyond) - Number(b.isBeyond));
    return {
      field,
      ...counted(told),
      cases: linkedTies(
        reader,
        inOrder.map(({ id }) => id),
        'how',
      ),
    };
  };
  return {
    total: counted(cases),
    contactKnown: counted(cases.filter(({ facts }) => firstOf(facts).some(({ kind }) => kind === 'first-contact'))),
    first: stepsOf(reader, cases, firstOf).filter(({ europe, beyond }) => europe + beyond > 0),
    undated: counted(cases.filter(({ facts }) => firstOf(facts).length === 0)),
    whole: stepsOf(reader, cases, happenings),
    obstacles: obstaclesOf(reader, cases),
    factors: factorsByStage(reader),
    reported: [
      reporting(words.guide.decidedBy, ({ decision }) => decision.decidedBy),
      reporting(words.guide.basis, ({ decision }) => decision.basis),
      reporting(words.guide.alternatives, ({ decision }) => decision.alternatives),
      reporting(words.guide.money, ({ effort }) => effort.money),
      reporting(words.guide.staff, ({ effort }) => effort.staff),
      reporting(words.guide.time, ({ effort }) => effort.time),
    ],
  };
}
