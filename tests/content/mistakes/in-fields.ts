import {
  inCase,
  inOrganisation,
  inStatistic,
  inTranslation,
  inWebinar,
  replaced,
  SOURCES,
  type Mistake,
} from './mistake.ts';

export const fields: readonly Mistake[] = [
  inCase('a missing field', replaced(['title', '»title'], ['depth: brief\n', '']), 'field/required', {
    field: 'cases.depth',
    names: { name: 'depth' },
  }),
  inCase('a misspelt field', ['depth: brief', '»depht: brief'], 'field/unknown', {
    field: 'cases.depht',
    names: { near: 'depth' },
  }),
  inCase('a field nobody knows', ['depth: brief', 'depth: brief\n»layout: ../x.astro'], 'field/unknown', {
    field: 'cases.layout',
  }),
  inCase('a field every object has', ['depth: brief', 'depth: brief\n»constructor: x'], 'field/unknown', {
    field: 'cases.constructor',
  }),
  inCase('an empty field', ['scale: prefecture', 'scale:»'], 'field/empty', {
    field: 'cases.scale',
    names: { statement: 'not-reported' },
  }),
  inCase('an empty text', ['title: 試しの事例', "title: »''"], 'field/empty', { field: 'cases.title' }),
  inCase('an empty day', ['updated: 2026-11-22', "updated: »''"], 'field/empty', {
    field: 'cases.updated',
    names: { format: 'day' },
  }),
  inCase('a text instead of a list', ['sectors:\n  - agri-food\n  - tourism', 'sectors: »tourism'], 'field/type', {
    field: 'cases.sectors',
  }),
  inCase('a number in words', ['value: 20', 'value: »二十'], 'field/type', { field: 'cases.results.value' }),
  inCase('a word that cannot be chosen', ['kind: agreement', 'kind: »agreemant'], 'field/not-in-list', {
    field: 'cases.timeline.kind',
    names: { value: 'agreemant', near: 'agreement' },
  }),
  inCase(
    'such a word where nothing need be reported',
    ['scale: prefecture', 'scale: »prefectur'],
    'field/not-in-list',
    {
      field: 'cases.scale',
      names: { near: 'prefecture' },
    },
  ),
  inCase('a date in Japanese', ['2019-05-01', '»2019年5月1日'], 'field/format', {
    field: 'cases.timeline.date',
    names: { format: 'when' },
  }),
  inCase('a month instead of a day', ['updated: 2026-11-22', 'updated: »2026-11'], 'field/format', {
    field: 'cases.updated',
    names: { format: 'day' },
  }),
  inOrganisation('an address without https', ['website: not-reported', 'website: »www.example.org'], 'field/format', {
    field: 'organisations.website',
    names: { format: 'address' },
  }),
  inCase('an id in capitals', ['jetro-regional-contribution', '»JETRO'], 'field/format', {
    field: 'cases.programmes',
    names: { format: 'id' },
  }),
  inWebinar('an hour of one digit', ["start: '17:00'", 'start: »9:00'], 'field/format', {
    field: 'webinars.times.start',
    names: { format: 'clock' },
  }),
  inCase('a text of two lines', ['知事が訪問', '»|\n      知事が\n      訪問'], 'field/format', {
    field: 'cases.timeline.text',
    names: { format: 'line' },
  }),
  inCase('a title that is too long', ['試しの事例', `»${'長'.repeat(111)}`], 'field/too-long', {
    field: 'cases.title',
    names: { length: '111', maximum: '110' },
  }),
  inTranslation('a translated title that is too long', ['A trial case', `»${'x'.repeat(221)}`], 'field/too-long', {
    field: 'cases.title',
    names: { length: '221', maximum: '220' },
  }),
  inWebinar('a number that is too small', ['number: 1', 'number: »0'], 'field/too-small', {
    field: 'webinars.series.number',
    names: { minimum: '1' },
  }),
  inCase(
    'a partner without a role',
    replaced(['- id: basque-country', '- »id: basque-country'], ['      role: 相手側の当事者\n', '']),
    'field/required',
    {
      field: 'cases.partners.abroad.role',
      names: { name: 'role' },
    },
  ),
  inOrganisation(
    'a name in one language',
    replaced(['ja: 試しの団体\n', '»ja: 試しの団体\n'], ['  en: A trial organisation\n', '']),
    'field/required',
    {
      field: 'organisations.name.en',
    },
  ),
  inWebinar(
    'a missing group',
    replaced(['title: 試しの', '»title: 試しの'], ['kind: webinar\n', '']),
    'field/required',
    {
      field: 'webinars.kind',
    },
  ),
  inCase('a misspelt field of an item', ['text: 覚書を締結', '»txt: 覚書を締結'], 'field/unknown', {
    field: 'cases.timeline.txt',
    names: { near: 'text' },
  }),
  inCase('a field with a capital', ['depth: brief', '»Depth: brief'], 'field/unknown', {
    field: 'cases.Depth',
    names: { near: 'depth' },
  }),
  inOrganisation(
    'a label of no language',
    ['  ja: 試しの団体\n', '  »jp: 試しの団体\n  ja: 試しの団体\n'],
    'field/unknown',
    {
      field: 'organisations.name.jp',
    },
  ),
  inCase('a text of no letters', ['title: 試しの事例', "title: »''"], 'field/empty', { field: 'cases.title' }),
  inOrganisation('a label left empty', ['en: A trial organisation', 'en:»'], 'field/empty', {
    field: 'organisations.name.en',
  }),
  inCase('a list instead of a text', ['試しの事例', '»[試しの事例]'], 'field/type', { field: 'cases.title' }),
  inCase(
    'a text instead of a group',
    ['effort:\n  money: not-reported\n  staff: not-reported\n  time: not-reported', 'effort: »半年'],
    'field/type',
    {
      field: 'cases.effort',
    },
  ),
  inStatistic('a number in full width', ['value: 3', 'value: »３'], 'field/type', { field: 'statistics.base.value' }),
  inCase('a value with a capital', ['depth: brief', 'depth: »Brief'], 'field/not-in-list', {
    field: 'cases.depth',
    names: { near: 'brief' },
  }),
  inOrganisation('a value in Japanese', ['ja: printed', 'ja: »印刷'], 'field/not-in-list', {
    field: 'organisations.nameStatus.ja',
  }),
  inWebinar('a state that there is not', ['state: none-known', 'state: »none'], 'field/not-in-list', {
    field: 'webinars.recording.state',
  }),
  inOrganisation(
    'an address without encryption',
    ['website: not-reported', 'website: »http://example.org/'],
    'field/format',
    {
      field: 'organisations.website',
      names: { format: 'address' },
    },
  ),
  inOrganisation('a language by its name', ['lang: ja', 'lang: »日本語'], 'field/format', {
    field: 'organisations.printed.lang',
    names: { format: 'language' },
  }),
  inCase('an id with an underscore', ['id: visit', 'id: »gov_visit'], 'field/format', {
    field: 'cases.timeline.id',
    names: { format: 'id' },
  }),
  inCase('a blank at the end', ['title: 試しの事例', "title: »'試しの事例 '"], 'field/format', {
    field: 'cases.title',
    names: { format: 'line' },
  }),
  inCase('an invisible character in an id', ['- mie\n', '- »mie\u200B\n'], 'field/format', {
    field: 'cases.places',
    names: { value: 'mie\u200B' },
  }),
  inOrganisation('a label that is too long', ['ja: 試しの団体\n', `ja: »${'長'.repeat(141)}\n`], 'field/too-long', {
    field: 'organisations.name.ja',
    names: { maximum: '140' },
  }),
  inCase('a summary that is too long', ['試しの要約', `»${'長'.repeat(261)}`], 'field/too-long', {
    field: 'cases.summary.text',
    names: { length: '261' },
  }),
  inCase('a number between quotation marks', ['value: 20', 'value: »"131"'], 'field/type', {
    field: 'cases.results.value',
    names: { near: '131', cause: 'quoted' },
  }),
  inCase('a number in full width, of a result', ['value: 20', 'value: »１３１'], 'field/type', {
    field: 'cases.results.value',
    names: { near: '131', cause: 'full-width' },
  }),
  inCase('a number with its unit', ['value: 20', 'value: »1,310社'], 'field/type', {
    field: 'cases.results.value',
    names: { near: '1310' },
  }),
  inCase('a day with a blank behind it', ['updated: 2026-11-22', 'updated: »"2026-11-22 "'], 'field/format', {
    field: 'cases.updated',
    names: { near: '2026-11-22', cause: 'blank' },
  }),
  ...['なし', '不明', 'not reported', 'Not-reported', '―'].map((word) =>
    inCase(`what is unreported in other words: ${word}`, ['money: not-reported', `money: »${word}`], 'field/type', {
      field: 'cases.effort.money',
      names: { near: 'not-reported', statement: 'not-reported' },
    }),
  ),
  inCase('the same where a term is chosen', ['scale: prefecture', 'scale: »なし'], 'field/not-in-list', {
    field: 'cases.scale',
    names: { near: 'not-reported' },
  }),
  inWebinar(
    'a text without its sources',
    ['languages: not-reported\nfee', 'languages: »日本語、英語\nfee'],
    'field/type',
    {
      field: 'webinars.languages',
      names: { shape: 'text: 日本語、英語\nsources:\n  - source: …\n    at: …' },
    },
  ),
  inCase('a list without blanks', ['- agri-food\n  - tourism', '»-agri-food\n  -tourism'], 'field/type', {
    field: 'cases.sectors',
    names: { items: 'agri-food\ntourism', cause: 'hyphen' },
  }),
  inTranslation(
    'more behind the word for what is unreported',
    ['Experts were asked', '»not-reported The source is silent'],
    'field/not-reported',
    {
      field: 'cases.obstacles.answer',
      names: { value: 'not-reported The source is silent', statement: 'not-reported' },
    },
  ),
  inCase('that word in a summary', ['試しの要約', '»not-reported 試しの要約'], 'field/not-reported', {
    field: 'cases.summary.text',
  }),
  inCase('that word for a title', ['試しの事例', '»not-reported'], 'field/not-reported', { field: 'cases.title' }),
  inCase('nothing reported, in other words, for a text', ['専門家に相談', '»なし'], 'field/not-reported', {
    field: 'cases.obstacles.answer',
    names: { statement: 'not-reported' },
  }),
  inOrganisation('a language by the code of its country', ['lang: ja', 'lang: »jp'], 'field/format', {
    field: 'organisations.printed.lang',
    names: { format: 'language', near: 'ja' },
  }),
  inOrganisation(
    'a reading in katakana',
    ['kind: agency', 'kind: agency\nreading:\n  text: »コオリヤマシ\n  status: ours'],
    'field/format',
    { field: 'organisations.reading.text', names: { format: 'reading', near: 'こおりやまし' } },
  ),
  inOrganisation(
    'a reading in kanji',
    ['kind: agency', 'kind: agency\nreading:\n  text: »郡山市\n  status: ours'],
    'field/format',
    { field: 'organisations.reading.text', names: { format: 'reading' } },
  ),
  inOrganisation(
    'a blank in an address',
    ['website: not-reported', 'website: »https://example.org/a b'],
    'field/format',
    { field: 'organisations.website', names: { near: 'https://example.org/a%20b' } },
  ),
  inCase(
    'a full-width blank behind the name of a field',
    ['title: 試しの事例', '»title　: 試しの事例'],
    'field/unknown',
    {
      field: 'cases.title　',
      names: { near: 'title', cause: 'blank' },
    },
  ),
  inStatistic('a base of nobody', ['value: 3', 'value: »0'], 'field/too-small', { field: 'statistics.base.value' }),
  inCase(
    'a partner by the name alone',
    [
      '    - id: basque-country\n      role: 相手側の当事者\n      sources:\n        - source: clair-forum-385\n          at: p.9\n',
      '    - »バスク州\n',
    ],
    'field/type',
    {
      field: 'cases.partners.abroad',
      names: { item: 'true', shape: '- id: …\n  role: …\n  sources:\n    - source: …\n      at: …' },
    },
  ),
  inCase(
    'a source without its hyphen',
    [
      '販路の開拓\n  sources:\n    - source: clair-forum-385\n      at: p.9',
      '販路の開拓\n  sources:\n    »source: clair-forum-385\n    at: p.9',
    ],
    'field/type',
    { field: 'cases.aim.sources', names: { shape: '- source: clair-forum-385\n  at: p.9' } },
  ),
  inCase(
    'a group that is gone',
    replaced(
      ['title', '»title'],
      ['decision:\n  decidedBy: not-reported\n  basis: not-reported\n  alternatives: not-reported\n', ''],
    ),
    'field/required',
    {
      field: 'cases.decision',
      names: { shape: 'decision:\n  decidedBy: not-reported\n  basis: not-reported\n  alternatives: not-reported' },
    },
  ),
  inWebinar('a fixed value with a remark', ['venue: online', 'venue: »オンライン（Zoom）'], 'field/format', {
    field: 'webinars.venue',
    names: { near: 'online' },
  }),
  inWebinar('a number with its counter', ['number: 1', 'number: »第1'], 'field/type', {
    field: 'webinars.series.number',
    names: { near: '1' },
  }),
  inOrganisation(
    'a label under the code of a country',
    ['name:\n  ja: 試しの団体', 'name:\n  »jp: 試しの団体'],
    'field/unknown',
    {
      field: 'organisations.name.jp',
      names: { near: 'ja' },
    },
  ),
];

