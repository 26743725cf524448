import { soundRecords } from '../../lib/sound-records.ts';
import {
  caseFile,
  deleted,
  inCase,
  inFile,
  inOrganisation,
  inTranslation,
  replaced,
  written,
  type Edit,
  type Mistake,
} from './mistake.ts';

const unmatchedHeading: Edit = (copy, path) => {
  copy.replace(path.replace('/en/', '/ja/'), 'くわしくは', '## 成果\n\nくわしくは');
  replaced(['## How', '»## How'])(copy, path);
};

const warning = { severity: 'warning' } as const;

/** The file of the record instead of its translation. */
const copied: Edit = (copy, path) => copy.write(path, copy.text(path.replace('/en/', '/ja/')));

/** The same without what does not belong there. */
const copiedTexts: Edit = (copy, path) => {
  const texts = [
    ['A trial case', '試しの事例'],
    ['A trial summary', '試しの要約'],
    ['Party in Japan', '日本側の当事者'],
    ['Party abroad', '相手側の当事者'],
    ['To find markets', '販路の開拓'],
    ['Memorandum signed', '覚書を締結'],
    ['Visit of the governor', '知事が訪問'],
    ['unit: firms', 'unit: 社'],
    ['Firms at the matching event', '商談会に参加した企業'],
    ['A matching event was held', '商談会を開催'],
    ['How it began', '始まり'],
  ] as const;
  replaced(...texts)(copy, path);
};

const swapped: Edit = (copy, path) => {
  const translation = path.replace('/ja/', '/en/');
  const [ja, en] = [copy.text(path), copy.text(translation)];
  copy.write(path, en);
  copy.write(translation, ja);
};

/** The translation of a record that has hardly an item in common with this one. */
const ofAnother: Edit = (copy, path) => copy.write(path, copy.text('cases/en/alsace-japan.mdx'));

/** A sound record, but for a letter in the name of its Japanese file. */
const renamed: Edit = (copy, path) => {
  const en = 'cases/en/kobe-nantes-trial.mdx';
  const files = soundRecords.case('kobe-nantes-trial');
  copy.write(path, files['cases/ja/kobe-nantes-trial.mdx'] ?? '');
  copy.write(en, files[en] ?? '');
};

