import type { ProblemText } from '../ja/problems.ts';
import type { textProblems as inJapanese } from '../ja/text-problems.ts';

export const textProblems = {
  'markdown/escaped-pipe': {
    what: () => 'A table holds "\\|". Saving in the editor splits the cell there and breaks the table.',
    todo: () => 'Write a slash or the word "or", or put it in other words.',
  },
  'markdown/star-emphasis': {
    what: ({ value }) =>
      `"${value}" is taken for emphasis; saving in the editor turns its "*" into "_", which is then shown as it is.`,
    todo: ({ inner }) => `For emphasis write "**${inner}**", for a multiplication "×", for the asterisk itself "\\*".`,
  },
  'markdown/table-alignment': {
    what: () => 'The alignment of columns (":") is lost when the body is saved in the editor.',
    todo: () => 'Take out every ":" in the line below the headings, so that it holds "---" alone.',
  },
  'prose/decomposed': {
    what: ({ value }) =>
      `"${value}" is put together from a letter and a separate mark. Search does not find it, and it may be shown wrongly.`,
    todo: () =>
      'Delete it and type it again (text copied from a PDF or from file names of a Mac often comes like this).',
  },
  'prose/fiscal-year': {
    what: ({ value }) => `"${value}" has no western year beside it.`,
    todo: ({ instead }) =>
      `${instead ? `In western years it is ${instead}. ` : ''}Write the western year directly behind it, as in "Reiwa 3 (2021)".`,
  },
  'prose/half-width-kana': {
    what: ({ value }) => `There are half-width katakana or signs: "${value}".`,
    todo: ({ instead }) => `Write them in full width: "${instead}".`,
  },
  'prose/invisible-character': {
    what: ({ value, before }) =>
      `There is an invisible character (${value})${before ? ` directly behind "${before}"` : ''}.`,
    todo: () =>
      'Delete it together with the letters around it and type these again. If you pasted the text, paste it again without formatting.',
  },
  'prose/look-alike': {
    what: ({ value }) =>
      `"${value}" only looks like the letters it stands for. Search does not find it, and it cannot be read aloud.`,
    todo: ({ instead }) =>
      `Delete it and type ${instead ? `"${instead}"` : 'the letters'}. It often comes from a PDF, so look at the other lines from there, too.`,
  },
  'prose/lost-character': {
    what: ({ before }) =>
      `A letter${before ? ` directly behind "${before}"` : ''} is lost: there is a "�" in its place.`,
    todo: () => 'Look it up in the document, and type it again.',
  },
  'prose/mixed-style': {
    what: ({ value, instead }) =>
      `The sentence ending "${value}" does not go with the others, which end in ${instead}.`,
    todo: ({ instead }) => `Let all sentences end in ${instead}. Put what is quoted between 「 and 」.`,
  },
  'prose/placeholder': {
    what: ({ value }) => `A placeholder is left: "${value}".`,
    todo: () =>
      'Put the right words there. Leave out what is not known yet; a field on which the sources say nothing takes not-reported.',
  },
  'text/invisible-character': {
    what: ({ value, before }) =>
      `There is an invisible control character (${value})${before ? ` directly behind "${before}"` : ''}.`,
    todo: () =>
      'Delete it together with the letters around it and type these again, or paste them without formatting: the page could show another text than the file has.',
  },
} as const satisfies Record<keyof typeof inJapanese, ProblemText>;
