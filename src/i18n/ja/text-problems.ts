import type { ProblemText } from './problems.ts';

/** What the check says of the words of a text and of its Markdown, wherever they stand. */
export const textProblems = {
  'markdown/escaped-pipe': {
    what: () => '表の中に「\\|」があります。編集画面で保存すると、そこで列が分かれ、表が崩れます。',
    todo: () => '全角の「｜」か「／」にするか、別の言葉で書いてください。',
  },
  'markdown/star-emphasis': {
    what: ({ value }) =>
      `「${value}」は強調になりますが、編集画面で保存すると「*」が「_」に変わり、記号のまま表示されます。`,
    todo: ({ inner }) => `強調するなら「**${inner}**」、掛け算なら「×」、記号として見せるなら「\\*」と書いてください。`,
  },
  'markdown/table-alignment': {
    what: () => '表の列の位置ぞろえ（「:」）は、編集画面で保存すると消えます。',
    todo: () => '見出しの下の行を「---」だけにし、「:」を消してください。',
  },
  'prose/decomposed': {
    what: ({ value }) => `「${value}」が、文字と濁点などの記号に分かれています。検索で見つからず、表示も崩れます。`,
    todo: () => '消して、入力し直してください（PDFやMacのファイル名から写すと分かれることがあります）。',
  },
  'prose/fiscal-year': {
    what: ({ value }) => `「${value}」に西暦が添えられていません。`,
    todo: ({ instead }) =>
      `${instead ? `西暦では${instead}年です。` : ''}「令和3年度（2021年度）」のように、すぐ後に西暦を書いてください。`,
  },
  'prose/half-width-kana': {
    what: ({ value }) => `半角のカタカナや記号「${value}」があります。`,
    todo: ({ instead }) => `全角の「${instead}」にしてください。`,
  },
  'prose/invisible-character': {
    what: ({ value, before }) => `${before ? `「${before}」のすぐ後ろに、` : ''}見えない文字（${value}）があります。`,
    todo: () =>
      '前後の文字ごと消して、入力し直してください。ほかから貼り付けた文なら、書式なしで貼り付け直してください。',
  },
  'prose/look-alike': {
    what: ({ value }) => `「${value}」は、見た目が同じ別の文字です。検索で見つからず、読み上げも正しくできません。`,
    todo: ({ instead }) =>
      `消して、${instead ? `「${instead}」を` : ''}入力し直してください（PDFから写すと入ることがあります。ほかの行も確かめてください）。`,
  },
  'prose/lost-character': {
    what: ({ before }) => `${before ? `「${before}」のすぐ後ろの` : ''}文字が失われ、「�」になっています。`,
    todo: () => '元の資料を見て、正しい文字を入力し直してください。',
  },
  'prose/mixed-style': {
    what: ({ value, instead }) => `「${value}」の文末が、ほかの文の「${instead}」とそろっていません。`,
    todo: ({ instead }) => `文末を「${instead}」にそろえてください。引用なら「 」で囲んでください。`,
  },
  'prose/placeholder': {
    what: ({ value }) => `仮の文字「${value}」が残っています。`,
    todo: () =>
      '正しい内容に書き換えてください。まだ分からないことは書かずにおき、資料に記載がない項目は not-reported にしてください。',
  },
  'text/invisible-character': {
    what: ({ value, before }) =>
      `${before ? `「${before}」のすぐ後ろに、` : ''}見えない制御文字（${value}）があります。`,
    todo: () =>
      '前後の文字ごと消して入力し直すか、書式なしで貼り付け直してください。書かれているのと違う文に見えることがあるため、公開できません。',
  },
} as const satisfies Record<string, ProblemText>;
