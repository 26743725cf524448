import type { Ui } from '../../ja/ui.ts';

const cases = (n: number) => `${n} ${n === 1 ? 'case' : 'cases'}`;

/** The words of what frames every page. */
export const site = {
  site: {
    name: 'Kakehashi',
    fullName: 'Kakehashi: good practice in EU–Japan regional cooperation',
    tagline: 'What regions in Japan and Europe did together, with whom, and how.',
    description:
      'An open knowledge base of cooperation between regions, cities and industrial clusters in Japan and Europe: every statement with its source, in Japanese and English.',
    notOfficial: 'This is not the website of a government or public authority.',
    skip: 'Skip to content',
    menu: 'Main pages',
    otherLanguage: (name: string) => `Read in ${name}`,
    languageChoice: 'Language / 言語',
    breadcrumb: 'You are here',
    home: 'Home',
    footer: 'About this site',
    edition: (number: string, date: string) => `Edition ${number} (${date})`,
    licence: 'Text and data may be used under CC BY 4.0, the code under the MIT licence.',
    onPaper: 'Address of this page',
    printed: 'Note for print',
    updated: 'Last changed',
    notTranslated: 'This page has not been translated into English yet. The original is shown.',
    external: '(external site)',
  },
  nav: {
    cases: 'Cases',
    webinars: 'Webinars',
    factors: 'Success factors',
    guide: 'Guide',
    search: 'Search',
    sources: 'Sources',
    organisations: 'Organisations',
    programmes: 'Programmes',
    glossary: 'Glossary',
    contribute: 'Contribute',
    about: 'About',
    accessibility: 'Accessibility',
  },
  common: {
    body: 'Text',
    notReported: 'not reported',
    notReportedLong: 'The sources do not say',
    listSeparator: ', ',
    colon: ': ',
    quote: (text: string) => `“${text}”`,
    brackets: (text: string) => ` (${text})`,
    count: cases,
    countApart: (cases: number, beyond: number) => `${cases} + ${beyond}`,
    sources: 'Sources',
    cite: (n: number) => `Source ${n}`,
    differs: 'The sources differ',
    all: 'See all',
    more: 'Read more',
    translationOurs: 'our translation',
    nameOurs: 'the name is our translation',
    languageNames: {
      ja: 'Japanese',
      en: 'English',
      de: 'German',
      fr: 'French',
      es: 'Spanish',
      it: 'Italian',
    } as Record<string, string>, // `as`: any language may be asked for
  },
  footnotes: { heading: 'Notes', back: 'Back to the text' },
  notFound: {
    title: 'Page not found',
    text: 'The address may have changed, or it may be mistyped. These pages lead on.',
  },
  choose: {
    title: 'かけはし Kakehashi',
    lead: 'Good practice in EU–Japan regional cooperation',
    enter: 'Read in English',
  },
} as const satisfies Pick<Ui, 'site' | 'nav' | 'common' | 'footnotes' | 'notFound' | 'choose'>;
