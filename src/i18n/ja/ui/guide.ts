/** The words of the guide to beginning a cooperation. */
export const guide = {
  guide: {
    lead: '先例の始まり・展開・つまずきを、出典付きの記述と、事例を集計した表で紹介します。',
    contents: 'このページの内容',
    firstHeading: '数で見る：最初の一歩',
    contactKnown: (known: number, total: number, knownBeyond: number, beyond: number) =>
      `下の表は、資料で時期の分かる最初の出来事を、事例ごとに一つずつ数えたものです。それが「最初の接触」なのは、日欧連携の${total}件のうち${known}件、比較事例（欧州以外）の${beyond}件のうち${knownBeyond}件です。ほかの多くの事例では、その前に何があったか分かりません。`,
    undated: (europe: number, beyond: number) =>
      `時期の分かる出来事がない事例は、このほかに${[...(europe > 0 ? [`日欧連携が${europe}件`] : []), ...(beyond > 0 ? [`比較事例が${beyond}件`] : [])].join('、')}あります。`,
    step: '出来事の種類',
    europe: '日欧連携',
    beyond: '比較（欧州以外）',
    tools: '使われた手法（日欧・比較を合わせた件数）',
    noTools: '手法の記載なし',
    noCases: '事例なし',
    wholeHeading: '数で見る：どの段階で、どの手法を使ったか',
    wholeLead:
      '資料が伝える出来事を種類ごとに分け、その出来事がある事例と、そこで使われた手法の事例数を数えました。予定は数えていません。0件は、資料に出てこないという意味です。',
    obstaclesHeading: '数で見る：障害',
    obstaclesLead: '資料が挙げた障害の種類と、その事例の件数です。',
    obstacle: '種類',
    overcome: 'うち克服（全事例）',
    factorsHeading: '資料が挙げる成功要因',
    factorsLead: '成功要因を三つの段階に分け、触れている事例の件数を添えました（「＋」の後は欧州以外の比較事例）。',
    reportedHeading: '資料がほとんど伝えないこと',
    reportedLead:
      '費用や決め方を記した資料は限られます。次の数は、記載のある事例の件数です。記載のないことは、当事者への問い合わせで確かめる点になります。',
    reportedIn: '記載のある事例（欧州以外は後に）',
    field: '項目',
    decidedBy: '決定者',
    basis: '決定の根拠',
    alternatives: '検討した代替案',
    money: '費用',
    staff: '人員',
    time: '所要期間',
  },
} as const;
