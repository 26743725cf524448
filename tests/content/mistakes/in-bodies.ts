import { inBody, inTranslation, type Mistake } from './mistake.ts';

const warning = { severity: 'warning' } as const;

export const bodies: readonly Mistake[] = [
  inBody('a line that begins with import', "»import x from 'node:fs'", 'mdx/import-export'),
  inBody('braces', '金額は»{百万円}', 'mdx/braces'),
  inBody('a tag', 'これは»<b>太字</b>', 'mdx/tag', { names: { name: 'b' } }),
  inBody('a citation in small letters', '20社»<cite source="clair-forum-385" at="p.9" />', 'mdx/tag', {
    names: { near: 'Cite' },
  }),
  inBody('a citation without a place', '20社»<Cite source="clair-forum-385" />', 'mdx/attribute', {
    names: { attribute: 'at' },
  }),
  inBody('a source by its title', '20社»<Cite source="フォーラム" at="p.9" />', 'mdx/attribute', {
    names: { attribute: 'source' },
  }),
  inBody('braces in a citation', '20社»<Cite source={"clair-forum-385"} at="p.9" />', 'mdx/attribute-expression'),
  inBody('a citation around a text', '»<Cite source="clair-forum-385" at="p.9">20社</Cite>', 'mdx/children'),
  inBody('a blank in the address of a link', '[ここ](»https://example.com/a b)を参照。', 'link/blank', {
    names: { instead: 'https://example.com/a%20b' },
  }),
  inBody('a link to a name with a blank', '[三重県](»Mie Prefecture)を参照。', 'link/blank', {
    names: { near: 'organisations/mie-prefecture' },
  }),
  inBody('a link with brackets in full width', '»[要因]（factors/political-support）を参照。', 'link/brackets', {
    names: { instead: '[要因](factors/political-support)' },
  }),
  inTranslation(
    'a link with a blank between its brackets',
    ['The memorandum', '»[Factor] (factors/political-support)\n\nThe memorandum'],
    'link/brackets',
  ),
  inBody('a link to a name', '»[三重県](三重県)を参照。', 'mdx/address', {
    names: { near: 'organisations/mie-prefecture' },
  }),
  inBody('a link to a file', '»[事例](../cases/mie-basque.mdx)', 'mdx/address', {
    names: { near: 'cases/mie-basque' },
  }),
  inBody('a link to an id with a slip', '»[事例](cases/Mie-Baske)', 'mdx/address', {
    names: { near: 'cases/mie-basque' },
  }),
  inBody('a link without its beginning', '»[国際部](www.pref.mie.lg.jp)', 'mdx/address', {
    names: { near: 'https://www.pref.mie.lg.jp' },
  }),
  inBody(
    'an address that the sentence goes on behind',
    'くわしくは（»https://www.pref.mie.lg.jp/）へ。',
    'mdx/address',
    {
      names: { near: 'https://www.pref.mie.lg.jp/', cause: 'run-on' },
    },
  ),
  inBody('a script as a link', '»[ここ](javascript:alert(1))', 'mdx/address'),
  inBody('an image', '図は»![図](figure.png)', 'mdx/image'),
  inBody('a heading of the first level', '»# 題', 'mdx/heading-level'),
  inBody('a hundred quotations within each other', `${'> '.repeat(100)}»> 文`, 'mdx/too-complex'),
  inBody('a sign for "less than"', '売上 »<1億円', 'mdx/syntax', { names: { cause: 'less-than' } }),
  inBody('a figure in a paragraph', '»参加したのは30社です。', 'body/figure-without-source', {
    names: { figure: '30' },
  }),
  inBody('a date in a list', '- 前置き\n- »2020年に再開', 'body/figure-without-source', { names: { figure: '2020' } }),
  inBody('figures in a table', '»| 年 | 社 |\n| --- | --- |\n| 一 | 20 |', 'body/figure-without-source'),
  inTranslation(
    'a figure in a translation',
    ['The memorandum is of 2018. <Cite source="clair-forum-385" at="p.9" />', '»The memorandum is of 2018.'],
    'body/figure-without-source',
    { names: { figure: '2018' } },
  ),
  inBody('a line that begins with export', '»export const x = 1', 'mdx/import-export'),
  inBody('a comment', '»<!-- あとで -->', 'mdx/syntax', { names: { cause: 'comment' } }),
  inBody('a comment within a sentence', '両地域は»<!-- 要確認 -->協力しました。', 'mdx/syntax', {
    names: { cause: 'comment' },
  }),
  inBody('a tag that does not close', '»<Note>重要', 'mdx/tag', { names: { name: 'Note' } }),
  inBody('a line break of HTML', '一行目»<br>二行目', 'mdx/tag', { names: { name: 'br' } }),
  inBody('an image of HTML', '図は»<img src="figure.png">です。', 'mdx/tag', { names: { name: 'img' } }),
  inBody('a closing tag alone', '重要»</u>です。', 'mdx/tag', { names: { name: 'u' } }),
  inBody('a line break of HTML in a table', '| 甲 | 乙 |\n| --- | --- |\n| 一»<br>二 | 三 |', 'mdx/tag'),
  inBody('quotation marks of Word', '20社<Cite source=»”clair-forum-385” at=”p.9” />', 'mdx/syntax', {
    names: { cause: 'quotation-marks', name: 'Cite' },
  }),
  inBody('a citation that does not close', '20社»<Cite source="clair-forum-385" at="p.9">です。', 'mdx/syntax', {
    names: { cause: 'unclosed', name: 'Cite' },
  }),
  inBody('a citation without its end', '20社»<Cite source="clair-forum-385" at="p.9"。', 'mdx/syntax', {
    names: { cause: 'unclosed', name: 'Cite' },
  }),
  inBody('an address between angle brackets', 'くわしくは»<https://example.org/x>へ。', 'mdx/syntax', {
    names: { cause: 'address', value: 'https://example.org/x' },
  }),
  inBody('an address of mail between them', '連絡先は»<office@example.org>です。', 'mdx/syntax', {
    names: { cause: 'address', value: 'office@example.org' },
  }),
  inBody('a brace that does not close', '金額は»{百万円', 'mdx/syntax', { names: { cause: 'brace' } }),
  inBody('a heading without a blank', '»###その後', 'mdx/heading-blank', warning),
  inBody('a heading with a blank in full width', '»##　その後', 'mdx/heading-blank', warning),
  inTranslation(
    'such a heading in a translation',
    ['## How it began', '»##How it began'],
    'mdx/heading-blank',
    warning,
  ),
  inBody('a list with middle dots', '次の二つです。\n»・食\n・観光', 'mdx/list-sign', warning),
  inBody('a list without blanks', '»-食\n-観光', 'mdx/list-sign', { ...warning, names: { value: '-' } }),
  inBody('a list whose words are bold', '»-**食**\n-**観光**', 'mdx/list-sign', warning),
  inBody('bold signs with blanks inside', '鍵は»** 人の縁 **です。', 'mdx/bold-signs', warning),
  inBody('bold signs that are not closed', '鍵は»**人の縁です。', 'mdx/bold-signs', warning),
  inBody('bold signs in full width', '鍵は»＊＊人の縁＊＊です。', 'mdx/bold-signs', {
    ...warning,
    names: { value: '＊＊' },
  }),
  inBody('a note without its text', '協力しました»[^1]。', 'mdx/footnote', { ...warning, names: { value: '[^1]' } }),
  inBody('a heading that begins with a sign', '»■その後\n\n協議は続いています。', 'mdx/heading-sign', warning),
  inBody('a heading between brackets', '»【その後】\n\n協議は続いています。', 'mdx/heading-sign', warning),
  inBody('cells from a spreadsheet', '時期\t会場\n»春\t津市\n秋\t伊勢市', 'mdx/table-tabs', warning),
  inBody('a citation in full-width signs', '20社»＜Cite source="clair-forum-385" at="p.9" /＞', 'mdx/tag-signs', {
    names: { value: '＜Cite' },
  }),
  inBody('a citation whose sign is an entity', '20社»&lt;Cite source="clair-forum-385" at="p.9" />', 'mdx/tag-signs'),
  inBody('brackets of Japanese in a citation', '20社<Cite source=»「clair-forum-385」 at="p.9" />', 'mdx/syntax', {
    names: { cause: 'quotation-marks' },
  }),
  inBody('an equals sign in full width', '20社<Cite source»＝"clair-forum-385" at="p.9" />', 'mdx/syntax', {
    names: { cause: 'equals-sign' },
  }),
  inBody('an end of a citation too many', '20社<Cite source="clair-forum-385" at="p.9" />»</Cite>', 'mdx/syntax', {
    names: { cause: 'closing-tag', name: 'Cite' },
  }),
  inBody('attributes by other names', '20社»<Cite src="clair-forum-385" page="p.9" />', 'mdx/attribute', {
    names: { attribute: 'src, page' },
  }),
  inBody('braces around more than a name', '金額は»{EUR 5}', 'mdx/braces'),
  inBody('too few columns below the headings', '| 甲 | 乙 |\n»| --- |\n| 一 | 二 |', 'mdx/table-delimiter'),
  inBody('a table without a line below its headings', '| 甲 | 乙 |\n»| 一 | 二 |', 'mdx/table-delimiter'),
  inBody('a row with more cells than headings', '| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 »| 三 |', 'mdx/table-row', {
    names: { value: '三', columns: '2', cells: '3' },
  }),
  inBody('a component that there is not', '»<Note>重要</Note>', 'mdx/tag', { names: { name: 'Note' } }),
  inBody(
    'an attribute that there is not',
    '20社»<Cite source="clair-forum-385" at="p.9" page="9" />',
    'mdx/attribute',
    {
      names: { attribute: 'page' },
    },
  ),
  inBody('an address without encryption', '»[ここ](http://example.org/)', 'mdx/address'),
  inBody('a path for a link', '»[事例](/ja/cases/mie-basque/)', 'mdx/address', { names: { near: 'cases/mie-basque' } }),
  inBody('a heading of the fifth level', '»##### 細目', 'mdx/heading-level'),
  inBody('a figure in full width', '»参加したのは３０社です。', 'body/figure-without-source', {
    names: { figure: '３０' },
  }),
];
