import { formatEvent, formatWhen } from '../i18n/dates.ts';
import type { LabelledClaim } from '../schemas/citation.ts';
import type { Programme } from '../schemas/programme.ts';
import { isReported } from '../schemas/text.ts';
import { linkedTies } from './case-card.ts';
import { Citations, type CitedSource, type CitedText } from './citations.ts';
import { facetsOf } from './facets.ts';
import { labelFor, sortedBy, type Linked, type Phrase, type Reader } from './reader.ts';

type Milestone = NonNullable<Programme['milestones']>[number];
type SupportTool = NonNullable<Programme['supportTools']>[number];

/** A turning point, with what its source counts for it. */
export interface MilestoneView extends CitedText {
  when: string;
  figures: { value: number; counts: Phrase }[];
}

export interface SupportToolView {
  name: CitedText;
  /** Stars, as the document prints them. */
  maturity?: number;
  aim: Phrase;
  pays: Phrase;
}

export interface ProgrammeView {
  id: string;
  name: Phrase;
  abbreviation?: string;
  operators: Phrase[];
  period?: string;
  summary: CitedText;
  milestones: MilestoneView[];
  supportTools: SupportToolView[];
  facts: CitedText[];
  cases: Linked[];
}

export function milestoneView(
  reader: Reader,
  { date, text, figures, sources }: Milestone,
  citations: Citations,
  usedFor: string,
): MilestoneView {
  return {
    ...labelFor(reader, text),
    cites: citations.cite(sources, usedFor),
    when: formatEvent(date, reader.lang),
    figures: (figures ?? []).map(({ value, counts }) => ({ value, counts: labelFor(reader, counts) })),
  };
}

/** All support programmes, with their sources: those that most cases used first, then by name. */
export function programmeViews(reader: Reader): { programmes: ProgrammeView[]; sources: CitedSource[] } {
  const citations = new Citations(reader);
  const { library } = reader;
  const words = reader.words.programme;
  const cited = (claim: LabelledClaim) => citations.labelled(claim, words.facts);
  const supportTool = ({ name, maturity, aim, pays, sources }: SupportTool): SupportToolView => ({
    name: { ...labelFor(reader, name), cites: citations.cite(sources, words.supportTools) },
    ...(isReported(maturity) ? { maturity } : {}),
    aim: labelFor(reader, aim),
    pays: labelFor(reader, pays),
  });
  const byName = sortedBy(
    reader,
    [...library.content.programmes.values()],
    ({ data }) => labelFor(reader, data.name).text,
  );
  const used = new Map(
    byName.map(({ id }) => [
      id,
      library.cases
        .filter(({ facts }) => facetsOf(facts, library.regions).programme.includes(id))
        .map((entry) => entry.id),
    ]),
  );
  const usesOf = ({ id }: { id: string }) => used.get(id)?.length ?? 0;
  const inOrder = byName.toSorted((a, b) => usesOf(b) - usesOf(a));
  const programmes = inOrder.map(({ id, data }): ProgrammeView => ({
    id,
    name: labelFor(reader, data.name),
    ...(data.abbreviation ? { abbreviation: data.abbreviation } : {}),
    operators: isReported(data.operators)
      ? data.operators.flatMap((operator) => {
          const found = library.content.organisations.get(operator);
          return found ? [labelFor(reader, found.data.name)] : [];
        })
      : [],
    ...(isReported(data.period) ? { period: formatWhen(data.period, reader.lang) } : {}),
    summary: cited(data.summary),
    milestones: (data.milestones ?? []).map((milestone) =>
      milestoneView(reader, milestone, citations, words.milestones),
    ),
    supportTools: (data.supportTools ?? []).map(supportTool),
    facts: (data.facts ?? []).map(cited),
    cases: linkedTies(reader, used.get(id) ?? []),
  }));
  return { programmes, sources: citations.list() };
}
