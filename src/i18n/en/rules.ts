import type { ProblemCode } from '../ja/problems.ts';
import type { RuleFamily, RuleText } from '../ja/rules.ts';

/** What the rules of a family are about. */
export const ruleFamilies = {
  file: 'The file itself',
  yaml: 'How fields are written',
  field: 'What a field holds',
  list: 'Fields that hold a list',
  date: 'Dates',
  ref: 'References to other records',
  claim: 'Statements and their sources',
  cite: 'Places in a source',
  source: 'Records of sources',
  body: 'Figures in the text',
  mdx: 'How the text is written',
  markdown: 'What the editor would break',
  link: 'Links within a text',
  prose: 'Letters and wording',
  text: 'Characters that cannot be published',
  image: 'Images',
  case: 'Cases',
  webinar: 'Webinars and events',
  recording: 'Recordings',
  region: 'The list of regions',
  table: 'Tables of statistics',
  taxonomy: 'Terms of the lists',
  translation: 'Translations',
} as const satisfies Record<RuleFamily, string>;

export const rules = {
  'file/byte-order-mark': {
    name: 'An invisible character at the start',
    why: 'With an invisible character in front, it is unclear where the fields begin, and no page can be made. Nobody can see it, so the check points it out.',
  },
  'file/conflict': {
    name: 'A file with two texts in one place',
    why: 'With both texts left in, the marks would be published too, and readers could not tell which text is right.',
  },
  'file/empty': {
    name: 'An empty file',
    why: 'No page can be made of it. Text that was lost while saving is noticed early.',
  },
  'file/encoding': {
    name: 'A file that is not in UTF-8',
    why: "In any other encoding, Japanese characters and accented letters turn into different ones on the reader's screen.",
  },
  'file/front-matter': {
    name: 'Fields that do not begin',
    why: 'Title, places and sources are taken from the fields at the top of the file. Unless it is clear where they begin, the page can show none of them.',
  },
  'file/front-matter-open': {
    name: 'Fields that do not end',
    why: 'Without a line between the fields and the text, the text is taken for fields and never reaches the reader.',
  },
  'file/line-ends': {
    name: 'Windows line endings',
    why: 'Where line ends are mixed, a change of one letter looks like a change of every line, and a reviewer cannot see what is new.',
  },
  'file/line-too-long': {
    name: 'A line that is too long',
    why: 'In a line of great length, a reviewer cannot see what has changed. It also takes the check so long that others could not publish meanwhile.',
  },
  'file/missing': {
    name: 'A file that is missing',
    why: 'Some files serve the whole site, such as the names of sectors or the glossary. Without one of them, words are missing on many pages.',
  },
  'file/name': {
    name: 'A file name that cannot be used',
    why: 'The name of the file becomes the address of the page. With spaces or Japanese characters in it, the address breaks off or becomes unreadable when somebody pastes it into an e-mail or a document.',
  },
  'file/not-plain': {
    name: 'Something that is not an ordinary file',
    why: 'With a link to another place, something that nobody has reviewed could be published, or the site would never be finished.',
  },
  'file/stray': {
    name: 'A copy or a temporary file',
    why: 'With two files of the same content, whoever edits it next does not know which one counts.',
  },
  'file/too-large': {
    name: 'A file that is too large',
    why: 'A very large file takes so long to check and to make a page of that others cannot publish meanwhile. Readers, too, do not find what they need in a page without end.',
  },
  'file/unexpected': {
    name: 'A file that nothing uses',
    why: 'Only files in the right folder and with the right ending become pages. The check makes sure that nothing you meant to publish is silently left out.',
  },
  'yaml/comment': {
    name: 'What stands behind “#”',
    why: 'Behind a blank, “#” and what follows count as a remark and appear on no page. The check keeps a text such as “No. #1” from being published cut short.',
  },
  'yaml/duplicate-key': {
    name: 'A field that stands twice',
    why: 'If a field is given twice with different content, nobody can tell which is right, and only one of them would reach the reader.',
  },
  'yaml/feature': {
    name: 'A value that begins with a special sign',
    why: 'A value that begins with *, & or ! is taken for an instruction, not for text, and does not reach the reader as you wrote it.',
  },
  'yaml/syntax': {
    name: 'Fields that cannot be read',
    why: 'When indentation or signs are wrong, it is unclear which value belongs to which field. A guess could publish something false, so the check stops there.',
  },
  'field/empty': {
    name: 'An empty field',
    why: 'From an empty field, readers cannot tell whether the sources say nothing or somebody forgot it. “Not reported” tells them what to ask the partners.',
  },
  'field/format': {
    name: 'A value in another form',
    why: "Dates and addresses that are all written in one form can be put in order, shown in the reader's way of counting years, and opened as links.",
  },
  'field/not-in-list': {
    name: 'A value that is not on the list',
    why: 'Readers narrow down cases by these values. A case with a spelling of its own would be missing from their results.',
  },
  'field/not-reported': {
    name: '“Not reported” in another form',
    why: "Pages show in the reader's language that nothing is reported only where the one fixed word says so. Anything else is printed as it stands, and means nothing to readers.",
  },
  'field/required': {
    name: 'A required field that is missing',
    why: 'Readers compare cases field by field. Even “not reported” helps them; a field that is not there tells them nothing.',
  },
  'field/too-long': {
    name: 'A text that is too long',
    why: 'Titles, summaries and units stand next to others in lists, in search results and on paper. Long ones cannot be taken in at a glance.',
  },
  'field/too-small': {
    name: 'A number that is too small',
    why: 'Numbers that cannot be, such as the 0th event of a series, are mostly slips of the hand. Once published, they are taken for facts.',
  },
  'field/type': {
    name: 'A value of another kind',
    why: 'Lists, numbers and texts are shown in different ways. In the wrong kind, a number cannot be compared, and the items of a list cannot each lead to related cases.',
  },
  'field/unknown': {
    name: 'A field that does not exist',
    why: 'What stands under a misspelt name appears on no page. The check tells you, so that it does not stay hidden from readers.',
  },
  'list/empty': {
    name: 'An empty list',
    why: 'From an empty list, readers cannot tell “there is none” from “nobody has looked”.',
  },
  'list/twice': {
    name: 'Something that is listed twice',
    why: 'What is listed twice is counted twice. Where two items have the same id, a link or a translation could belong to either.',
  },
  'date/ends-before-start': {
    name: 'A period that ends before it starts',
    why: 'With the two dates the wrong way round, readers misunderstand when the cooperation went on.',
  },
  'date/in-future': {
    name: 'A day that has not come yet',
    why: 'The day of an update or check tells readers how old the information is. A later day makes old information look new.',
  },
  'date/no-such-day': {
    name: 'A day that does not exist',
    why: 'Readers quote dates in documents of their own. One impossible day makes them doubt everything else.',
  },
  'ref/duplicate-id': {
    name: 'An id that is used twice',
    why: 'The id tells one entry from another. With two of the same, a link could lead to either.',
  },
  'ref/unknown': {
    name: 'A reference to something without a record',
    why: "The names of organisations and places and the titles of sources are taken from their records. Without the record, the reader's link leads nowhere.",
  },
  'ref/withdrawn': {
    name: 'A reference to a withdrawn case',
    why: 'Nobody should rely on a withdrawn case any more. If a published page leads to it, readers quote it as if it still held.',
  },
  'claim/no-source': {
    name: 'A statement without a source',
    why: 'Every statement on this site can be checked in a document. Without its source, readers cannot rely on it in a paper of their own.',
  },
  'cite/unknown-place': {
    name: 'A place that the source does not have',
    why: 'Readers open the page or section you name in order to check. They cannot, if the document has no such place.',
  },
  'source/unused': {
    name: 'A source that nothing refers to',
    why: 'The list of sources says what this site rests on. Readers would look in vain for the statements of a source that is not used. It may also be that a statement still lacks it.',
  },
  'body/figure-without-source': {
    name: 'A figure without a source',
    why: 'Figures are what gets quoted, and a wrong one does the most harm. Readers see on the spot where each comes from.',
  },
  'mdx/address': {
    name: 'A link that may not be used',
    why: 'Links that are not encrypted, or that run a program, can put readers at risk, and many office networks block them.',
  },
  'mdx/attribute': {
    name: 'A citation or image that is not written rightly',
    why: 'The number behind a statement is made from the source and the place in it. Without both, readers cannot find the passage. An image is named by the id of its record, and by nothing else.',
  },
  'mdx/attribute-expression': {
    name: 'Braces inside a citation or image',
    why: 'What stands between braces is taken for a program. No contributed text is ever run here, so that readers can open every page without a worry.',
  },
  'mdx/braces': {
    name: 'Braces in the text',
    why: 'Braces mark a program, so what is written between them is not shown as text.',
  },
  'mdx/children': {
    name: 'A citation or image around a text',
    why: 'A citation shows its number and an image its picture, and nothing else. Readers never see the text inside it.',
  },
  'mdx/bold-signs': {
    name: 'Asterisks that do not make bold',
    why: 'Words that were meant to be bold stand between asterisks, which are shown, and read aloud, as they are.',
  },
  'mdx/footnote': {
    name: 'A note without its text',
    why: 'Readers see the mark of a note, and never learn what it was meant to add.',
  },
  'mdx/heading-blank': {
    name: 'A line that does not become a heading',
    why: 'Without the blank, readers see the signs “##”. The heading is missing from the outline by which people find their way.',
  },
  'mdx/heading-level': {
    name: 'A heading of a level that cannot be used',
    why: 'People who listen to a page find their way by the levels of its headings. The first level belongs to the title of the page alone.',
  },
  'mdx/heading-sign': {
    name: 'A line that only looks like a heading',
    why: 'A line that begins with a sign such as ■ is missing from the outline, and nobody who listens to the page hears that it is a heading.',
  },
  'mdx/image': {
    name: 'An image that is put in without its record',
    why: 'The record says what the image shows, for people who do not see it, and under which terms it may be used. Put in by its record, no image lacks either.',
  },
  'mdx/import-export': {
    name: 'A line that begins with import or export',
    why: 'At the beginning of a line these words are commands of a program. Texts that are nothing but text can be opened without a worry.',
  },
  'mdx/list-sign': {
    name: 'Lines that do not form a list',
    why: 'Such lines run into one paragraph. When they are read aloud, nobody can tell how many items there are.',
  },
  'mdx/node': {
    name: 'A construction that cannot be used',
    why: 'With a few plain constructions, a text says the same on screen, on paper and read aloud.',
  },
  'mdx/own-line': {
    name: 'An image within a sentence',
    why: 'An image is shown apart from the text, with its caption and its terms of use. In the middle of a sentence or a table, it would cut the text in two, on paper and read aloud.',
  },
  'mdx/syntax': {
    name: 'A text that cannot be read',
    why: 'After “<” or “{”, what follows is taken for a tag or a program. The check keeps a page from being published with part of its text gone.',
  },
  'mdx/table-delimiter': {
    name: 'Lines that do not form a table',
    why: 'If the line below the headings is broken, the whole table is shown as text with bars in it, and nobody can read its figures.',
  },
  'mdx/table-row': {
    name: 'A row with more cells than headings',
    why: 'Cells without a heading are shown on no page. The check keeps what you wrote from being lost without anybody noticing.',
  },
  'mdx/table-tabs': {
    name: 'A table pasted from a spreadsheet',
    why: 'Lines pasted from a spreadsheet run into one paragraph, in which nobody can tell which figure belongs to which column.',
  },
  'mdx/tag-signs': {
    name: 'A citation in full-width signs',
    why: 'Only between < and > does a citation or an image become one. Otherwise the source is lost, and its signs are shown.',
  },
  'mdx/tag': {
    name: 'A tag that cannot be used',
    why: "Tags other than the site's own could spoil the page for readers or let in something unsafe.",
  },
  'mdx/too-complex': {
    name: 'A text with too many signs or levels',
    why: 'Nobody can follow lists and quotations of many levels, on screen or on paper. A text with too many signs takes so long to make a page of that others cannot publish meanwhile.',
  },
  'markdown/escaped-pipe': {
    name: 'A vertical bar within a table',
    why: 'Vertical bars divide the columns of a table. Once saved in the editor, the cell is split there, what follows moves under the wrong headings, and readers are told something false.',
  },
  'markdown/star-emphasis': {
    name: 'Emphasis by one asterisk',
    why: 'Saving in the editor turns the asterisks into underscores, which mark nothing within a Japanese sentence. Readers would see signs that mean nothing to them.',
  },
  'markdown/table-alignment': {
    name: 'A table with aligned columns',
    why: 'Saving in the editor takes the alignment away. Without it from the start, no table looks different because somebody has changed something else.',
  },
  'link/blank': {
    name: 'A space in the address of a link',
    why: 'An address ends at a blank. Readers see the signs of the link as they are, and cannot open it.',
  },
  'link/brackets': {
    name: 'A link in other brackets',
    why: 'With brackets in full width, or a blank between them, readers see brackets and address as they are, and cannot open the link.',
  },
  'link/unknown-heading': {
    name: 'A link to a heading that the text does not have',
    why: 'A link to a heading takes readers to the part of the text that they look for. If there is no such heading, nothing happens.',
  },
  'prose/decomposed': {
    name: 'A letter apart from its accent',
    why: 'A letter with an accent, and a letter followed by an accent of its own, look the same but are not. Readers who search for the word do not find it.',
  },
  'prose/fiscal-year': {
    name: 'A year of an era without the western year',
    why: 'Readers outside Japan, and translators, cannot tell when it was. With the western year beside it, everybody can compare it with other documents and cases at once.',
  },
  'prose/half-width-kana': {
    name: 'Katakana or signs in half width',
    why: 'Half-width katakana are hard to read, with their marks apart, and stay so in every document they are copied into. Next to those in full width, the same word looks like another.',
  },
  'prose/invisible-character': {
    name: 'An invisible character',
    why: 'A word with an invisible character in it is not found by a search.',
  },
  'prose/look-alike': {
    name: 'A letter that only looks right',
    why: 'Text from a PDF can hold signs such as “ﬁ” in the place of “fi”. Readers who search for the word do not find it.',
  },
  'prose/lost-character': {
    name: 'A lost letter',
    why: 'The sign � stands where a program could not read a letter. Readers cannot know any more what it was.',
  },
  'prose/mixed-style': {
    name: 'Japanese sentences that end in two styles',
    why: 'A text that goes from the polite style (desu, masu) to the plain one (de aru) and back reads as if it were put together from several, and readers cannot tell what is quoted.',
  },
  'prose/placeholder': {
    name: 'A placeholder that was left',
    why: 'Readers do not trust a page with “○○” or “TODO” in it, and cannot quote it in a document for approval.',
  },
  'text/invisible-character': {
    name: 'An invisible control character',
    why: 'Some invisible characters turn round the letters after them, so that readers see another text than the reviewer approved. Others do something unexpected where the text is copied to.',
  },
  'image/file-name': {
    name: 'An image file whose name cannot be used',
    why: 'The name of the file becomes part of the address of the image. With spaces, capitals or Japanese characters in it, or with an image of a newer kind, some readers see nothing.',
  },
  'image/missing-file': {
    name: 'An image file that is missing',
    why: 'A record alone leaves nothing to show where the text has its image.',
  },
  'image/no-permission': {
    name: 'A permission that does not say what it allows',
    why: 'An image may be used only as far as its owner allows. Unless it is written down who allowed what, readers cannot tell whether they may use it too, and nobody can check it later.',
  },
  'image/no-record': {
    name: 'An image file without a record',
    why: 'Every file in this folder is published, whether a text shows it or not. Without its record, nobody can tell whether it may be.',
  },
  'image/place-told': {
    name: 'A photograph that tells where it was taken',
    why: 'Once it is published, anybody can read from the file where and when the people in it were. That cannot be undone.',
  },
  'image/svg': {
    name: 'A file that can hold a program',
    why: 'Drawings in SVG and web pages can run a program in the browser of whoever opens them. Of the other kinds, readers can open every image without a worry.',
  },
  'image/too-large': {
    name: 'An image that is too large',
    why: 'A photograph as the camera made it weighs many times as much as a page. Readers on a slow line would wait long for it.',
  },
  'image/type': {
    name: 'An image that is not what its ending says',
    why: 'The ending tells browsers which kind of image to expect. If the file holds another, some readers see nothing.',
  },
  'image/unused': {
    name: 'An image that no text shows',
    why: 'If it was left out of the text by mistake, readers never see it. If it is needed no more, it stays published until it is deleted, and its terms of use have to be kept.',
  },
  'case/figure-without-unit': {
    name: 'A number without unit or scope',
    why: '“20” alone could be firms or people, of one event or of ten years. Readers would quote it wrongly.',
  },
  'case/partner-on-both-sides': {
    name: 'An organisation on both sides',
    why: 'A case shows two sides that work together. With one organisation on both, readers cannot tell who worked with whom.',
  },
  'case/places-on-one-side': {
    name: 'Places on one side only',
    why: 'Readers look for cases by prefecture or by country. With places on one side only, those who come from the other do not find this case.',
  },
  'case/tool-twice': {
    name: 'An instrument that is given twice',
    why: 'What stands in two places is sooner or later changed in one alone. In the timeline, readers also see when the instrument was used.',
  },
  'webinar/unknown-speaker': {
    name: 'A speaker who is not listed',
    why: 'The role and organisation of a speaker are taken from the list of speakers. Readers cannot tell in which capacity somebody spoke who is not on it.',
  },
  'recording/address-and-state': {
    name: 'A recording whose state and address disagree',
    why: 'People who want a recording judge by these two whether they can watch it. If they disagree, readers miss a recording or look for one that is not there.',
  },
  'region/country': {
    name: 'A country that is not described rightly',
    why: 'Cases are shown apart for the European Union, the rest of Europe and beyond. With a wrong area, the cases of a country are counted in the wrong place.',
  },
  'region/no-country': {
    name: 'A region that belongs to no country',
    why: 'Readers also look for cases by country. Those of a region that leads up to no country are missing from every such list.',
  },
  'table/shape': {
    name: 'A table with a row or column too few or too many',
    why: 'With one number missing, the others move under the wrong headings, and readers see statistics that the document never gave.',
  },
  'taxonomy/missing-term': {
    name: 'A term without a label',
    why: 'Without a label, readers see a bare id on pages and among the filters.',
  },
  'taxonomy/unknown-term': {
    name: 'A label for a term that does not exist',
    why: 'The terms of this list are fixed. A label under a misspelt id appears on no page.',
  },
  'translation/copied': {
    name: 'A translation that is still Japanese',
    why: 'A Japanese text published as an English page gives nothing to people who read no Japanese. Without a translation, the page says that there is none yet, and nobody is misled.',
  },
  'translation/headings': {
    name: 'Headings that do not match the Japanese text',
    why: 'Links to a part of a page count its headings. If the headings do not match, readers of the other language arrive at another part.',
  },
  'translation/labels-swapped': {
    name: 'Labels whose languages are the wrong way round',
    why: 'The Japanese page would show the English name and the English page the Japanese one. Search and lists would not find it where readers look.',
  },
  'translation/left-over': {
    name: 'A translated item that the record does not have',
    why: 'Both languages tell the same facts. An item that stands in one of them alone has no source, and readers of the other never learn of it.',
  },
  'translation/missing': {
    name: 'A text that is not translated',
    why: 'Readers of that language would get a record with a gap that they cannot see.',
  },
  'translation/missing-item': {
    name: 'An item that is not translated',
    why: 'If an event or a result is left out, readers of that language think that it did not happen.',
  },
  'translation/no-file': {
    name: 'A record that is not translated yet',
    why: 'A translation brings the record to those who do not read Japanese. The record is published without it, so it can follow later.',
  },
  'translation/no-record': {
    name: 'A translation without its record',
    why: 'Facts and sources stand in the Japanese file alone. A translation by itself would be a page without either.',
  },
  'translation/not-japanese': {
    name: 'A foreign text in place of a Japanese one',
    why: 'Readers of the Japanese page would get a text in another language. Often it was merely pasted into the wrong field.',
  },
  'translation/not-translated': {
    name: 'A text that is still in Japanese',
    why: 'What is left in Japanese on an English page says nothing to people who read no Japanese. The check finds what was forgotten.',
  },
  'translation/other-name': {
    name: 'A record and its translation under different names',
    why: 'Two files are one record only under one name. Otherwise readers cannot change the language.',
  },
  'translation/other-record': {
    name: 'The translation of another record',
    why: 'The Japanese page and the English one would tell of different things, and nobody could check one against the other.',
  },
  'translation/swapped': {
    name: "Japanese text and translation in each other's place",
    why: 'The Japanese page would be in English and the English page in Japanese, without sources and dates.',
  },
  'translation/not-translated-here': {
    name: 'A fact in the file of a translation',
    why: 'Dates, places and other facts stand once, in the Japanese file. In two places, they would sooner or later differ from one language to the other.',
  },
} as const satisfies Record<ProblemCode, RuleText>;
