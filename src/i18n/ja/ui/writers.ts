/** The words of the pages for writers that are not text alone. */
export const writers = {
  contribute: {
    lead: 'プログラムの知識は要りません。ブラウザーで書き、自動の点検と同僚の確認を経て公開します。',
    notSetUp:
      '編集画面の保管先は、このサイトではまだ設定されていません。それまでは、練習用の画面と、手元のフォルダーの編集だけができます。',
    stepsHeading: '三つの手順',
    steps: {
      practise: {
        title: '練習する',
        text: '練習用の画面を開き、「練習を始める」を押します。一覧の上の「新規作成」で新しい記録を、題名で今ある記録を開き、項目の並びと書き方を試します。新しい記録には、右端の枠で「アドレス名」を付けます。ページのアドレスになる短い名前で、公開後は変えられません。ログインは要りません。書いたものはこのブラウザーの中だけに残り、どこにも送られません。',
      },
      write: {
        title: '編集画面で書く',
        text: '左の枠に日本語で、右の枠に英語で書きます。枠の上の「プレビュー」を押すと、仕上がりの見本に替わります。年表などの一覧は、英語の側でも項目を一つずつ追加し、日本語と同じ項目IDを付けます。書き方の合わないところがあると保存できません。右端の「入力の確認」に並ぶので、一つずつ押して直します。「保存」を押すと下書きになります。この段階ではまだ公開されません。書き終えたら「レビューを依頼」を押します。',
      },
      review: {
        title: '点検と確認を受ける',
        text: '自動の点検が、見つけた誤りの一つ一つについて、場所と直し方をコメントで知らせます。続いて同僚が出典と突き合わせて読みます。どちらも済むと、ページが公開されます。',
      },
    },
    /** What the pictures of the editor show: scripts/screenshots.ts takes them. */
    figures: {
      practise:
        '練習用の編集画面。左に事例や団体など記録の種類、その右に事例の題名の一覧があり、一覧の上に「新規作成」のボタンがある。',
      write:
        '練習用の編集画面で一つの事例を開いたところ。題名や要約などの欄が、左は日本語、右は英語で、説明とともに並んでいる。右上に「保存」のボタンがある。',
    },
    links: { practise: '練習用の画面を開く', write: '編集画面を開く' },
    more: '書く方のための案内',
    contents: 'このページの内容',
  },
  translations: {
    title: '翻訳の状況',
    lead: '記録は日本語で書き、ほかの言語に訳します。訳のないもの、途中のもの、日本語の変更に追い付いていないものが、言語ごとに分かります。',
    scope:
      '言語ごとに別のファイルに書く記録を数えます。出典資料や団体のように、すべての言語を一つのファイルに書く記録は含みません。',
    noHistory: (outdated: string, complete: string) =>
      `このページは、変更の履歴なしに作られています。訳した後に日本語が変わったかどうかが分からないため、「${outdated}」はここでは示せません。訳のあるものは、すべて「${complete}」に数えています。`,
    countsHeading: '状況ごとの件数',
    state: '状況',
    todo: '意味と対応',
    record: '記録',
    unfinished: (collection: string, n: number) => `訳が完了していない${collection}（${n}件）`,
    allComplete: 'すべて訳し終えています。',
    complete: (n: number) => `訳し終えているもの（${n}件）`,
    states: {
      outdated: {
        name: '要更新',
        means: '訳した後に、日本語の文章が変わりました。',
        todo: '編集画面で日本語と訳を読み比べ、変わったところを訳し直します。',
      },
      incomplete: {
        name: '途中',
        means: '本文の訳がないか、点検で誤りが見つかっています。',
        todo: '編集画面で訳の足りないところを書き、点検が知らせた誤りを直します。',
      },
      missing: {
        name: '訳なし',
        means: 'まだ訳がありません。',
        todo: '編集画面でその記録を開き、日本語の隣に訳を書きます。',
      },
      unknown: {
        name: '不明',
        means: '変更の履歴がないか足りないため、訳した後に日本語が変わったかどうか分かりません。',
        todo: '編集画面で日本語と訳を読み比べ、違いがあれば訳を直します。',
      },
      complete: {
        name: '完了',
        means: '日本語の文章を訳し終えています。',
        todo: '対応は要りません。',
      },
    },
  },
  fieldGuide: {
    title: '項目の手引き',
    lead: '記録のすべての項目を、編集画面に並ぶ順に説明します。何を書くか、必須かどうか、何字まで書けるか、何から選べるかが分かります。',
    titleOf: (collection: string) => `${collection}の項目`,
    readingHeading: '表示の見方',
    required: '必須',
    requiredMeans: '必ず書きます。資料に記載がなければ、その旨を書けるものもあります（次の項）。',
    optional: '任意',
    optionalMeans: '当てはまらなければ、空けておきます。',
    notReported: '「記載なし」可',
    notReportedMeans: 'どの資料にも記載がないときは「記載なし」とします。ファイルには not-reported と書きます。',
    list: 'くり返し',
    listMeans: '同じ形の項目を、いくつでも並べられます。',
    codeMeans: '項目名の横の英字は、ファイルの中での名前です。編集画面で書くときは気にする必要はありません。',
    writing: {
      each: '言語ごとに書く',
      first: '日本語の記録にだけ書く（翻訳には自動で引き継がれる）',
      key: '翻訳にも同じものを書く',
      together: '日本語と英語を並べて書く',
    },
    length: (most: number) => `${most}字以内`,
    lengths: (most: number, translated: number) => `日本語は${most}字以内、翻訳は${translated}字以内`,
    values: '選べるもの',
    chosenFrom: '登録済みの記録から選ぶ',
    like: (within: string) => `「${within}」の項目と同じ`,
    collectionsHeading: '記録の種類',
    files: 'ファイルの場所',
    body: '本文',
    bodyMeans:
      '項目の後に本文が続きます。見出し、段落、箇条書き、表、太字、リンクが使えます。出典は、文の直後に差し込みます。',
    collections: {
      cases: { title: '事例', about: '日本の地域と海外の地域との、一つの連携の記録です。このサイトの中心です。' },
      webinars: { title: 'ウェビナー・催し', about: '事例に関わるウェビナーや会議の記録です。' },
      factors: { title: '成功要因', about: '資料が連携の成功要因として挙げたものです。' },
      pages: {
        title: 'サイトのページ',
        about: '「このサイトについて」や、この案内など、サイト自身についてのページです。',
      },
      sources: { title: '出典資料', about: '記述の根拠となる資料と、出典として示せる箇所の一覧です。' },
      organisations: { title: '団体', about: '事例や催しに名前の出る団体です。' },
      images: { title: '画像', about: '本文に載せる画像を、だれが作り、どう利用でき、何が写っているかの記録です。' },
      programmes: { title: '支援制度', about: '連携に使われた公的な支援制度や仕組みです。' },
      statistics: { title: '統計表', about: '資料に印刷された統計表を、欄ごとに写したものです。' },
      ties: { title: '短く触れられた連携', about: '資料が短く触れている連携の一覧です。' },
      glossary: { title: '用語', about: '資料によく出る用語の説明です。' },
      spellings: { title: '検索語', about: '検索で同じ意味として扱う言葉のまとまりです。ページには出ません。' },
      taxonomies: { title: '選択肢', about: '地域、分野、手法など、ほかの記録で選ぶ言葉の一覧です。' },
      edition: { title: '版', about: 'サイト全体の版の番号と日付です。' },
    },
  },
} as const;
