import type { FieldText } from '../../field-text.ts';
import type { sources as japanese } from '../../ja/fields/sources.ts';

export const sources = {
  'sources.title': {
    label: 'Title',
    hint: 'As printed in the document; in the other language a translation, marked as ours. Example: "Survey of what makes international tie-ups between industrial districts succeed (our translation)".',
  },
  'sources.shortTitle': {
    label: 'Short title',
    hint: 'For the lists of sources: a few words that tell which document it is. Example: "JETRO survey (2008)".',
  },
  'sources.language': {
    label: 'Language of the document',
    hint: 'As a code: ja for Japanese, en for English.',
  },
  'sources.kind': {
    label: 'Kind of document',
    hint: 'Choose news for a notice, magazine for an issue of a magazine, slides, seminar-minutes for minutes, seminar-report for a report on a seminar.',
  },
  'sources.publisher': {
    label: 'Publisher',
    hint: 'Choose the organisation that issued it. Example: CLAIR (clair).',
  },
  'sources.date': {
    label: 'Date',
    hint: 'As exact as the document gives it. Examples: 2021-11, 2008-06-18. If only the day of the event is known, enter that and say so under "Caution".',
  },
  'sources.address': {
    label: 'Web address',
    hint: 'Where the document was really seen, from https:// on. If nobody has seen it at an address, leave it empty.',
  },
  'sources.about': {
    label: 'Content',
    hint: 'What it covers and who wrote it, in a few sentences. Example: "A special feature on regional economic cooperation with Europe (pp. 2–15). … each told by those who run or support it."',
  },
  'sources.caution': {
    label: 'Caution',
    hint: 'Whose view it gives, and what our copy lacks. Example: "Each article was written by the authority … whose work it describes; none is an outside assessment." Leave it empty if there is nothing.',
  },
  'sources.places': {
    label: 'Places to cite',
    hint: 'The pages, headings and speakers that may be cited, in the order of the document. Other records can cite no place that is not listed here.',
  },
  'sources.places.at': {
    label: 'Place as cited',
    hint: 'The form that other records use: headings as printed, never changed once published. Examples: p.9, Georg K. Löer.',
  },
  'sources.places.name': {
    label: 'Place as shown',
    hint: 'What pages show, in both languages. Example: "p. 9", in Japanese "9頁".',
  },
} as const satisfies Record<keyof typeof japanese, FieldText>;
