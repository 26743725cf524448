import { inBody, inCase, inOrganisation, inTranslation, type Mistake, type More } from './mistake.ts';

const warning = (more: More = {}): More => ({ ...more, severity: 'warning' });

/** A table below a heading in a body, cited so that its figures are no mistake. */
const table = (delimiter: string, cell: string) => `| 年 | 社 |\n| ${delimiter} | --- |\n| ${cell} | 二十 |`;

export const markdown: readonly Mistake[] = [
  inBody('a vertical bar within a cell', table('---', '一年目»\\|二年目'), 'markdown/escaped-pipe'),
  inBody('a vertical bar within code in a cell', table('---', '`a»\\|b`'), 'markdown/escaped-pipe'),
  inBody('columns that are aligned', table('»:---', '一年目'), 'markdown/table-alignment', warning()),
  inBody('a column that is aligned in the middle', table('»:-:', '一年目'), 'markdown/table-alignment', warning()),
  inBody(
    'a multiplication with asterisks',
    '縦»*横*高さの順です。',
    'markdown/star-emphasis',
    warning({ names: { inner: '横' } }),
  ),
  inBody(
    'one asterisk for emphasis in a sentence',
    'ここが»*大切*です。',
    'markdown/star-emphasis',
    warning({ names: { value: '*大切*' } }),
  ),
  inTranslation(
    'one in English',
    ['The memorandum', 'un»*believ*able\n\nThe memorandum'],
    'markdown/star-emphasis',
    warning(),
  ),
];

const unsafe = 'text/invisible-character';

export const characters: readonly Mistake[] = [
  inBody('that turns text round', '三重県»\u202Eの事例', unsafe, { names: { value: 'U+202E', before: '三重県' } }),
  inBody('that an entity brings in', '»三重県&#x202E;の事例', unsafe, { names: { value: 'U+202E' } }),
  inCase('in a title', ['試しの事例', '試し»\u2066の事例'], unsafe, { names: { before: 'title: 試し' } }),
  inTranslation('that a terminal obeys', ['A trial case', 'A trial»\u001B[2J case'], unsafe),
  inOrganisation('that an escape brings in', ['en: A trial', 'en: »"A \\u202Etrial"'], unsafe, {
    names: { value: 'U+202E', before: 'A ' },
  }),
  inOrganisation('in an id', ['place: mie\n', 'place: »"mie\\e"\n'], unsafe, { names: { value: 'U+001B' } }),
];

const kana = 'prose/half-width-kana';
const invisible = 'prose/invisible-character';
const decomposed = 'prose/decomposed';
const style = 'prose/mixed-style';
const era = 'prose/fiscal-year';

