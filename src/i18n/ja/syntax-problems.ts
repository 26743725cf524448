import type { ProblemText } from './problems.ts';

/** Why the fields of a file cannot be read, by the names that the check has for the causes. */
export const yamlCauses = {
  'after-list': {
    what: ({ value }) => `「${value}」の行が、一覧の外にあります。`,
    todo: () =>
      '新しい項目なら、最初の行を「- 」で始め、続く行を半角の空白2つで字下げしてください。メモなら消してください。',
  },
  'after-quotation': {
    what: () => '引用符で囲んだ文の後ろに、まだ文字があります。',
    todo: () => `文の全体を '…' で囲むか、引用符を「 」にしてください。`,
  },
  apostrophe: {
    what: () => `'…' で囲んだ文の中に「'」があり、そこで文が終わるとみなされます。`,
    todo: () => `文の中の「'」を「’」にするか、「''」と二つ続けて書いてください。`,
  },
  'colon-blank': {
    what: ({ value }) => `「${value}:」の後ろに空白がありません。`,
    todo: ({ value }) => `「${value}: 」のように、「:」のすぐ後ろに半角の空白を1つ入れてください。`,
  },
  'colon-in-text': {
    what: () => '文の中に「: 」（半角のコロンと空白）があり、項目名と取り違えられます。',
    todo: () => `文の全体を '…' で囲むか、全角の「：」にしてください。`,
  },
  'full-width-blank': {
    what: () => '半角の空白を入れるところに、全角の空白があります。',
    todo: () => '全角の空白を消し、半角の空白にしてください（字下げは半角で2つずつです）。',
  },
  'full-width-colon': {
    what: ({ value }) => `項目名「${value}」の後ろのコロン「：」が全角です。`,
    todo: ({ value }) => `半角のコロンと半角の空白で「${value}: 」と書いてください。`,
  },
  hyphen: {
    what: ({ value }) => `一覧の行が、「- 」（半角のハイフンと半角の空白）ではなく「${value}」で始まっています。`,
    todo: () => '「- 」に打ち直し、行頭の字下げを上の行とそろえてください。',
  },
  indentation: {
    what: () => 'この行の字下げが、前後の行とそろっていません。',
    todo: () =>
      '同じ段の項目は、行頭の半角の空白の数をそろえてください（1段につき2つ）。すぐ上の行の字下げも確かめてください。',
  },
  'list-on-line': {
    what: () => '項目名と同じ行から、「- 」の一覧が始まっています。',
    todo: () =>
      `文であれば、文の全体を '…' で囲んでください。一覧であれば、項目名の「:」の後ろで行を改め、「- 」の行をその下に字下げして書いてください。`,
  },
  'no-colon': {
    what: ({ value }) => `「${value}」の行に、項目名と値を分ける「: 」がありません。`,
    todo: () =>
      '「項目名: 値」の形で書いてください。上の行の文の続きであれば上の行につなげ、一覧の値であれば「- 」で始めてください。',
  },
  'open-bracket': {
    what: ({ value }) => `ここで始まる「${value}」が閉じていません。`,
    todo: () =>
      `一覧であれば、括弧を使わずに、次の行から一行に一つずつ「- 」で始めて書いてください。文であれば、文の全体を '…' で囲んでください。`,
  },
  'open-quotation': {
    what: () => 'ここで始まる引用符が閉じていません。',
    todo: () => '文の終わりに同じ引用符を入れるか、始まりの引用符を消してください。',
  },
  parser: {
    what: ({ detail }) => `項目欄を読み取れません（${detail}）。`,
    todo: () =>
      "字下げ（半角の空白2つずつ）と「: 」を確かめてください。文の中に「: 」があるときは全体を '…' で囲んでください。",
  },
  'special-start': {
    what: ({ value }) => `値が、特別な意味をもつ記号「${value}」で始まっています。`,
    todo: () => `値の全体を '…' で囲んでください。`,
  },
  tab: {
    what: () => '字下げにタブが使われています。',
    todo: () => 'タブを消し、半角の空白で字下げしてください（1段につき2つ）。',
  },
} as const satisfies Record<string, ProblemText>;

