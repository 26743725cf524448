import { below, type FieldText } from '../../field-text.ts';
import { claim, nameStatus, orNotReported } from './groups.ts';

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
