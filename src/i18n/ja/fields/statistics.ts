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
  'statistics.rows': { label: '行', hint: '表の行を、印刷された順に並べます。合計の行は入れません。' },
  'statistics.rows.id': {
    label: '行のID',
    hint: '行を見分けるための短い英語です。半角の英小文字・数字・ハイフンで書きます。例：local-firms。',
  },
  'statistics.rows.name': { label: '行の見出し', hint: '印刷された見出しと、その訳を書きます。例：「地域企業」。' },
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
  ...below('statistics', citations),
} as const satisfies Record<string, FieldText>;
