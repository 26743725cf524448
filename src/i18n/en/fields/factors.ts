import { below, type FieldText } from '../../field-text.ts';
import type { factors as japanese } from '../../ja/fields/factors.ts';
import { cited, claim, itemId, updated } from './groups.ts';

export const factors = {
  'factors.title': {
    label: 'Title',
    hint: 'The factor in a few words. Examples: "A long-term view", "A specialist body that outlives staff transfers".',
  },
  'factors.stage': {
    label: 'Stage',
    hint: 'Choose the stage of a cooperation at which it matters. Examples: "Action" for a long-term view, "Structure" for motivated firms.',
  },
  'factors.meaning': {
    label: 'Meaning',
    hint: 'What the factor is and why it supports a cooperation, with sources, as far as they go.',
  },
  ...below(
    'factors.meaning',
    claim(
      'Two or three sentences. Example: it means keeping up exchange between the regions without asking for results within a short time.',
      'Explanation',
    ),
  ),
  'factors.statements': {
    label: 'Who stated it',
    hint: 'For each document that names the factor, who said what and when. Which cases bear it out is entered at the cases.',
  },
  'factors.statements.id': itemId('jetro-2008-point'),
  'factors.statements.number': {
    label: 'Number in the source',
    hint: "Digits only, if the source numbers its list. Example: 8 for the eighth of JETRO's eight points. Leave it empty if there is no number.",
  },
  'factors.statements.text': {
    label: 'What was said',
    hint: 'Begin with who says it and use your own words. Example: in its survey of 2008 JETRO holds, as point 8, that exchange kept up between regions pays off in the end.',
  },
  ...below('factors.statements', cited),
  ...below('factors', updated),
} as const satisfies Record<keyof typeof japanese, FieldText>;
