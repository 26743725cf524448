import type { RuleExample } from './example.ts';

const SECTORS = 'sectors:\n  - agri-food\n  - tourism';
const AIM = 'aim:\n  text: 販路の開拓';

/** Mistakes in a field, whatever the record. */
export const fieldExamples = {
  'field/empty': [{ in: 'cases/ja', wrong: 'scale:', right: 'scale: not-reported', insteadOf: 'scale: prefecture' }],
  'field/format': [
    {
      in: 'cases/ja',
      wrong: 'date: 2019年5月1日',
      right: 'date: 2019-05-01',
      says: { format: 'when', value: '2019年5月1日' },
    },
    {
      in: 'cases/ja',
      wrong: 'updated: 2026-11',
      right: 'updated: 2026-11-22',
      says: { format: 'day', value: '2026-11' },
    },
    {
      in: 'organisations',
      wrong: 'website: www.pref.mie.lg.jp',
      right: 'website: https://www.pref.mie.lg.jp/',
      insteadOf: 'website: not-reported',
      says: { format: 'address', value: 'www.pref.mie.lg.jp' },
    },
    {
      in: 'cases/ja',
      wrong: 'programmes:\n  - JETRO',
      right: 'programmes:\n  - jetro-regional-contribution',
      says: { format: 'id', value: 'JETRO' },
    },
    {
      in: 'webinars/ja',
      wrong: "start: '9:00'",
      right: "start: '09:00'",
      insteadOf: "start: '17:00'",
      says: { format: 'clock', value: '9:00' },
    },
  ],
  'field/not-in-list': [
    {
      in: 'cases/ja',
      wrong: 'depth: breif',
      right: 'depth: brief',
      says: { value: 'breif', near: 'brief', allowed: 'full, standard, brief' },
    },
  ],
  'field/not-reported': [
    {
      in: 'cases/en',
      wrong: 'answer: not-reported (we have asked the prefecture)',
      right: 'answer: Experts were asked',
      says: { value: 'not-reported (we have asked the prefecture)', statement: 'not-reported' },
    },
  ],
  'field/required': [
    {
      in: 'cases/ja',
      wrong: '  - basque-country\nsectors:',
      right: '  - basque-country\nscale: prefecture\nsectors:',
      says: { name: 'scale' },
    },
  ],
  'field/too-long': [
    {
      in: 'cases/ja',
      wrong: 'unit: 社（商談会に参加した日本側と相手側の企業を、重複を除いて数えたもの。双方の支店も含む）',
      right: 'unit: 社',
      says: { length: '43', maximum: '40' },
    },
  ],
  'field/too-small': [
    { in: 'webinars/ja', wrong: 'number: 0', right: 'number: 1', says: { value: '0', minimum: '1' } },
  ],
  'field/type': [
    {
      in: 'cases/ja',
      wrong: 'sectors: tourism',
      right: 'sectors:\n  - tourism',
      insteadOf: SECTORS,
      says: { value: 'tourism', expected: 'array' },
    },
    { in: 'cases/ja', wrong: 'value: 二十', right: 'value: 20', says: { value: '二十', expected: 'number' } },
  ],
  'field/unknown': [
    { in: 'cases/ja', wrong: 'depht: brief', right: 'depth: brief', says: { value: 'depht', near: 'depth' } },
  ],
  'list/empty': [{ in: 'cases/ja', wrong: 'sectors: []', right: 'sectors:\n  - tourism', insteadOf: SECTORS }],
  'list/twice': [{ in: 'cases/ja', wrong: `${SECTORS}\n  - agri-food`, right: SECTORS, says: { value: 'agri-food' } }],
  'date/ends-before-start': [
    {
      in: 'cases/ja',
      wrong: 'date: 2019/2018',
      right: 'date: 2018/2019',
      insteadOf: 'date: 2019-05-01',
      says: { value: '2019/2018' },
    },
  ],
  'date/in-future': [
    { in: 'cases/ja', wrong: 'updated: 2062-11-22', right: 'updated: 2026-11-22', says: { value: '2062-11-22' } },
  ],
  'date/no-such-day': [
    {
      in: 'cases/ja',
      wrong: 'date: 2019-02-29',
      right: 'date: 2019-02-28',
      insteadOf: 'date: 2019-05-01',
      says: { value: '2019-02-29' },
    },
  ],
  'ref/duplicate-id': [
    {
      in: 'glossary.yaml',
      wrong: '- id: industrial-cluster\n  term:\n    ja: 産業集積',
      right: '- id: agglomeration\n  term:\n    ja: 産業集積',
      says: { value: 'industrial-cluster' },
    },
  ],
  'ref/unknown': [
    {
      in: 'cases/ja',
      wrong: 'places:\n  - mei\n  - basque-country',
      right: 'places:\n  - mie\n  - basque-country',
      says: { value: 'mei', collection: 'regions', near: 'mie' },
    },
  ],
  'claim/no-source': [
    { in: 'cases/ja', wrong: AIM, right: `${AIM}\n  sources:\n    - source: clair-forum-385\n      at: p.9` },
  ],
  'cite/unknown-place': [
    {
      in: 'cases/ja',
      wrong: `${AIM}\n  sources:\n    - source: clair-forum-385\n      at: 9頁`,
      right: `${AIM}\n  sources:\n    - source: clair-forum-385\n      at: p.9`,
      says: { value: '9頁', source: 'clair-forum-385', near: 'p.9' },
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
