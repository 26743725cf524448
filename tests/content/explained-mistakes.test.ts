import { describe, expect } from 'vitest';
import { explain } from '../../src/i18n/explain.ts';
import { languages } from '../../src/i18n/locales.ts';
import { problems as problemTexts } from '../../src/i18n/ja/problems.ts';
import { formatProblem } from '../../src/queries/problem-report.ts';
import type { Problem } from '../../src/records/problem.ts';
import { ContentCopy, test } from '../lib/content-copy.ts';
import { soundRecords, type SoundRecord } from '../lib/sound-records.ts';

/** The place where a mistake is expected is marked with this sign, which is taken out again. */
const HERE = '»';

interface Mistake {
  name: string;
  /** A sound record of its own, whose id `#` stands for. */
  into?: SoundRecord;
  /** Below `content/`. */
  file: string;
  /** What the writer did to the file. Where nothing is marked, the mistake is one of the whole file. */
  edit: (copy: ContentCopy, path: string) => void;
  code: string;
  field?: string;
  /** What the message names, in part. */
  names?: Record<string, string>;
  severity?: Problem['severity'];
  /** Where the check reports it, if that is another file. */
  reportedIn?: string;
}

const instead = (from: string, to: string) => (copy: ContentCopy, path: string) => copy.replace(path, from, to);
const whole = (text: string | Uint8Array) => (copy: ContentCopy, path: string) => copy.write(path, text);
const appended = (text: string) => (copy: ContentCopy, path: string) => copy.append(path, text);
const deleted = (copy: ContentCopy, path: string) => copy.delete(path);
const rewritten = (rewrite: (text: string) => string) => (copy: ContentCopy, path: string) =>
  copy.write(path, rewrite(copy.text(path)));

const ja = 'cases/ja/#.mdx';
const en = 'cases/en/#.mdx';
const inCase = { into: 'case', file: ja } as const;
const inTranslation = { into: 'case', file: en } as const;
const inWebinar = { into: 'webinar', file: 'webinars/ja/#.mdx' } as const;
const inBody = (to: string) => ({ ...inCase, edit: instead('くわしくは[要因](factors/political-support)を参照。', to) });

const region = (id: string, fields: string) => `- id: ${id}\n${fields}  name:\n    ja: ${id}の名\n    en: ${id}\n`;
const term = (id: string) => `- id: ${id}\n  term:\n    ja: 語\n    en: Term\n  meaning:\n    ja: 意味\n    en: Meaning\n`;
const label = (id: string) => `- id: ${id}\n  name:\n    ja: ${id}の名\n    en: ${id}\n`;

