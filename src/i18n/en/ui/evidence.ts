import type { Ui } from '../../ja/ui.ts';

/** The words of the pages that show data: the survey of 2008, and what the collection covers. */
export const evidence = {
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
    ties: 'Ties that are only named',
    tiesLead:
      'The documents mention these ties but do not tell enough for a case. If you know more about one of them, please send it in.',
    inCase: 'Mentioned in',
    states: { named: 'named', planned: 'planned', 'hoped-for': 'hoped for' },
    places: 'Places',
    noPlaces: 'no place named',
  },
} as const satisfies Pick<Ui, 'survey' | 'coverage'>;
