import type { RuleExample } from './example.ts';

/** Mistakes about a file as a whole, and about the way its fields are written. */
export const fileExamples = {
  'file/byte-order-mark': [],
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
  'file/unexpected': [
    { wrongFile: 'organisations/mie-prefecture.yml', rightFile: 'organisations/mie-prefecture.yaml' },
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
      says: { detail: 'Nested mappings are not allowed in compact mappings' },
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