const mistakes: readonly Mistake[] = [
  // ---- yaml
  {
    name: 'a colon and a blank within text',
    ...inCase,
    edit: instead('title: 試しの事例', 'title: »三重県: バスク州'),
    code: 'yaml/syntax',
  },
  {
    name: 'a field that stands twice',
    ...inCase,
    edit: instead('depth: brief', 'depth: brief\n»depth: full'),
    code: 'yaml/duplicate-key',
  },
  {
    name: 'text that begins with an asterisk',
    ...inCase,
    edit: instead('text: 試しの要約', 'text: »*重要な* 要約'),
    code: 'yaml/feature',
  },
  {
    name: 'an alias where a group belongs',
    ...inCase,
    edit: instead('aim:\n  text: 販路の開拓\n  sources:\n    - source: clair-forum-385\n      at: p.9', 'aim: »*summary'),
    code: 'yaml/feature',
  },
  { name: 'a tag', into: 'organisation', file: 'organisations/#.yaml', edit: instead('kind: agency', 'kind: !!str »agency'), code: 'yaml/feature' },
  // ---- file
  { name: 'a file saved with a byte order mark', ...inCase, edit: rewritten((text) => `\uFEFF${text}`), code: 'file/byte-order-mark' },
  { name: 'a file saved with Windows line ends', ...inCase, edit: rewritten((text) => text.replaceAll('\n', '\r\n')), code: 'file/line-ends' },
  { name: 'a file saved as Shift_JIS', ...inTranslation, edit: whole(new Uint8Array([0x8e, 0x4f, 0x8f, 0x64])), code: 'file/encoding' },
  { name: 'fields between plus signs', ...inCase, edit: rewritten((text) => text.replaceAll('---', '+++')), code: 'file/front-matter' },
  { name: 'fields that do not close', ...inTranslation, edit: instead('asked\n---\n', 'asked\n'), code: 'file/front-matter-open' },
  { name: 'an empty file', into: 'organisation', file: 'organisations/#.yaml', edit: whole(''), code: 'field/empty' },
  { name: 'a file name with capitals and a blank', file: 'cases/ja/Mie Basque.mdx', edit: whole('---\n---\n'), code: 'file/name' },
  { name: 'a translation’s file name with capitals', file: 'cases/en/Mie-Basque.mdx', edit: whole('---\n---\n'), code: 'file/name' },
  { name: 'notes beside the records', file: 'cases/ja/notes.txt', edit: whole('注'), code: 'file/unexpected' },
  { name: 'a list that is gone', file: 'ties.yaml', edit: deleted, code: 'file/missing' },
  // ---- field
  {
    name: 'a field that is missing',
    ...inCase,
    edit: rewritten((text) => text.replace('title', `${HERE}title`).replace('depth: brief\n', '')),
    code: 'field/required',
    field: 'cases.depth',
    names: { name: 'depth' },
  },
  {
    name: 'a field that is misspelt',
    ...inCase,
    edit: instead('depth: brief', '»depht: brief'),
    code: 'field/unknown',
    field: 'cases.depht',
    names: { near: 'depth' },
  },
  {
    name: 'a field that nothing knows',
    ...inCase,
    edit: instead('depth: brief', 'depth: brief\n»layout: ../../src/layouts/Base.astro'),
    code: 'field/unknown',
    field: 'cases.layout',
  },
  {
    name: 'a field that every object has',
    ...inCase,
    edit: instead('depth: brief', 'depth: brief\n»constructor: x'),
    code: 'field/unknown',
    field: 'cases.constructor',
  },
  { name: 'a field that is empty', ...inCase, edit: instead('scale: prefecture', 'scale:»'), code: 'field/empty', field: 'cases.scale' },
  {
    name: 'a text where a list belongs',
    ...inCase,
    edit: instead('sectors:\n  - agri-food\n  - tourism', 'sectors: »agri-food'),
    code: 'field/type',
    field: 'cases.sectors',
  },
  { name: 'a number in words', ...inCase, edit: instead('value: 20', 'value: »二十'), code: 'field/type', field: 'cases.results.value' },
  {
    name: 'a word that cannot be chosen',
    ...inCase,
    edit: instead('kind: agreement', 'kind: »agreemant'),
    code: 'field/not-in-list',
    field: 'cases.timeline.kind',
    names: { value: 'agreemant', near: 'agreement' },
  },
  {
    name: 'a word that cannot be chosen, where "not reported" could stand',
    ...inCase,
    edit: instead('scale: prefecture', 'scale: »prefectur'),
    code: 'field/not-in-list',
    field: 'cases.scale',
    names: { near: 'prefecture' },
  },
  {
    name: 'a date in Japanese',
    ...inCase,
    edit: instead('date: 2019-05-01', 'date: »2019年5月1日'),
    code: 'field/format',
    field: 'cases.timeline.date',
    names: { format: 'when' },
  },
  { name: 'a month where a day belongs', ...inCase, edit: instead('updated: 2026-11-22', 'updated: »2026-11'), code: 'field/format', field: 'cases.updated', names: { format: 'day' } },
  { name: 'an address without its scheme', into: 'organisation', file: 'organisations/#.yaml', edit: instead('website: not-reported', 'website: »www.example.org'), code: 'field/format', field: 'organisations.website', names: { format: 'address' } },
  { name: 'an id in capitals', ...inCase, edit: instead('  - jetro-regional-contribution', '  - »JETRO'), code: 'field/format', field: 'cases.programmes', names: { format: 'id' } },
  { name: 'an hour with one digit', ...inWebinar, edit: instead("start: '17:00'", 'start: »9:00'), code: 'field/format', field: 'webinars.times.start', names: { format: 'clock' } },
  { name: 'text of two lines', ...inCase, edit: instead('text: 知事が訪問', 'text: »|\n      知事が\n      訪問'), code: 'field/format', field: 'cases.timeline.text', names: { format: 'line' } },
  { name: 'a title that is too long', ...inCase, edit: instead('試しの事例', `»${'長'.repeat(111)}`), code: 'field/too-long', field: 'cases.title', names: { length: '111', maximum: '110' } },
  { name: 'a translation that is too long', ...inTranslation, edit: instead('A trial case', `»${'x'.repeat(221)}`), code: 'field/too-long', field: 'cases.title', names: { length: '221', maximum: '220' } },
  { name: 'a number that is too small', ...inWebinar, edit: instead('number: 1', 'number: »0'), code: 'field/too-small', field: 'webinars.series.number' },
  // ---- list
  { name: 'an empty list', ...inCase, edit: instead('sectors:\n  - agri-food\n  - tourism', 'sectors: »[]'), code: 'list/empty', field: 'cases.sectors' },
  { name: 'a sector that stands twice', ...inCase, edit: instead('  - tourism', '  - »agri-food'), code: 'list/twice', field: 'cases.sectors', names: { value: 'agri-food' } },
  { name: 'an item’s id that stands twice', ...inCase, edit: instead('id: visit', 'id: »memorandum'), code: 'list/twice', field: 'cases.timeline.id' },
  // ---- date
  { name: 'a day that does not exist', ...inCase, edit: instead('2019-05-01', '»2019-02-29'), code: 'date/no-such-day', field: 'cases.timeline.date' },
  { name: 'an interval that ends before it starts', ...inCase, edit: instead('2019-05-01', '»2019/2018'), code: 'date/ends-before-start', field: 'cases.timeline.date' },
  // ---- ref
  { name: 'an organisation that has no record', ...inCase, edit: instead('id: mie-prefecture', 'id: »mie-prefectur'), code: 'ref/unknown', field: 'cases.partners.id', names: { collection: 'organisations', near: 'mie-prefecture' } },
  { name: 'a region that is not in the tree', ...inCase, edit: instead('  - mie\n', '  - »mei\n'), code: 'ref/unknown', field: 'cases.places', names: { collection: 'regions' } },
  { name: 'a link to a case that does not exist', ...inBody('»[事例](cases/no-such-case)'), code: 'ref/unknown', names: { collection: 'cases' } },
  { name: 'a link by definition to a case that does not exist', ...inBody('[事例][a]\n\n»[a]: cases/no-such-case'), code: 'ref/unknown', names: { value: 'no-such-case' } },
  { name: 'a citation of a source that does not exist', ...inBody('»<Cite source="clair-forum-386" at="p.9" />'), code: 'ref/unknown', names: { near: 'clair-forum-385' } },
  { name: 'a term of the glossary that stands twice', file: 'glossary.yaml', edit: appended(`${term('trial')}${term('»trial')}`), code: 'ref/duplicate-id', field: 'glossary.id' },
  // ---- cite
  { name: 'a page that the source does not have', ...inCase, edit: instead('text: 試しの要約\n  sources:\n    - source: clair-forum-385\n      at: p.9', 'text: 試しの要約\n  sources:\n    - source: clair-forum-385\n      at: »p.99'), code: 'cite/unknown-place', field: 'cases.summary.sources.at', names: { source: 'clair-forum-385', value: 'p.99' } },
  { name: 'a page cited in the body that the source does not have', ...inBody('20社»<Cite source="clair-forum-385" at="p.99" />'), code: 'cite/unknown-place' },
  // ---- claim
  { name: 'a statement without a source', ...inCase, edit: instead('text: 販路の開拓\n  sources:\n    - source: clair-forum-385\n      at: p.9', '»text: 販路の開拓'), code: 'claim/no-source', field: 'cases.aim.sources' },
  { name: 'a statement with an empty list of sources', ...inCase, edit: instead('text: 販路の開拓\n  sources:\n    - source: clair-forum-385\n      at: p.9', 'text: 販路の開拓\n  sources: »[]'), code: 'claim/no-source', field: 'cases.aim.sources' },
  // ---- translation
  { name: 'a text that is not translated', ...inTranslation, edit: instead('- id: basque-country\n    role: Party abroad', '- »id: basque-country'), code: 'translation/missing', field: 'cases.partners.role', names: { original: '相手側の当事者' } },
  { name: 'a group that is not translated', ...inTranslation, edit: rewritten((text) => text.replace('title', `${HERE}title`).replace('aim:\n  text: To find markets\n', '')), code: 'translation/missing', field: 'cases.aim', names: { original: '販路の開拓' } },
  { name: 'a translation that calls unreported what is reported', ...inTranslation, edit: instead('answer: Experts were asked', 'answer: »not-reported'), code: 'translation/missing', field: 'cases.obstacles.answer' },
  { name: 'an item that is not translated', ...inTranslation, edit: instead('- id: memorandum\n    text: Memorandum signed\n  - id: visit\n    text: Visit of the governor', '»- id: memorandum\n    text: Memorandum signed'), code: 'translation/missing-item', field: 'cases.timeline', names: { value: 'visit' } },
  { name: 'an item translated that the record does not have', ...inTranslation, edit: instead('results:', '  - »id: dinner\n    text: Dinner\nresults:'), code: 'translation/left-over', field: 'cases.timeline', names: { value: 'dinner' } },
  { name: 'a fact repeated in the translation', ...inTranslation, edit: instead('partners:', '»depth: brief\npartners:'), code: 'translation/not-translated-here', field: 'cases.depth' },
  { name: 'a misspelt field in a translation', ...inTranslation, edit: instead('title: A trial case', '»titel: A trial case'), code: 'field/unknown', field: 'cases.titel', names: { near: 'title' } },
  { name: 'a record without a translation', ...inTranslation, edit: deleted, code: 'translation/no-file', severity: 'warning', reportedIn: ja, names: { language: 'en' } },
  { name: 'a translation without a record', file: 'cases/en/mistake-of-its-own.mdx', edit: whole('---\n---\n'), code: 'translation/no-record' },
  // ---- mdx
  { name: 'a sentence that begins with import', ...inBody("»import x from 'node:fs'"), code: 'mdx/import-export' },
  { name: 'braces in the text', ...inBody('金額は»{百万円}'), code: 'mdx/braces' },
  { name: 'a tag', ...inBody('これは»<b>太字</b>'), code: 'mdx/tag', names: { name: 'b' } },
  { name: 'a citation in small letters behind a figure', ...inBody('20社»<cite source="clair-forum-385" at="p.9" />'), code: 'mdx/tag', names: { name: 'cite' } },
  { name: 'a citation without a place', ...inBody('20社»<Cite source="clair-forum-385" />'), code: 'mdx/attribute', names: { attribute: 'at' } },
  { name: 'a citation of a source by its title', ...inBody('20社»<Cite source="フォーラム" at="p.9" />'), code: 'mdx/attribute', names: { attribute: 'source' } },
  { name: 'braces in a citation', ...inBody('20社»<Cite source={"clair-forum-385"} at="p.9" />'), code: 'mdx/attribute-expression' },
  { name: 'a citation around a text', ...inBody('»<Cite source="clair-forum-385" at="p.9">20社</Cite>'), code: 'mdx/children' },
  { name: 'a link that runs a script', ...inBody('»[ここ](javascript:alert(1))'), code: 'mdx/address' },
  { name: 'an image', ...inBody('図は»![図](figure.png)'), code: 'mdx/image' },
  { name: 'a heading of the first level', ...inBody('»# 題'), code: 'mdx/heading-level' },
  { name: 'a sign for "less than"', ...inBody('売上 <»1億円'), code: 'mdx/syntax' },
  // ---- body
  { name: 'a figure in a paragraph', ...inBody('»参加したのは30社です。'), code: 'body/figure-without-source', names: { figure: '30' } },
  { name: 'a date in an item of a list', ...inBody('- 前置き\n- »2020年に再開'), code: 'body/figure-without-source', names: { figure: '2020' } },
  { name: 'figures in a table', ...inBody('»| 年 | 社 |\n| --- | --- |\n| 一 | 20 |'), code: 'body/figure-without-source' },
  { name: 'a figure in a translation', ...inTranslation, edit: instead(' <Cite source="clair-forum-385" at="p.9" />', '').valueOf(), code: 'body/figure-without-source', names: { figure: '2018' } },
  // ---- case
  { name: 'no partner abroad', ...inCase, edit: instead('partners:\n  - id: mie', 'partners:\n  »- id: mie'), code: 'case/side-without-partner', field: 'cases.partners', severity: 'warning', names: { side: 'abroad' } },
  { name: 'no place abroad', ...inCase, edit: instead('  - mie\n  - basque-country', '  »- mie'), code: 'case/places-on-one-side', field: 'cases.places' },
  { name: 'an instrument that the timeline names already', ...inCase, edit: instead('tools: not-reported', 'tools:\n  - »mou'), code: 'case/tool-twice', field: 'cases.tools' },
  { name: 'a number without a unit', ...inCase, edit: instead('- id: firms\n    kind: matching\n    value: 20\n    unit: 社', '- »id: firms\n    kind: matching\n    value: 20'), code: 'case/figure-without-unit', field: 'cases.results.unit' },
  // ---- webinar and recording
  { name: 'a speaker who is not among the speakers', ...inWebinar, edit: instead('      - team-leader', '      - »chair'), code: 'webinar/unknown-speaker', field: 'webinars.programme.speakers' },
  { name: 'a recording said to have an address, without one', ...inWebinar, edit: instead('state: none-known', '»state: has-address'), code: 'recording/address-and-state', field: 'webinars.recording.address' },
  { name: 'an address of a recording that has none', ...inWebinar, edit: instead('state: none-known', 'state: none-known\n  address: »https://example.org/'), code: 'recording/address-and-state', field: 'webinars.recording.address' },
  // ---- region, taxonomy, table
  { name: 'a country that lies within another', file: 'taxonomies/regions.yaml', edit: appended(region('»trial-land', '  kind: country\n  area: eu\n  within: japan\n').replace('- id: »', '- »id: ')), code: 'region/country', field: 'taxonomies.regions' },
  { name: 'a region that lies in no country', file: 'taxonomies/regions.yaml', edit: appended(region('»trial-unit', '  kind: unit\n').replace('- id: »', '- »id: ')), code: 'region/no-country', field: 'taxonomies.regions.within' },
  { name: 'two regions that lie within each other', file: 'taxonomies/regions.yaml', edit: appended(`${region('trial-a', '  kind: unit\n  within: »trial-b\n')}${region('trial-b', '  kind: unit\n  within: trial-a\n')}`), code: 'region/no-country', field: 'taxonomies.regions.within', names: { value: 'trial-a' } },
  { name: 'a region within one that does not exist', file: 'taxonomies/regions.yaml', edit: appended(region('trial-c', '  kind: unit\n  within: »no-such-region\n')), code: 'ref/unknown', field: 'taxonomies.regions.within' },
  { name: 'a misspelt term of a closed list', file: 'taxonomies/depths.yaml', edit: instead('- id: standard', '- id: »standrad'), code: 'taxonomy/unknown-term', field: 'taxonomies.depths.id' },
  { name: 'a term of a closed list that is missing', file: 'taxonomies/evidence-stances.yaml', edit: whole(['bears-out', 'contradicts'].map(label).join('')), code: 'taxonomy/missing-term', names: { value: 'warns' } },
  { name: 'a table with a cell too few', into: 'statistic', file: 'statistics/#.yaml', edit: instead('[1, 2]', '»[1]'), code: 'table/shape', field: 'statistics.cells' },
];
