import type { RuleExample } from './example.ts';

/** Mistakes about a file as a whole, and about the way its fields are written. */
export const fileExamples = {
  'file/byte-order-mark': [],
  'file/conflict': [
    {
      in: 'cases/ja',
      wrong: 'title: 試しの事例\n<<<<<<< HEAD\nscale: prefecture\n=======\nscale: city\n>>>>>>> 72b1c9e',
      right: 'title: 試しの事例',
    },
  ],
  'file/empty': [],
  'file/encoding': [],
  'file/line-ends': [],
  'file/line-too-long': [],
  'file/not-plain': [],
  'file/too-large': [],
  'file/front-matter': [
    { in: 'cases/ja', wrong: '+++\ntitle: 試しの事例\nsummary:', right: '---\ntitle: 試しの事例\nsummary:' },
  ],
  'file/front-matter-open': [
    {
      in: 'cases/ja',
      wrong: 'updated: 2026-11-22\nverified: not-reported\n## 始まり',
      right: 'updated: 2026-11-22\nverified: not-reported\n---\n## 始まり',
    },
  ],
  'file/missing': [{ rightFile: 'ties.yaml' }],
  'file/name': [
    {
      wrongFile: 'organisations/Mie Prefecture.yaml',
      rightFile: 'organisations/mie-prefecture.yaml',
      says: { value: 'Mie Prefecture' },
    },
  ],
  'file/stray': [
    { wrongFile: 'organisations/mie-prefecture のコピー.yaml', rightFile: 'organisations/mie-prefecture.yaml' },
  ],
  'file/unexpected': [{ wrongFile: 'organisations/memo.docx', rightFile: 'organisations/mie-prefecture.yaml' }],
  'yaml/comment': [
    {
      in: 'cases/ja',
      wrong: 'title: 連携協定 #1 の締結',
      right: "title: '連携協定 #1 の締結'",
      insteadOf: 'title: 試しの事例',
      says: { value: '#1 の締結' },
    },
  ],
  'yaml/duplicate-key': [{ in: 'cases/ja', wrong: 'depth: brief\ndepth: full', right: 'depth: brief' }],
  'yaml/feature': [
    {
      in: 'cases/ja',
      wrong: 'summary:\n  text: *印の企業が参加',
      right: "summary:\n  text: '*印の企業が参加'",
      insteadOf: 'summary:\n  text: 試しの要約',
      says: { feature: '*印の企業が参加' },
    },
  ],
  'yaml/syntax': [
    {
      in: 'cases/ja',
      wrong: 'title: 三重県: バスク州との連携',
      right: "title: '三重県: バスク州との連携'",
      insteadOf: 'title: 試しの事例',
      says: { cause: 'colon-in-text' },
    },
    {
      in: 'cases/ja',
      wrong: 'depth： brief',
      right: 'depth: brief',
      says: { cause: 'full-width-colon', value: 'depth' },
    },
    {
      in: 'cases/ja',
      wrong: 'title:試しの事例',
      right: 'title: 試しの事例',
      says: { cause: 'colon-blank', value: 'title' },
    },
    {
      in: 'cases/ja',
      wrong: 'summary:\n  text: 「試し」の要約\n sources:',
      right: 'summary:\n  text: 「試し」の要約\n  sources:',
      insteadOf: 'summary:\n  text: 試しの要約\n  sources:',
      says: { cause: 'indentation' },
    },
    {
      in: 'cases/ja',
      wrong: 'title: "三重"との連携',
      right: 'title: 「三重」との連携',
      insteadOf: 'title: 試しの事例',
      says: { cause: 'after-quotation' },
    },
    {
      in: 'cases/ja',
      wrong: 'title: @三重',
      right: "title: '@三重'",
      insteadOf: 'title: 試しの事例',
      says: { cause: 'special-start', value: '@' },
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
