import { address, route } from '../i18n/paths.ts';
import { spanOf } from '../schemas/when.ts';
import { Citations, type CitedSource } from './citations.ts';
import { labelFor, type Linked, type Phrase, type Reader } from './reader.ts';
import { sourceCard, type SourceCard } from './source-view.ts';
import { chartsOf, type ChartsView } from './statistic-chart.ts';
import { statisticView, type StatisticView } from './statistic-view.ts';
import { milestoneView, type MilestoneView } from './programme-view.ts';

/** The source whose tables these are. */
const SURVEY = 'jetro-2008';

/** In the order in which a reader asks: how many answered, what there was, who, why, what hindered. */
const ORDER = [
  'survey-response',
  'll-cases-by-region-and-industry',
  'implementing-bodies',
  'partner-qualities-sought',
  'involvement-and-results',
  'obstacles-by-industry',
];

export interface SurveyView {
  source: SourceCard;
  caution?: Phrase;
  /** Each with its charts. */
  tables: (StatisticView & { charts: ChartsView })[];
  /** What happened to the programmes and laws behind the survey, in order of time. */
  policy: (MilestoneView & { programme: Linked })[];
  sources: CitedSource[];
}

/** The survey of 2008 with all its tables; undefined if its source has no record. */
export function surveyView(reader: Reader): SurveyView | undefined {
  const { content } = reader.library;
  const data = content.sources.get(SURVEY)?.data;
  if (!data) return undefined;
  const citations = new Citations(reader);
  const rank = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  const tables = [...content.statistics.values()]
    .filter((table) => table.data.sources.some(({ source }) => source === SURVEY))
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .map((table) => ({
      ...statisticView(reader, table.id, table.data, citations),
      charts: chartsOf(reader, table.data),
    }));
  const policy = [...content.programmes.values()]
    .flatMap(({ id, data: programme }) =>
      (programme.milestones ?? [])
        .filter(({ sources }) => sources.some(({ source }) => source === SURVEY))
        .map((milestone) => ({ id, name: programme.name, milestone })),
    )
    .toSorted((a, b) => spanOf(a.milestone.date).first.localeCompare(spanOf(b.milestone.date).first))
    .map(({ id, name, milestone }) => ({
      ...milestoneView(reader, milestone, citations, reader.words.survey.policy),
      programme: { id, ...labelFor(reader, name), href: address(reader.lang, route.programme(id)) },
    }));
  return {
    source: sourceCard(reader, SURVEY, data),
    ...(data.caution ? { caution: labelFor(reader, data.caution) } : {}),
    tables,
    policy,
    sources: citations.list(),
  };
}
