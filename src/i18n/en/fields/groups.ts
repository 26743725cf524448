import type { FieldText } from '../../field-text.ts';

/** Groups of fields that stand in many records; `below` puts them into place. */

/** Ends the hint of every field that may be "not reported". */
export const orNotReported = 'If the sources do not say, leave it empty: it is saved as “not reported in the sources”.';

/** The id of an item that its translation is found by. */
export const itemId = (example: string) =>
  ({
    label: 'Item ID',
    hint: `A few English words that tell this item from the others, in lower-case letters, digits and hyphens. Write the same for the same item in English. Example: ${example}.`,
  }) satisfies FieldText;

/** The citations of a claim. */
export const citations = {
  sources: {
    label: 'Sources',
    hint: 'The documents, and the places in them, that this statement rests on; at least one. If several places say the same, enter them all.',
  },
  'sources.source': {
    label: 'Document',
    hint: 'Choose one of the registered source documents. Example: "Jichitai Kokusaika Forum 385". If it is missing, the button below makes its record on the spot.',
  },
  'sources.at': {
    label: 'Place in the document',
    hint: "The page, heading or speaker, exactly as the document's list of places has it. Examples: p.9, Georg K. Löer, or a Japanese heading exactly as listed.",
  },
} as const satisfies Record<string, FieldText>;

/** What every claim carries beside its text. */
export const cited = {
  ...citations,
  differs: {
    label: 'Where the sources differ',
    hint: 'If passages disagree, set out what each of them says. Example: page 5 has "ミュンスター大学", page 10 "ミュンスター応用化学大学". Leave it empty if they agree.',
  },
} as const satisfies Record<string, FieldText>;

/** A statement with its sources. */
export const claim = (hint: string, label = 'Text') =>
  ({ text: { label, hint }, ...cited }) satisfies Record<string, FieldText>;

/** An organisation that took part, with one that the field's side knows as example. */
export const partner = (example: { id: string; role: string }) =>
  ({
    id: {
      label: 'Organisation',
      hint: `Choose one of the registered organisations, each once. Example: ${example.id}. If it is missing, the button below makes its record on the spot.`,
    },
    role: { label: 'Role', hint: `Say briefly what it did in this cooperation. Example: "${example.role}".` },
    ...cited,
  }) satisfies Record<string, FieldText>;

/** Where a name comes from, in each language. */
export const nameStatus = {
  nameStatus: {
    label: 'Where the name comes from',
    hint: 'Say where the Japanese and the English name were taken from, each for itself.',
  },
  'nameStatus.ja': {
    label: 'Origin of the Japanese name',
    hint: 'Choose printed if a source prints it, published if you have seen the body itself use it, ours if we translated it. Example: "ジェトロ三重事務所" is printed.',
  },
  'nameStatus.en': {
    label: 'Origin of the English name',
    hint: 'Choose in the same way. Example: no source prints an English name of this office, so "JETRO Mie office" is ours.',
  },
  namePublishedAt: {
    label: 'Where the published name was seen',
    hint: 'For a name marked published: the page of the body itself, such as one under https://lyonbiopole.com/en/. Leave it empty if no name is.',
  },
} as const satisfies Record<string, FieldText>;

/** The day a record was last changed. */
export const updated = {
  updated: { label: 'Last updated', hint: 'The day on which this record was last changed. Example: 2026-11-22.' },
} as const satisfies Record<string, FieldText>;
