import type { ProblemText } from '../ja/problems.ts';
import type {
  bodyCauses as bodyInJapanese,
  syntaxProblems as inJapanese,
  yamlCauses as yamlInJapanese,
} from '../ja/syntax-problems.ts';

/** Why the fields of a file cannot be read. */
const yamlCauses = {
  'after-list': {
    what: ({ value }) => `The line "${value}" stands outside the list.`,
    todo: () =>
      'If it is a new item, begin its first line with "- ", and indent the others by two blanks. If it is a note, delete it.',
  },
  'after-quotation': {
    what: () => 'Behind the text between quotation marks there is more text.',
    todo: () => `Put the whole text between '…'.`,
  },
  apostrophe: {
    what: () => `There is an apostrophe in a text between '…', which is taken for the end of the text.`,
    todo: () => `Write it as ’, or twice, as ''.`,
  },
  'colon-blank': {
    what: ({ value }) => `There is no blank behind "${value}:".`,
    todo: ({ value }) => `Put one blank directly behind the colon: "${value}: ".`,
  },
  'colon-in-text': {
    what: () => 'The text contains ": " (a colon and a blank), which is taken for the end of the name of a field.',
    todo: () => `Put the whole text between '…', and write an apostrophe in it as ’.`,
  },
  'full-width-blank': {
    what: () => 'There is a blank in full width where an ordinary one is needed.',
    todo: () => 'Delete it, and type ordinary blanks (two for each level of indentation).',
  },
  'full-width-colon': {
    what: ({ value }) => `The colon behind the name "${value}" is one in full width.`,
    todo: ({ value }) => `Write "${value}: ", with an ordinary colon and a blank.`,
  },
  hyphen: {
    what: ({ value }) => `A line of a list begins with "${value}" in the place of "- " (a hyphen and a blank).`,
    todo: () => 'Type "- " there, and begin the line with as many blanks as the one above.',
  },
  indentation: {
    what: () => 'The indentation of this line does not go with the lines around it.',
    todo: () =>
      'Begin fields of one level with the same number of blanks (two for each level). Look at the line above, too.',
  },
  'list-on-line': {
    what: () => "A list begins on the line of its field's name.",
    todo: () =>
      `If it is a text, put the whole of it between '…'. If it is a list, begin a new line behind the colon, and write the lines with "- " below it, indented.`,
  },
  'no-colon': {
    what: ({ value }) => `The line "${value}" has no ": " between the name of a field and its value.`,
    todo: () =>
      'Write "name: value". If it goes on with the text above, put it on that line; if it is a value of a list, begin it with "- ".',
  },
  'open-bracket': {
    what: ({ value }) => `The "${value}" that begins here is not closed.`,
    todo: () =>
      `If it is a list, use no brackets: write each value on a line of its own below, beginning with "- ". If it is a text, put the whole of it between '…'.`,
  },
  'open-quotation': {
    what: () => 'The quotation mark that begins here is not closed.',
    todo: () => 'Put the same mark at the end of the text, or delete this one.',
  },
  parser: {
    what: ({ detail }) => `The fields cannot be read (${detail}).`,
    todo: () =>
      'Check the indentation (two spaces a level) and every ": ". Put a text that contains ": " between \'…\'.',
  },
  'special-start': {
    what: ({ value }) => `The value begins with "${value}", which has a meaning of its own there.`,
    todo: () => `Put the whole value between '…'.`,
  },
  tab: {
    what: () => 'A tab is used for the indentation.',
    todo: () => 'Delete it, and indent with blanks (two for each level).',
  },
} as const satisfies Record<keyof typeof yamlInJapanese, ProblemText>;

/** Why a body cannot be read. */
const bodyCauses = {
  address: {
    what: ({ value }) => `An address stands between "<" and ">" (${value}).`,
    todo: ({ value = '' }) =>
      `Take "<" and ">" away and leave the address alone, or write [the words of the link](${/^(?:https?:|mailto:)/.test(value) ? value : `mailto:${value}`}).`,
  },
  brace: {
    what: () => 'The body has a "{" that is not closed.',
    todo: () => 'Delete it, or use round brackets.',
  },
  'closing-tag': {
    what: ({ name }) => `There is a "</${name}>" that is not needed.`,
    todo: ({ name }) => `Delete "</${name}>": <${name} … /> stands by itself.`,
  },
  comment: {
    what: () => 'A note in "<!-- … -->" cannot be used.',
    todo: () =>
      'Delete the whole note. All that stands in this file is public, so there is no place for private notes.',
  },
  'equals-sign': {
    what: ({ name }) => `An equals sign inside <${name}> is one in full width.`,
    todo: () => 'Type it again as "=".',
  },
  'less-than': {
    what: () => 'There is a "<", and what follows is taken for a tag.',
    todo: () => 'Write "less than" in words, or &lt; for the sign.',
  },
  parser: {
    what: ({ detail }) => `The body cannot be read (${detail}).`,
    todo: () => 'Write "less than" in words or as &lt;, do not use braces, and close every tag.',
  },
  'quotation-marks': {
    what: ({ name }) => `<${name}> has quotation marks (such as ” or “) that are not the straight ".`,
    todo: () => 'Type every quotation mark around its values again as ". Text from Word often brings the others.',
  },
  unclosed: {
    what: ({ name }) => `<${name}> does not end in "/>".`,
    todo: ({ name }) => `End it in "/>", as in <${name} … />, and check the quotation marks around its values.`,
  },
} as const satisfies Record<keyof typeof bodyInJapanese, ProblemText>;

