import type { TextFormat } from '../../schemas/text.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { textProblems } from './text-problems.ts';

/** What the check says to a writer: what is wrong, and what to do. Keys are the rules' codes. */
type Params = Readonly<Record<string, string>>;
export interface ProblemText {
  what: (params: Params) => string;
  todo: (params: Params) => string;
}

const or = (value: string | undefined, make: (value: string) => string, otherwise = '') =>
  value ? make(value) : otherwise;
/** A list as long as a message can be; it is cut between two of its items. */
const LONGEST_LIST = 500;
const list = (allowed: string | undefined) =>
  or(
    allowed,
    (text) =>
      `使えるのは次のものです：${text.length > LONGEST_LIST ? `${text.slice(0, LONGEST_LIST).replace(/[,、][^,、]*$/, '')} …` : text}`,
  );

/** What can be chosen, by its label and id: a line each, the two apart by a tab. */
const labelled = (lines: string | undefined) =>
  lines
    ?.split('\n')
    .map((entry) => entry.split('\t'))
    .map(([name, id]) => (id === undefined ? name : `${id}（${name}）`))
    .join('、');
/** What is meant, with its label. */
const meant = ({ near, 'near.ja': label }: Params) =>
  or(near, (text) => `「${text}」${label && label !== text ? `（${label}）` : ''}`);
const choices = (params: Params) =>
  list(labelled(params['allowed.ja']) ?? params['allowed']) +
  or(params['where'], (where) => `${params['allowed.ja'] ? '。ほかは' : '一覧は'} ${where} にあります。`);
const suggestion = (params: Params) => or(meant(params), (text) => `${text}ではありませんか。`, choices(params));
/** The value as it is to be written, or what it should look like. */
const instead = (params: Params, otherwise: string) =>
  or(meant(params), (text) => `${text}と書いてください。`, otherwise);

/** What is wrong with a value that looks right, by its cause. */
const causes: Readonly<Record<string, string>> = {
  blank: '前か後ろに空白があります',
  quoted: '引用符で囲まれているので、数ではなく文として扱われます',
  'full-width': '全角の文字で書かれています',
  hyphen: '行頭の「-」の後に半角の空白がありません',
};
const because = ({ cause = '' }: Params, otherwise: string) => or(causes[cause], (text) => `は、${text}。`, otherwise);
/** Where nothing is reported, and where this is what the writer meant to say. */
const notTold = ({ statement, near }: Params) =>
  near ? '' : or(statement, (text) => `資料に記載がなければ ${text} と書いてください。`);
const unreported = ({ statement, near }: Params) =>
  near !== undefined && near === statement ? `${near} と書いてください（資料に記載がないという意味です）。` : undefined;
/** Lines of a file, as they are to be written. */
const inLines = (lines: string) =>
  lines
    .split('\n')
    .map((line) => `「${line}」`)
    .join('');
/** A list, or a value of several lines, as it is to be written in place of what stands there. */
const shapeOf = ({ items, shape, item }: Params) =>
  or(
    items,
    (lines) =>
      `一行に一つずつ、${lines
        .split('\n')
        .map((text) => `「- ${text}」`)
        .join('')}のように書いてください（「-」の後に半角の空白を入れます）。`,
  ) ||
  or(shape, (lines) =>
    item
      ? `「- 」で始まるこの行を、次の行に書き直してください（行頭の字下げは今のまま、2行目からは半角の空白2つを足します）：${inLines(lines)}`
      : `項目名の行には何も書かず、次の行から、半角の空白2つの字下げを足して、1行ずつ書いてください：${inLines(lines)}`,
  );
/** The lines of a field that is missing or empty. */
const linesOf = ({ shape }: Params) =>
  or(shape, (lines) => `次の形で、1行ずつ書きます（行頭の空白もそのまま入れます）：${inLines(lines)}`);