export const lists: readonly Mistake[] = [
  inCase('an empty list', ['sectors:\n  - agri-food\n  - tourism', 'sectors: »[]'], 'list/empty', {
    field: 'cases.sectors',
  }),
  inCase('a term that stands twice', ['- tourism', '- »agri-food'], 'list/twice', {
    field: 'cases.sectors',
    names: { value: 'agri-food' },
  }),
  inCase('an id that stands twice', ['id: visit', 'id: »memorandum'], 'list/twice', { field: 'cases.timeline.id' }),
  inCase(
    'no partners on one side',
    [
      'japan:\n    - id: mie-prefecture\n      role: 日本側の当事者\n      sources:\n        - source: clair-forum-385\n          at: p.9',
      'japan: »[]',
    ],
    'list/empty',
    {
      field: 'cases.partners.japan',
    },
  ),
  inOrganisation(
    'an alias that stands twice',
    ['kind: agency', 'kind: agency\naliases:\n  - 試し\n  - »試し'],
    'list/twice',
    {
      field: 'organisations.aliases',
      names: { value: '試し' },
    },
  ),
  inOrganisation('no other names', ['kind: agency', 'kind: agency\naliases: »[]'], 'list/empty', {
    field: 'organisations.aliases',
  }),
  inCase(
    'the same passage twice',
    [`試しの要約\n${SOURCES}`, `試しの要約\n${SOURCES}\n    - »source: clair-forum-385\n      at: p.9`],
    'list/twice',
    {
      field: 'cases.summary.sources',
    },
  ),
];

