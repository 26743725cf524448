import { below, type FieldText } from '../../field-text.ts';
import { citations, orNotReported } from './groups.ts';

/** Tables printed in a source. */
export const statistics = {
  'statistics.title': {
    label: '表の題名',
    hint: '何を、何ごとに数えた表かが分かる題名にします。例：「交流相手先に求めるもの（産業分野別）」。',
  },
  'statistics.unit': { label: '単位', hint: '表の数が何を数えたものかを書きます。例：「件」「％」。' },
  'statistics.base': {
    label: '母数',
    hint: '何を全体として数えた表かを書きます。割合を読むときのもとになります。',
  },
  'statistics.base.text': {
    label: '母数の説明',
    hint: '全体が何の集まりかを書きます。例：「LL事業のアンケートの有効回答（複数回答あり）」。',
  },
  'statistics.base.value': {
    label: '母数の数',
    hint: `全体の数を、数字だけで書きます。例：131。${orNotReported}`,
  },
  'statistics.asOf': {
    label: '調査の時点',
    hint: '調査した時期、または表の対象となる期間を書きます。例：2007-11/2007-12、FY1996/FY2006。',
  },
  'statistics.note': {
    label: '表の注',
    hint: '表を読むときに知っておくことを書きます。例：手元の写しで失われた網かけ、二つに割れた見出し。なければ空けておきます。',
  },
  'statistics.rowsAre': {
    label: '行の見出しの題',
    hint: '行が何かを短く書きます。表の左上に出ます。例：「障害・課題」。',
  },
  'statistics.columnsAre': { label: '列の見出しの題', hint: '列が何かを短く書きます。例：「産業分野」。' },
  'statistics.rows': { label: '行', hint: '表の行を、印刷された順に並べます。合計の行は入れません。' },
  'statistics.rows.id': {
    label: '行のID',
    hint: '行を見分けるための短い英語です。半角の英小文字・数字・ハイフンで書きます。例：local-firms。',
  },
  'statistics.rows.name': { label: '行の見出し', hint: '印刷された見出しと、その訳を書きます。例：「地域企業」。' },
  'statistics.rows.unit': {
    label: '行だけの単位',
    hint: '表の中でその行だけ単位が違うときに書きます。例：有効回答率の行の「％」。なければ空けておきます。',
  },
  'statistics.columns': { label: '列', hint: '表の列を、印刷された順に並べます。合計の列は入れません。' },
  'statistics.columns.id': {
    label: '列のID',
    hint: '列を見分けるための短い英語です。半角の英小文字・数字・ハイフンで書きます。例：it-industry。',
  },
  'statistics.columns.name': { label: '列の見出し', hint: '印刷された見出しと、その訳を書きます。例：「IT産業」。' },
  'statistics.cells': {
    label: '表の数',
    hint: '行ごとに、列の順で数を並べます。印刷されていない欄は、0ではなく「なし」（null）とします。',
  },
  'statistics.printedTotals': {
    label: '印刷された合計',
    hint: '表に合計が印刷されていれば、計算せずにそのまま写します。数え直しとの突き合わせに使います。なければ中を空けておきます。',
  },
  'statistics.printedTotals.rows': {
    label: '行ごとの合計',
    hint: '各行の合計を、行の順に並べます。例：地域企業の行なら 100。印刷されていなければ空けておきます。',
  },
  'statistics.printedTotals.columns': {
    label: '列ごとの合計',
    hint: '各列の合計を、列の順に並べます。例：IT産業の列なら 29。印刷されていなければ空けておきます。',
  },
  'statistics.printedTotals.all': {
    label: '総計',
    hint: '表全体の合計が印刷されていれば書きます。例：200。なければ空けておきます。',
  },
  'statistics.columnBases': {
    label: '列ごとの母数',
    hint: '複数回答の表で、列ごとに何件が回答したかを書きます。割合はこの数に対して計算します。なければ空けておきます。',
  },
  'statistics.columnBases.text': {
    label: '列ごとの母数の説明',
    hint: '数が何の件数かを書きます。例：「産業分野ごとの有効回答数」。',
  },
  'statistics.columnBases.values': {
    label: '列ごとの数',
    hint: '列の順に、数字だけで並べます。例：IT産業の列なら 29。',
  },
  'statistics.columnBases.total': { label: '全体の数', hint: '列全部を合わせた母数です。例：131。' },
  'statistics.columnBases.shareClasses': {
    label: '割合の区分',
    hint: '資料が網かけなどで分けている割合の下限を、％の数字で小さい順に並べます。例：33、50、66。なければ空けておきます。',
  },
  ...below('statistics', citations),
} as const satisfies Record<string, FieldText>;