/** What to write instead of tags that people know from web pages. */
const tags: Readonly<Record<string, string>> = {
  a: 'Write a link as [words](https://…).',
  b: 'For emphasis write **…**.',
  br: 'Leave an empty line between paragraphs. In a table use a comma or a slash, or write another row.',
  em: 'For emphasis write **…**.',
  hr: 'Delete it, and divide the text by headings.',
  i: 'For emphasis write **…**.',
  img: 'Show an image with <Figure image="the id of its record" /> on a line of its own.',
  li: 'Begin the lines of a list with "- ".',
  p: 'Delete the tags, and leave an empty line between paragraphs.',
  strong: 'For emphasis write **…**.',
  sub: 'Delete the tags, and write ordinary letters.',
  sup: 'Delete the tags. A source is written <Cite source="…" at="…" />, a note [^1].',
  table: 'Write a table in lines of the form | heading | heading |.',
  u: 'Nothing can be underlined. Delete the tags; for emphasis write **…**.',
  ul: 'Begin the lines of a list with "- ".',
};
const tagRemedy = (name = '') => (Object.hasOwn(tags, name.toLowerCase()) ? tags[name.toLowerCase()] : undefined);

const yamlText = ({ cause = 'parser' }: Readonly<Record<string, string>>): ProblemText =>
  Object.hasOwn(yamlCauses, cause) ? yamlCauses[cause as keyof typeof yamlCauses] : yamlCauses.parser; // `as`: just looked up
const bodyText = ({ cause = 'parser' }: Readonly<Record<string, string>>): ProblemText =>
  Object.hasOwn(bodyCauses, cause) ? bodyCauses[cause as keyof typeof bodyCauses] : bodyCauses.parser; // `as`: just looked up

/** What the check says of files, fields and bodies that cannot be read as they are meant. */
export const syntaxProblems = {
  'file/conflict': {
    what: () =>
      'Two people have changed the same place at once, and both texts have been left in (between lines of <<<<<<<, ======= and >>>>>>>).',
    todo: () =>
      'Keep the right one of the two texts, and delete all lines of marks. If you are not sure which is right, delete nothing, and ask the other writer or whoever looks after this site.',
  },
  'mdx/bold-signs': {
    what: ({ value }) => `"${value}" makes nothing bold: it is shown as it is.`,
    todo: () =>
      'Put "**" before and behind the words, with no blank inside, and leave quotation marks and full stops outside, as in "**chain**".',
  },
  'mdx/footnote': {
    what: ({ value }) => `The note "${value}" has no text, and is shown as it is.`,
    todo: ({ value }) =>
      `Add a line "${value}: text of the note" at the end of the body, behind an empty line, or delete "${value}". A source is written <Cite source="…" at="…" />.`,
  },
  'mdx/heading-sign': {
    what: ({ value }) => `The line "${value}" does not become a heading.`,
    todo: ({ value = '' }) =>
      `If it is meant as one, write "## ${value.replace(/^[■□◆◇▼▽◎【][ 　]*|】$/g, '')}", with a blank behind #.`,
  },
  'mdx/heading-blank': {
    what: ({ value }) => `"${value}" does not become a heading: there is no blank behind "#".`,
    todo: () => 'Put one blank between # and the heading, as in "## Heading".',
  },
  'mdx/list-sign': {
    what: ({ value }) => `"${value}" at the beginning of a line makes no list: the lines run into each other.`,
    todo: () => 'Begin each line with "- " (a hyphen and a blank), and leave an empty line before the list.',
  },
  'mdx/syntax': {
    what: (params) => bodyText(params).what(params),
    todo: (params) => bodyText(params).todo(params),
  },
  'mdx/table-delimiter': {
    what: ({ value }) => `This does not become a table, because of the line "${value}".`,
    todo: () =>
      'Directly below the line of headings write a line such as "| --- | --- |", with as many columns as there are headings.',
  },
  'mdx/table-row': {
    what: ({ value, columns, cells }) =>
      `This row has ${cells} cells, but there are ${columns} headings: from "${value}" on, nothing of it is shown.`,
    todo: () => 'Add a heading, or take away the "|" that is too many.',
  },
  'mdx/table-tabs': {
    what: ({ value }) => `The line "${value}" is as it came from a spreadsheet, and does not become part of a table.`,
    todo: () =>
      'Write each line as "| column 1 | column 2 |", and directly below the headings a line "| --- | --- |" with as many columns.',
  },
  'mdx/tag-signs': {
    what: ({ value }) => `"${value}" makes no citation or image: it is shown as it is.`,
    todo: () => 'Type its first and last sign again as < and >, as in <Cite source="…" at="…" />.',
  },
  'mdx/tag': {
    what: ({ name, type }) => `The tag <${name ?? type}> cannot be used.`,
    todo: ({ name, near, known }) =>
      near
        ? `Write <${near} … />, with a capital.`
        : (tagRemedy(name) ??
          `Delete it. Tags that can be used: ${known ?? 'Cite, Figure'}. Write &lt; where you mean the character.`),
  },
  'yaml/comment': {
    what: ({ value }) => `"${value}" is taken for a remark, and is not published.`,
    todo: () => `If it belongs to the value, put the whole value between '…'. If it is a note, delete it.`,
  },
  'yaml/syntax': {
    what: (params) => `${yamlText(params).what(params)} The other fields of this file could not be checked yet.`,
    todo: (params) => yamlText(params).todo(params),
  },
} as const satisfies Record<keyof typeof inJapanese, ProblemText>;