/** How to say that the sources report nothing: in the form, and in a file. */
const notReported = (text: string) =>
  `資料に記載がなければ、編集画面では欄を空けて、枠の終わりの「空欄なら「資料に記載なし」とする項目」に入れ、ファイルでは ${text} と書いてください。`;

const formats: Readonly<Record<TextFormat | 'text', string>> = {
  when: '2014、2014-02、2014-02-01、FY2016、2011/2013、2010/.. のいずれかの形で書いてください。',
  day: '2026-11-22 のように、年-月-日で書いてください。',
  address: 'https:// で始まるウェブアドレスを書いてください。',
  id: '半角の英小文字・数字・ハイフンだけで書いてください（例：suwa-city）。',
  language: 'ja、en、de のような言語コードを書いてください。',
  clock: '17:00 のように24時間表記で書いてください。',
  reading: 'ひらがなで書いてください（例：こおりやまし）。',
  code: '半角の英大文字・数字・ハイフンだけで、公表された符号のとおりに書いてください。',
  line: '1行で、前後に空白を入れずに書いてください。',
  text: '説明欄にある形で書いてください。',
};

/** What a field takes, by the name that zod has for it. */
const kinds = {
  array: '値を一つずつ「- 」（ハイフンと半角の空白）で始まる行に分けて書いてください。',
  object: '項目名の下に行を改め、字下げ（半角の空白2つ）して、中の項目を一つずつ書いてください。',
  number: '半角の数字だけを、引用符を付けずに書いてください（例：20）。',
  boolean: '当てはまるときだけ true と書き、当てはまらなければ行ごと消してください。',
  string: '一行の文として書いてください。',
} as const satisfies Record<string, string>;
const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name);
const isFormat = (name: string): name is keyof typeof formats => Object.hasOwn(formats, name);

