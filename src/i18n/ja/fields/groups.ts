import type { FieldText } from '../../field-text.ts';

/** Groups of fields that stand in many records; `below` puts them into place. */

/** Ends the hint of every field that may be "not reported". */
export const orNotReported = '資料に記載がなければ空けておくと、「資料に記載なし」として保存されます。';

/** The id of an item that its translation is found by. */
export const itemId = (example: string) =>
  ({
    label: '項目ID',
    hint: `この項目を見分けるための短い英語です。半角の英小文字・数字・ハイフンで書き、英語の側でも同じ項目に同じものを書きます。例：${example}。`,
  }) satisfies FieldText;

/** The citations of a claim. */
export const citations = {
  sources: {
    label: '出典',
    hint: 'この記述の根拠となる資料と箇所を、一つ以上入れます。同じことが複数の箇所に書かれていれば、すべて入れます。',
  },
  'sources.source': {
    label: '資料',
    hint: '登録済みの出典資料から選びます。例：「自治体国際化フォーラム385号」。一覧にない資料は、欄の下のボタンから、その場で記録を作れます。',
  },
  'sources.at': {
    label: '箇所',
    hint: '記述のある頁、見出し、または発言者を、資料ごとに決まったとおりに書きます。例：「p.9」「ウェビナー概要（第4回）」「Georg K. Löer」。',
  },
} as const satisfies Record<string, FieldText>;

/** What every claim carries beside its text. */
export const cited = {
  ...citations,
  differs: {
    label: '資料による違い',
    hint: '記述が食い違うときに、どこがどう書いているかを並べます。例：5頁は「ミュンスター大学」、10頁は「ミュンスター応用化学大学」と記載。食い違いがなければ空けておきます。',
  },
} as const satisfies Record<string, FieldText>;

/** A statement with its sources. */
export const claim = (hint: string, label = '内容') =>
  ({ text: { label, hint }, ...cited }) satisfies Record<string, FieldText>;

/** An organisation that took part, with one that the field's side knows as example. */
export const partner = (example: { id: string; role: string }) =>
  ({
    id: {
      label: '団体',
      hint: `登録済みの団体から、一つの団体を一度だけ選びます。例：${example.id}。見当たらなければ、欄の下のボタンから、その場で団体の記録を作れます。`,
    },
    role: { label: '役割', hint: `この連携で何をした団体かを短く書きます。例：「${example.role}」。` },
    ...cited,
  }) satisfies Record<string, FieldText>;

/** Where a name comes from, in each language. */
export const nameStatus = {
  nameStatus: {
    label: '名称の根拠',
    hint: '日本語名と英語名のそれぞれについて、どこから取ったかを選びます。',
  },
  'nameStatus.ja': {
    label: '日本語名の根拠',
    hint: '資料に印刷されていれば printed、団体自身の公表を確かめたなら published、本サイトの訳なら ours を選びます。例：「ジェトロ三重事務所」は printed。',
  },
  'nameStatus.en': {
    label: '英語名の根拠',
    hint: '選び方は日本語名と同じです。例：資料に英語名がなく、本サイトで訳した「JETRO Mie office」は ours。',
  },
  namePublishedAt: {
    label: '公表名を確かめた場所',
    hint: '根拠を published とした名称を、どこで見たかを書きます。例：https://lyonbiopole.com/en/ で始まる、団体自身のページ。published がなければ空けておきます。',
  },
} as const satisfies Record<string, FieldText>;

/** The day a record was last changed. */
export const updated = {
  updated: { label: '最終更新日', hint: 'この記録の内容を最後に直した日を書きます。例：2026-11-22。' },
} as const satisfies Record<string, FieldText>;
