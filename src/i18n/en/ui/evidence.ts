import type { Ui } from '../../ja/ui.ts';

/** The words of figures and of the pages that show data: the timeline, the survey of 2008, what the collection covers. */
export const evidence = {
  tie: {
    event: (kind, years) => `${kind} ${years}`,
    separator: '; ',
    drawn: (period, events) => `${period}: ${events}.`,
    noYears: 'The sources give no years.',
    single: 'The sources tell of this one event.',
    undated: (n) => `${n} more ${n === 1 ? 'event has' : 'events have'} no date.`,
    stated: (n) => `The sources state results in ${n} ${n === 1 ? 'entry' : 'entries'}.`,
    after: (year) => `Nothing is reported to have happened after ${year}.`,
    together: (first, second) => `${first} ${second}`,
    noYearsShort: 'years not reported',
    key: 'What the marks mean',
    unknownShort: 'nothing reported after',
    unknown: 'A broken line stands for years of which the sources say nothing.',
  },
  evidence: {
    title: 'Timeline and data',
    lead: 'All cases in order of time, how many there are of each region, and the figures of a questionnaire.',
    timeline: 'Timeline of all cases',
    timelineLead: (from, to) =>
      `The cases from ${from} to ${to}, those that began first at the top. Each mark stands for what the sources report of that kind in that year; several things of one kind in one year share a mark. Plans, and what lay before the cooperation, are left out.`,
    timelineDates:
      'A fiscal year stands at the year it begins in, and what is only dated “by” some time at that year. Exact dates are in the timeline of each case.',
    asTable: 'The same as a table',
    case: 'Case',
    years: 'Period',
    happened: 'What happened',
    among: (japan, abroad) => `${japan} – ${abroad}`,
    more: 'More data',
    coverage: 'How many cases there are of each prefecture and country, and where there are none yet.',
    survey:
      'Who carried international tie-ups between industries, what they sought and what stood in the way: figures of a JETRO survey of 2008, in charts and tables.',
  },
  survey: {
    title: "Tables of JETRO's survey of 2008",
    lead: 'Figures from the questionnaire that JETRO put to implementing bodies and key persons of its Local to Local programme, exactly as printed. By industry, they show who carried the international tie-ups, what was sought, and what stood in the way.',
    tables: 'Tables',
    howToRead: 'Before you use these figures',
    base: 'Base',
    unit: 'Unit',
    when: 'As of',
    note: 'Note',
    total: 'Total',
    ofWhich: 'Answers',
    share: (share) => `${share}%`,
    classesLead: (base) =>
      `The small figures are shares of the answers in that industry (${base}). Shares below 33% are not shown.`,
    classBetween: (from, to) => `${from}% to less than ${to}%`,
    classFrom: (from) => `${from}% and over`,
    blank: 'blank',
    allGroups: 'All industries',
    ofAnswers: (base) =>
      `Shares of the ${base} valid answers. Each could name several things, so the shares do not add up to 100%. The full width is 100%.`,
    ofAll: (all) => `Out of all ${all}. The longest bar has the full width.`,
    ofLongest: (n) =>
      `Numbers one after the other from the left. The longest bar, ${n} answers as added up by us, has the full width.`,
    byGroup: (n) => `Charts by industry (${n})`,
    smallBases: 'Most industries gave few answers: one more or less changes a share by much.',
    policy: 'Laws and plans in the background',
    policyLead: 'What the same slides name as the policy background to the LL programme.',
    fromFactors: 'See the tables of the survey of 2008',
  },
  coverage: {
    title: 'What the collection covers',
    lead: 'Which regions have cases here and which have none, and the ties that the documents mention only by name.',
    japan: 'Prefectures of Japan and their cases',
    japanLead:
      'The number counts the cases that name the prefecture or a place in it. That there is no case does not mean that there is no cooperation.',
    prefecture: 'Prefecture',
    europe: 'With Europe',
    beyond: 'Beyond Europe',
    none: 'Prefectures without a case',
    abroad: 'Partner countries and their cases',
    country: 'Country or area',
    cases: 'Cases',
    area: 'Area',
    ties: 'Ties only named in the sources',
    tiesLead:
      'The documents mention these ties but do not tell enough for a case. If you know more about one of them, please send it in.',
    inCase: 'Mentioned in',
    states: { named: 'named', planned: 'planned', 'hoped-for': 'hoped for' },
    places: 'Places',
    noPlaces: 'no place named',
  },
} as const satisfies Pick<Ui, 'tie' | 'evidence' | 'survey' | 'coverage'>;
