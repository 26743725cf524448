import { below, type FieldText } from '../../field-text.ts';
import { citations } from './groups.ts';

export const images = {
  'images.file': {
    label: 'ファイル名',
    hint: 'public/media/ に置いた画像ファイルの名前です。半角の英小文字・数字・ハイフンと、.jpg、.png、.webp のいずれかで書きます。例：koriyama-essen-signing.jpg。',
  },
  'images.alt': {
    label: '代替テキスト',
    hint: '画像を見られない人に、何が写っているかを伝える文です。両方の言語で書きます。例：「二人の市長が、両市の旗の前で握手している。」',
  },
  'images.caption': {
    label: '説明文',
    hint: '画像の下に出る文です。いつ、どこの、何の画像かを両方の言語で書き、数字や日付を入れるときは出典も付けます。なければ空けておきます。',
  },
  'images.credit': {
    label: '撮影者・作成者',
    hint: '写真を撮った人や図を作った団体の名前を、両方の言語で書きます。人の名前は、示された文字のままにします。例：「郡山市」、英語では「Koriyama City」。',
  },
  'images.licence': {
    label: '利用条件',
    hint: '画像に示された条件を選びます。許可を得て載せるものは by-permission、権利の切れたものは public-domain です。条件の分からない画像は載せられません。',
  },
  'images.permission': {
    label: '許可の内容',
    hint: '誰が、どのような利用を認めたかを両方の言語で書きます。例：「郡山市の許可を得て掲載。転載には同市の許可が必要。」利用条件が by-permission のときは必ず書き、ほかは空けてかまいません。',
  },
  ...below('images', citations),
  'images.sources': {
    label: '出典',
    hint: '画像を取った資料や、説明文の内容が載っている資料と箇所です。説明文に数字や日付があるときは必ず入れます。',
  },
} as const satisfies Record<string, FieldText>;
