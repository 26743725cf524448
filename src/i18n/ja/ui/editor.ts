/** The words of the editor's two pages, and what its forms say beside the names of the fields. */
export const editor = {
  editor: {
    title: '編集画面',
    practiceTitle: '練習用の編集画面',
    /** Above the editor. */
    practice:
      '練習用です。「練習を始める」を押して始めます。保存してもこのブラウザーの中だけに残り、どこにも送られません。本番では、この後に点検と同僚の確認があります。',
    reset: '最初の状態に戻す',
    resetConfirm: '練習で書いたものをすべて消して、最初の状態に戻します。よろしいですか。',
    unsaved: '保存していない変更があります。保存せずにこの記録を閉じますか。',
    toPractice: '練習用の編集画面を開く',
    toEditor: '本番の編集画面を開く',
    guide: '投稿の手引き',
    token: 'トークン（合言葉）についての注意',
    tokenText: [
      'トークンは、あなたの代わりにリポジトリーへ書き込める合言葉です。この画面で入力すると、このブラウザーの中に、読める形のまま保存されます。',
      'ご自分だけが使うパソコンで入力してください。共用のパソコンでは使わないでください。',
      'トークンは、このリポジトリーだけ、「Contents」と「Pull requests」の書き込みだけ、できるだけ短い期限で作ってください。',
      '作業が終わったらサインアウトしてください。漏れたかもしれないときは、発行した画面ですぐに取り消してください。',
    ],
    forget: 'トークンをこのブラウザーから消す',
    /** Where the editor would show what the browser says of a network that fails. */
    unreachable: (host: string) =>
      `${host} につながりません。ネットワークの接続と、勤務先の通信の制限でこのアドレスが許可されているかを確かめてください。書いたものはこのブラウザーに残っています。`,
    refused:
      'トークンは、期限が切れたか取り消されたため、もう使えません。ログアウトし、新しいトークンでログインしてから、同じ記録を開き直してください。書いたものを復元するかどうかを尋ねます。',
    missing: '編集画面の設定がまだありません',
    missingText: [
      'この画面から投稿するには、サイトを作るときに保管先のリポジトリーを設定する必要があります。閲覧用のページには影響ありません。',
      '管理者の方へ：環境変数 EDITOR_REPOSITORY（例：clair-paris/kakehashi）を設定してサイトを作り直してください。詳しくは README にあります。',
    ],
    local:
      'このパソコンにあるフォルダーを直接編集します。次の画面で「ローカルリポジトリで作業」を選び、このプロジェクトのフォルダーを指定してください。',
    noScript: 'この画面を使うには、JavaScript を有効にしてください。',
    loading: '編集画面を読み込んでいます。初めてのときは少し時間がかかります。',
    failed:
      '編集画面を開けませんでした。ページを読み込み直しても開けないときは、別のブラウザー（Edge、Chrome）で試してください。',
    collections: {
      cases: '事例',
      webinars: 'ウェビナー・催し',
      factors: '成功要因',
      sources: '出典資料',
      organisations: '団体',
      programmes: '支援制度',
      images: '画像',
      lists: '一覧',
      ties: '短く触れられた連携',
      glossary: '用語',
    },
    notReported: '空欄なら「資料に記載なし」とする項目',
    notReportedHint:
      'ここに並ぶ項目は、空けておくと「資料に記載なし」として保存されます。書いてある項目には影響しません。まだ資料を確かめていない項目は外してください。書き忘れとして、点検が知らせます。',
    itemsHint:
      '英語の側でも項目を一つずつ追加し、日本語と同じ項目ID（団体なら同じ団体）を入れます。並び順は違っていてもかまいません。',
    /** Before what a field wants, where it has something else. */
    wrongForm: '書き方が合っていません。',
    placeHint:
      '先に資料を選びます。この欄を押すと、その資料で書ける言葉が並ぶので、そこから選びます。ここで新しく作った資料では、その記録の「箇所の書き方」に並べた言葉を、そのまま書きます。',
    id: 'アドレスに使う名前（ID）',
    idHint:
      '必須です。この記録のページのアドレスになる短い名前を、半角の英小文字・数字・ハイフンだけで書きます。公開後は変えられません。例：mie-basque',
    body: '本文',
    bodyHint:
      '見出しは「見出し 2」から始めます。数字のある文には、「。」の前にカーソルを置き、「挿入」の「出典」を選びます。本サイトの記録へのリンクは、URLの欄に cases/mie-basque のように、記録の種類（cases、webinars、factors など）とアドレス名を書きます。',
    components: { Cite: '出典', Figure: '画像' },
    attributes: { source: '資料', at: '箇所', image: '画像' },
    readingStatus: { printed: '資料に印刷された読み', known: '広く知られた読み', ours: '本サイトが付けた読み' },
    commit: {
      create: (what: string) => `${what}を加える`,
      update: (what: string) => `${what}を直す`,
      remove: (what: string) => `${what}を消す`,
    },
  },
} as const;
