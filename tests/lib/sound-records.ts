/** The files of small records in which nothing is wrong, for tests that put one mistake into them. */
import { pictures } from './pictures.ts';

const cite = '    - source: clair-forum-385\n      at: p.9';
const itemCite = '      - source: clair-forum-385\n        at: p.9';
const partnerCite = '        - source: clair-forum-385\n          at: p.9';

/** The record. */
const caseJa = `---
title: 試しの事例
summary:
  text: 試しの要約
  sources:
${cite}
depth: brief
partners:
  japan:
    - id: mie-prefecture
      role: 日本側の当事者
      sources:
${partnerCite}
  abroad:
    - id: basque-country
      role: 相手側の当事者
      sources:
${partnerCite}
places:
  - mie
  - basque-country
scale: prefecture
sectors:
  - agri-food
  - tourism
tools: not-reported
programmes:
  - jetro-regional-contribution
aim:
  text: 販路の開拓
  sources:
${cite}
timeline:
  - id: memorandum
    date: 2018
    kind: agreement
    tools:
      - mou
    text: 覚書を締結
    sources:
${itemCite}
  - id: visit
    date: 2019-05-01
    kind: activity
    text: 知事が訪問
    sources:
${itemCite}
results:
  - id: firms
    kind: matching
    value: 20
    unit: 社
    scope: 商談会に参加した企業
    asOf: 2021-11
    text: 商談会を開催
    sources:
${itemCite}
obstacles:
  - id: rules
    kind: regulation
    text: 輸入の規制
    answer: 専門家に相談
    outcome: partly
    sources:
${itemCite}
evidence: not-reported
effort:
  money: not-reported
  staff: not-reported
  time: not-reported
decision:
  decidedBy: not-reported
  basis: not-reported
  alternatives: not-reported
agreement:
  form: not-reported
  signedBy: not-reported
contact:
  office: not-reported
  address: not-reported
  checked: not-reported
transfer: not-reported
lineage: not-reported
webinars: not-reported
updated: 2026-11-22
verified: not-reported
---
## 始まり

覚書を結んだのは2018年です<Cite source="clair-forum-385" at="p.9" />。

- 商談会には20社が参加<Cite source="clair-forum-385" at="p.9" />

くわしくは[要因](factors/political-support)を参照。
`;

/** Its translation. */
const caseEn = `---
title: A trial case
summary:
  text: A trial summary
partners:
  japan:
    - id: mie-prefecture
      role: Party in Japan
  abroad:
    - id: basque-country
      role: Party abroad
aim:
  text: To find markets
timeline:
  - id: memorandum
    text: Memorandum signed
  - id: visit
    text: Visit of the governor
results:
  - id: firms
    unit: firms
    scope: Firms at the matching event
    text: A matching event was held
obstacles:
  - id: rules
    text: Rules for imports
    answer: Experts were asked
---
## How it began

The memorandum is of 2018. <Cite source="clair-forum-385" at="p.9" />
`;

const webinarJa = `---
title: 試しのウェビナー
announcedTitle: not-reported
summary:
  text: 試しの要約
  sources:
${cite}
kind: webinar
series:
  name: 試しの連続講座
  number: 1
date: 2021-01-08
times:
  - zone: Asia/Tokyo
    start: '17:00'
    end: '18:00'
dateSources:
  - source: clair-forum-385
    at: p.9
venue: online
languages: not-reported
fee: not-reported
participants: not-reported
organisers:
  - id: clair
    role: organiser
    sources:
${itemCite}
speakers:
  - id: team-leader
    name: not-reported
    role: 班長
    organisation: mie-prefecture
    sources:
${itemCite}
programme:
  - id: talk
    kind: talk
    title: not-reported
    speakers:
      - team-leader
    sources:
${itemCite}
recording:
  state: none-known
  languages: not-reported
  asOf: not-reported
  checked: not-reported
  text: 録画の記載なし
  sources:
${cite}
updated: 2026-11-22
---
講演がありました。
`;

const webinarEn = `---
title: A trial webinar
summary:
  text: A trial summary
series:
  name: A trial series
speakers:
  - id: team-leader
    role: Team leader
recording:
  text: No recording is mentioned
---
There was a talk.
`;

const organisation = `name:
  ja: 試しの団体
  en: A trial organisation
nameStatus:
  ja: printed
  en: ours
kind: agency
place: mie
website: not-reported
printed:
  - text: 試しの団体
    lang: ja
    sources:
${itemCite}
`;

const statistic = `title:
  ja: 試しの表
  en: A trial table
unit:
  ja: 件
  en: cases
base:
  text:
    ja: 全件
    en: All cases
  value: 3
asOf: 2008
rowsAre:
  ja: 行
  en: Row
columnsAre:
  ja: 列
  en: Column
rows:
  - id: first
    name:
      ja: 一
      en: First
columns:
  - id: left
    name:
      ja: 左
      en: Left
  - id: right
    name:
      ja: 右
      en: Right
cells:
  - [1, 2]
printedTotals:
  rows: [3]
sources:
  - source: jetro-2008
    at: 交流相手先に求めるもの
`;

const image = (file: string) => `file: ${file}
alt:
  ja: 旗の前で握手する二人
  en: Two people shake hands before flags
credit:
  ja: 三重県
  en: Mie Prefecture
licence: CC-BY-4.0
permission:
  ja: 同県が公開したもの
  en: As published by the prefecture
`;

interface Picture {
  /** In the folder of images. */
  file: string;
  bytes: Uint8Array;
}

const pageWithImage = (id: string) => `---
title: A trial page
description: A trial description
updated: 2026-11-22
---
<Figure image="${id}" />
`;

/** The files of a sound record by their paths as a copy of the content takes them, with the id the record is to have. */
export const soundRecords = {
  case: (id: string) => ({ [`cases/ja/${id}.mdx`]: caseJa, [`cases/en/${id}.mdx`]: caseEn }),
  webinar: (id: string) => ({ [`webinars/ja/${id}.mdx`]: webinarJa, [`webinars/en/${id}.mdx`]: webinarEn }),
  organisation: (id: string) => ({ [`organisations/${id}.yaml`]: organisation }),
  statistic: (id: string) => ({ [`statistics/${id}.yaml`]: statistic }),
  /** With its file and a page that shows it. */
  image: (id: string, picture: Picture = { file: `${id}.jpg`, bytes: pictures.jpeg }) => ({
    [`images/${id}.yaml`]: image(picture.file),
    [`public/media/${picture.file}`]: picture.bytes,
    [`pages/ja/${id}.mdx`]: pageWithImage(id),
    [`pages/en/${id}.mdx`]: pageWithImage(id).replace('updated: 2026-11-22\n', ''),
  }),
} as const;
export type SoundRecord = keyof typeof soundRecords;
