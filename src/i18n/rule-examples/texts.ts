import { paragraph } from './bodies.ts';
import type { RuleExample } from './example.ts';

const table = (delimiters: string, season: string) => `| 時期 | 会場 |\n| ${delimiters} |\n| ${season} | 津市 |`;
const SOURCES = 'aim:\n  text: 販路の開拓\n  sources:\n    - source: clair-forum-385\n      at: p.9';

/** Mistakes in the words and the Markdown of a text, and in what it leads to. */
export const textExamples = {
  'markdown/escaped-pipe': [paragraph({ wrong: table('--- | ---', '春 \\| 秋'), right: table('--- | ---', '春／秋') })],
  'markdown/star-emphasis': [
    paragraph({
      wrong: '鍵になったのは*人の縁*です。',
      right: '鍵になったのは**人の縁**です。',
      says: { value: '*人の縁*', inner: '人の縁' },
    }),
  ],
  'markdown/table-alignment': [paragraph({ wrong: table(':--- | ---:', '春'), right: table('--- | ---', '春') })],
  'link/blank': [
    paragraph({
      wrong: 'くわしくは[県の発表](https://example.com/news list)を参照。',
      right: 'くわしくは[県の発表](https://example.com/news%20list)を参照。',
      says: { value: 'https://example.com/news list', instead: 'https://example.com/news%20list' },
    }),
  ],
  'link/brackets': [
    paragraph({
      wrong: 'くわしくは[要因]（factors/political-support）を参照。',
      right: 'くわしくは[要因](factors/political-support)を参照。',
      says: { value: '[要因]（factors/political-support）', instead: '[要因](factors/political-support)' },
    }),
  ],
  'link/unknown-heading': [
    paragraph({
      wrong: 'くわしくは[始まり](#part-2)を参照。',
      right: 'くわしくは[始まり](#part-1)を参照。',
      says: { value: 'part-2', near: '#part-1', allowed: '#part-1' },
    }),
  ],
  'prose/decomposed': [],
  'prose/fiscal-year': [
    {
      in: 'cases/ja',
      wrong: 'text: 平成20年度に知事が訪問',
      right: 'text: 平成20年度（2008年度）に知事が訪問',
      insteadOf: 'text: 知事が訪問',
      says: { value: '平成20年度', instead: '2008' },
    },
  ],
  'prose/half-width-kana': [
    paragraph({
      wrong: 'くわしくは県のﾎｰﾑﾍﾟｰｼﾞを参照。',
      right: 'くわしくは県のホームページを参照。',
      says: { value: 'ﾎｰﾑﾍﾟｰｼﾞ', instead: 'ホームページ' },
    }),
  ],
  'prose/invisible-character': [],
  'prose/look-alike': [],
  'prose/lost-character': [
    paragraph({
      wrong: '両地域は、食の分�で協力しました。',
      right: '両地域は、食の分野で協力しました。',
      says: { value: '�', before: '両地域は、食の分' },
    }),
  ],
  'prose/mixed-style': [
    paragraph({
      wrong: '知事が訪問しました。覚書を交わした。協議は続いています。',
      right: '知事が訪問しました。覚書を交わしました。協議は続いています。',
      says: { value: '覚書を交わした。', instead: 'です・ます' },
    }),
  ],
  'prose/placeholder': [
    {
      in: 'cases/ja',
      wrong: 'title: （仮）○○県と△△州の連携',
      right: 'title: 三重県とバスク州の連携',
      insteadOf: 'title: 試しの事例',
      says: { value: '（仮）, ○○, △△' },
    },
  ],
  'text/invisible-character': [],
  'ref/withdrawn': [
    paragraph({
      wrong: '前の段階は[三重とバスクの連携](cases/mie-basque-2014)を参照。',
      right: '前の段階は[三重とバスクの連携](cases/mie-basque)を参照。',
      says: { value: 'mie-basque-2014', date: '2026-11-20' },
    }),
  ],
  'source/unused': [
    {
      in: 'cases/ja',
      wrong: SOURCES,
      right: `${SOURCES}\n    - source: mie-news-2019\n      at: p.1`,
      says: { value: 'mie-news-2019' },
      insteadOf: SOURCES,
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
