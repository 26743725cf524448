import { below, type FieldText } from '../../field-text.ts';
import { citations, nameStatus, orNotReported } from './groups.ts';

export const organisations = {
  'organisations.name': {
    label: '名称',
    hint: '団体の名称を両方の言語で書きます。団体が公表している名称を優先し、なければ資料の名称、それもなければ訳を書きます。例：「三重県」、英語では「Mie Prefecture」。',
  },
  ...below('organisations', nameStatus),
  'organisations.kind': {
    label: '団体の種類',
    hint: `最も近いものを一つ選びます。例：クラスターを運営する団体は「産業クラスター」、ジェトロは「振興機関・公社」。${orNotReported}`,
  },
  'organisations.place': {
    label: '所在',
    hint: `本拠のある地域を、登録済みのものから選びます。例：ジェトロ三重事務所は三重県（mie）。${orNotReported}`,
  },
  'organisations.website': {
    label: 'ウェブサイト',
    hint: `団体自身のサイトのアドレスを https:// から書きます。実際に開いて確かめたものだけにします。${orNotReported}`,
  },
  'organisations.reading': {
    label: '読み',
    hint: '五十音順に並べ、ひらがなで探せるようにするための読みです。外国語の名称など、分からないものは空けておきます。',
  },
  'organisations.reading.text': {
    label: '読みがな',
    hint: 'ひらがなで、空白を入れずに書きます。例：「じぇとろみえじむしょ」。',
  },
  'organisations.reading.status': {
    label: '読みの根拠',
    hint: '資料に印刷されていれば printed、広く知られた読みなら known（例：おおさかふ）、言葉の読みを組み合わせたものなら ours を選びます。',
  },
  'organisations.aliases': {
    label: '別名・略称',
    hint: '検索で使われそうな略称や表記の違いを入れます。例：「ジェトロ三重」「JETRO Mie」。なければ空けておきます。',
  },
  'organisations.printed': {
    label: '資料での名称',
    hint: '資料ごとに異なる名称を、印刷されたとおりに、その箇所とともに並べます。',
  },
  'organisations.printed.text': {
    label: '印刷された名称',
    hint: '空白や記号も含めて印刷のとおりに書きます。例：「VITAGORA ジャパンオフィス」。',
  },
  'organisations.printed.lang': {
    label: '名称の言語',
    hint: '印刷された名称の言語を、言語コードで書きます。日本語は ja、英語は en です。',
  },
  ...below('organisations.printed', citations),
  'organisations.note': {
    label: '注記',
    hint: '名称や組織について読む人に伝えておくことを書きます。例：「2020年10月に熊本県の産業支援課内に開設された。」なければ空けておきます。',
  },
} as const satisfies Record<string, FieldText>;
