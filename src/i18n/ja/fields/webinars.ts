import { below, type FieldText } from '../../field-text.ts';
import { citations, cited, claim, itemId, orNotReported, updated } from './groups.ts';

const printedLanguage = '印刷されている文字の言語を、言語コードで書きます。日本語は ja、英語は en です。';

export const webinars = {
  'webinars.title': {
    label: '題名',
    hint: 'どの催しで何が取り上げられたかが分かる、本サイトでの題名です。例：「2021年度第4回ヘルプデスクウェビナー：三重県とスペイン・バスク州の産業・食・巡礼道の連携」。',
  },
  'webinars.announcedTitle': {
    label: '案内された題名',
    hint: `案内や報告に印刷された題名を、言い換えずに入れます。${orNotReported}`,
  },
  'webinars.announcedTitle.text': {
    label: '印刷された題名',
    hint: '記号も含めて印刷のとおりに書きます。例：「三重県とスペイン・バスク州の多様な地域連携 ~産業、食、巡礼道~」。',
  },
  'webinars.announcedTitle.lang': { label: '題名の言語', hint: printedLanguage },
  'webinars.summary': {
    label: '要約',
    hint: '一覧や検索結果にも出る短い紹介です。誰がいつ開き、誰が何を話し、録画がどうなっているかを、出典とともに書きます。',
  },
  ...below(
    'webinars.summary',
    claim(
      '自分の言葉で数文にまとめます。例：「日欧地域連携ヘルプデスクが2022年3月15日に開いたオンラインの催し。…2022年の報告によれば、録画は英語のみ。」',
      '要約文',
    ),
  ),
  'webinars.kind': {
    label: '催しの種類',
    hint: 'オンラインの講座なら webinar、会場での講演会なら seminar、複数のセッションからなる会議なら conference を選びます。',
  },
  'webinars.series': {
    label: 'シリーズ',
    hint: `連続講座の一回であれば、その名称と回を書きます。${orNotReported}`,
  },
  'webinars.series.name': {
    label: 'シリーズの名称',
    hint: '年度ごとに回を数える場合は、年度も入れます。例：「日欧地域連携ヘルプデスクウェビナー（2021年度）」。',
  },
  'webinars.series.number': {
    label: '回',
    hint: `そのシリーズの何回目かを、数字だけで書きます。例：4。${orNotReported}`,
  },
  'webinars.date': {
    label: '開催日',
    hint: '開催された日を書きます。例：2022-03-15。二日以上にわたるときは 2021-05-17/2021-05-18 のように、初日と最終日を並べます。',
  },
  'webinars.times': {
    label: '開催時刻',
    hint: `資料にある時刻を、日本時間と中央ヨーロッパ時間のそれぞれについて入れます。片方だけなら、その分だけで構いません。${orNotReported}`,
  },
  'webinars.times.zone': {
    label: '時間帯',
    hint: '日本時間なら Asia/Tokyo、フランスやドイツの時刻なら Europe/Paris を選びます。',
  },
  'webinars.times.start': { label: '開始時刻', hint: '24時間表記で書きます。例：17:00、09:00。' },
  'webinars.times.end': { label: '終了時刻', hint: '24時間表記で書きます。例：18:00、10:00。' },
  'webinars.dateSources': { label: '開催日時の出典', hint: '日付と時刻が書かれている箇所を、一つ以上入れます。' },
  'webinars.dateSources.source': citations['sources.source'],
  'webinars.dateSources.at': citations['sources.at'],
  'webinars.venue': {
    label: '会場',
    hint: `オンラインなら online とし、会場があれば、その地域を登録済みのものから選びます。例：東京（tokyo）。${orNotReported}`,
  },
  'webinars.languages': {
    label: '使われた言語',
    hint: `当日話された言語と、通訳の有無を書きます。録画の言語は「録画」の欄に書きます。${orNotReported}`,
  },
  ...below('webinars.languages', claim('例：「日本語と英語（日英同時通訳、Zoomを使用）」。')),
  'webinars.fee': {
    label: '参加費',
    hint: `参加にかかった費用を書きます。${orNotReported}`,
  },
  ...below('webinars.fee', claim('例：「参加無料」。有料なら、金額と対象を書きます。')),
  'webinars.participants': {
    label: '参加者',
    hint: `参加者の数や顔ぶれを書きます。申込者と実際の参加者は区別します。${orNotReported}`,
  },
  ...below('webinars.participants', claim('例：「聴衆は約100名」。登録者の数だけが分かるときは、そのことを添えます。')),
  'webinars.organisers': {
    label: '主催・協力',
    hint: '主催または協力した団体を、資料にあるだけ入れます。例：クレア（主催）、CEEJA（協力）。',
  },
  'webinars.organisers.id': {
    label: '団体',
    hint: '登録済みの団体から選びます。例：自治体国際化協会（clair）。見当たらなければ、欄の下のボタンから、その場で団体の記録を作れます。',
  },
  'webinars.organisers.role': {
    label: '主催・協力の別',
    hint: '主催または共催なら organiser、協力や後援なら cooperating を選びます。',
  },
  ...below('webinars.organisers', cited),

  'webinars.speakers': {
    label: '登壇者',
    hint: `話した人を、公の役割で登壇した人に限って入れます。氏名が分からない人も、団体が分かれば入れます。${orNotReported}`,
  },
  'webinars.speakers.id': {
    label: '項目ID',
    hint: '所属と役割を英語で表します。氏名は使いません。半角の英小文字・数字・ハイフンで書きます。例：mie-team-leader。',
  },
  'webinars.speakers.name': {
    label: '氏名',
    hint: `印刷された文字のまま書きます。読みやローマ字は付けません。${orNotReported}`,
  },
  'webinars.speakers.name.text': {
    label: '印刷された氏名',
    hint: '敬称を除き、印刷のとおりに書きます。例：「フィリップ・ドゥ・タクシー・ドゥ・ポエット」「Georg K. Löer」。',
  },
  'webinars.speakers.name.lang': { label: '氏名の言語', hint: printedLanguage },
  'webinars.speakers.role': {
    label: '役職',
    hint: `登壇したときの役職を書きます。例：「専務理事・駐日欧州連合代表部 公使参事官」「知事」。${orNotReported}`,
  },
  'webinars.speakers.organisation': {
    label: '所属団体',
    hint: '登壇したときの所属を、登録済みの団体から選びます。例：バスク・トレード（basque-trade）。',
  },
  ...below('webinars.speakers', cited),

  'webinars.programme': {
    label: 'プログラム',
    hint: `挨拶、講演、パネルディスカッションなどを、行われた順に並べます。${orNotReported}`,
  },
  'webinars.programme.id': itemId('talk-mie'),
  'webinars.programme.kind': {
    label: '演目の種類',
    hint: '挨拶は greeting、講演は talk、パネルディスカッションは panel、セッションは session、質疑は questions、商談は matchmaking、閉会は closing を選びます。',
  },
  'webinars.programme.title': {
    label: '演題',
    hint: `講演などの題を書きます。題がなく、内容だけが分かるときは、内容を短くまとめます。${orNotReported}`,
  },
  'webinars.programme.speakers': {
    label: 'この演目の登壇者',
    hint: '「登壇者」に入れた人の項目IDを選びます。例：mie-team-leader。誰か分からなければ空けておきます。',
  },
  ...below('webinars.programme', cited),

  'webinars.recording': {
    label: '録画',
    hint: '録画が見られるか、どの言語か、それをいつ誰が確かめたかを書きます。読む人が最もよく探すものです。',
  },
  'webinars.recording.state': {
    label: '録画の状態',
    hint: '資料にアドレスがあれば has-address、公開したとあるだけなら address-unknown、録画に触れていなければ none-known を選びます。',
  },
  'webinars.recording.address': {
    label: '録画のアドレス',
    hint: '資料にあるアドレスを https:// から書きます。状態が has-address のときにだけ書き、それ以外は空けておきます。',
  },
  'webinars.recording.languages': {
    label: '録画の言語',
    hint: `録画で聞ける言語を言語コードで入れます。例：英語だけなら en。${orNotReported}`,
  },
  'webinars.recording.asOf': {
    label: '資料の時点',
    hint: `録画についての記述が、いつの資料によるかを書きます。例：2021-11。${orNotReported}`,
  },
  'webinars.recording.checked': {
    label: '確認日',
    hint: 'アドレスを実際に開いて確かめた日を書きます。例：2026-11-22。誰も確かめていなければ空けておきます。',
  },
  'webinars.recording.text': {
    label: '録画についての説明',
    hint: '見る前に知っておくことを書きます。例：「録画は英語のみ、日本語版の記載なし。…今も見られるかは、誰も確認していない」。',
  },
  ...below('webinars.recording', cited),

  'webinars.openPoints': {
    label: '記録に欠けていること',
    hint: '資料から分からず、情報を求めたいことを書きます。なければ空けておきます。',
  },
  'webinars.openPoints.id': itemId('recording-address'),
  'webinars.openPoints.text': {
    label: '欠けている内容',
    hint: '何が分からないかを書きます。例：「動画のアドレス、言語、今も公開されているかが分からない。ご存じの方は情報提供を」。',
  },
  ...below('webinars.openPoints', cited),
  ...below('webinars', updated),
} as const satisfies Record<string, FieldText>;