export const prose: readonly Mistake[] = [
  inCase('placeholders in a title', ['試しの事例', '»（仮）○○県と△△の連携'], 'prose/placeholder', {
    field: 'cases.title',
    severity: 'warning',
    names: { value: '（仮）, ○○, △△' },
  }),
  inTranslation('a placeholder in a translation', ['A trial case', 'A trial case with »XXX'], 'prose/placeholder', {
    field: 'cases.title',
    severity: 'warning',
  }),
  inOrganisation('a placeholder in a name', ['ja: 試しの団体\n', 'ja: »〇〇財団\n'], 'prose/placeholder', {
    field: 'organisations.name.ja',
    severity: 'warning',
  }),
  inBody('a radical for a kanji', '三重県»⼤紀町の事例', 'prose/look-alike', {
    severity: 'warning',
    names: { value: '⼤', instead: '大' },
  }),
  inTranslation('two letters in one', ['A trial case', 'A »ﬁrst case'], 'prose/look-alike', {
    field: 'cases.title',
    severity: 'warning',
    names: { instead: 'fi' },
  }),
  inBody('a letter that was lost', '三重県の事»\uFFFD', 'prose/lost-character', { names: { before: '三重県の事' } }),
  inBody('a note to be checked', '会場は»【要確認】です。', 'prose/placeholder', { severity: 'warning' }),
  inBody('a note to oneself', '»TODO：あとで書く', 'prose/placeholder', { severity: 'warning' }),
  inBody('a text of no meaning', '»lorem ipsum dolor', 'prose/placeholder', { severity: 'warning' }),
  inCase(
    'a title in half-width kana',
    ['試しの事例', '試しの»ｼﾞﾚｲ'],
    kana,
    warning({ field: 'cases.title', names: { instead: 'ジレイ' } }),
  ),
  inBody(
    'half-width kana',
    'くわしくは»ﾎﾟｰﾀﾙを参照。',
    kana,
    warning({ names: { value: 'ﾎﾟｰﾀﾙ', instead: 'ポータル' } }),
  ),
  inBody('half-width brackets', '資料は»｢要覧｣です。', kana, warning({ names: { instead: '「, 」' } })),
  inOrganisation(
    'a label in half-width kana',
    ['name:\n  ja: 試しの団体', 'name:\n  ja: 試しの»ﾀﾞﾝﾀｲ'],
    kana,
    warning({ field: 'organisations.name.ja' }),
  ),
  inCase(
    'such kana on the second line of a text',
    ['知事が訪問', '知事が\n      訪問した»ﾋﾞﾙ'],
    kana,
    warning({ field: 'cases.timeline.text' }),
  ),

  inBody(
    'a space without width',
    '三重県»\u200Bの事例',
    invisible,
    warning({ names: { value: 'U+200B', before: '三重県' } }),
  ),
  inBody('a soft hyphen', '»\u00AD三重県の事例', invisible, warning({ names: { value: 'U+00AD' } })),
  inBody('a byte order mark within', '三重県»\uFEFFの事例', invisible, warning()),
  inBody('a joiner between kanji', '三重»\u200D県の事例', invisible, warning()),
  inCase('one in a field', ['試しの要約', '試しの»\u2060要約'], invisible, warning({ field: 'cases.summary.text' })),
  inCase(
    'one in a field between quotation marks',
    ['試しの事例', "'三重県''s»\u200B事例'"],
    invisible,
    warning({ field: 'cases.title' }),
  ),
  inTranslation(
    'one in a translation',
    ['A trial case', 'A trial»\u200B case'],
    invisible,
    warning({ field: 'cases.title' }),
  ),
  inOrganisation(
    'one in a printed name',
    ['- text: 試しの団体', '- text: 試し»\u200Bの団体'],
    invisible,
    warning({ field: 'organisations.printed.text' }),
  ),

  inBody('a letter put together from two', '三重»か\u3099ある', decomposed, warning({ names: { value: 'が' } })),
  inCase(
    'several in a title',
    ['試しの事例', '»は\u309Aりの事例か\u3099ある'],
    decomposed,
    warning({ field: 'cases.title', names: { value: 'ぱ, が' } }),
  ),
  inTranslation(
    'one with an accent',
    ['A trial case', 'A trial caf»e\u0301'],
    decomposed,
    warning({ field: 'cases.title' }),
  ),

  inBody(
    'である among です',
    '知事が訪れました。覚書は初めて»である。協議は続きました。',
    style,
    warning({ names: { instead: 'です・ます' } }),
  ),
  inBody('a plain verb among them', '知事が訪れました。\n\n覚書を交わ»した。\n\n協議は続きました。', style, warning()),
  inCase(
    'です among である in a field',
    ['試しの要約', '初の覚書である。商談会も開いた。続いてい»ます。'],
    style,
    warning({ field: 'cases.summary.text', names: { instead: 'である・だ' } }),
  ),

  inBody('a fiscal year of an era', '覚書は»令和三年度のもの', era, warning({ names: { value: '令和三年度' } })),
  inCase(
    'one in a field',
    ['知事が訪問', '»平成20年度に知事が訪問'],
    era,
    warning({ field: 'cases.timeline.text', names: { instead: '2008' } }),
  ),
  inCase(
    'the first year of an era',
    ['知事が訪問', '»令和元年に知事が訪問'],
    era,
    warning({ field: 'cases.timeline.text', names: { instead: '2019' } }),
  ),
  inCase(
    'a letter for an era',
    ['知事が訪問', '»H20年度に知事が訪問'],
    era,
    warning({ field: 'cases.timeline.text', names: { instead: '2008' } }),
  ),
  inTranslation(
    'one in English',
    ['Visit of the governor', 'Visit in »Heisei 20'],
    era,
    warning({ field: 'cases.timeline.text', names: { instead: '2008' } }),
  ),
];
