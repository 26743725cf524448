import { below, type FieldText } from '../../field-text.ts';
import { claim, itemId, orNotReported } from './groups.ts';

/** The lists kept in one file each, and the edition of the site. */
export const lists = {
  ties: {
    label: '短く触れられた連携',
    hint: '資料が名前を挙げるだけで、事例として書くほどの記述がない連携を並べます。例：郡山市とエッセン市の連携。',
  },
  'ties.id': itemId('koriyama-essen'),
  'ties.state': {
    label: '連携の状態',
    hint: '実際にある連携として出ていれば named、予定なら planned、希望や可能性なら hoped-for を選びます。資料が書かれた時点で判断します。',
  },
  'ties.places': {
    label: '地域',
    hint: `双方の地域を、登録済みのものから選びます。例：郡山市（koriyama-city）、エッセン（essen）。${orNotReported}`,
  },
  'ties.case': {
    label: '関連する事例',
    hint: 'どの事例の話の中で名前が出るかを選びます。例：福島県とNRW州の事例（fukushima-nrw）。事例の外で名前が出るときは空けておきます。',
  },
  'ties.claim': { label: '資料の記述', hint: '資料がこの連携について述べていることを、出典とともに書きます。' },
  ...below(
    'ties.claim',
    claim(
      '両方の言語で一、二文にまとめます。例：「福島県とNRW州の連携をきっかけに、郡山市とエッセン市が…連携を取り決めました。」',
    ),
  ),

  glossary: {
    label: '用語集',
    hint: '資料によく出る用語と、その意味を並べます。検索では、ここに挙げた別の言い方も同じ言葉として扱われます。',
  },
  'glossary.id': {
    label: '用語ID',
    hint: '用語を表す短い英語です。半角の英小文字・数字・ハイフンで書き、公開後は変えません。例：industrial-cluster。',
  },
  'glossary.term': {
    label: '用語',
    hint: '両方の言語で、最もよく使われる形を書きます。例：「産業クラスター」、英語では「Industrial cluster」。',
  },
  'glossary.reading': {
    label: '読みがな',
    hint: '用語の読みを、ひらがなと長音だけで書きます。例：「さんぎょうくらすたー」。要らなければ空けておきます。',
  },
  'glossary.meaning': {
    label: '意味',
    hint: '初めて読む人に分かるように、自分の言葉で一、二文にまとめます。例：「企業、大学、投資家、行政などが互いに支え合い、新しい事業が続いて生まれる環境」。',
  },
  'glossary.aliases': {
    label: '別の言い方',
    hint: '同じ意味で使われる言葉や外国語を入れます。例：「クラスター」「cluster」。なければ空けておきます。',
  },

  spellings: {
    label: '検索語',
    hint: '検索する人にとって同じ意味になる言葉のまとまりです。ページには出ません。地域や団体、分野などの名は、それぞれの記録に書きます。',
  },
  'spellings.id': {
    label: 'まとまりのID',
    hint: '短い英語です。半角の英小文字・数字・ハイフンで書きます。例：hydrogen。',
  },
  'spellings.ja': {
    label: '日本語の文字',
    hint: 'ふつうの言い方を先に、別の表記とひらがなの読みを続けます。例：「水素」「すいそ」。',
  },
  'spellings.en': {
    label: 'ローマ字',
    hint: 'ふつうの言い方を先に、同義語と別の綴りを続けます。例：「business matching」「matchmaking」。',
  },
  'spellings.related': {
    label: '意味の近い言葉',
    hint: '同じ意味ではないが、探す人の役に立つ言葉です。ほかのまとまりにある言葉を書くと、それを題名に含む記録も、後ろに出ます。例：「精密機器」に「マイクロマシン」。なければ空けておきます。',
  },

  'edition.number': {
    label: '版',
    hint: 'サイト全体の版の番号です。内容をまとめて改めたときに上げます。例：1。',
  },
  'edition.date': {
    label: '版の日付',
    hint: 'この版を出す日を書きます。フッター、引用の例、印刷物に出ます。例：2026-11-22。',
  },
} as const satisfies Record<string, FieldText>;