export const problems = {
  ...syntaxProblems,
  ...textProblems,
  'body/figure-without-source': {
    what: ({ figure }) => `数字「${figure}」のある段落・箇条書き・表に出典がありません。`,
    todo: () => '数字の直後に <Cite source="…" at="…" /> を付けてください。',
  },
  'case/figure-without-unit': {
    what: () => '数値に単位または対象範囲がありません。',
    todo: () => 'unit（単位）と scope（何についての数か）を書いてください。',
  },
  'case/partner-on-both-sides': {
    what: ({ value }) => `団体「${value}」が日本側と相手側の両方に書かれています。`,
    todo: () => '所在地ではなく、どちらの立場で加わったかで決め、もう一方からは消してください。',
  },
  'case/places-on-one-side': {
    what: () => '地域が日本側または相手側だけです。',
    todo: () => '日本の地域と相手国の地域を、それぞれ1つ以上入れてください。',
  },
  'case/tool-twice': {
    what: ({ value }) => `手法「${value}」が年表にも書かれています。`,
    todo: () => '年表にある手法は事例の tools から消してください（絞り込みには年表の分も使われます）。',
  },
  'cite/unknown-place': {
    what: ({ value, source }) => `出典「${source}」に「${value}」という箇所はありません。`,
    todo: (params) =>
      or(
        params['other'],
        (other) => `「${params['value']}」は「${other}」の箇所です。資料（source）が正しいかも確かめてください。`,
      ) + suggestion(params),
  },
  'claim/no-source': {
    what: () => '出典がありません。',
    todo: () => 'sources に、資料（source）と箇所（at）を1つ以上書いてください。',
  },
  'date/ends-before-start': {
    what: ({ value }) => `「${value}」は終わりが始まりより前です。`,
    todo: () => '前後を確かめてください。',
  },
  'date/in-future': {
    what: ({ value }) => `「${value}」は、まだ来ていない日です。`,
    todo: () => '年-月-日を確かめてください。実際に更新・確認した日を書きます。',
  },
  'date/no-such-day': {
    what: ({ value }) => `「${value}」という日はありません。`,
    todo: () => '年-月-日を確かめてください。',
  },
  'field/empty': {
    what: () => '空欄です。',
    todo: ({ statement, optional, format, allowed, shape = '' }) =>
      [
        `内容を書いてください。${or(statement, notReported)}${linesOf({ shape })}`,
        or(optional, () => '不要なら項目ごと消してください。'),
        or(format, (name) => (isFormat(name) ? formats[name] : '')),
        list(allowed),
      ].join(''),
  },
  'field/format': {
    what: (params) =>
      `「${params['value']}」${because(params, params['collection'] ? 'は id（半角英数字の名前）ではありません。' : 'は書き方が違います。')}`,
    todo: (params) => {
      const { format = '', collection } = params;
      if (collection) return instead(params, `${formats.id}${choices(params)}`);
      return instead(params, isFormat(format) ? formats[format] : formats.text);
    },
  },
  'field/not-in-list': {
    what: ({ value }) => `「${value}」は選べません。`,
    todo: (params) => unreported(params) ?? notTold(params) + suggestion(params),
  },
  'field/not-reported': {
    what: ({ value }) =>
      value === 'not-reported'
        ? 'この項目に not-reported とは書けません。'
        : `「${value}」の書き方では、資料に記載がないことが伝わりません。`,
    todo: ({ statement }) =>
      or(
        statement,
        (word) => `資料に記載がなければ ${word} とだけ書いてください。記載があれば、その内容だけを文で書いてください。`,
        'not-reported を消して、内容を書いてください。',
      ),
  },
  'field/required': {
    what: ({ name }) => `必須の項目「${name}」がありません。`,
    todo: (params) =>
      `${params['shape'] ? '' : `「${params['name']}: 」の行を加え、値を書いてください。`}${or(params['statement'], notReported)}${linesOf(params)}`,
  },
  'field/too-long': {
    what: ({ length, maximum }) => `長すぎます（${length}字。上限は${maximum}字）。`,
    todo: ({ maximum }) => `${maximum}字以内に縮めてください。詳しいことは本文に書けます。`,
  },
  'field/too-small': {
    what: ({ value }) => `「${value}」は小さすぎます。`,
    todo: ({ minimum }) => `${minimum}以上の数を書いてください。`,
  },
  'field/type': {
    what: (params) => `「${params['value']}」${because(params, 'は、この項目の形ではありません。')}`,
    todo: (params) => {
      const { expected = '', near } = params;
      return (
        unreported(params) ??
        [
          near === undefined ? notTold(params) : `${near} と書いてください。`,
          shapeOf(params) || (isKind(expected) ? kinds[expected] : kinds.string),
        ].join('')
      );
    },
  },
  'field/unknown': {
    what: (params) =>
      params['cause'] === 'blank'
        ? `項目名「${params['value']}」の前か後ろに、全角などの空白が入っています。`
        : `「${params['value']}」という項目はありません。`,
    todo: (params) => (params['cause'] === 'blank' ? 'その空白を消してください。' : '') + suggestion(params),
  },
  'file/byte-order-mark': {
    what: () => 'ファイルの先頭に見えない文字（BOM）があります。',
    todo: () => '「UTF-8（BOMなし）」で保存し直してください。',
  },
  'file/empty': {
    what: () => 'ファイルが空です。',
    todo: () => '内容を書くか、不要ならファイルを消してください。保存の途中で消えたのなら、前の版から戻してください。',
  },
  'file/encoding': { what: () => '文字コードがUTF-8ではありません。', todo: () => '「UTF-8」で保存し直してください。' },
  'file/front-matter': {
    what: () => 'ファイルが「---」の行で始まっていません。',
    todo: () => '1行目を「---」だけの行にしてください。',
  },
  'file/front-matter-open': {
    what: ({ cause }) =>
      cause === 'early'
        ? '「---」の行が項目欄の途中にあり、その下の項目が本文とみなされます。'
        : '先頭の項目欄を閉じる「---」の行がありません。',
    todo: ({ cause }) =>
      cause === 'early'
        ? 'この「---」の行を消してください。「---」だけの行は、1行目と、項目欄の最後にだけ置きます。'
        : '項目欄の最後に「---」だけの行を入れてください。',
  },
  'file/line-ends': {
    what: () => '改行コードがWindows形式（CRLF）です。',
    todo: () => '改行コードを「LF」にして保存し直してください。',
  },
  'file/line-too-long': {
    what: ({ length, maximum }) => `一行が長すぎます（${length}字。${maximum}字まで）。`,
    todo: () => '段落を分けるか、短くしてください。',
  },
  'file/missing': { what: () => 'このファイルがありません。', todo: () => 'ファイルを作ってください。' },
  'file/name': {
    what: ({ value }) => `「${value}」はファイル名に使えません。`,
    todo: ({ near }) =>
      or(
        near,
        (text) => `ファイル名を「${text}」に変えてください。`,
        '半角の英小文字・数字・ハイフンだけで付け直してください（例：mie-basque）。',
      ),
  },
  'file/not-plain': {
    what: () => '通常のファイルではありません（ほかの場所へのリンクなど）。',
    todo: () => '削除し、必要であれば、ファイルそのものをここに置いてください。',
  },
  'file/stray': {
    what: () => '記録ではなく、コピーか、パソコンやソフトが作ったファイルです。',
    todo: () => 'このファイルを消してください。コピーの方に新しい内容があるときは、先に元のファイルへ移してください。',
  },
  'file/too-large': {
    what: ({ length, maximum }) => `ファイルが大きすぎます（${length}バイト。${maximum}バイトまで）。`,
    todo: () => '短くするか、複数の記録に分けてください。',
  },
  'file/unexpected': {
    what: () => 'このファイルはどの記録にも属していません。',
    todo: () => '置き場所と拡張子を確かめてください。不要なら消してください。',
  },
  'link/blank': {
    what: ({ value }) => `リンク先「${value}」に空白があるので、リンクにならず、そのまま表示されます。`,
    todo: ({ near, instead: address }) =>
      or(
        near,
        (text) => `「${text}」と書いてください。`,
        address
          ? `空白を消すか、アドレスの一部なら %20 にしてください（${address}）。`
          : 'https:// で始まるアドレスか、cases/kbcc-vitagora のような記録のidを書いてください。',
      ),
  },
  'link/brackets': {
    what: ({ value }) => `「${value}」はリンクにならず、そのまま表示されます。`,
    todo: ({ instead: link }) => `括弧をすべて半角にし、間に空白を入れずに「${link}」と書いてください。`,
  },
  'link/unknown-heading': {
    what: ({ value }) => `「#${value}」に当たる見出しが、この本文にありません。`,
    todo: (params) =>
      `見出しのアドレスは、上から順に #part-1、#part-2、その下の見出しは #part-1-1 です。${suggestion(params)}`,
  },
  'list/empty': {
    what: () => '一覧が空です。',
    todo: () => `1つ以上書いてください。${notReported('not-reported')}`,
  },
  'list/twice': {
    what: ({ value }) => `「${value}」が2回書かれています。`,
    todo: () => '片方を消すか、別の id にしてください。',
  },
  'mdx/address': {
    what: ({ url }) => `リンク先「${url}」は使えません。`,
    todo: ({ near, cause }) =>
      or(
        near,
        (text) =>
          cause === 'run-on'
            ? `アドレスは「${text}」までですか。すぐ後ろに半角の空白を入れるか、[リンクの文字](${text}) と書いてください。`
            : `リンク先を「${text}」にしてください。`,
        'https:// で始まるアドレス、mailto:、または cases/kbcc-vitagora のような記録のidにしてください。',
      ),
  },
  'mdx/attribute': {
    what: ({ name, attribute }) => `<${name}> の「${attribute}」が正しくありません。`,
    todo: (params) => `${suggestion(params)}書き方の例：${params['example']}`,
  },
  'mdx/attribute-expression': {
    what: ({ name }) => `<${name}> の中に { } は使えません。`,
    todo: () => '値は "…" で囲んで書いてください。',
  },
  'mdx/braces': { what: () => '本文に { } は使えません。', todo: () => '全角の ｛ ｝ を使うか、言い換えてください。' },
  'mdx/children': {
    what: ({ name }) => `<${name}> で文を囲むことはできません。`,
    todo: ({ name }) => `<${name} … /> の形で書き、文はその外に出してください。`,
  },
  'mdx/heading-level': {
    what: () => '見出しの段階が使えません。',
    todo: () => '見出しは ## か ### で始めてください（# はページの題名に使われます）。',
  },
  'mdx/image': {
    what: () => '画像は、この書き方では置けません。',
    todo: () =>
      'ファイルを public/media/ に置き、記録 content/images/<id>.yaml を作って、本文の独立した行に <Figure image="id" /> と書いてください。',
  },
  'mdx/import-export': {
    what: () => '行頭の import / export は使えません。',
    todo: () => 'その行を消してください。英文なら語順を変えてください。',
  },
  'mdx/node': {
    what: ({ type }) => `この書き方（${type}）は使えません。`,
    todo: () => '段落・見出し・箇条書き・表・太字・リンクだけで書いてください。',
  },
  'mdx/own-line': {
    what: ({ name }) => `<${name}> が文の中にあります。`,
    todo: ({ name }) => `<${name} … /> だけの行にし、前後を1行ずつ空けてください。見出しや表の中には置けません。`,
  },
  'mdx/too-complex': {
    what: () => '本文の記号（* _ [ ] < > など）が多すぎるか、入れ子が深すぎます。',
    todo: () => '本文を短くし、記号や、箇条書き・引用の段を減らしてください。',
  },
  'recording/address-and-state': {
    what: () => '録画の状態とアドレスが合っていません。',
    todo: () => 'アドレスがあるときは state を has-address に、ないときは address を消してください。',
  },
  'ref/duplicate-id': {
    what: ({ value }) => `id「${value}」が重複しています。`,
    todo: () => '別の id にしてください。',
  },
  'ref/unknown': {
    what: ({ value, collection, kind = collection }) => `「${value}」は「${kind}」の一覧にありません。`,
    todo: (params) => `${suggestion(params)}綴りを確かめるか、先にその記録を作ってください。`,
  },
  'ref/withdrawn': {
    what: ({ value, date }) => `事例「${value}」は${date}に取り下げられています。`,
    todo: () => 'この項目またはリンクを消すか、公開中の別の事例にしてください。',
  },
  'region/country': {
    what: ({ value }) => `国「${value}」の書き方が違います。`,
    todo: () => '国には area を書き、within は書かないでください。',
  },
  'region/no-country': {
    what: ({ value }) => `「${value}」から国までたどれません。`,
    todo: () => 'within に、すぐ上の地域のidを書いてください。',
  },
  'source/unused': {
    what: ({ value }) => `資料「${value}」を出典にした記述が、どこにもありません。`,
    todo: ({ value }) => `この資料に基づく記述に source: ${value} を書くか、不要ならこのファイルを消してください。`,
  },
  'table/shape': {
    what: ({ count, like, expected }) =>
      or(
        like,
        (name) => `ここには${count}個ありますが、${name} の数は${expected}です。`,
        '表の行または列の数が合っていません。',
      ),
    todo: ({ like }) =>
      `${like ?? 'rows と columns'} と同じ数だけ、同じ順に並べてください。資料の表に数がない欄は null と書きます。`,
  },
  'taxonomy/missing-term': {
    what: ({ value }) => `「${value}」のラベルがありません。`,
    todo: () => 'この id の項目を加えてください。',
  },
  'taxonomy/unknown-term': {
    what: ({ value }) => `「${value}」はこの一覧の id ではありません。`,
    todo: ({ allowed }) => list(allowed),
  },
  'translation/copied': {
    what: ({ language }) => `翻訳（${language}）のファイルが、ほとんど日本語のままです。`,
    todo: () =>
      '日本語版を写したものであれば、文をすべて訳し、日付や出典などの事実の行は消してください。まだ訳さないのであれば、このファイルを消してください。翻訳がなくても公開できます。',
  },
  'translation/headings': {
    what: ({ count, expected }) => `見出しが日本語版とそろっていません（${count}個。日本語版は${expected}個）。`,
    todo: ({ original }) =>
      `見出しの数・段階・順番を日本語版に合わせてください。${or(original, (text) => `まず「${text}」に当たる見出しを確かめてください。`)}`,
  },
  'translation/labels-swapped': {
    what: ({ value, other }) => `日本語の欄（ja）に「${value}」、ほかの言語の欄に「${other}」と書かれています。`,
    todo: () => '二つの言語が入れ替わっています。日本語を ja に、英語を en に書いてください。',
  },
  'translation/left-over': {
    what: ({ value }) => `「${value}」に当たる項目が日本語版にありません。`,
    todo: (params) => `日本語版の id に合わせるか、消してください。${suggestion(params)}`,
  },
  'translation/missing': {
    what: ({ name }) => `「${name}」の訳がありません。`,
    todo: ({ original }) =>
      or(original, (text) => `日本語版の「${text}…」を訳して加えてください。`, '日本語版の文を訳して加えてください。'),
  },
  'translation/missing-item': {
    what: ({ value }) => `項目「${value}」の訳がありません。`,
    todo: ({ value }) => `id: ${value} の項目を加え、日本語版の文を訳してください。`,
  },
  'translation/no-file': {
    what: ({ language }) => `この記録の翻訳（${language}）がありません。`,
    todo: ({ path }) =>
      `${path} を作ると、その言語でも公開されます。それまでは原文のまま、その旨を示して表示されます。`,
  },
  'translation/no-record': {
    what: () => '翻訳だけがあり、元になる日本語の記録がありません。',
    todo: ({ path }) => `${path} を作るか、ファイル名を合わせてください。`,
  },
  'translation/not-japanese': {
    what: ({ value }) => `日本語の欄に、日本語のない文「${value}」があります。`,
    todo: () => '日本語で書いてください。資料の題名などを原語のまま示すときは、日本語の文の中で「 」に入れてください。',
  },
  'translation/not-translated': {
    what: ({ value, count }) =>
      `日本語のままの文「${value}」があります${or(count, (text) => (text === '1' ? '' : `（本文に${text}か所）`))}。`,
    todo: () =>
      'その言語に訳してください。日本語の名称や題名をそのまま示すときは、訳を添えるか、「 」『 』に入れてください。',
  },
  'translation/other-name': {
    what: ({ value, near }) => `この記録のファイル名「${value}」が、翻訳のファイル名「${near}」と違います。`,
    todo: ({ value, near }) =>
      `正しい方にそろえてください。${or(near, (right) => `翻訳の名前が正しければ、このファイルの名前を「${right}」に変えます（「${value}」が正しければ、翻訳の方を変えます）。`)}`,
  },
  'translation/other-record': {
    what: ({ path }) => `この翻訳と日本語版（${path}）は、別々の記録のもののようです。`,
    todo: () =>
      'どちらかに別の記録の文を貼り付けたのであれば、そのファイルを前の版に戻してください。どちらも正しい翻訳であれば、項目の id を日本語版と同じにしてください。ほかの点検は、その後で行います。',
  },
  'translation/swapped': {
    what: ({ path }) => `日本語のファイルと翻訳のファイル（${path}）の中身が入れ替わっています。`,
    todo: () => '二つのファイルの中身を入れ替えてください。ほかの点検は、その後で行います。',
  },
  'translation/not-translated-here': {
    what: ({ value }) => `「${value}」は翻訳のファイルには書きません。`,
    todo: () => '日本語版のファイルにだけ書きます。この項目を、その下に字下げされた行も含めて消してください。',
  },
  'webinar/unknown-speaker': {
    what: ({ value }) => `登壇者「${value}」が speakers にありません。`,
    todo: suggestion,
  },
  'yaml/duplicate-key': {
    what: ({ name, cause }) =>
      cause === 'item'
        ? `「${name}」などの項目が、一つのまとまりに2回ずつ書かれています。`
        : `${or(name, (text) => `「${text}」という`, '同じ')}項目が2回書かれています。`,
    todo: ({ cause }) =>
      cause === 'item'
        ? '二つ目のまとまりの始まりに「- 」（ハイフンと半角の空白）の行がありません。上のまとまりと同じ形にし、id などの行も抜けていないか確かめてください。'
        : '片方を消してください。',
  },
  'yaml/feature': {
    what: ({ feature }) => `「${feature}」という書き方は使えません。`,
    todo: () => "値をそのまま書いてください。& * ! で始まる文は '…' で囲んでください。",
  },
  'image/file-name': {
    what: ({ value }) => `「${value}」は画像のファイル名に使えません。`,
    todo: () =>
      '半角の英小文字・数字・ハイフンと、.jpg、.jpeg、.png、.webp のいずれかで書いてください（例：signing-2019.jpg）。ほかの種類の画像は、このいずれかで保存し直してください。',
  },
  'image/missing-file': {
    what: ({ value }) => `public/media/ に「${value}」というファイルがありません。`,
    todo: ({ near }) =>
      or(near, (text) => `「${text}」ではありませんか。`) + 'ファイルを置くか、名前をファイルと同じに書いてください。',
  },
  'image/no-permission': {
    what: () => '許可の内容が書かれていません。',
    todo: () => '誰が、どのような利用を認めたかを、permission に両方の言語で書いてください。',
  },
  'image/no-record': {
    what: ({ value }) => `ファイル「${value}」の記録がありませんが、このままでも公開されます。`,
    todo: () =>
      '代替テキストや利用条件を書いた記録 content/images/<id>.yaml を作るか、不要ならファイルを消してください。',
  },
  'image/place-told': {
    what: ({ value }) => `ファイル「${value}」に、撮影した場所の位置情報が入っています。`,
    todo: () =>
      '送る前に取り除いてください。Windowsでは、ファイルを右クリックし、「プロパティ」→「詳細」→「プロパティや個人情報を削除」を選びます。',
  },
  'image/svg': {
    what: () => 'ファイルの中身がSVGまたはウェブページで、スクリプトを含むおそれがあります。',
    todo: () => '図をPNGで保存し直し、このファイルは消してください。',
  },
  'image/too-large': {
    what: ({ value, size, maximum }) => `ファイル「${value}」が大きすぎます（${size}。上限は ${maximum}）。`,
    todo: () =>
      '画像ソフトで小さくしてください。幅は1600ピクセルほどで足ります。写真はJPEGまたはWebPで保存してください。',
  },
  'image/type': {
    what: ({ value }) => `「${value}」の中身が、拡張子の示す種類の画像ではありません。`,
    todo: ({ near }) =>
      or(
        near,
        (text) => `ファイル名を「${text}」に変え、ここにもそう書いてください。`,
        '画像ソフトで開き、JPEG、PNG、WebPのいずれかで保存し直してください。',
      ),
  },
  'image/unused': {
    what: ({ value }) => `画像「${value}」はどの本文にも使われていません。`,
    todo: ({ value }) =>
      `本文の独立した行に <Figure image="${value}" /> と書くか、この記録とファイルを消してください。`,
  },
} as const satisfies Record<string, ProblemText>;
export type ProblemCode = keyof typeof problems;