/** Why a body cannot be read, likewise. */
export const bodyCauses = {
  address: {
    what: ({ value }) => `アドレスが「< >」で囲まれています（${value}）。`,
    todo: ({ value = '' }) =>
      `「<」「>」を消してアドレスだけを書くか、[リンクの文字](${/^(?:https?:|mailto:)/.test(value) ? value : `mailto:${value}`}) と書いてください。`,
  },
  brace: {
    what: () => '本文に、閉じていない「{」があります。',
    todo: () => '消すか、全角の「｛」「｝」にしてください。',
  },
  'closing-tag': {
    what: ({ name }) => `「</${name}>」は要りません。`,
    todo: ({ name }) => `「</${name}>」を消してください。<${name} … /> だけで完結します。`,
  },
  comment: {
    what: () => '「<!-- … -->」のメモは書けません。',
    todo: () =>
      'メモの全体を消してください。このファイルに書いたことはすべて公開されるため、公開しないメモは置けません。',
  },
  'equals-sign': {
    what: ({ name }) => `<${name}> の中の「＝」が全角です。`,
    todo: () => '半角の「=」に打ち直してください。',
  },
  'less-than': {
    what: () => '半角の「<」があり、その後がタグとして受け取られます。',
    todo: () => '「未満」などの言葉にするか、全角の「＜」にしてください。',
  },
  parser: {
    what: ({ detail }) => `本文を読み取れません（${detail}）。`,
    todo: () => '「<」「{」を文字として使うときは全角にしてください。開いたタグが閉じているかも確かめてください。',
  },
  'quotation-marks': {
    what: ({ name }) => `<${name}> の中に、半角の " でない引用符（” “ 「 など）があります。`,
    todo: () =>
      '値を囲む引用符を、すべて半角の " に打ち直してください。Wordから貼り付けると、自動で変わることがあります。',
  },
  unclosed: {
    what: ({ name }) => `<${name}> が「/>」で閉じていません。`,
    todo: ({ name }) => `印の終わりを「/>」にし、<${name} … /> の形にしてください。値の引用符も確かめてください。`,
  },
} as const satisfies Record<string, ProblemText>;

/** What to write instead of tags that people know from web pages. */
const tags: Readonly<Record<string, string>> = {
  a: 'リンクは [文字](https://…) と書いてください。',
  b: '強調するなら **…** と書いてください。',
  br: '段落を分けるなら、1行空けてください。表の中では「、」や「／」で区切るか、行を分けてください。',
  em: '強調するなら **…** と書いてください。',
  hr: '消してください。区切りには見出しを使ってください。',
  i: '強調するなら **…** と書いてください。',
  img: '画像は、独立した行に <Figure image="画像の記録のid" /> と書いてください。',
  li: '一覧の行は「- 」で始めてください。',
  p: 'タグを消し、段落の間を1行空けてください。',
  strong: '強調するなら **…** と書いてください。',
  sub: 'タグを消し、ふつうの文字で書いてください。',
  sup: 'タグを消してください。出典なら <Cite source="…" at="…" />、注なら [^1] と書けます。',
  table: '表は | 見出し | 見出し | の形の行で書いてください。',
  u: '下線は使えません。タグを消し、強調するなら **…** と書いてください。',
  ul: '一覧の行は「- 」で始めてください。',
};
const tagRemedy = (name = '') => (Object.hasOwn(tags, name.toLowerCase()) ? tags[name.toLowerCase()] : undefined);

const yamlText = ({ cause = 'parser' }: Readonly<Record<string, string>>): ProblemText =>
  Object.hasOwn(yamlCauses, cause) ? yamlCauses[cause as keyof typeof yamlCauses] : yamlCauses.parser; // `as`: just looked up
const bodyText = ({ cause = 'parser' }: Readonly<Record<string, string>>): ProblemText =>
  Object.hasOwn(bodyCauses, cause) ? bodyCauses[cause as keyof typeof bodyCauses] : bodyCauses.parser; // `as`: just looked up

