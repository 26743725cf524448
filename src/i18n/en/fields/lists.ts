import { below, type FieldText } from '../../field-text.ts';
import type { lists as japanese } from '../../ja/fields/lists.ts';
import { claim, itemId, orNotReported } from './groups.ts';

/** The lists kept in one file each, and the edition of the site. */
export const lists = {
  ties: {
    label: 'Other cooperation',
    hint: 'Cooperation that a source mentions only in passing. Example: the one between Koriyama City and Essen.',
  },
  'ties.id': itemId('koriyama-essen'),
  'ties.state': {
    label: 'State of the tie',
    hint: 'Choose named if the source speaks of it as existing, planned if it was planned, hoped-for if it was a wish, at the time of the source.',
  },
  'ties.places': {
    label: 'Places',
    hint: `Choose the regions of both sides. Example: Koriyama City (koriyama-city) and Essen (essen). ${orNotReported}`,
  },
  'ties.case': {
    label: 'Case that mentions it',
    hint: 'Choose the case in whose story it is named. Example: Fukushima and North Rhine-Westphalia (fukushima-nrw). If it is named elsewhere, leave it empty.',
  },
  'ties.claim': { label: 'What the source says', hint: 'What the source tells of this tie, with its place.' },
  ...below(
    'ties.claim',
    claim(
      'One or two sentences in both languages. Example: "Out of the cooperation between Fukushima and North Rhine-Westphalia, Koriyama City and the city of Essen agreed to work together on renewable energy, medical devices and more."',
    ),
  ),

  glossary: {
    label: 'Glossary',
    hint: 'Terms that often occur in the sources, with their meaning. Search takes the other words given here for the same.',
  },
  'glossary.id': {
    label: 'Term ID',
    hint: 'A few English words in lower-case letters, digits and hyphens, never changed once published. Example: industrial-cluster.',
  },
  'glossary.term': {
    label: 'Term',
    hint: 'The usual form in both languages. Example: "Industrial cluster", in Japanese "産業クラスター".',
  },
  'glossary.reading': {
    label: 'Reading in hiragana',
    hint: 'How the Japanese term is read. Example: "さんぎょうくらすたー". Leave it empty if none is needed.',
  },
  'glossary.meaning': {
    label: 'Meaning',
    hint: 'One or two sentences in your own words for somebody who meets the term for the first time. Example: "Firms of the same or related trades standing close together in one area."',
  },
  'glossary.aliases': {
    label: 'Other words',
    hint: 'Words with the same meaning, foreign ones too. Examples: "クラスター", "cluster". Leave it empty if there are none.',
  },

  spellings: {
    label: 'Search words',
    hint: 'Groups of words that mean the same to somebody who searches. No page shows them; names of places, organisations and terms stand in their own records.',
  },
  'spellings.id': {
    label: 'Group ID',
    hint: 'A few English words in lower-case letters, digits and hyphens. Example: hydrogen.',
  },
  'spellings.ja': {
    label: 'In Japanese script',
    hint: 'The usual word first, then other spellings and the reading in hiragana. Examples: "水素", "すいそ".',
  },
  'spellings.en': {
    label: 'In Latin letters',
    hint: 'The usual word first, then synonyms and other spellings. Examples: "business matching", "matchmaking".',
  },
  'spellings.related': {
    label: 'Words near in meaning',
    hint: 'Not the same, but of use to whoever searches. Words from other groups: records with one of their words in the title come last. Example: "マイクロマシン" for precision instruments. Leave it empty if there are none.',
  },

  'edition.number': {
    label: 'Edition',
    hint: 'The number of the edition of the whole site; raise it when the content has been revised as a whole. Example: 1.',
  },
  'edition.date': {
    label: 'Date of the edition',
    hint: 'The day this edition comes out. Footers, citations and printed pages show it. Example: 2026-11-22.',
  },
} as const satisfies Record<keyof typeof japanese, FieldText>;
