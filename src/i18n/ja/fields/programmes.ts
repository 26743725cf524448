import { below, type FieldText } from '../../field-text.ts';
import { citations, claim, itemId, nameStatus, orNotReported } from './groups.ts';

export const programmes = {
  'programmes.name': {
    label: '名称',
    hint: '制度や仕組みの名称を両方の言語で書きます。例：「地域間交流支援（RIT）事業」、英語では「Regional Industry Tie-Up (RIT)」。',
  },
  ...below('programmes', nameStatus),
  'programmes.abbreviation': {
    label: '略語',
    hint: 'ローマ字の略語があれば書きます。例：RIT、ECCP。なければ空けておきます。',
  },
  'programmes.aliases': {
    label: '別名',
    hint: '検索で使われそうな呼び方や表記の違いを入れます。例：「RIT事業」「ジェトロRIT事業」。なければ空けておきます。',
  },
  'programmes.operators': {
    label: '実施団体',
    hint: `制度を運営した団体を、登録済みのものから選びます。例：ジェトロ（jetro）。${orNotReported}`,
  },
  'programmes.period': {
    label: '実施期間',
    hint: `始まりと終わりを、資料で分かる範囲で書きます。例：FY2001/FY2009、終わりが分からなければ FY2020/..。${orNotReported}`,
  },
  'programmes.summary': {
    label: '概要',
    hint: '誰が、誰を、どう支える制度かを、出典とともに書きます。資料の時点の内容であり、現在の募集内容ではありません。',
  },
  ...below(
    'programmes.summary',
    claim(
      '両方の言語で数文にまとめます。例：「ジェトロが、日本と海外の地域どうしの交流を支え、双方の技術やノウハウを組み合わせて新しい製品やサービスの開発につなげることを目的とした事業です。」',
      '概要の文',
    ),
  ),
  'programmes.milestones': {
    label: '年譜',
    hint: '制度や法律の節目と、資料がそれについて数えたものを、年の順に並べます。なければ空けておきます。',
  },
  'programmes.milestones.id': itemId('first-phase'),
  'programmes.milestones.date': {
    label: '時期',
    hint: '年、または年度です。続いた期間なら 1992/2007 のように書きます。',
  },
  'programmes.milestones.text': {
    label: '出来事',
    hint: '何があったかを両方の言語で短く書きます。例：「産業クラスター計画（第一期）」。',
  },
  'programmes.milestones.figures': {
    label: '資料が数えたもの',
    hint: '節目に添えられた数を一つずつ入れます。なければ空けておきます。',
  },
  'programmes.milestones.figures.value': { label: '数', hint: '数字だけで書きます。例：118。' },
  'programmes.milestones.figures.counts': {
    label: '何の数か',
    hint: '数が何を数えたものかを両方の言語で書きます。例：「計画に同意を得た地域」。',
  },
  ...below('programmes.milestones', citations),
  'programmes.supportTools': {
    label: '支援ツール',
    hint: '制度が用意した支援の手段を、資料の順に並べます。なければ空けておきます。',
  },
  'programmes.supportTools.id': itemId('mission-abroad'),
  'programmes.supportTools.name': {
    label: 'ツールの名称',
    hint: '印刷された名称と、その訳を書きます。例：「海外ミッション派遣」。',
  },
  'programmes.supportTools.maturity': {
    label: 'ビジネス成熟度',
    hint: `資料の★の数を、1から4の数字で書きます。${orNotReported}`,
  },
  'programmes.supportTools.aim': {
    label: '目的と内容',
    hint: '何のために何をする支援かを、自分の言葉で両方の言語に書きます。',
  },
  'programmes.supportTools.pays': {
    label: '負担される費用',
    hint: '実施団体が負担するとされた費用を書きます。例：「海外で行う調査費」。',
  },
  ...below('programmes.supportTools', citations),
  'programmes.facts': {
    label: '資料に書かれたこと',
    hint: '対象、支援の内容、件数など、概要に入らない事実を一つずつ書きます。なければ空けておきます。',
  },
  ...below(
    'programmes.facts',
    claim(
      '数には年度と、何を数えたかを添えます。例：「2008年度の資料は、2007年度からの継続11件…と、2008年度の新規採択8件を数えます。」',
    ),
  ),
} as const satisfies Record<string, FieldText>;
