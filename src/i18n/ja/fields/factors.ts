import { below, type FieldText } from '../../field-text.ts';
import { cited, claim, itemId, updated } from './groups.ts';

export const factors = {
  'factors.title': {
    label: '題名',
    hint: '要因を短い言葉で表します。例：「長期的な視点」「異動に左右されない専門組織」。',
  },
  'factors.stage': {
    label: '段階',
    hint: '連携のどの段階で働く要因かを選びます。例：「長期的な視点」は「行動段階」、「意欲ある企業の参加」は「体制段階」。',
  },
  'factors.meaning': {
    label: '意味',
    hint: 'この要因が何を指し、なぜ連携を支えるのかを、資料の述べる範囲で、出典とともに書きます。',
  },
  ...below(
    'factors.meaning',
    claim('二、三文で書きます。例：「短い期間で成果を求めず、地域としての交流を続けることです。」', '意味の説明'),
  ),
  'factors.statements': {
    label: '誰が述べたか',
    hint: 'この要因を挙げた資料ごとに、誰がいつ何と述べたかを書きます。どの事例が裏付けるかは、事例の側に書きます。',
  },
  'factors.statements.id': itemId('jetro-2008-point'),
  'factors.statements.number': {
    label: '資料での番号',
    hint: '資料の一覧で番号が付いている場合に、数字だけを書きます。例：ジェトロの8つのポイントの8番目なら 8。番号がなければ空けておきます。',
  },
  'factors.statements.text': {
    label: '述べられた内容',
    hint: '誰が述べたかから始め、自分の言葉で書きます。例：「JETROの2008年調査は第8のポイントとして、地域としての交流を続けることが、結果として大きな成果をもたらすとしています。」',
  },
  ...below('factors.statements', cited),
  ...below('factors', updated),
} as const satisfies Record<string, FieldText>;
