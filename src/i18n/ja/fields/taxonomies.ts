import { below, type FieldText } from '../../field-text.ts';

/** What every term of a list has. */
const term = (example: { id: string; name: string; hint: string }) =>
  ({
    id: {
      label: '用語ID',
      hint: `短い英語です。半角の英小文字・数字・ハイフンで書きます。ページのアドレスになるので、公開後は変えません。例：${example.id}。`,
    },
    name: { label: '表示名', hint: `ページや選択肢に出る名前を、両方の言語で書きます。例：「${example.name}」。` },
    hint: {
      label: '説明',
      hint: `何がここに入るかを一文で書きます。例：「${example.hint}」名前だけで分かるなら空けておきます。`,
    },
    aliases: {
      label: '別の言い方',
      hint: '検索で使われそうな言い方や表記の違いを入れます。例：「覚書」に対する「MOU」。なければ空けておきます。',
    },
  }) satisfies Record<string, FieldText>;

/** The same for a list whose terms the programme knows: only its words can be changed. */
const fixedTerm = (example: { id: string; name: string; hint: string }) =>
  ({
    ...term(example),
    id: {
      label: '用語ID',
      hint: `この一覧のIDは決まっていて、足すことも変えることもできません。表示名と説明だけを直します。例：${example.id}。`,
    },
  }) satisfies Record<string, FieldText>;

