import { below, type FieldText } from '../../field-text.ts';
import type { organisations as japanese } from '../../ja/fields/organisations.ts';
import { citations, nameStatus, orNotReported } from './groups.ts';

export const organisations = {
  'organisations.name': {
    label: 'Name',
    hint: 'In both languages: first the name that the body itself uses, else the one in the sources, else a translation. Example: "Mie Prefecture", in Japanese "三重県".',
  },
  ...below('organisations', nameStatus),
  'organisations.kind': {
    label: 'Kind of organisation',
    hint: `Choose the nearest. Examples: "Cluster organisation" for a body that runs a cluster, "Public agency" for JETRO. ${orNotReported}`,
  },
  'organisations.place': {
    label: 'Place',
    hint: `Where it is at home; choose one of the registered regions. Example: Mie (mie) for the JETRO Mie office. ${orNotReported}`,
  },
  'organisations.website': {
    label: 'Website',
    hint: `The address of its own site, from https:// on, if you have opened it yourself. ${orNotReported}`,
  },
  'organisations.reading': {
    label: 'Reading',
    hint: 'How the Japanese name is read, for sorting and for search in kana. Leave it empty for foreign names and wherever it is not known.',
  },
  'organisations.reading.text': {
    label: 'Reading in hiragana',
    hint: 'In hiragana, without spaces. Example: "じぇとろみえじむしょ".',
  },
  'organisations.reading.status': {
    label: 'Origin of the reading',
    hint: 'Choose printed if a source prints it, known if it is common knowledge (おおさかふ), ours if we put it together from known words.',
  },
  'organisations.aliases': {
    label: 'Other names',
    hint: 'Short forms and spellings that people may search for. Examples: "ジェトロ三重", "JETRO Mie". Leave it empty if there are none.',
  },
  'organisations.printed': {
    label: 'Names as printed',
    hint: 'Each name that the sources print, exactly as printed, with the place.',
  },
  'organisations.printed.text': {
    label: 'Printed name',
    hint: 'With the spaces and signs of the print. Example: "VITAGORA ジャパンオフィス".',
  },
  'organisations.printed.lang': {
    label: 'Language of the name',
    hint: 'The language of the printed name, as a code: ja for Japanese, en for English.',
  },
  ...below('organisations.printed', citations),
  'organisations.note': {
    label: 'Note',
    hint: 'What readers should know of the name or the body. Example: "Opened in October 2020 in the Industrial Support Division of Kumamoto Prefecture." Leave it empty if there is nothing.',
  },
} as const satisfies Record<keyof typeof japanese, FieldText>;
