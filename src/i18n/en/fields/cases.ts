import { below, type FieldText } from '../../field-text.ts';
import type { cases as japanese } from '../../ja/fields/cases.ts';
import { claim, orNotReported, partner, updated } from './groups.ts';
import { entries } from '../ui/entries.ts';

/** The facts of a case; its lists with texts of their own stand in `case-lists.ts`. */
export const cases = {
  'cases.title': {
    label: 'Title',
    hint: 'Say who worked with whom, on what. Example: "Fukushima Prefecture and North Rhine-Westphalia (Germany): cooperation in renewable energy".',
  },
  'cases.name': {
    label: 'Short name',
    hint: 'What other pages call the case: who with whom, and no more. Example: "Fukushima and North Rhine-Westphalia". Left empty, its places are named instead.',
  },
  'cases.summary': {
    label: 'Summary',
    hint: 'A short introduction that lists and search results show too. Say, with sources, who did what with whom, since when, and what came of it.',
  },
  ...below(
    'cases.summary',
    claim(
      'A few sentences in your own words; copy none from a source. Example: "A car-parts maker came to Mie, and in 2018 the prefecture and the Basque Country signed a memorandum. … joint offers were reported in 2022, but no deals."',
      'Summary text',
    ),
  ),
  'cases.depth': {
    label: entries.case.depth,
    hint: 'Choose "Full" if the sources tell the whole story from background to obstacles, "Brief" if they give only a line in a list or a short paragraph.',
  },
  'cases.partners': {
    label: entries.case.partners,
    hint: 'The organisations that the sources name, by side. A source that names only a region names no organisation.',
  },
  'cases.partners.japan': {
    label: entries.case.japanSide,
    hint: `The organisations that took part for the Japanese side, wherever their offices are. ${orNotReported}`,
  },
  ...below(
    'cases.partners.japan',
    partner({
      id: 'Mie Prefecture (mie-prefecture)',
      role: 'Party to the memorandum of 2018; its governor visited the Basque Country in 2019',
    }),
  ),
  'cases.partners.abroad': {
    label: entries.case.abroadSide,
    hint: `The organisations that took part for the other side, wherever their offices are: the VITAGORA Japan Office in Kumamoto belongs here. ${orNotReported}`,
  },
  ...below(
    'cases.partners.abroad',
    partner({ id: 'the Basque Country (basque-country)', role: 'Party to the memorandum of 2018' }),
  ),
  'cases.places': {
    label: entries.case.places,
    hint: 'Choose the smallest places that the sources name, at least one in Japan and one abroad. Example: Mie and the Basque Country. The larger regions around them follow by themselves.',
  },
  'cases.scale': {
    label: entries.case.scale,
    hint: `Choose how wide the Japanese side was. Example: KBCC, with seven prefectures of Kyushu, is "Several prefectures". ${orNotReported}`,
  },
  'cases.sectors': {
    label: entries.case.sectors,
    hint: 'Choose the sectors, the main one first. Example: for Mie and the Basque Country "Agri-food and drink", "Automotive and mobility", "Tourism and cultural exchange".',
  },
  'cases.tools': {
    label: 'Instruments outside the timeline',
    hint: `Choose those that were used but belong to no entry of the timeline. Example: "Food, culture and tourism exchange" at a time not known. ${orNotReported}`,
  },
  'cases.programmes': {
    label: entries.case.programmes,
    hint: `Choose the public programmes that the partners made use of. Example: Regional Industry Tie-Up (RIT). ${orNotReported}`,
  },
  'cases.aim': {
    label: entries.case.aim,
    hint: `What the two sides wanted to reach, as far as the sources say. ${orNotReported}`,
  },
  ...below('cases.aim', claim('Example: "The memorandum of 2018 aimed at cooperation in promising industries."')),

  'cases.effort': {
    label: entries.case.effort,
    hint: 'What the cooperation cost, in three parts. Authorities about to begin one want to know this above all.',
  },
  'cases.effort.money': {
    label: entries.case.money,
    hint: `What was spent, and who paid. Do not estimate. ${orNotReported}`,
  },
  ...below(
    'cases.effort.money',
    claim(
      'Give every amount with its year and what it paid for. If only the payer is known, say so and add that the amount is not given.',
    ),
  ),
  'cases.effort.staff': {
    label: entries.case.staff,
    hint: `How many people worked on it, which posts were created, who was received. Name no persons. ${orNotReported}`,
  },
  ...below(
    'cases.effort.staff',
    claim(
      'Example: a person from Germany was received under the JET Programme for economic exchange; how many, the sources do not say.',
    ),
  ),
  'cases.effort.time': {
    label: entries.case.time,
    hint: `How long it took from first contact to agreement, or from agreement to result. ${orNotReported}`,
  },
  ...below(
    'cases.effort.time',
    claim(
      "Say from when to when. Example: about a year and a half from the governor's visit (August 2012) to the memorandum (February 2014).",
    ),
  ),
  'cases.decision': {
    label: entries.case.decision,
    hint: 'How the partners came to decide on the cooperation, in three parts. It helps readers who have to draft a proposal.',
  },
  'cases.decision.decidedBy': {
    label: entries.case.decidedBy,
    hint: `The person (by office) or body that decided. To be party to a memorandum is not yet to have decided. ${orNotReported}`,
  },
  ...below(
    'cases.decision.decidedBy',
    claim('Give the office or the body. If the sources tell only part of it, say how far they go.'),
  ),
  'cases.decision.basis': {
    label: entries.case.basis,
    hint: `Why this partner and this field were chosen, or the plan behind the choice. ${orNotReported}`,
  },
  ...below(
    'cases.decision.basis',
    claim(
      'Example: "The occasion was the arrival in Mie of a maker with a main base in the Basque Country. The two economies are also described as similar."',
    ),
  ),
  'cases.decision.alternatives': {
    label: entries.case.alternatives,
    hint: `Other partners or ways that were looked at, and why they were not chosen. ${orNotReported}`,
  },
  ...below(
    'cases.decision.alternatives',
    claim('Name the partners or ways compared and the reasons that the sources give. Add none of your own.'),
  ),
  'cases.agreement': {
    label: entries.case.agreement,
    hint: 'What was concluded and who signed it. It helps readers who prepare a document with a partner.',
  },
  'cases.agreement.form': {
    label: entries.case.form,
    hint: `A memorandum, an agreement, a letter of intent, with its name. ${orNotReported}`,
  },
  ...below(
    'cases.agreement.form',
    claim(
      'Example: "In 2018 a memorandum of understanding … In 2019 an agreement during the governor\'s visit; whether it was put in writing is not said".',
    ),
  ),
  'cases.agreement.signedBy': {
    label: entries.case.signedBy,
    hint: `Which bodies signed, and through which office of that time. ${orNotReported}`,
  },
  ...below(
    'cases.agreement.signedBy',
    claim(
      'Example: Fukushima Prefecture and the economy ministry of North Rhine-Westphalia in October 2019; who signed for them is not given.',
    ),
  ),
  'cases.contact': {
    label: entries.case.contact,
    hint: 'Where a reader can ask the partners. Give offices only: no persons, no personal addresses.',
  },
  'cases.contact.office': {
    label: entries.case.office,
    hint: `The office in charge, as the sources name it. ${orNotReported}`,
  },
  ...below(
    'cases.contact.office',
    claim(
      'Say of when the name is. Example: "International Strategy Division, Department of Employment and Economic Affairs, Mie Prefecture (our translation; as named in March 2022)".',
      'Name of the office',
    ),
  ),
  'cases.contact.address': {
    label: 'Web address',
    hint: `The official page of the office or the cooperation, from https:// on, if you have opened it yourself. ${orNotReported}`,
  },
  'cases.contact.checked': {
    label: 'Checked on',
    hint: 'The day somebody last made sure that office and address are right. Example: 2026-11-22. If nobody has, leave it empty.',
  },

  'cases.webinars': {
    label: entries.case.webinars,
    hint: `Choose the registered events at which this case was presented. Example: helpdesk webinar no. 4 of FY2021. ${orNotReported}`,
  },
  ...below('cases', updated),
  'cases.verified': {
    label: entries.case.verified,
    hint: 'Fill it in once a partner has checked the record. Until then leave it empty.',
  },
  'cases.verified.date': {
    label: 'Date of the check',
    hint: 'The day the partner confirmed the record. Example: 2026-11-22.',
  },
  'cases.verified.by': {
    label: 'Who checked it',
    hint: 'Give organisation and post, not the name. Example: "Officer of the international division of the prefecture".',
  },
  'cases.withdrawn': {
    label: 'Withdrawal',
    hint: 'Only for a case that is taken back: its page stays and says so. Leave it empty otherwise.',
  },
  'cases.withdrawn.date': { label: 'Withdrawn on', hint: 'The day this was decided. Example: 2026-11-22.' },
  'cases.withdrawn.reason': {
    label: 'Reason',
    hint: 'Tell readers why, in one sentence. Example: "Withdrawn at the request of a partner."',
  },
} as const satisfies Record<keyof typeof japanese, FieldText>;
