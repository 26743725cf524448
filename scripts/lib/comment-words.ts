/** The words of the comment below a pull request, in every language. They are Markdown; what is put into them is plain already. */
import { languages } from '../../src/i18n/locales.ts';
import type { RefusedPath } from './proposed-content.ts';

interface CommentWords {
  passed: string;
  failed: string;
  leftToTests: string;
  noContent: string;
  /** Headings. */
  toMend: (count: number) => string;
  toLookAt: (count: number) => string;
  pages: string;
  next: string;
  /** Where a problem stands; the file is a link. */
  place: (file: string, line: number) => string;
  more: (count: number) => string;
  refused: string;
  refusal: Record<RefusedPath['kind'], string>;
  format: string;
  unfinished: (log: string) => string;
  elsewhere: (examples: string, count: number) => string;
  siteAsFile: (run: string) => string;
  log: string;
  whenPassed: string;
  whenFailed: string;
  whenLeft: string;
}

const ja: CommentWords = {
  passed: '内容の点検に合格しました',
  failed: '内容の点検で、直すところが見つかりました',
  leftToTests: '内容は「test」が点検します',
  noContent: '内容の変更はありません',
  toMend: (count) => `直すところ（${count}件）`,
  toLookAt: (count) => `見ておくところ（${count}件、このままでも公開できます）`,
  pages: '変わったページ',
  next: '次にすること',
  place: (file, line) => `${file} の${line}行目`,
  more: (count) => `ほかに${count}件あります。上のものを直すと表示されます。`,
  refused: '次のものは受け付けられません。取り除いてください。',
  refusal: {
    link: 'ほかの場所を指すリンク',
    hidden: '「.」で始まる隠しファイル',
    special: '普通のファイルでもフォルダーでもないもの',
  },
  format:
    'ファイルの書き方が標準の形になっていません。`npm run format:content` で直せます。コマンドを使えないときは、このページでその旨をお知らせください。担当者が直します。',
  unfinished: (log) =>
    `点検が最後まで進みませんでした。あなたの書いた内容が原因とは限りません。担当者は${log}を確かめてください。`,
  elsewhere: (examples, count) =>
    `この提案は content/ と public/media/ のほかも変えています（${examples}など${count}件）。そのため内容は、変更後のプログラムで行う「test」が点検します。結果はこのページの下の一覧に表示されます。`,
  siteAsFile: (run) =>
    `点検のために作ったサイトは、${run}の「Artifacts」にある「site」です。展開した中身を dist/ に置き、\`node scripts/with-tools.mjs node scripts/serve.ts\` で開けます。`,
  log: '点検の記録',
  whenPassed:
    'このあと、別の人が出典と突き合わせて確認します。取り込まれると、サイトに自動で公開されます。書き足しても構いません。保存するたびに点検し直し、このコメントを書き換えます。',
  whenFailed:
    '上から順に直して保存してください。保存するたびに点検し直し、このコメントを書き換えます。分からないところは、このページでお尋ねください。',
  whenLeft: '「test」に合格すると、別の人が確認します。',
};

const en: CommentWords = {
  passed: 'The content has passed its check',
  failed: 'The check has found something to mend in the content',
  leftToTests: 'The content is checked by "test"',
  noContent: 'No content is changed',
  toMend: (count) => `To mend (${count})`,
  toLookAt: (count) => `Worth a look (${count}; can be published as it is)`,
  pages: 'Pages changed',
  next: 'What happens next',
  place: (file, line) => `${file}, line ${line}`,
  more: (count) => `And ${count} more, shown once those above are mended.`,
  refused: 'These cannot be accepted. Please remove them.',
  refusal: {
    link: 'a link to somewhere else',
    hidden: 'a hidden file, whose name begins with a dot',
    special: 'neither an ordinary file nor a folder',
  },
  format:
    'Some files are not in their canonical form. `npm run format:content` puts them right. If you cannot run commands, say so on this page, and somebody will do it for you.',
  unfinished: (log) =>
    `The check did not get to its end. What you wrote need not be the cause. Maintainers: see ${log}.`,
  elsewhere: (examples, count) =>
    `This pull request changes more than content/ and public/media/ (${examples}; ${count} in all). So its content is checked by "test", with the changed program. The result stands in the list at the bottom of this page.`,
  siteAsFile: (run) =>
    `The site that was built for the check is "site" under "Artifacts" on ${run}. Unpack it into dist/ and open it with \`node scripts/with-tools.mjs node scripts/serve.ts\`.`,
  log: 'the log of the check',
  whenPassed:
    'Somebody else now compares it with its sources. Once it is merged, it is published by itself. You may go on writing: every time you save, it is checked again and this comment is rewritten.',
  whenFailed:
    'Mend what is listed, from the top, and save. Every time you save, it is checked again and this comment is rewritten. If anything is unclear, ask on this page.',
  whenLeft: 'Once "test" has passed, somebody else looks at it.',
};

// A language without words of its own here says nothing; the two that all writers share always do.
const words: Partial<Record<string, CommentWords>> = { ja, en };

/** A text in every language, in their order. */
export const inEach = (pick: (own: CommentWords) => string): string[] =>
  languages.flatMap((lang) => words[lang] ?? []).map(pick);