/** What the check says of files, fields and bodies that cannot be read as they are meant. */
export const syntaxProblems = {
  'file/conflict': {
    what: () =>
      '二人が同じ箇所を同時に直したため、両方の文が残っています（<<<<<<<、=======、>>>>>>> の行にはさまれています）。',
    todo: () =>
      'はさまれた二つの文から正しいほうを残し、印の行をすべて消してください。どちらが正しいか分からないときは、消さずに、もう一方を書いた人か、このサイトの担当者に尋ねてください。',
  },
  'mdx/bold-signs': {
    what: ({ value }) => `「${value}」が太字にならず、記号のまま表示されます。`,
    todo: () =>
      '太字にする文字を、前も後ろも半角の「**」ではさんでください。内側に空白を入れず、「 」や句読点は外に出します（例：「**鎖**」）。',
  },
  'mdx/footnote': {
    what: ({ value }) => `注「${value}」に当たる文がなく、記号のまま表示されます。`,
    todo: ({ value }) =>
      `本文の終わりに1行空けて「${value}: 注の文」の行を加えるか、「${value}」を消してください。出典なら <Cite source="…" at="…" /> と書きます。`,
  },
  'mdx/heading-sign': {
    what: ({ value }) => `「${value}」の行は、見出しになりません。`,
    todo: ({ value = '' }) =>
      `見出しであれば「## ${value.replace(/^[■□◆◇▼▽◎【][ 　]*|】$/g, '')}」と書いてください（# と文字の間に半角の空白）。`,
  },
  'mdx/heading-blank': {
    what: ({ value }) => `「${value}」は見出しになりません。「#」の後ろに半角の空白がありません。`,
    todo: () => '「## 見出し」のように、半角の # と見出しの間に半角の空白を1つ入れてください。',
  },
  'mdx/list-sign': {
    what: ({ value }) => `行頭の「${value}」では箇条書きになりません。行がつながって表示されます。`,
    todo: () => '「- 」（半角のハイフンと半角の空白）で始め、箇条書きの前を1行空けてください。',
  },
  'mdx/syntax': {
    what: (params) => bodyText(params).what(params),
    todo: (params) => bodyText(params).todo(params),
  },
  'mdx/table-delimiter': {
    what: ({ value }) => `「${value}」の行のために、表になりません。`,
    todo: () =>
      '見出しの行のすぐ下に、見出しと同じ数の列を「| --- | --- |」の形で書いてください。「-」と「|」は半角です。',
  },
  'mdx/table-row': {
    what: ({ value, columns, cells }) =>
      `表のこの行には${cells}列あり、見出しの${columns}列より多いため、「${value}」から後ろが表示されません。`,
    todo: () => '見出しの列を増やすか、余分な「|」を消してください。',
  },
  'mdx/table-tabs': {
    what: ({ value }) => `「${value}」の行は、表計算ソフトから貼り付けたままで、表になりません。`,
    todo: () =>
      '各行を「| 列1 | 列2 |」の形にし、見出しの行のすぐ下に、列と同じ数の「| --- | --- |」の行を入れてください。',
  },
  'mdx/tag-signs': {
    what: ({ value }) => `「${value}」は出典や画像の印にならず、文字のまま表示されます。`,
    todo: () => '印の始まりと終わりを半角に打ち直し、<Cite source="…" at="…" /> の形にしてください。',
  },
  'mdx/tag': {
    what: ({ name, type }) => `「<${name ?? type}>」というタグは使えません。`,
    todo: ({ name, near, known }) =>
      near
        ? `大文字で始め、<${near} … /> と書いてください。`
        : (tagRemedy(name) ??
          `タグを消してください。使えるタグ：${known ?? 'Cite, Figure'}。「<」を文字として使うときは全角の「＜」にしてください。`),
  },
  'yaml/comment': {
    what: ({ value }) => `「${value}」は注釈とみなされ、公開されません。`,
    todo: () => `値の一部であれば、値の全体を '…' で囲んでください。メモであれば、消してください。`,
  },
  'yaml/syntax': {
    what: (params) => `${yamlText(params).what(params)}このファイルのほかの項目は、まだ点検できていません。`,
    todo: (params) => yamlText(params).todo(params),
  },
} as const satisfies Record<string, ProblemText>;