export const translations: readonly Mistake[] = [
  inTranslation('a copy of the record', copied, 'translation/copied', { names: { language: 'en' } }),
  inTranslation('a copy of its texts', copiedTexts, 'translation/copied'),
  inTranslation('the file of another record', ofAnother, 'translation/other-record'),
  inTranslation('a text left in Japanese', ['To find markets', '»販路の開拓'], 'translation/not-translated', {
    ...warning,
    field: 'cases.aim.text',
    names: { value: '販路の開拓' },
  }),
  inTranslation('a word left in Japanese', ['unit: firms', 'unit: »社'], 'translation/not-translated', {
    ...warning,
    field: 'cases.results.unit',
  }),
  inTranslation(
    'paragraphs left in Japanese',
    ['The memorandum', '»両地域は食の分野で協力しました。\n\n- 観光の分野でも協力しました。\n\nThe memorandum'],
    'translation/not-translated',
    { ...warning, names: { count: '2' } },
  ),
  inTranslation(
    'a Japanese sentence among English ones',
    ['The memorandum', '»The regions worked together. 両地域は食の分野で協力しました。\n\nThe memorandum'],
    'translation/not-translated',
    warning,
  ),
  inOrganisation('a label left in Japanese', ['en: A trial organisation', 'en: »未訳'], 'translation/not-translated', {
    ...warning,
    field: 'organisations.name.en',
  }),
  inOrganisation(
    'labels the wrong way round',
    ['ja: 試しの団体\n  en: A trial organisation', 'ja: »Koriyama City\n  en: 郡山市'],
    'translation/labels-swapped',
    { ...warning, field: 'organisations.name.ja' },
  ),
  inCase(
    'an English text in the record',
    ['text: 知事が訪問', 'text: »The governor visited the region in May'],
    'translation/not-japanese',
    { ...warning, field: 'cases.timeline.text' },
  ),
  inCase(
    'an English paragraph in the record',
    ['くわしくは', '»The two regions worked together for years.\n\nくわしくは'],
    'translation/not-japanese',
    warning,
  ),
  inTranslation(
    'a text',
    ['id: basque-country\n      role: Party abroad', '»id: basque-country'],
    'translation/missing',
    {
      field: 'cases.partners.abroad.role',
      names: { original: '相手側の当事者' },
    },
  ),
  inTranslation(
    'a group',
    replaced(['title', '»title'], ['aim:\n  text: To find markets\n', '']),
    'translation/missing',
    {
      field: 'cases.aim',
      names: { original: '販路の開拓' },
    },
  ),
  inTranslation('a text called unreported', ['Experts were asked', '»not-reported'], 'translation/missing', {
    field: 'cases.obstacles.answer',
  }),
  inTranslation(
    'an item',
    replaced(['- id: memorandum', '»- id: memorandum'], ['  - id: visit\n    text: Visit of the governor\n', '']),
    'translation/missing-item',
    { field: 'cases.timeline', names: { value: 'visit' } },
  ),
  inTranslation(
    'an item too many',
    ['results:', '  - »id: dinner\n    text: Dinner\nresults:'],
    'translation/left-over',
    {
      field: 'cases.timeline',
      names: { value: 'dinner' },
    },
  ),
  inTranslation('a fact', ['partners:', '»depth: brief\npartners:'], 'translation/not-translated-here', {
    field: 'cases.depth',
  }),
  inTranslation('a misspelt field of a translation', ['title:', '»titel:'], 'field/unknown', {
    field: 'cases.titel',
    names: { near: 'title' },
  }),
  inTranslation('the whole file', deleted, 'translation/no-file', {
    severity: 'warning',
    reportedIn: caseFile,
    names: { language: 'en' },
  }),
  inTranslation('a heading of another level', ['## How', '»### How'], 'translation/headings', {
    names: { original: '始まり' },
  }),
  inFile('cases/en/trial.mdx', 'the record', written('---\n---\n'), 'translation/no-record'),
  inTranslation('a title', replaced(['---\ntitle: A trial case\n', '---\n»']), 'translation/missing', {
    field: 'cases.title',
    names: { original: '試しの事例' },
  }),
  inTranslation('an id that is misspelt', ['id: memorandum', '»id: memorandun'], 'translation/left-over', {
    field: 'cases.timeline',
    names: { near: 'memorandum' },
  }),
  inTranslation(
    'a partner',
    replaced(
      ['japan:\n    - id', '»japan:\n    - id'],
      ['  abroad:\n    - id: basque-country\n      role: Party abroad\n', ''],
    ),
    'translation/missing-item',
    {
      field: 'cases.partners.abroad',
    },
  ),
  inTranslation(
    'an item twice',
    ['id: memorandum\n', '»id: memorandum\n    text: Once more\n  - id: memorandum\n'],
    'list/twice',
    {
      field: 'cases.timeline',
    },
  ),
  inTranslation('an empty text', ['text: To find markets', 'text:»'], 'field/empty', { field: 'cases.aim.text' }),
  inTranslation(
    'a text instead of a list',
    [
      'results:\n  - id: firms\n    unit: firms\n    scope: Firms at the matching event\n    text: A matching event was held',
      'results: »none',
    ],
    'field/type',
    {
      field: 'cases.results',
    },
  ),
  inTranslation(
    'a date',
    ['text: Memorandum signed', 'text: Memorandum signed\n    »date: 2018'],
    'translation/not-translated-here',
    {
      field: 'cases.timeline.date',
    },
  ),
  inTranslation(
    'a source',
    ['text: A trial summary', 'text: A trial summary\n  »sources: []'],
    'translation/not-translated-here',
    {
      field: 'cases.summary.sources',
    },
  ),
  inTranslation('a heading that the record does not have', ['p.9" />', 'p.9" />\n\n»## More'], 'translation/headings', {
    names: { count: '2', expected: '1' },
  }),
  inTranslation('a heading that only the record has', unmatchedHeading, 'translation/headings', {
    names: { original: '成果' },
  }),
  inCase('the record in its place, and it in that of the record', swapped, 'translation/swapped'),
  inFile('cases/ja/kobe-nantes-tryal.mdx', 'a record under another name', renamed, 'translation/other-name', {
    names: { near: 'kobe-nantes-trial.mdx' },
  }),
  inFile('webinars/en/trial.mdx', 'the record of a webinar', written('---\n---\n'), 'translation/no-record'),
];
