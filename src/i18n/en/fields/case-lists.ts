import { below, type FieldText } from '../../field-text.ts';
import type { caseLists as japanese } from '../../ja/fields/case-lists.ts';
import { cited, itemId, orNotReported } from './groups.ts';
import { entries } from '../ui/entries.ts';

/** The lists of a case: what happened, what came of it, what stood in the way, what it shows. */
export const caseLists = {
  'cases.timeline': {
    label: entries.case.timeline,
    hint: `From what came before to the last thing the sources know, oldest first, one event an entry. ${orNotReported}`,
  },
  'cases.timeline.id': itemId('mou-2014'),
  'cases.timeline.date': {
    label: 'Date',
    hint: `As exact as the source: 2014-02-01 (day), 2014-02 (month), 2014 (year), FY2016 (fiscal year), 2011/2013 (from, to), 2010/.. (end not known). ${orNotReported}`,
  },
  'cases.timeline.about': {
    label: 'About this time',
    hint: 'Tick it if the source says "about" or "around". Leave it alone if the date is certain.',
  },
  'cases.timeline.planned': {
    label: 'Planned',
    hint: 'Tick it if the source announces the event and nobody knows whether it took place. Example: the survey of tastes in France, planned in November 2021.',
  },
  'cases.timeline.toldOnly': {
    label: 'Only told of',
    hint: 'Tick it if somebody only gave a talk or a report about the cooperation. It then counts neither for the years of the cooperation nor as its last event. Example: a webinar that presents the case.',
  },
  'cases.timeline.kind': {
    label: 'Kind of event',
    hint: 'Choose the step in the life of the cooperation. Examples: "Agreement" for a memorandum, "Renewal" when it is extended, "Expansion" when fields or partners are added.',
  },
  'cases.timeline.tools': {
    label: 'Instruments used',
    hint: 'Choose those used in this event. Examples: "Trade-fair participation", "Business matching". Leave it empty if there are none.',
  },
  'cases.timeline.text': {
    label: 'What happened',
    hint: 'One or two sentences in your own words. Example: "The governor of Mie visited the Basque Country, and the two agreed to cooperate on industry, food and pilgrimage routes".',
  },
  ...below('cases.timeline', cited),

  'cases.results': {
    label: entries.case.results,
    hint: `What came of the cooperation, one result an entry. Hopes and plans are not results. ${orNotReported}`,
  },
  'cases.results.id': itemId('firm-contracts'),
  'cases.results.kind': {
    label: 'Kind of result',
    hint: 'Choose the nearest. Examples: "Contract" for a sales agency contract, "Business meetings" for the number of firms at a matching event.',
  },
  'cases.results.value': {
    label: 'Number',
    hint: `Digits only. Example: 20 where the source speaks of 20 companies. ${orNotReported}`,
  },
  'cases.results.approximation': {
    label: 'How exact the number is',
    hint: 'Choose more-than for "over 150", at-least for "100 or more", nearly for "nearly 400", about for "about 70". Leave it empty if the source gives the number as it is.',
  },
  'cases.results.unit': {
    label: 'Unit',
    hint: 'What was counted. Examples: "companies", "firms and organisations". Needed with every number; leave it empty if there is none.',
  },
  'cases.results.scope': {
    label: 'Scope',
    hint: 'What the number covers; needed with every number. Example: "Firms that took part in the online food matching and were shown on its Spanish website".',
  },
  'cases.results.asOf': {
    label: 'As of',
    hint: `The time or the years that the result or the number holds for. Examples: 2020-10, FY2016/FY2018. ${orNotReported}`,
  },
  'cases.results.text': {
    label: 'What came of it',
    hint: 'Say what came about, and for whom. Example: "Joint offers were beginning to be made … Firms, numbers and deals are not given".',
  },
  ...below('cases.results', cited),

  'cases.obstacles': {
    label: entries.case.obstacles,
    hint: `Only what the sources call a difficulty in this case, nothing that is merely likely. ${orNotReported}`,
  },
  'cases.obstacles.id': itemId('staff-transfers'),
  'cases.obstacles.kind': {
    label: 'Kind of obstacle',
    hint: 'Choose the nearest. Examples: "Staff rotation" if the official in charge moved on, "Rules and regulation" for import rules. "Other" if none fits.',
  },
  'cases.obstacles.text': {
    label: 'The obstacle',
    hint: 'Say what stood in the way, and how. Example: "Some of Mie\'s ingredients were little known in the Basque Country and had to be made known first (as of 2021)".',
  },
  'cases.obstacles.answer': {
    label: 'Answer',
    hint: `What was done about it. Example: "The plan in 2021 was to use the Basque Country's reach as a home of fine food to build a brand for food from Mie". ${orNotReported}`,
  },
  'cases.obstacles.outcome': {
    label: 'Outcome',
    hint: `Choose what the sources say became of it. An answer alone does not make it "Overcome". If they say nothing, choose "Not reported".`,
  },
  ...below('cases.obstacles', cited),

  'cases.evidence': {
    label: entries.case.evidence,
    hint: `Only where a source really shows a factor at work in this case; no guesses. ${orNotReported}`,
  },
  'cases.evidence.id': itemId('agency-ends-friction'),
  'cases.evidence.factor': {
    label: 'Success factor',
    hint: 'Choose one of the registered factors. Examples: "A specialist body that outlives staff transfers", "Repeated mutual visits".',
  },
  'cases.evidence.stance': {
    label: 'What the case says of the factor',
    hint: 'Choose whether the case bears the factor out, contradicts it, or warns of what happens without it.',
  },
  'cases.evidence.text': {
    label: 'What the case shows',
    hint: 'Tell how the factor worked, with the facts of this case. Example: "Firms were screened before they were introduced, and those on both sides were supported."',
  },
  ...below('cases.evidence', cited),

  'cases.transfer': {
    label: entries.case.transfer,
    hint: `What would have to be so in another region for this to work there, where the sources say it. Add no views of your own. ${orNotReported}`,
  },
  'cases.transfer.id': itemId('shared-theme'),
  'cases.transfer.text': {
    label: 'The condition',
    hint: 'One condition an entry. Example: "The two regions have a theme in common that is also distinctively their own, and can start from it".',
  },
  ...below('cases.transfer', cited),

  'cases.lineage': {
    label: entries.case.lineage,
    hint: `Cases that this one grew out of, or that share its organisations or regions. ${orNotReported}`,
  },
  'cases.lineage.id': itemId('osaka-nrw-same-state'),
  'cases.lineage.kind': {
    label: 'Kind of tie',
    hint: 'Choose what the other case is to this one. Examples: "Modelled on" if it was the model, "Same actors" if the same bodies or regions carried both.',
  },
  'cases.lineage.case': {
    label: 'The other case',
    hint: 'Choose one of the registered cases. Example: Osaka and North Rhine-Westphalia (osaka-nrw).',
  },
  'cases.lineage.text': {
    label: 'The tie',
    hint: 'Say what links the two. Example: the partner is the same state, with which Tokyo signed a memorandum on support for small firms in May 2021.',
  },
  ...below('cases.lineage', cited),

  'cases.openPoints': {
    label: entries.case.openPoints,
    hint: 'What the sources contradict each other on or leave open. Readers learn from it what to ask. Leave it empty if there is nothing.',
  },
  'cases.openPoints.id': itemId('agreement-details'),
  'cases.openPoints.text': {
    label: 'The open point',
    hint: 'Say what is known and what is not. Example: "Neither source names the car-parts maker or its site in Mie."',
  },
  ...below('cases.openPoints', cited),
} as const satisfies Record<keyof typeof japanese, FieldText>;