export const dates: readonly Mistake[] = [
  inCase('an update in the future', ['updated: 2026-11-22', 'updated: »2062-11-22'], 'date/in-future', {
    field: 'cases.updated',
    severity: 'warning',
  }),
  inCase(
    'a check in the future',
    (copy, path) => {
      copy.replace(path.replace('/ja/', '/en/'), 'asked\n---', 'asked\nverified:\n  by: The prefecture\n---');
      copy.replace(path, 'verified: not-reported', 'verified:\n  date: »2062-01-01\n  by: 県の担当課');
    },
    'date/in-future',
    { field: 'cases.verified.date', severity: 'warning' },
  ),
  inCase('a day that does not exist', ['2019-05-01', '»2019-02-29'], 'date/no-such-day', {
    field: 'cases.timeline.date',
  }),
  inCase('an end before the start', ['2019-05-01', '»2019/2018'], 'date/ends-before-start', {
    field: 'cases.timeline.date',
  }),
  inCase('a thirteenth month', ['2019-05-01', '»2019-13'], 'field/format', {
    field: 'cases.timeline.date',
    names: { format: 'when' },
  }),
  inCase('a fiscal year of two digits', ['2019-05-01', '»FY19'], 'field/format', { field: 'cases.timeline.date' }),
  inCase('an interval with a hyphen', ['2019-05-01', '»2011-2013'], 'field/format', { field: 'cases.timeline.date' }),
  ...(
    [
      ['2010年8月13日', '2010-08-13'],
      ['2010年', '2010'],
      ['2010/8/3', '2010-08-03'],
      ['平成20年度', 'FY2008'],
      ['令和元年5月', '2019-05'],
      ['R3.4.1', '2021-04-01'],
      ['2021-05-17～2021-05-18', '2021-05-17/2021-05-18'],
      ['2011年から2013年まで', '2011/2013'],
      ['2011年～', '2011/..'],
      ['May 2019', '2019-05'],
      ['13 August 2010', '2010-08-13'],
    ] as const
  ).map(([written, near]) =>
    inCase(`a date as people write it: ${written}`, ['2019-05-01', `»${written}`], 'field/format', {
      field: 'cases.timeline.date',
      names: { near },
    }),
  ),
  inCase('an interval open at both ends', ['2019-05-01', '»../..'], 'field/format', { field: 'cases.timeline.date' }),
  inWebinar('a day without noughts', ['date: 2021-01-08', 'date: »2021-1-8'], 'field/format', {
    field: 'webinars.date',
  }),
  inCase('a thirty-first of June', ['asOf: 2021-11', 'asOf: »2021-06-31'], 'date/no-such-day', {
    field: 'cases.results.asOf',
  }),
  inCase(
    'a day of the record that does not exist',
    ['updated: 2026-11-22', 'updated: »2026-11-31'],
    'date/no-such-day',
    {
      field: 'cases.updated',
    },
  ),
  inCase('fiscal years the wrong way round', ['2019-05-01', '»FY2018/FY2016'], 'date/ends-before-start', {
    field: 'cases.timeline.date',
  }),
  ...[
    ['with day and month the other way round', '2021-17-05', '2021-05-17'],
    ['of two days of one month', '2021年5月17日・18日', '2021-05-17/2021-05-18'],
    ['that is not quite certain', '1863年ごろ', '1863'],
    ['with its day of the week', '2021年5月17日（月）', '2021-05-17'],
  ].map(([name = '', given = '', near = '']) =>
    inCase(`a date ${name}`, ['date: 2019-05-01', `date: »${given}`], 'field/format', {
      field: 'cases.timeline.date',
      names: { near },
    }),
  ),
];
