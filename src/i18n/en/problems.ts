import type { TextFormat } from '../../schemas/text.ts';
import type { ProblemCode, ProblemText } from '../ja/problems.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { textProblems } from './text-problems.ts';

type Params = Readonly<Record<string, string>>;
const or = (value: string | undefined, make: (value: string) => string, otherwise = '') =>
  value ? make(value) : otherwise;
/** A list as long as a message can be; it is cut between two of its items. */
const LONGEST_LIST = 700;
const list = (allowed: string | undefined) =>
  or(
    allowed,
    (text) =>
      `Allowed: ${text.length > LONGEST_LIST ? `${text.slice(0, LONGEST_LIST).replace(/,[^,]*$/, '')} …` : text}`,
  );

/** What can be chosen, by its label and id: a line each, the two apart by a tab. */
const labelled = (lines: string | undefined) =>
  lines
    ?.split('\n')
    .map((entry) => entry.split('\t'))
    .map(([name, id]) => (id === undefined ? name : `${id} (${name})`))
    .join(', ');
/** What is meant, with its label. */
const meant = ({ near, 'near.en': label }: Params) =>
  or(near, (text) => `"${text}"${label && label !== text ? ` (${label})` : ''}`);
const choices = (params: Params) =>
  [
    list(labelled(params['allowed.en']) ?? params['allowed']),
    or(params['where'], (where) => `${params['allowed.en'] ? 'Others are' : 'The list is'} in ${where}.`),
  ]
    .filter(Boolean)
    .join('. ');
const suggestion = (params: Params) => or(meant(params), (text) => `Did you mean ${text}?`, choices(params));
/** The value as it is to be written, or what it should look like. */
const instead = (params: Params, otherwise: string) => or(meant(params), (text) => `Write ${text}.`, otherwise);

/** What is wrong with a value that looks right, by its cause. */
const causes: Readonly<Record<string, string>> = {
  blank: 'has a blank before or after it',
  quoted: 'stands between quotation marks, and so is taken for a text and not for a number',
  'full-width': 'is written in full-width characters',
  hyphen: 'has no blank after the hyphen at the beginning of the line',
};
const because = ({ cause = '' }: Params, otherwise: string) => causes[cause] ?? otherwise;
/** Where nothing is reported, and where this is what the writer meant to say. */
const notTold = ({ statement, near }: Params) =>
  near ? '' : or(statement, (text) => `If the sources do not say, write ${text}.`);
const unreported = ({ statement, near }: Params) =>
  near !== undefined && near === statement ? `Write ${near}, which says that the sources do not tell.` : undefined;
/** Lines of a file, as they are to be written. */
const inLines = (lines: string) =>
  lines
    .split('\n')
    .map((line) => `"${line}"`)
    .join(' ');
/** A list, or a value of several lines, as it is to be written in place of what stands there. */
const shapeOf = ({ items, shape, item }: Params) =>
  or(
    items,
    (lines) =>
      `Write one on each line, as ${lines
        .split('\n')
        .map((text) => `"- ${text}"`)
        .join(', ')} (with a blank after the hyphen).`,
  ) ||
  or(shape, (lines) =>
    item
      ? `In place of this line, which begins with "- ", write these (keep its indentation, and add two blanks from the second line on): ${inLines(lines)}`
      : `Leave the line of the field's name empty after the colon; below it write these lines, indented by two blanks more: ${inLines(lines)}`,
  );
/** The lines of a field that is missing or empty. */
const linesOf = ({ shape }: Params) =>
  or(shape, (lines) => `It takes these lines, with the blanks at their beginning: ${inLines(lines)}`);
const sentences = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');

/** How to say that the sources report nothing: in the form, and in a file. */
const notReported = (text: string) =>
  `If the sources say nothing: in the editor, leave the field empty and choose it at the end of its group under “Fields that, if empty, are ‘not reported in the sources’”; in a file, write ${text}.`;

