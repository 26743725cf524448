import type { RuleExample } from './example.ts';

const CITED_PARTNER = '      sources:\n        - source: clair-forum-385\n          at: p.9';
const JAPAN = `partners:\n  japan:\n    - id: mie-prefecture\n      role: 日本側の当事者\n${CITED_PARTNER}\n`;
const MEMORANDUM = 'timeline:\n  - id: memorandum\n    text: Memorandum signed';
const VISIT = '  - id: visit\n    text: Visit of the governor';

const FULL = '- id: full\n  name:\n    ja: 詳細\n    en: Full';
const STANDARD = '- id: standard\n  name:\n    ja: 標準\n    en: Standard';
const BRIEF = '- id: brief\n  name:\n    ja: 概要\n    en: Brief';

/** Mistakes between the fields of a record, in the lists that all records share, and in translations. */
export const recordExamples = {
  'case/figure-without-unit': [
    {
      in: 'cases/ja',
      wrong: '    value: 20\n    scope: 商談会に参加した企業',
      right: '    value: 20\n    unit: 社\n    scope: 商談会に参加した企業',
    },
  ],
  'case/partner-on-both-sides': [
    {
      in: 'cases/ja',
      wrong: `${JAPAN}  abroad:\n    - id: mie-prefecture`,
      right: `${JAPAN}  abroad:\n    - id: basque-country`,
      says: { value: 'mie-prefecture' },
    },
  ],
  'case/places-on-one-side': [
    { in: 'cases/ja', wrong: 'places:\n  - mie', right: 'places:\n  - mie\n  - basque-country' },
  ],
  'case/tool-twice': [
    { in: 'cases/ja', wrong: 'tools:\n  - mou', right: 'tools: not-reported', says: { value: 'mou' } },
  ],
  'webinar/unknown-speaker': [
    {
      in: 'webinars/ja',
      wrong: '    speakers:\n      - chair',
      right: '    speakers:\n      - team-leader',
      says: { value: 'chair', allowed: 'team-leader' },
    },
  ],
  'recording/address-and-state': [
    {
      in: 'webinars/ja',
      wrong: 'recording:\n  state: has-address\n  languages: not-reported',
      right: 'recording:\n  state: none-known\n  languages: not-reported',
    },
  ],
  'region/country': [
    {
      in: 'taxonomies/regions.yaml',
      wrong: '- id: france\n  kind: country\n  within: germany',
      right: '- id: france\n  kind: country\n  area: eu',
      says: { value: 'france' },
    },
  ],
  'region/no-country': [
    {
      in: 'taxonomies/regions.yaml',
      wrong: '- id: tohoku\n  kind: block',
      right: '- id: tohoku\n  kind: block\n  within: japan',
      says: { value: 'tohoku' },
    },
  ],
  'table/shape': [{ in: 'statistics', wrong: 'cells:\n  - [1]', right: 'cells:\n  - [1, 2]' }],
  'taxonomy/missing-term': [
    {
      in: 'taxonomies/depths.yaml',
      wrong: `${FULL}\n${BRIEF}`,
      right: `${FULL}\n${STANDARD}\n${BRIEF}`,
      wholeFile: true,
      says: { value: 'standard' },
    },
  ],
  'taxonomy/unknown-term': [
    {
      in: 'taxonomies/factor-stages.yaml',
      wrong: '- id: consept\n  name:\n    ja: 構想段階',
      right: '- id: concept\n  name:\n    ja: 構想段階',
      says: { value: 'consept', allowed: 'concept, structure, action' },
    },
  ],
  // Only a file with hardly a text that is not Japanese is a copy.
  'translation/copied': [],
  'translation/headings': [
    {
      in: 'cases/en',
      wrong: '---\nThe memorandum is of 2018.',
      right: '---\n## How it began\n\nThe memorandum is of 2018.',
      says: { count: '0', expected: '1', original: '始まり' },
    },
  ],
  'translation/labels-swapped': [
    {
      in: 'organisations',
      wrong: 'name:\n  ja: Koriyama City\n  en: 郡山市',
      right: 'name:\n  ja: 郡山市\n  en: Koriyama City',
      insteadOf: 'name:\n  ja: 試しの団体\n  en: A trial organisation',
      says: { value: 'Koriyama City', other: '郡山市' },
    },
  ],
  'translation/left-over': [
    {
      in: 'cases/en',
      wrong: `${VISIT}\n  - id: dinner\n    text: A dinner was given`,
      right: VISIT,
      says: { value: 'dinner', allowed: 'memorandum, visit' },
    },
  ],
  'translation/missing': [
    {
      in: 'cases/en',
      wrong: '    - id: basque-country',
      right: '    - id: basque-country\n      role: Party abroad',
      says: { name: 'role', original: '相手側の当事者' },
    },
  ],
  'translation/missing-item': [
    { in: 'cases/en', wrong: MEMORANDUM, right: `${MEMORANDUM}\n${VISIT}`, says: { value: 'visit' } },
  ],
  'translation/no-file': [
    { rightFile: 'cases/en/mie-basque.mdx', says: { language: 'en', path: 'content/cases/en/mie-basque.mdx' } },
  ],
  'translation/no-record': [
    {
      wrongFile: 'cases/en/osaka-nrv.mdx',
      rightFile: 'cases/en/osaka-nrw.mdx',
      says: { path: 'content/cases/ja/osaka-nrv.mdx' },
    },
  ],
  'translation/not-japanese': [
    {
      in: 'cases/ja',
      wrong: 'text: The governor visited the region in May',
      right: 'text: 知事が5月に同州を訪問',
      insteadOf: 'text: 知事が訪問',
      says: { value: 'The governor visited…' },
    },
  ],
  'translation/not-translated': [
    {
      in: 'cases/en',
      wrong: 'text: 知事が訪問',
      right: 'text: Visit of the governor',
      says: { value: '知事が訪問' },
    },
  ],
  'translation/other-name': [],
  // The file of another record would not fit into an example.
  'translation/other-record': [],
  'translation/swapped': [],
  'translation/not-translated-here': [
    {
      in: 'cases/en',
      wrong: 'title: A trial case\ndepth: brief',
      right: 'title: A trial case',
      says: { value: 'depth' },
    },
  ],
} as const satisfies Record<string, readonly RuleExample[]>;