export const taxonomies = {
  'taxonomies.regions': {
    label: '地域',
    hint: '国、地方、都道府県や州、都市を、上下の関係とともに並べます。事例で使う地域は、先にここに入れます。',
  },
  'taxonomies.regions.id': {
    label: '地域ID',
    hint: '地域の英語名です。半角の英小文字・数字・ハイフンで書き、日本の市町村には -city などを付けます。公開後は変えません。例：mie、kobe-city。',
  },
  'taxonomies.regions.kind': {
    label: '地域の種類',
    hint: '国は country、日本の地方は block、都道府県は prefecture、海外の州などは unit、都市やそのほかの場所は place を選びます。',
  },
  'taxonomies.regions.within': {
    label: '上位の地域',
    hint: 'すぐ上の地域を選びます。例：神戸市なら兵庫県（hyogo）、ノルトライン・ヴェストファーレン州ならドイツ（germany）。国は空けておきます。',
  },
  'taxonomies.regions.area': {
    label: '区分',
    hint: '国にだけ書きます。日本は home、EU加盟国は eu、そのほかの欧州の国は europe、欧州以外は beyond です。国でなければ空けておきます。',
  },
  'taxonomies.regions.codes': {
    label: '公的なコード',
    hint: '国や統計機関が定めたコードを入れます。ほかのデータと突き合わせるのに使います。なければ空けておきます。',
  },
  'taxonomies.regions.codes.scheme': {
    label: 'コードの体系',
    hint: 'どの体系のコードかを選びます。例：日本の全国地方公共団体コードは LGC、欧州連合の統計地域は NUTS 2024。',
  },
  'taxonomies.regions.codes.value': {
    label: 'コード',
    hint: 'その体系に載っているとおりに書きます。例：神戸市は 281000、ノルトライン・ヴェストファーレン州は DEA。',
  },
  'taxonomies.regions.name': {
    label: '地域名',
    hint: '両方の言語で、最もよく使われる形を書きます。例：「三重県」、英語では「Mie」。',
  },
  'taxonomies.regions.position': {
    label: '位置',
    hint: '欧州の地域について、地図の点を置く位置を書きます。空けておくと、その地域の事例は上位の地域の点に数えます。日本と欧州以外の地域は空けておきます。',
  },
  'taxonomies.regions.position.latitude': {
    label: '北緯',
    hint: '地域のおおよその中心の緯度を、度の小数第一位までで書きます。例：フランダースは 51.0。',
  },
  'taxonomies.regions.position.longitude': {
    label: '東経',
    hint: '地域のおおよその中心の経度を、度の小数第一位までで書きます。西経は負の数にします。例：フランダースは 4.2、バスク州は -2.6。',
  },
  'taxonomies.regions.native': {
    label: '現地語の名称',
    hint: '海外の地域について、現地の言語での名称を入れます。複数の言語があれば、すべて入れます。なければ空けておきます。',
  },
  'taxonomies.regions.native.text': {
    label: '現地語の表記',
    hint: '現地の文字とアクセント記号のまま書きます。例：Nordrhein-Westfalen、España。',
  },
  'taxonomies.regions.native.lang': {
    label: '現地語の言語',
    hint: '表記の言語を言語コードで書きます。例：ドイツ語は de、フランス語は fr、スペイン語は es。',
  },
  'taxonomies.regions.reading': {
    label: '読みがな',
    hint: '日本の地域について、全国の自治体一覧にある読みをひらがなで書きます。例：「こうべし」。海外の地域は空けておきます。',
  },
  'taxonomies.regions.aliases': {
    label: '別の表記',
    hint: '検索で使われそうな略称や表記の違いを入れます。例：「NRW州」「ノルトライン＝ヴェストファーレン州」。なければ空けておきます。',
  },
  'taxonomies.regions.neighbours': {
    label: '隣り合う都道府県',
    hint: '陸続きか、日常の行き来に使う橋やトンネルでつながる都道府県を選びます。例：三重県なら岐阜県、愛知県、滋賀県など。都道府県でなければ空けておきます。',
  },

  'taxonomies.sectors': { label: '分野', hint: '産業の分野です。事例の絞り込みと、分野ごとの一覧に使います。' },
  ...below(
    'taxonomies.sectors',
    term({
      id: 'agri-food',
      name: '農林水産・食品・飲料',
      hint: '農林水産業、食品加工、酒などの飲料、食文化に関する産業。',
    }),
  ),
  'taxonomies.sectors.ecosystem': {
    label: 'EUの産業区分',
    hint: 'EUの「産業エコシステム」のどれに当たるかを、英語の名称で書きます。例：Agri-food。当たるものがなければ空けておきます。',
  },
  'taxonomies.sectors.surveyHeading': {
    label: '2008年調査の分野名',
    hint: 'ジェトロの2008年調査のどの分野に当たるかを、印刷された見出しで書きます。例：「医療・福祉機器」。当たるものがなければ空けておきます。',
  },

  'taxonomies.tools': { label: '手法', hint: '連携に使う手法です。事例と年表で選び、手法ごとの一覧に使います。' },
  ...below(
    'taxonomies.tools',
    term({
      id: 'mou',
      name: '覚書・基本合意（MOU）',
      hint: '自治体や団体が協力の目的と分野を確認する文書。',
    }),
  ),
  'taxonomies.tools.family': {
    label: '手法の系統',
    hint: 'どの系統の手法かを選びます。例：覚書は「協定・提携」（agreements）。',
  },
  'taxonomies.tool-families': {
    label: '手法の系統',
    hint: '手法を大きく分けたまとまりです。手法の一覧の見出しになります。',
  },
  ...below(
    'taxonomies.tool-families',
    term({ id: 'agreements', name: '協定・提携', hint: '地域や団体のあいだで交わす約束。' }),
  ),

  'taxonomies.obstacle-kinds': {
    label: '障害の種類',
    hint: '事例の「障害と対応」で選ぶ種類です。障害ごとの一覧にも使います。',
  },
  ...below(
    'taxonomies.obstacle-kinds',
    fixedTerm({ id: 'funding', name: '資金・予算', hint: '活動費、補助金、予算が足りない、または続かない。' }),
  ),
  'taxonomies.obstacle-outcomes': { label: '対応の結果', hint: '事例の「障害と対応」で選ぶ、対応の結果です。' },
  ...below(
    'taxonomies.obstacle-outcomes',
    fixedTerm({ id: 'partly', name: '一部克服', hint: '資料によれば、課題は和らいだが残っている。' }),
  ),
  'taxonomies.lifecycle': {
    label: '出来事の種類',
    hint: '年表の出来事の種類を、連携が進む順に並べたものです。最後に分かっていることの表示にも使います。',
  },
  ...below('taxonomies.lifecycle', fixedTerm({ id: 'agreement', name: '合意・覚書', hint: '覚書や協定を結んだ時。' })),
  'taxonomies.result-kinds': { label: '成果の種類', hint: '事例の「成果」で選ぶ種類です。' },
  ...below(
    'taxonomies.result-kinds',
    fixedTerm({ id: 'contract', name: '契約', hint: '販売、技術、共同開発などの契約。' }),
  ),
  'taxonomies.evidence-stances': {
    label: '要因との関係',
    hint: '事例が成功要因を裏付けるか、それに反するか、注意を促すかの別です。',
  },
  ...below(
    'taxonomies.evidence-stances',
    fixedTerm({ id: 'bears-out', name: '裏付け', hint: 'この事例は、その要因が役立つことを示している。' }),
  ),
  'taxonomies.lineage-kinds': { label: 'つながりの種類', hint: '事例どうしのつながりの種類です。' },
  ...below(
    'taxonomies.lineage-kinds',
    fixedTerm({ id: 'modelled-on', name: '手本', hint: 'この事例は、その事例を手本にしたもの。' }),
  ),
  'taxonomies.areas': {
    label: '区分',
    hint: '相手の地域がEU域内か、EU域外の欧州か、欧州以外かの別です。事例の地域から自動で決まります。',
  },
  ...below('taxonomies.areas', fixedTerm({ id: 'eu', name: 'EU域内', hint: 'EU加盟国の地域が相手の事例。' })),
  'taxonomies.organisation-kinds': { label: '団体の種類', hint: '団体の記録で選ぶ種類です。' },
  ...below(
    'taxonomies.organisation-kinds',
    fixedTerm({ id: 'cluster', name: '産業クラスター', hint: '産業クラスターを運営する団体。' }),
  ),
  'taxonomies.place-scales': { label: '日本側の行政単位', hint: '事例の日本側がどの広さで取り組んだかの別です。' },
  ...below(
    'taxonomies.place-scales',
    fixedTerm({ id: 'multi-prefecture', name: '複数の都道府県', hint: '二つ以上の都道府県にまたがる規模。' }),
  ),
  'taxonomies.depths': { label: '資料の詳しさ', hint: '資料が事例をどこまで伝えているかの別です。' },
  ...below(
    'taxonomies.depths',
    fixedTerm({ id: 'brief', name: '概要', hint: '資料が一覧の一行や短い段落だけで触れている事例。' }),
  ),
  'taxonomies.factor-stages': { label: '段階', hint: '成功要因が連携のどの段階で働くかの別です。' },
  ...below(
    'taxonomies.factor-stages',
    fixedTerm({ id: 'structure', name: '体制段階', hint: '担う人、組織、資金を整える段階。' }),
  ),
} as const satisfies Record<string, FieldText>;
