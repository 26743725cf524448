/** What `npm run format:content` says, in every language of the site. */
import { languages, type Locale } from '../../src/i18n/locales.ts';
import type { ProblemText } from '../../src/i18n/ja/problems.ts';

interface Counts {
  differing: number;
  canonical: number;
  refused: number;
}

interface FormatTexts {
  refusals: Readonly<Record<string, ProblemText>>;
  /** Headings of lists of files. */
  differing: string;
  formatted: string;
  howToFormat: string;
  checked: (counts: Counts) => string;
  done: (counts: Counts) => string;
}

const ja: FormatTexts = {
  refusals: {
    'format/empty': {
      what: () => '項目が一つもないため、このファイルはそのままにしました。',
      todo: () => '項目を書くか、不要なら削除してください。',
    },
    'format/number': {
      what: ({ number, written }) =>
        `「${number}」は数として読まれ、書き直すと「${written}」に変わります。このファイルはそのままにしました。`,
      todo: ({ number }) => `文字として残すなら '${number}' と書いてください。`,
    },
    'format/not-content': {
      what: () => 'どの記録にも属さないファイルです。そのままにしました。',
      todo: () => 'フォルダーと拡張子を確かめるか、不要なら削除してください。',
    },
    'format/would-change': {
      what: () => '書き直すと内容が変わってしまうため、このファイルはそのままにしました。',
      todo: () => '引用符で囲まれた複数行の文や、本文の行末の空白など、特殊な書き方を普通の書き方に直してください。',
    },
    'format/unreadable': {
      what: ({ detail }) => `このファイルは処理できませんでした（${detail}）。そのままにしました。`,
      todo: () => 'npm run check で誤りを確かめてください。',
    },
    'format/unwritable': {
      what: ({ detail }) => `書き込めませんでした（${detail}）。元のファイルはそのままです。`,
      todo: () => '書き込み権限とディスクの空きを確かめてください。',
    },
  },
  differing: '標準の形になっていないもの',
  formatted: '標準の形に直したもの',
  howToFormat: 'npm run format:content で直せます。',
  checked: ({ differing, canonical, refused }) =>
    `標準の形 ${canonical}件、直す必要のあるもの ${differing}件、処理できないもの ${refused}件`,
  done: ({ differing, canonical, refused }) =>
    `直したもの ${differing}件、もともと標準の形 ${canonical}件、そのままにしたもの ${refused}件`,
};

const en: FormatTexts = {
  refusals: {
    'format/empty': {
      what: () => 'The file holds no field and was left as it is.',
      todo: () => 'Write its fields, or delete the file if it is not needed.',
    },
    'format/number': {
      what: ({ number, written }) =>
        `"${number}" is read as a number and would become "${written}". The file was left as it is.`,
      todo: ({ number }) => `Write '${number}' to keep it as text.`,
    },
    'format/not-content': {
      what: () => 'The file belongs to no record and was left as it is.',
      todo: () => 'Check its folder and ending, or delete it.',
    },
    'format/would-change': {
      what: () => 'Rewriting the file would change what it says, so it was left as it is.',
      todo: () =>
        'Write unusual passages in a plainer way: quoted texts of several lines, spaces at the ends of lines in the body.',
    },
    'format/unreadable': {
      what: ({ detail }) => `The file could not be worked on (${detail}) and was left as it is.`,
      todo: () => 'Look for its mistakes with npm run check.',
    },
    'format/unwritable': {
      what: ({ detail }) => `The file could not be written (${detail}); it is as it was.`,
      todo: () => 'Check that you may write to it and that the disk is not full.',
    },
  },
  differing: 'Not in canonical form',
  formatted: 'Brought into canonical form',
  howToFormat: 'npm run format:content puts them right.',
  checked: ({ differing, canonical, refused }) =>
    `${canonical} in canonical form, ${differing} to be formatted, ${refused} that could not be worked on`,
  done: ({ differing, canonical, refused }) =>
    `${differing} formatted, ${canonical} already in canonical form, ${refused} left as they are`,
};

// A language without words of its own for this script says nothing here; the two that all writers share always do.
const texts: Partial<Record<string, FormatTexts>> = { ja, en };

/** A sentence in every language. */
export const inAllLanguages = (pick: (own: FormatTexts) => string) =>
  languages
    .flatMap((lang) => texts[lang] ?? [])
    .map(pick)
    .join(' / ');

/** Why a file was left as it is, if this script has the words for it. */
export const refusalText = (lang: Locale, code: string): ProblemText | undefined => texts[lang]?.refusals[code];
