import type { FieldText } from '../../field-text.ts';

export const sources = {
  'sources.title': {
    label: '題名',
    hint: '資料に印刷された題名を書きます。もう一方の言語には訳を書き、本サイトの訳であることを添えます。例：「産業集積地における 国際産業連携の成功要因調査」。',
  },
  'sources.shortTitle': {
    label: '短い題名',
    hint: '出典の欄に出る、略した題名です。どの資料かが分かる長さにします。例：「自治体国際化フォーラム385号」。',
  },
  'sources.language': {
    label: '資料の言語',
    hint: '資料そのものの言語を、言語コードで書きます。日本語は ja、英語は en です。',
  },
  'sources.kind': {
    label: '資料の種類',
    hint: 'お知らせ記事は news、機関誌は magazine、講演資料は slides、議事録は seminar-minutes、セミナー報告は seminar-report を選びます。',
  },
  'sources.publisher': {
    label: '発行者',
    hint: '資料を出した団体を、登録済みのものから選びます。例：自治体国際化協会（clair）。',
  },
  'sources.date': {
    label: '発行・開催の時期',
    hint: '資料にある細かさのまま書きます。例：2021-11、2008-06-18。開催日しか分からないときは開催日とし、そのことを「読むときの注意」に書きます。',
  },
  'sources.address': {
    label: 'ウェブアドレス',
    hint: '資料を実際に見たアドレスを https:// から書きます。見て確かめたものがなければ空けておきます。',
  },
  'sources.about': {
    label: '内容',
    hint: '何を扱い、誰が書いた資料かを数文で書きます。例：「日欧の地域経済連携を扱った特集（2～15頁）。…それぞれの実施者や支援機関が紹介している。」',
  },
  'sources.caution': {
    label: '読むときの注意',
    hint: '誰の立場で書かれたか、手元の写しで失われたものは何かを書きます。例：「各記事は…自らの取組を書いたもので、第三者の評価ではない。」特になければ空けておきます。',
  },
  'sources.places': {
    label: '引用できる箇所',
    hint: '出典として示せる頁、見出し、発言者を、資料に出る順に並べます。ここにない箇所は、ほかの記録で出典にできません。',
  },
  'sources.places.at': {
    label: '箇所の書き方',
    hint: 'ほかの記録が出典に書く形です。見出しは印刷のとおりに書き、公開後は変えません。例：「p.9」「ウェビナー概要（第4回）」。',
  },
  'sources.places.name': {
    label: '箇所の表示名',
    hint: 'ページに出る名前を、両方の言語で書きます。例：「9頁」、英語では「p. 9」。',
  },
} as const satisfies Record<string, FieldText>;
