import type { RuleExample, TextExample } from './example.ts';

/** The last paragraph of a case, written otherwise. */
export const paragraph = ({ wrong, right, says = {} }: Pick<TextExample, 'wrong' | 'right' | 'says'>): TextExample => ({
  in: 'cases/ja',
  wrong,
  right,
  insteadOf: 'くわしくは[要因](factors/political-support)を参照。',
  says,
});

const CITE = '<Cite source="clair-forum-385" at="p.9" />';
const CITED = `参加したのは30社です${CITE}。`;
const FIGURE = '<Figure image="signing-2019" />';

/** Mistakes in the text below the fields. */
export const bodyExamples = {
  'body/figure-without-source': [paragraph({ wrong: '参加したのは30社です。', right: CITED, says: { figure: '30' } })],
  'mdx/address': [
    paragraph({
      wrong: 'くわしくは[三重県のページ](http://www.pref.mie.lg.jp/)へ。',
      right: 'くわしくは[三重県のページ](https://www.pref.mie.lg.jp/)へ。',
      says: { url: 'http://www.pref.mie.lg.jp/' },
    }),
  ],
  'mdx/attribute': [
    paragraph({
      wrong: '参加したのは30社です<Cite source="clair-forum-385" />。',
      right: CITED,
      says: { name: 'Cite', attribute: 'at', example: CITE },
    }),
    paragraph({
      wrong: '<Figure image="signing-2019.jpg" />',
      right: FIGURE,
      says: { name: 'Figure', attribute: 'image', example: '<Figure image="signing-ceremony" />' },
    }),
  ],
  'mdx/attribute-expression': [
    paragraph({
      wrong: '参加したのは30社です<Cite source={"clair-forum-385"} at="p.9" />。',
      right: CITED,
      says: { name: 'Cite' },
    }),
  ],
  'mdx/braces': [paragraph({ wrong: '次回の会場は{未定}です。', right: '次回の会場は｛未定｝です。' })],
  'mdx/children': [
    paragraph({
      wrong: '<Cite source="clair-forum-385" at="p.9">参加したのは30社です。</Cite>',
      right: CITED,
      says: { name: 'Cite' },
    }),
  ],
  'mdx/bold-signs': [
    paragraph({
      wrong: '鍵になったのは** 人の縁 **です。',
      right: '鍵になったのは**人の縁**です。',
      says: { value: '**' },
    }),
  ],
  'mdx/footnote': [
    paragraph({
      wrong: '両地域は、食の分野で協力しました[^1]。',
      right: '両地域は、食の分野で協力しました[^1]。\n\n[^1]: 観光の分野は、その後に加わりました。',
      says: { value: '[^1]' },
    }),
  ],
  'mdx/heading-blank': [
    { in: 'cases/ja', wrong: '---\n##始まり', right: '---\n## 始まり', says: { value: '##始まり' } },
  ],
  'mdx/heading-level': [{ in: 'cases/ja', wrong: '---\n# 始まり', right: '---\n## 始まり' }],
  'mdx/heading-sign': [{ in: 'cases/ja', wrong: '---\n■始まり', right: '---\n## 始まり', says: { value: '■始まり' } }],
  'mdx/image': [paragraph({ wrong: '![調印式のようす](signing.jpg)', right: FIGURE })],
  'mdx/import-export': [
    paragraph({
      wrong: "import Map from './map.js'\n\n両地域は、食と観光の分野で協力しました。",
      right: '両地域は、食と観光の分野で協力しました。',
    }),
  ],
  'mdx/list-sign': [
    paragraph({
      wrong: '・食の分野\n・観光の分野',
      right: '- 食の分野\n- 観光の分野',
      says: { value: '・' },
    }),
  ],
  // No syntax of today's Markdown yields such a construction.
  'mdx/node': [],
  'mdx/own-line': [
    paragraph({
      wrong: `調印式には、両地域の代表が出席しました。${FIGURE}`,
      right: `調印式には、両地域の代表が出席しました。\n\n${FIGURE}`,
      says: { name: 'Figure' },
    }),
  ],
  'mdx/syntax': [
    paragraph({
      wrong: '売上は<1億円でした<Cite source="clair-forum-385" at="p.9" />。',
      right: '売上は1億円未満でした<Cite source="clair-forum-385" at="p.9" />。',
      says: { cause: 'less-than' },
    }),
    paragraph({
      wrong: '参加したのは30社です<Cite source=”clair-forum-385” at=”p.9” />。',
      right: CITED,
      says: { cause: 'quotation-marks', name: 'Cite' },
    }),
    paragraph({
      wrong: '参加したのは30社です<Cite source="clair-forum-385" at="p.9">。',
      right: CITED,
      says: { cause: 'unclosed', name: 'Cite' },
    }),
    paragraph({
      wrong: 'くわしくは<https://www.pref.mie.lg.jp/>へ。',
      right: 'くわしくは[三重県のページ](https://www.pref.mie.lg.jp/)へ。',
      says: { cause: 'address', value: 'https://www.pref.mie.lg.jp/' },
    }),
    paragraph({
      wrong: '<!-- 要確認 -->\n\n両地域は、食と観光の分野で協力しました。',
      right: '両地域は、食と観光の分野で協力しました。',
      says: { cause: 'comment' },
    }),
  ],
  'mdx/table-delimiter': [
    paragraph({
      wrong: '| 時期 | 会場 |\n| --- |\n| 春 | 津市 |',
      right: '| 時期 | 会場 |\n| --- | --- |\n| 春 | 津市 |',
      says: { value: '| --- |' },
    }),
  ],
  'mdx/table-row': [
    paragraph({
      wrong: '| 時期 | 会場 |\n| --- | --- |\n| 春 | 津市 | 食 |',
      right: '| 時期 | 会場 | 分野 |\n| --- | --- | --- |\n| 春 | 津市 | 食 |',
      says: { value: '食', columns: '2', cells: '3' },
    }),
  ],
  'mdx/table-tabs': [
    paragraph({
      wrong: '時期\t会場\n春\t津市',
      right: '| 時期 | 会場 |\n| --- | --- |\n| 春 | 津市 |',
      says: { value: '春 津市' },
    }),
  ],
  'mdx/tag-signs': [
    paragraph({
      wrong: '参加したのは30社です＜Cite source="clair-forum-385" at="p.9" /＞。',
      right: CITED,
      says: { value: '＜Cite' },
    }),
  ],
  'mdx/tag': [
    paragraph({
      wrong: '鍵になったのは<b>人の縁</b>です。',
      right: '鍵になったのは**人の縁**です。',
      says: { name: 'b' },
    }),
    paragraph({
      wrong: '参加したのは30社です<cite source="clair-forum-385" at="p.9" />。',
      right: CITED,
      says: { name: 'cite', near: 'Cite' },
    }),
    paragraph({
      wrong: '両地域は、食の分野で協力しました。<br>観光の分野でも協力しました。',
      right: '両地域は、食の分野で協力しました。\n\n観光の分野でも協力しました。',
      says: { name: 'br' },
    }),
  ],
  // Only a text of thousands of signs is too complex.
  'mdx/too-complex': [],
} as const satisfies Record<string, readonly RuleExample[]>;
