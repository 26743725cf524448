import { below, type FieldText } from '../../field-text.ts';
import { claim, orNotReported, partner, updated } from './groups.ts';
import { entries } from '../ui/entries.ts';

/** The facts of a case; its lists with texts of their own stand in `case-lists.ts`. */
export const cases = {
  'cases.title': {
    label: '題名',
    hint: '誰と誰が、何について連携したかが分かる題名にします。例：「福島県とドイツ・ノルトライン・ヴェストファーレン州の再生可能エネルギー分野の連携」。',
  },
  'cases.name': {
    label: '短い呼び名',
    hint: 'ほかのページから呼ぶときの名です。誰と誰の連携かだけを書きます。例：「福島県とNRW州」「KBCCとVITAGORA」。空けておくと、地域の名を並べます。',
  },
  'cases.summary': {
    label: '要約',
    hint: '一覧や検索結果にも出る短い紹介です。誰が誰と、何を、いつから行い、どうなったかを、出典とともに書きます。',
  },
  ...below(
    'cases.summary',
    claim(
      '資料の文を写さず、自分の言葉で数文にまとめます。例：「三重県とスペイン・バスク州が2018年に覚書を締結。…成約の件数や金額は記載なし。」',
      '要約文',
    ),
  ),
  'cases.depth': {
    label: entries.case.depth,
    hint: '資料がこの事例をどこまで伝えているかを選びます。経緯から課題まで分かれば「詳細」、一覧の一行や短い段落だけなら「概要」です。',
  },
  'cases.partners': {
    label: entries.case.partners,
    hint: '資料に名前のある団体を、日本側と相手側に分けて入れます。地域の名だけが書かれている場合は、団体ではありません。',
  },
  'cases.partners.japan': {
    label: entries.case.japanSide,
    hint: `日本側の立場で加わった団体です。所在地では決めません。${orNotReported}`,
  },
  ...below(
    'cases.partners.japan',
    partner({ id: '三重県（mie-prefecture）', role: '2018年の覚書の当事者。2019年に知事がバスク州を訪問' }),
  ),
  'cases.partners.abroad': {
    label: entries.case.abroadSide,
    hint: `相手側の立場で加わった団体です。所在地では決めません。例えば、熊本県に置かれたVITAGORAジャパンオフィスはこちらです。${orNotReported}`,
  },
  ...below('cases.partners.abroad', partner({ id: 'バスク州（basque-country）', role: '2018年の覚書の当事者' })),
  'cases.places': {
    label: entries.case.places,
    hint: '日本と海外の地域を、資料に出る最も細かい単位で一つ以上ずつ選びます。例：三重県、バスク州。上位の地方や国は自動で加わります。',
  },
  'cases.scale': {
    label: entries.case.scale,
    hint: `日本側がどの広さで取り組んだかを選びます。例：九州7県のKBCCは「複数の都道府県」。${orNotReported}`,
  },
  'cases.sectors': {
    label: entries.case.sectors,
    hint: '当てはまる分野を、主なものから順に選びます。例：三重県とバスク州は「農林水産・食品・飲料」「自動車・モビリティ」「観光・文化交流」。',
  },
  'cases.tools': {
    label: '年表にない手法',
    hint: `使ったことは分かっても、年表のどの項目とも結び付かない手法を選びます。例：時期の分からない「食・文化・観光の交流」。${orNotReported}`,
  },
  'cases.programmes': {
    label: entries.case.programmes,
    hint: `利用した公的な支援制度を選びます。例：地域間交流支援（RIT）事業。${orNotReported}`,
  },
  'cases.aim': {
    label: entries.case.aim,
    hint: `双方が何をめざして連携したかを、資料の言う範囲で書きます。${orNotReported}`,
  },
  ...below('cases.aim', claim('例：「双方のクラスターに共通する目的は、それぞれの会員企業の国際展開を支えること。」')),

  'cases.effort': {
    label: entries.case.effort,
    hint: '連携にどれだけの負担がかかったかを、三つに分けて書きます。これから始める自治体が最も知りたいところです。',
  },
  'cases.effort.money': {
    label: entries.case.money,
    hint: `かかった金額と、誰が負担したかを書きます。推測はしません。${orNotReported}`,
  },
  ...below(
    'cases.effort.money',
    claim(
      '金額には、年度と、何の費用かを添えます。負担した団体だけが分かるときは、それを書き、金額は記載がないと添えます。',
    ),
  ),
  'cases.effort.staff': {
    label: entries.case.staff,
    hint: `担当した人数、置いた職、受け入れた人材などを書きます。個人名は書きません。${orNotReported}`,
  },
  ...below(
    'cases.effort.staff',
    claim('例：「JETプログラムでドイツから経済交流員を受け入れ。人数は資料に記載なし」。'),
  ),
  'cases.effort.time': {
    label: entries.case.time,
    hint: `最初の接触から合意まで、合意から成果までなど、かかった期間を書きます。${orNotReported}`,
  },
  ...below(
    'cases.effort.time',
    claim('どこからどこまでの期間かを示します。例：「知事の訪独（2012年8月）から覚書（2014年2月）まで約1年半」。'),
  ),
  'cases.decision': {
    label: entries.case.decision,
    hint: '連携すると決めた経緯を、三つに分けて書きます。起案の参考になるところです。',
  },
  'cases.decision.decidedBy': {
    label: entries.case.decidedBy,
    hint: `誰が、またはどの組織が連携を決めたかを書きます。覚書の当事者というだけでは決定者とは書きません。${orNotReported}`,
  },
  ...below(
    'cases.decision.decidedBy',
    claim('役職または組織の名で書きます。資料が途中までしか伝えないときは、どこまで分かるかを書きます。'),
  ),
  'cases.decision.basis': {
    label: entries.case.basis,
    hint: `その相手と分野を選んだ理由や、もとになった計画を書きます。${orNotReported}`,
  },
  ...below(
    'cases.decision.basis',
    claim(
      '例：「地域経済の活性化につながる発電方法を探すなかでNRW州に着目。再生可能エネルギーの先進国ドイツで経済規模が最も大きい州」。',
    ),
  ),
  'cases.decision.alternatives': {
    label: entries.case.alternatives,
    hint: `ほかに検討した相手や方法と、選ばなかった理由を書きます。${orNotReported}`,
  },
  ...below(
    'cases.decision.alternatives',
    claim('比べた相手や方法の名と、資料が述べる理由を書きます。理由を補って書くことはしません。'),
  ),
  'cases.agreement': {
    label: entries.case.agreement,
    hint: '何を取り交わし、誰が署名したかを書きます。相手と文書を交わすときの参考になります。',
  },
  'cases.agreement.form': {
    label: entries.case.form,
    hint: `覚書、協定、基本合意書など、文書の形と名称を書きます。${orNotReported}`,
  },
  ...below('cases.agreement.form', claim('例：「基本合意書（2016年締結、2018年更新）。条文、有効期間は記載なし」。')),
  'cases.agreement.signedBy': {
    label: entries.case.signedBy,
    hint: `どの団体の誰が署名したかを、当時の役職で書きます。${orNotReported}`,
  },
  ...below(
    'cases.agreement.signedBy',
    claim('例：「2019年10月の覚書は福島県とNRW州経済省。署名した人の名は資料に記載なし」。'),
  ),
  'cases.contact': {
    label: entries.case.contact,
    hint: '読んだ人が当事者に尋ねるための窓口です。部署までとし、個人名や個人の連絡先は書きません。',
  },
  'cases.contact.office': {
    label: entries.case.office,
    hint: `資料に出る担当部署を書きます。${orNotReported}`,
  },
  ...below(
    'cases.contact.office',
    claim(
      'いつの名称かを添えます。例：「三重県雇用経済部 国際戦略課（2022年3月のウェビナーで講演した当時の名称）」。',
      '部署名',
    ),
  ),
  'cases.contact.address': {
    label: 'ウェブアドレス',
    hint: `部署または連携の公式ページを、https:// から書きます。実際に開いて確かめたものだけにします。${orNotReported}`,
  },
  'cases.contact.checked': {
    label: '確認日',
    hint: '部署とアドレスが今も正しいことを最後に確かめた日を書きます。例：2026-11-22。誰も確かめていなければ空けておきます。',
  },

  'cases.webinars': {
    label: entries.case.webinars,
    hint: `この事例が発表された催しを、登録済みのものから選びます。例：2021年度第4回ヘルプデスクウェビナー。${orNotReported}`,
  },
  ...below('cases', updated),
  'cases.verified': {
    label: entries.case.verified,
    hint: '連携した団体に内容を確かめてもらったときに書きます。まだなら空けておきます。',
  },
  'cases.verified.date': { label: '確認を受けた日', hint: '団体から確認の返事を受けた日を書きます。例：2026-11-22。' },
  'cases.verified.by': {
    label: '確認した人の立場',
    hint: '氏名ではなく、団体と職で書きます。例：「○○県国際課の担当者」。',
  },
  'cases.withdrawn': {
    label: '取り下げ',
    hint: '公開をやめるときにだけ書きます。ページのアドレスは残り、取り下げたことが示されます。それ以外は空けておきます。',
  },
  'cases.withdrawn.date': { label: '取り下げた日', hint: '取り下げを決めた日を書きます。例：2026-11-22。' },
  'cases.withdrawn.reason': {
    label: '取り下げの理由',
    hint: '読む人に分かるように短く書きます。例：「当事者の申し出により取り下げました。」',
  },
} as const satisfies Record<string, FieldText>;