const formats: Readonly<Record<TextFormat | 'text', string>> = {
  when: 'Write 2014, 2014-02, 2014-02-01, FY2016, 2011/2013 or 2010/..',
  day: 'Write year-month-day, such as 2026-11-22.',
  address: 'Write a web address that begins with https://.',
  id: 'Use lower-case letters, digits and hyphens only, such as suwa-city.',
  language: 'Write a language code such as ja, en or de.',
  clock: 'Write the time as 17:00, on the 24-hour clock.',
  reading: 'Write it in hiragana, such as こおりやまし.',
  code: 'Write the code as published: capital letters, digits and hyphens only.',
  line: 'Write it on one line, with no space at either end.',
  text: 'Write it in the form that the hint describes.',
};

/** What a field takes, by the name that zod has for it. */
const kinds = {
  array: 'Write each value on a line of its own that begins with "- " (a hyphen and a blank).',
  object: 'Begin a new line below the name of the field, indent it by two blanks, and write the inner fields there.',
  number: 'Write figures alone, in half width and without quotation marks, such as 20.',
  boolean: 'Write true where it holds, and delete the line where it does not.',
  string: 'Write one line of text.',
} as const satisfies Record<string, string>;
const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name);
const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

export const problems = {
  ...syntaxProblems,
  ...textProblems,
  'body/figure-without-source': {
    what: ({ figure }) => `A paragraph, list item or table holds the figure "${figure}" and no source.`,
    todo: () => 'Put <Cite source="…" at="…" /> directly behind the figure.',
  },
  'case/figure-without-unit': {
    what: () => 'A number has no unit or no scope.',
    todo: () => 'Add unit, and scope: what the number covers.',
  },
  'case/partner-on-both-sides': {
    what: ({ value }) => `The organisation "${value}" stands on both sides of the tie.`,
    todo: () => 'Leave it on the side it took part on, wherever its office is, and take it out of the other.',
  },
  'case/places-on-one-side': {
    what: () => 'All places are on one side of the tie.',
    todo: () => 'Name at least one place in Japan and one abroad.',
  },
  'case/tool-twice': {
    what: ({ value }) => `The instrument "${value}" also stands in the timeline.`,
    todo: () => 'Take it out of the tools of the case; the facets count the timeline too.',
  },
  'cite/unknown-place': {
    what: ({ value, source }) => `The source "${source}" has no place "${value}".`,
    todo: (params) =>
      sentences(
        or(
          params['other'],
          (other) => `"${params['value']}" is a place in "${other}": look whether the source is right.`,
        ),
        suggestion(params),
      ),
  },
  'claim/no-source': {
    what: () => 'There is no source.',
    todo: () => 'Add sources with at least one source and the place in it (at).',
  },
  'date/ends-before-start': {
    what: ({ value }) => `"${value}" ends before it starts.`,
    todo: () => 'Check the two dates.',
  },
  'date/in-future': {
    what: ({ value }) => `"${value}" is a day that has not come yet.`,
    todo: () => 'Check year, month and day: it is the day on which it was really updated or checked.',
  },
  'date/no-such-day': {
    what: ({ value }) => `There is no such day as "${value}".`,
    todo: () => 'Check year, month and day.',
  },
  'field/empty': {
    what: () => 'The field is empty.',
    todo: ({ statement, optional, format, allowed, shape = '' }) =>
      [
        `Fill it in. ${or(statement, notReported)}`.trim(),
        linesOf({ shape }),
        or(optional, () => 'If it is not needed, delete the field.'),
        or(format, (name) => (isFormat(name) ? formats[name] : '')),
        list(allowed),
      ]
        .filter(Boolean)
        .join(' '),
  },
  'field/format': {
    what: (params) =>
      `"${params['value']}" ${because(params, params['collection'] ? 'is not an id (a name in lower-case letters, digits and hyphens)' : 'is not in the right form')}.`,
    todo: (params) => {
      const { format = '', collection } = params;
      if (collection) return instead(params, sentences(formats.id, choices(params)));
      return instead(params, isFormat(format) ? formats[format] : formats.text);
    },
  },
  'field/not-in-list': {
    what: ({ value }) => `"${value}" cannot be chosen here.`,
    todo: (params) => unreported(params) ?? sentences(notTold(params), suggestion(params)),
  },
  'field/not-reported': {
    what: ({ value }) =>
      value === 'not-reported'
        ? 'This field does not take not-reported.'
        : `Written as "${value}", it is not understood that the sources say nothing.`,
    todo: ({ statement }) =>
      or(
        statement,
        (word) =>
          `If the sources say nothing, write ${word} and nothing else. If they do, write what they say, and only that.`,
        'Delete not-reported, and write the text.',
      ),
  },
  'field/required': {
    what: ({ name }) => `The field "${name}" is missing.`,
    todo: (params) =>
      sentences(
        params['shape'] ? '' : `Add a line "${params['name']}: " with its value.`,
        or(params['statement'], notReported),
        linesOf(params),
      ),
  },
  'field/too-long': {
    what: ({ length, maximum }) => `Too long: ${length} characters, ${maximum} at most.`,
    todo: ({ maximum }) => `Cut it to ${maximum} characters; details can go into the body.`,
  },
  'field/too-small': {
    what: ({ value }) => `"${value}" is too small.`,
    todo: ({ minimum }) => `Write a number of ${minimum} or more.`,
  },
  'field/type': {
    what: (params) => `"${params['value']}" ${because(params, 'is not the kind of value this field takes')}.`,
    todo: (params) => {
      const { expected = '', near } = params;
      return (
        unreported(params) ??
        sentences(
          or(near, (text) => `Write ${text}.`),
          notTold(params),
          shapeOf(params) || (isKind(expected) ? kinds[expected] : kinds.string),
        )
      );
    },
  },
  'field/unknown': {
    what: (params) =>
      params['cause'] === 'blank'
        ? `There is a blank (perhaps a full-width one) before or after the name of the field "${params['value']}".`
        : `There is no field "${params['value']}".`,
    todo: (params) => sentences(params['cause'] === 'blank' ? 'Delete that blank.' : '', suggestion(params)),
  },
  'file/byte-order-mark': {
    what: () => 'The file begins with an invisible character (a byte order mark).',
    todo: () => 'Save it as UTF-8 without BOM.',
  },
  'file/empty': {
    what: () => 'The file is empty.',
    todo: () =>
      'Write what belongs here, or delete the file. If its text was lost while saving, bring back the last version.',
  },
  'file/encoding': { what: () => 'The file is not in UTF-8.', todo: () => 'Save it as UTF-8.' },
  'file/front-matter': {
    what: () => 'The file does not begin with a line "---".',
    todo: () => 'Make "---" the whole first line.',
  },
  'file/front-matter-open': {
    what: ({ cause }) =>
      cause === 'early'
        ? 'A line "---" stands among the fields, and those below it are taken for the text.'
        : 'The fields at the top are not closed by a line "---".',
    todo: ({ cause }) =>
      cause === 'early'
        ? 'Delete this line: "---" is the first line and the one behind the last field, and no other.'
        : 'Put a line "---" after the last field.',
  },
  'file/line-ends': {
    what: () => 'The lines end as on Windows (CRLF).',
    todo: () => 'Save the file with LF line ends.',
  },
  'file/line-too-long': {
    what: ({ length, maximum }) => `The line is too long (${length} characters; at most ${maximum}).`,
    todo: () => 'Break it up, or shorten it.',
  },
  'file/missing': { what: () => 'This file is missing.', todo: () => 'Create it.' },
  'file/name': {
    what: ({ value }) => `"${value}" cannot be a file name here.`,
    todo: ({ near }) =>
      or(
        near,
        (text) => `Rename the file to "${text}".`,
        'Use lower-case letters, digits and hyphens only, such as mie-basque.',
      ),
  },
  'file/not-plain': {
    what: () => 'This is no plain file but a link to another place, or something else.',
    todo: () => 'Delete it, and put the file itself here if it is needed.',
  },
  'file/stray': {
    what: () => 'This is no record but a copy, or a file that a computer or a program has left here.',
    todo: () => 'Delete it. If the copy has newer text, move that into the original first.',
  },
  'file/too-large': {
    what: ({ length, maximum }) => `The file is too large (${length} bytes; at most ${maximum}).`,
    todo: () => 'Shorten it, or divide it into several records.',
  },
  'file/unexpected': {
    what: () => 'This file belongs to no record.',
    todo: () => 'Check its folder and ending, or delete it.',
  },
  'link/blank': {
    what: ({ value }) =>
      `The address "${value}" holds a blank, so that there is no link and the signs are shown as they are.`,
    todo: ({ near, instead: address }) =>
      or(
        near,
        (text) => `Write "${text}".`,
        address
          ? `Delete the blank, or write %20 if it is part of the address (${address}).`
          : 'Write an address that begins with https://, or the id of a record such as cases/kbcc-vitagora.',
      ),
  },
  'link/brackets': {
    what: ({ value }) => `"${value}" makes no link: the signs are shown as they are.`,
    todo: ({ instead: link }) => `Write "${link}", with plain brackets and no blank between them.`,
  },
  'link/unknown-heading': {
    what: ({ value }) => `This body has no heading "#${value}".`,
    todo: (params) =>
      `Headings are #part-1, #part-2 and so on from the top; those below them #part-1-1. ${suggestion(params)}`,
  },
  'list/empty': {
    what: () => 'The list is empty.',
    todo: () => `Add an item. ${notReported('not-reported')}`,
  },
  'list/twice': {
    what: ({ value }) => `"${value}" stands here twice.`,
    todo: () => 'Delete one, or give it another id.',
  },
  'mdx/address': {
    what: ({ url }) => `A link may not lead to "${url}".`,
    todo: ({ near, cause }) =>
      or(
        near,
        (text) =>
          cause === 'run-on'
            ? `Does the address end with "${text}"? Put a blank directly behind it, or write [the words of the link](${text}).`
            : `Let it lead to "${text}".`,
        'Use an address that begins with https://, a mailto: address, or the id of a record such as cases/kbcc-vitagora.',
      ),
  },
  'mdx/attribute': {
    what: ({ name, attribute }) => `"${attribute}" of <${name}> is not right.`,
    todo: (params) => sentences(suggestion(params), `Example: ${params['example']}`),
  },
  'mdx/attribute-expression': {
    what: ({ name }) => `Braces { } cannot be used inside <${name}>.`,
    todo: () => 'Write the value between quotation marks: "…".',
  },
  'mdx/braces': {
    what: () => 'Braces { } cannot be used in a body.',
    todo: () => 'Use round brackets, or put it in other words.',
  },
  'mdx/children': {
    what: ({ name }) => `<${name}> cannot enclose text.`,
    todo: ({ name }) => `Write <${name} … /> by itself, and the text outside it.`,
  },
  'mdx/heading-level': {
    what: () => 'This level of heading cannot be used.',
    todo: () => 'Begin headings with ## or ###; # is the title of the page.',
  },
  'mdx/image': {
    what: () => 'An image cannot be put in like this.',
    todo: () =>
      'Put its file into public/media/, write its record content/images/<id>.yaml, and show it with <Figure image="id" /> on a line of its own.',
  },
  'mdx/import-export': {
    what: () => 'A line cannot begin with import or export.',
    todo: () => 'Delete the line; if it is a sentence, begin it with another word.',
  },
  'mdx/node': {
    what: ({ type }) => `This construction (${type}) cannot be used.`,
    todo: () => 'Use paragraphs, headings, lists, tables, bold text and links.',
  },
  'mdx/own-line': {
    what: ({ name }) => `<${name}> stands within a text.`,
    todo: ({ name }) =>
      `Put <${name} … /> on a line of its own, with an empty line before and after it; headings and tables cannot hold it.`,
  },
  'mdx/too-complex': {
    what: () => 'The body holds too many signs of Markdown (such as * _ [ ] < >), or is nested too deeply.',
    todo: () => 'Make it shorter, with fewer signs and fewer levels of lists and quotations.',
  },
  'recording/address-and-state': {
    what: () => 'The state of the recording and its address do not fit.',
    todo: () => 'With an address the state is has-address; without one, delete the field address.',
  },
  'ref/duplicate-id': {
    what: ({ value }) => `The id "${value}" is used twice.`,
    todo: () => 'Give one of them another id.',
  },
  'ref/unknown': {
    what: ({ value, collection, kind = collection }) => `There is no "${value}" in the list “${kind}”.`,
    todo: (params) => sentences(suggestion(params), 'Check the spelling, or write that record first.'),
  },
  'ref/withdrawn': {
    what: ({ value, date }) => `The case "${value}" was withdrawn on ${date}.`,
    todo: () => 'Delete this item or link, or let it lead to a case that is published.',
  },
  'region/country': {
    what: ({ value }) => `The country "${value}" is not described rightly.`,
    todo: () => 'A country has an area and no within.',
  },
  'region/no-country': {
    what: ({ value }) => `No country is found above "${value}".`,
    todo: () => 'Put the id of the region directly above it into within.',
  },
  'source/unused': {
    what: ({ value }) => `Nothing refers to the source "${value}".`,
    todo: ({ value }) =>
      `Write source: ${value} where a statement rests on it, or delete this file if it is not needed.`,
  },
  'table/shape': {
    what: ({ count, like, expected }) =>
      or(
        like,
        (name) => `There are ${count} here, but ${expected} in "${name}".`,
        'The table has a row or column too few or too many.',
      ),
    todo: ({ like }) =>
      `Put as many here as there are in ${like ? `"${like}"` : '"rows" and "columns"'}, in the same order. Where the printed table has no number, write null.`,
  },
  'taxonomy/missing-term': {
    what: ({ value }) => `The label of "${value}" is missing.`,
    todo: () => 'Add an entry with this id.',
  },
  'taxonomy/unknown-term': {
    what: ({ value }) => `"${value}" is no id of this list.`,
    todo: ({ allowed }) => list(allowed),
  },
  'translation/copied': {
    what: ({ language }) => `Nearly everything in this translation (${language}) is still Japanese.`,
    todo: () =>
      'If it is a copy of the Japanese file, translate all of its texts, and delete the lines of facts (dates, sources and so on). If you do not want to translate it yet, delete this file: the record can be published without it.',
  },
  'translation/headings': {
    what: ({ count, expected }) => `The headings do not match the Japanese file (${count} here, ${expected} there).`,
    todo: ({ original }) =>
      `Give it the same headings, at the same levels and in the same order. ${or(original, (text) => `Look first for the counterpart of "${text}".`)}`,
  },
  'translation/labels-swapped': {
    what: ({ value, other }) => `The Japanese label (ja) is "${value}", and that of another language is "${other}".`,
    todo: () => 'The two languages are the wrong way round. Put the Japanese into ja and the English into en.',
  },
  'translation/left-over': {
    what: ({ value }) => `The Japanese record has no item "${value}".`,
    todo: (params) => `Use the id of the Japanese record, or delete the item. ${suggestion(params)}`,
  },
  'translation/missing': {
    what: ({ name }) => `"${name}" is not translated.`,
    todo: ({ original }) =>
      or(
        original,
        (text) => `Translate the Japanese text "${text}…" and add it.`,
        'Translate the Japanese text and add it.',
      ),
  },
  'translation/missing-item': {
    what: ({ value }) => `The item "${value}" is not translated.`,
    todo: ({ value }) => `Add an item with id: ${value} and translate the Japanese text.`,
  },
  'translation/no-file': {
    what: ({ language }) => `This record has no translation (${language}).`,
    todo: ({ path }) =>
      `Write ${path} to publish it in that language. Until then the original is shown, and the page says so.`,
  },
  'translation/no-record': {
    what: () => 'There is a translation, but no Japanese record.',
    todo: ({ path }) => `Write ${path}, or mend the file name.`,
  },
  'translation/not-japanese': {
    what: ({ value }) => `A Japanese text is expected here, and there is none: "${value}".`,
    todo: () =>
      'Write it in Japanese. If you show the title of a document as it is, put it between 「 and 」 in a Japanese sentence.',
  },
  'translation/not-translated': {
    what: ({ value, count }) =>
      `A text is still in Japanese: "${value}"${or(count, (text) => (text === '1' ? '' : ` (${text} places in the body)`))}.`,
    todo: () =>
      'Translate it. If you show a Japanese name or title as it is, add its translation or put it between 「 」 or 『 』.',
  },
  'translation/other-name': {
    what: ({ value, near }) => `The file of this record is called "${value}", and its translation "${near}".`,
    todo: ({ value, near }) =>
      sentences(
        'Give both files the right name.',
        or(
          near,
          (right) =>
            `If that of the translation is right, rename this file to "${right}"; if "${value}" is, rename the translation.`,
        ),
      ),
  },
  'translation/other-record': {
    what: ({ path }) => `This translation and the Japanese file (${path}) seem to be of different records.`,
    todo: () =>
      'If the text of another record was pasted into one of them, bring back its last version. If both are right, give the items here the ids of the Japanese file. Everything else is checked after that.',
  },
  'translation/swapped': {
    what: ({ path }) => `The Japanese file and the translation (${path}) have each other's content.`,
    todo: () => 'Swap the content of the two files. Everything else is checked after that.',
  },
  'translation/not-translated-here': {
    what: ({ value }) => `"${value}" does not belong in a translation.`,
    todo: () => 'It stands in the Japanese file alone. Delete it here, with the indented lines below it.',
  },
  'webinar/unknown-speaker': {
    what: ({ value }) => `The speaker "${value}" is not among the speakers.`,
    todo: suggestion,
  },
  'yaml/duplicate-key': {
    what: ({ name, cause }) =>
      cause === 'item'
        ? `Several fields of one item ("${name}" and others) stand here twice.`
        : or(name, (text) => `The field "${text}" stands here twice.`, 'The same field stands here twice.'),
    todo: ({ cause }) =>
      cause === 'item'
        ? 'The second item lacks its first line, with "- " (a hyphen and a blank). Write it like the item above, and look whether its id is there.'
        : 'Delete one of them.',
  },
  'yaml/feature': {
    what: ({ feature }) => `"${feature}" cannot be used here.`,
    todo: () => "Write the value itself. Put text that begins with & * ! between '…'.",
  },
  'image/file-name': {
    what: ({ value }) => `"${value}" cannot be the name of an image file.`,
    todo: () =>
      'Use lower-case letters, digits and hyphens, and the ending .jpg, .jpeg, .png or .webp, such as signing-2019.jpg. Save an image of another kind as one of these.',
  },
  'image/missing-file': {
    what: ({ value }) => `There is no file "${value}" in public/media/.`,
    todo: ({ near }) =>
      or(near, (text) => `Did you mean "${text}"? `) + 'Put the file there, or write its name exactly as it is.',
  },
  'image/no-permission': {
    what: () => 'It is not said what the permission allows.',
    todo: () => 'Write into permission, in both languages, who allowed which use.',
  },
  'image/no-record': {
    what: ({ value }) => `No record names the file "${value}", which is published all the same.`,
    todo: () =>
      'Write its record content/images/<id>.yaml, with text alternative and terms of use, or delete the file.',
  },
  'image/place-told': {
    what: ({ value }) => `The file "${value}" tells where on earth the photograph was taken.`,
    todo: () =>
      'Remove it before you send the file: on Windows right-click the file, choose Properties, Details, "Remove Properties and Personal Information".',
  },
  'image/svg': {
    what: () => 'The file is a drawing in SVG or a web page, which may hold scripts.',
    todo: () => 'Save the picture as PNG, and delete this file.',
  },
  'image/too-large': {
    what: ({ value, size, maximum }) => `The file "${value}" is too large: ${size}, ${maximum} at most.`,
    todo: () =>
      'Make it smaller in an image program: about 1600 pixels wide is enough. Save photographs as JPEG or WebP.',
  },
  'image/type': {
    what: ({ value }) => `The content of "${value}" is not what its ending says.`,
    todo: ({ near }) =>
      or(
        near,
        (text) => `Name the file "${text}", here too.`,
        'Open it in an image program and save it again as JPEG, PNG or WebP.',
      ),
  },
  'image/unused': {
    what: ({ value }) => `No body shows the image "${value}".`,
    todo: ({ value }) =>
      `Put <Figure image="${value}" /> into a body, on a line of its own, or delete this record and its file.`,
  },
} as const satisfies Record<ProblemCode, ProblemText>;
