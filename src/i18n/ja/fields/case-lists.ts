import { below, type FieldText } from '../../field-text.ts';
import { cited, itemId, orNotReported } from './groups.ts';
import { entries } from '../ui/entries.ts';

/** The lists of a case: what happened, what came of it, what stood in the way, what it shows. */
export const caseLists = {
  'cases.timeline': {
    label: entries.case.timeline,
    hint: `始まる前の事情から、資料で分かる最後の出来事までを、古い順に並べます。一つの項目には一つの出来事を書きます。${orNotReported}`,
  },
  'cases.timeline.id': itemId('mou-2014'),
  'cases.timeline.date': {
    label: '時期',
    hint: `資料にある細かさのまま書きます。例：2014-02-01（日）、2014-02（月）、2014（年）、FY2016（年度）、2011/2013（期間）、2010/..（終わりが不明）。${orNotReported}`,
  },
  'cases.timeline.about': {
    label: 'おおよその時期',
    hint: '資料が「頃」「前後」などと書いているときに選びます。はっきりした時期なら選ばずにおきます。',
  },
  'cases.timeline.planned': {
    label: '予定',
    hint: '資料が予定として書き、実施されたか分からないときに選びます。例：2021年11月の記事が計画として述べる、フランスでの嗜好性調査。',
  },
  'cases.timeline.toldOnly': {
    label: '紹介・発表のみ',
    hint: 'この連携について誰かが講演や報告をしただけの出来事のときに選びます。連携の時期や最後の動きには数えません。例：ウェビナーでの事例紹介。',
  },
  'cases.timeline.kind': {
    label: '出来事の種類',
    hint: '連携のどの段階に当たるかを選びます。例：覚書を結んだときは「合意・覚書」、それを延ばしたときは「更新」、分野を広げたときは「拡大」。',
  },
  'cases.timeline.tools': {
    label: '使った手法',
    hint: 'この出来事で使った手法を選びます。例：「見本市・展示会への出展」「商談会・ビジネスマッチング」。なければ空けておきます。',
  },
  'cases.timeline.text': {
    label: '出来事の内容',
    hint: '何があったかを、自分の言葉で一、二文にまとめます。例：「三重県知事がバスク州を訪問し、産業、食、巡礼道の三分野で連携することに合意」。',
  },
  ...below('cases.timeline', cited),

  'cases.results': {
    label: entries.case.results,
    hint: `連携から生まれたものを、一つの項目に一つずつ書きます。期待や計画は成果に入れません。${orNotReported}`,
  },
  'cases.results.id': itemId('firm-contracts'),
  'cases.results.kind': {
    label: '成果の種類',
    hint: '最も近いものを一つ選びます。例：販売代理店契約は「契約」、商談会に参加した企業の数は「商談・マッチング」。',
  },
  'cases.results.value': {
    label: '数値',
    hint: `数字だけを書きます。例：資料が「20社」としていれば 20。${orNotReported}`,
  },
  'cases.results.approximation': {
    label: '数値の幅',
    hint: '資料が数に幅を持たせているときに選びます。例：「150社を超える」は more-than、「100名以上」は at-least、「400件近く」は nearly、「約70名」は about。なければ空けておきます。',
  },
  'cases.results.unit': {
    label: '単位',
    hint: '何を数えたかを書きます。例：「社」「企業・団体」。数値を書いたときは必ず入れ、数値がなければ空けておきます。',
  },
  'cases.results.scope': {
    label: '対象範囲',
    hint: '数値がどこまでを含むかを書きます。例：「REIFふくしま（2020年10月）へのNRW州からの出展」。数値を書いたときは必ず入れます。',
  },
  'cases.results.asOf': {
    label: '成果の時点',
    hint: `その成果や数値が、いつの時点またはどの期間のものかを書きます。例：2020-10、FY2016/FY2018。${orNotReported}`,
  },
  'cases.results.text': {
    label: '成果の内容',
    hint: '誰に何が生まれたかを書きます。例：「県内企業とNRW州企業の間で、販売代理店契約や、連携を強める覚書が成立。件数、時期、企業名は資料に記載なし」。',
  },
  ...below('cases.results', cited),

  'cases.obstacles': {
    label: entries.case.obstacles,
    hint: `資料が困難や課題として挙げるものだけを書きます。一般に考えられる困難は書きません。${orNotReported}`,
  },
  'cases.obstacles.id': itemId('staff-transfers'),
  'cases.obstacles.kind': {
    label: '障害の種類',
    hint: '最も近いものを一つ選びます。例：担当者が異動して滞ったなら「人事異動」、輸入規制なら「制度・規制」。当てはまらなければ「その他」です。',
  },
  'cases.obstacles.text': {
    label: '障害の内容',
    hint: '何が、どう妨げになったかを書きます。例：「県の人事異動などのため、連携が円滑に進まなかったこと」。',
  },
  'cases.obstacles.answer': {
    label: '対応',
    hint: `その障害に対して取った方法を書きます。例：「異動の影響を受けない専門家を招き、エネルギー・エージェンシーふくしまを設立」。${orNotReported}`,
  },
  'cases.obstacles.outcome': {
    label: '対応の結果',
    hint: `障害が乗り越えられたかを、資料の述べるところに従って選びます。対応したというだけでは「克服」とはしません。資料が何も述べていなければ「記載なし」を選びます。`,
  },
  ...below('cases.obstacles', cited),

  'cases.evidence': {
    label: entries.case.evidence,
    hint: `成功要因の働きを、資料がこの事例について実際に示しているときにだけ書きます。当てはまりそうだという推測は入れません。${orNotReported}`,
  },
  'cases.evidence.id': itemId('agency-ends-friction'),
  'cases.evidence.factor': {
    label: '成功要因',
    hint: '登録済みの成功要因から選びます。例：「異動に左右されない専門組織」「相互訪問の積み重ね」。',
  },
  'cases.evidence.stance': {
    label: '要因との関係',
    hint: 'この事例が、その要因の「裏付け」か、それに「反する」か、欠けたときの「留意点」かを選びます。',
  },
  'cases.evidence.text': {
    label: '事例が示すこと',
    hint: '要因がどう働いたかを、この事例の事実で書きます。例：「専門家の組織を設けたことで連携が円滑になったとの報告」。',
  },
  ...below('cases.evidence', cited),

  'cases.transfer': {
    label: entries.case.transfer,
    hint: `ほかの地域で同じことを行うのに必要な条件を、資料が述べている場合に書きます。自分の考えは入れません。${orNotReported}`,
  },
  'cases.transfer.id': itemId('shared-theme'),
  'cases.transfer.text': {
    label: '条件の内容',
    hint: '一つの項目に一つの条件を書きます。例：「両地域に共通し、しかもその土地ならではの題材があり、そこから協力を始められること」。',
  },
  ...below('cases.transfer', cited),

  'cases.lineage': {
    label: entries.case.lineage,
    hint: `この事例のもとになった事例や、同じ団体や地域が関わる事例を挙げます。${orNotReported}`,
  },
  'cases.lineage.id': itemId('osaka-nrw-same-state'),
  'cases.lineage.kind': {
    label: 'つながりの種類',
    hint: 'この事例から見た、相手の事例との関係を選びます。例：手本にした事例なら「手本」、担った団体や地域が同じなら「同じ担い手」。',
  },
  'cases.lineage.case': {
    label: 'つながる事例',
    hint: '登録済みの事例から選びます。例：大阪府とNRW州の事例（osaka-nrw）。',
  },
  'cases.lineage.text': {
    label: 'つながりの内容',
    hint: '何がどうつながるかを書きます。例：「相手は同じNRW州。東京都は2021年5月に中小企業支援の覚書を締結」。',
  },
  ...below('cases.lineage', cited),

  'cases.openPoints': {
    label: entries.case.openPoints,
    hint: '資料どうしで合わない点や、資料を読んでも決められない点を書きます。当事者に尋ねる手がかりになります。なければ空けておきます。',
  },
  'cases.openPoints.id': itemId('agreement-details'),
  'cases.openPoints.text': {
    label: '疑問の内容',
    hint: '何が分かり、何が分からないかを書きます。例：「2014年の覚書を結んだ州側の機関は記載なし。2019年の更新の相手は経済省」。',
  },
  ...below('cases.openPoints', cited),
} as const satisfies Record<string, FieldText>;
