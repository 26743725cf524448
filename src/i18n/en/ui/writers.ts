import type { Ui } from '../../ja/ui.ts';

/** The words of the pages for writers that are not text alone. */
export const writers = {
  contribute: {
    lead: 'You need not know how to program. You write in the browser; an automatic check and a colleague look at it; then it is published.',
    notSetUp:
      'Where the editor keeps what is written has not been set up for this site yet. Until then it can only practise, or edit a folder on your computer.',
    stepsHeading: 'Three steps',
    steps: {
      practise: {
        title: 'Practise',
        text: 'Open the practice page, press “Work with Test Repository”, and try the fields and how they are filled in. “New” above the list makes a record, a title opens one. A new record needs a “Slug”, in the pane at the far right: a short name that becomes the address of its page and never changes once published. No login is needed. What you write stays in this browser and is sent nowhere.',
      },
      write: {
        title: 'Write in the editor',
        text: 'Write the Japanese in the pane on the left. Write the English in the pane on the right; “Preview” above a pane shows what the page will look like. In lists such as the timeline, add the items one by one in English too, each with the same item ID. A field in the wrong form keeps the record from being saved: “Validation” at the far right lists them, and a press on each leads there. “Save” keeps a draft, which is not public. When you have finished, press “Send for Review”.',
      },
      review: {
        title: 'Have it checked and reviewed',
        text: 'An automatic check explains in a comment every mistake it finds, with its place and its remedy. Then a colleague reads the text against its sources. Once both are done, the page is published.',
      },
    },
    figures: {
      practise:
        'The practice page: on the left the kinds of records, beside them a list of the titles of cases with a button “New” above it.',
      write:
        'A case opened on the practice page: title, summary and other fields with their explanations, in Japanese on the left and in English on the right, and a button “Save” at the top right.',
    },
    links: { practise: 'Open the practice page', write: 'Open the editor' },
    more: 'Guides for writers',
    contents: 'On this page',
  },
  translations: {
    title: 'State of the translations',
    lead: 'Records are written in Japanese and then translated. Here you see, for each language, which translations are missing, unfinished or behind the Japanese text.',
    scope:
      'Counted are the records that have a file for each language. Those that keep all languages in one file, such as sources and organisations, are not.',
    noHistory: (outdated: string, complete: string) =>
      `This page was made without the history of changes. It cannot be told here whether the Japanese text has changed since it was translated: nothing is shown as “${outdated}”, and whole translations all count as “${complete}”.`,
    countsHeading: 'How many are in which state',
    state: 'State',
    todo: 'What it means and what to do',
    record: 'Record',
    unfinished: (collection: string, n: number) => `${collection} whose translation is not complete (${n})`,
    allComplete: 'All translations are complete.',
    complete: (n: number) => `Complete translations (${n})`,
    states: {
      outdated: {
        name: 'Outdated',
        means: 'The Japanese text has changed since it was translated.',
        todo: 'Compare both languages in the editor and bring the translation up to date.',
      },
      incomplete: {
        name: 'Incomplete',
        means: 'The body has not been translated, or the check finds a mistake.',
        todo: 'Add in the editor what is not translated, and mend what the check reports.',
      },
      missing: {
        name: 'Missing',
        means: 'There is no translation yet.',
        todo: 'Open the record in the editor and write the translation beside the Japanese.',
      },
      unknown: {
        name: 'Unknown',
        means: 'There is no history of changes, or too little, to tell whether the Japanese text has changed since.',
        todo: 'Compare both languages in the editor and mend the translation where they differ.',
      },
      complete: {
        name: 'Complete',
        means: 'The whole Japanese text is translated.',
        todo: 'There is nothing to do.',
      },
    },
  },
  fieldGuide: {
    title: 'Guide to the fields',
    lead: 'Every field of every record, in the order of the editor: what to write, whether it is required, how long it may be and what can be chosen.',
    titleOf: (collection: string) => `Fields: ${collection}`,
    readingHeading: 'How to read it',
    required: 'required',
    requiredMeans:
      'There must be something here. For some fields that may be the statement that no source says anything.',
    optional: 'optional',
    optionalMeans: 'Leave it empty where it does not apply.',
    notReported: 'may be “not reported”',
    notReportedMeans: 'If none of the sources says anything, enter “not reported”; in a file, not-reported.',
    list: 'list',
    listMeans: 'As many entries of this form as are needed.',
    codeMeans: 'The name in plain letters beside a field is its name in the file. The editor takes care of it.',
    writing: {
      each: 'written in each language',
      first: 'written in the Japanese record only; translations take it from there',
      key: 'the same in the translation',
      together: 'both languages in one file',
    },
    length: (most: number) => `at most ${most} characters`,
    lengths: (most: number, translated: number) =>
      `at most ${most} characters in Japanese, ${translated} in a translation`,
    values: 'Choices',
    chosenFrom: 'Choose from the records of',
    like: (within: string) => `as under “${within}”`,
    collectionsHeading: 'Kinds of records',
    files: 'Where the files are',
    body: 'Text',
    bodyMeans:
      'The text follows the fields. It may have headings, paragraphs, lists, tables, bold type and links. Citations are put in right behind the statement.',
    collections: {
      cases: {
        title: 'Cases',
        about: 'One cooperation between a region in Japan and one abroad: the heart of this site.',
      },
      webinars: { title: 'Webinars and events', about: 'Webinars and conferences that concern a case.' },
      factors: { title: 'Success factors', about: 'What the sources name as success factors of cooperation.' },
      pages: {
        title: 'Pages of the site',
        about: 'Pages about the site itself, such as “About this site” and this guide.',
      },
      sources: {
        title: 'Source documents',
        about: 'The documents that statements rest on, with the places that may be cited.',
      },
      organisations: { title: 'Organisations', about: 'Organisations named in cases and events.' },
      images: {
        title: 'Images',
        about: 'Images for the text of records: who made them, how they may be used, what they show.',
      },
      programmes: {
        title: 'Support programmes',
        about: 'Public programmes and platforms used in cases or named in the documents.',
      },
      statistics: { title: 'Statistical tables', about: 'Tables printed in a source, copied cell by cell.' },
      ties: { title: 'Other cooperation', about: 'Cooperation that a source mentions only in passing.' },
      glossary: { title: 'Glossary', about: 'Terms that often occur in the sources, with their meaning.' },
      spellings: { title: 'Search words', about: 'Words that search takes for the same. No page shows them.' },
      taxonomies: {
        title: 'Lists to choose from',
        about: 'The words that other records choose from: places, sectors, instruments and more.',
      },
      edition: { title: 'Edition', about: 'Number and date of the edition of the whole site.' },
    },
  },
} as const satisfies Pick<Ui, 'contribute' | 'translations' | 'fieldGuide'>;
