import { below, type FieldText } from '../../field-text.ts';
import type { programmes as japanese } from '../../ja/fields/programmes.ts';
import { citations, claim, itemId, nameStatus, orNotReported } from './groups.ts';

export const programmes = {
  'programmes.name': {
    label: 'Name',
    hint: 'The name of the programme in both languages. Example: "Regional Industry Tie-Up (RIT)", in Japanese "地域間交流支援（RIT）事業".',
  },
  ...below('programmes', nameStatus),
  'programmes.abbreviation': {
    label: 'Abbreviation',
    hint: 'In Latin letters. Examples: RIT, ECCP. Leave it empty if there is none.',
  },
  'programmes.aliases': {
    label: 'Other names',
    hint: 'Names and spellings that people may search for. Examples: "RIT事業", "ジェトロRIT事業". Leave it empty if there are none.',
  },
  'programmes.operators': {
    label: 'Run by',
    hint: `Choose the organisations that ran it. Example: JETRO (jetro). ${orNotReported}`,
  },
  'programmes.period': {
    label: 'Years',
    hint: `First and last year, as far as the sources say. Examples: FY2001/FY2009, or FY2020/.. if the end is not known. ${orNotReported}`,
  },
  'programmes.summary': {
    label: 'Summary',
    hint: 'Who supports whom, and how, with sources. It tells how things stood when the documents were written, not what is on offer now.',
  },
  ...below(
    'programmes.summary',
    claim(
      'A few sentences in both languages. Example: "A JETRO programme supporting exchange between regions in Japan and abroad, so that the technology and know-how of both would lead to new products and services."',
      'Summary text',
    ),
  ),
  'programmes.milestones': {
    label: 'Milestones',
    hint: 'Turning points of the programme or law, and what the document counts for each, in order of time. Else leave it empty.',
  },
  'programmes.milestones.id': itemId('first-phase'),
  'programmes.milestones.date': {
    label: 'When',
    hint: 'A year or fiscal year; a stretch of time as 1992/2007.',
  },
  'programmes.milestones.text': {
    label: 'What happened',
    hint: 'Briefly, in both languages. Example: "Industrial cluster plan, first phase".',
  },
  'programmes.milestones.figures': {
    label: 'What the document counts',
    hint: 'The numbers that stand beside it, one by one. Else leave it empty.',
  },
  'programmes.milestones.figures.value': { label: 'Number', hint: 'Digits alone. Example: 118.' },
  'programmes.milestones.figures.counts': {
    label: 'What it counts',
    hint: 'In both languages. Example: "areas whose plans received consent".',
  },
  ...below('programmes.milestones', citations),
  'programmes.supportTools': {
    label: 'Support tools',
    hint: 'The forms of help the programme offered, in the order of the document. Else leave it empty.',
  },
  'programmes.supportTools.id': itemId('mission-abroad'),
  'programmes.supportTools.name': {
    label: 'Name of the tool',
    hint: 'As printed, and translated. Example: "海外ミッション派遣", in English "Mission abroad".',
  },
  'programmes.supportTools.maturity': {
    label: 'Maturity of the business',
    hint: `The number of stars in the document, 1 to 4. ${orNotReported}`,
  },
  'programmes.supportTools.aim': {
    label: 'Aim and content',
    hint: 'What the help is for and what it consists of, in your own words, in both languages.',
  },
  'programmes.supportTools.pays': {
    label: 'Costs borne',
    hint: 'The costs that the operator was to bear. Example: "Cost of the survey abroad".',
  },
  ...below('programmes.supportTools', citations),
  'programmes.facts': {
    label: 'What the sources say',
    hint: 'Further facts, one an entry: who could apply, what was paid for, how many took part. Leave it empty if there are none.',
  },
  ...below(
    'programmes.facts',
    claim(
      'Give numbers with their year and what was counted. Example: "For FY2008 the slides count 11 themes carried on from FY2007 … and 8 newly adopted ones."',
    ),
  ),
} as const satisfies Record<keyof typeof japanese, FieldText>;
