import type { ContentCopy } from '../../lib/content-copy.ts';
import { soundRecords } from '../../lib/sound-records.ts';
import {
  appended,
  inBody,
  inCase,
  inFile,
  inOrganisation,
  inStatistic,
  inTranslation,
  inWebinar,
  replaced,
  SOURCES,
  written,
  type Edit,
  type Mistake,
} from './mistake.ts';

const glossaryTerm = (id: string) =>
  `- id: ${id}\n  term:\n    ja: 語\n    en: Term\n  meaning:\n    ja: 意味\n    en: Meaning\n`;

const withdrawn = (copy: ContentCopy) => {
  const { 'cases/ja/withdrawn-trial.mdx': ja, 'cases/en/withdrawn-trial.mdx': en } =
    soundRecords.case('withdrawn-trial');
  copy.write(
    'cases/ja/withdrawn-trial.mdx',
    (ja ?? '').replace(
      'verified: not-reported',
      'verified: not-reported\nwithdrawn:\n  date: 2026-11-20\n  reason: 重複のため',
    ),
  );
  copy.write(
    'cases/en/withdrawn-trial.mdx',
    (en ?? '').replace('asked\n---', 'asked\nwithdrawn:\n  reason: Entered twice\n---'),
  );
};

const lineageToWithdrawn: Edit = (copy, path) => {
  withdrawn(copy);
  replaced([
    'lineage: not-reported',
    `lineage:\n  - id: before\n    kind: continues\n    case: »withdrawn-trial\n    text: 前の段階\n  ${SOURCES.replaceAll('\n', '\n  ')}`,
  ])(copy, path);
  copy.replace(
    path.replace('/ja/', '/en/'),
    'asked\n---',
    'asked\nlineage:\n  - id: before\n    text: The stage before\n---',
  );
};

/** A body whose last words are followed by a link to a withdrawn case. */
const inBodyLinking = (name: string, inRecord: typeof inCase, words: string) =>
  inRecord(
    name,
    (copy, path) => {
      withdrawn(copy);
      copy.replace(path, words, `${words}»[前の段階](cases/withdrawn-trial)`);
    },
    'ref/withdrawn',
    { names: { date: '2026-11-20' } },
  );

export const references: readonly Mistake[] = [
  inOrganisation('a region that has no entry', ['place: mie', 'place: »mie-prefecture'], 'ref/unknown', {
    field: 'organisations.place',
    names: { collection: 'regions' },
  }),
  inWebinar('an organisation without a record', ['- id: clair', '- id: »cliar'], 'ref/unknown', {
    field: 'webinars.organisers.id',
    names: { collection: 'organisations', near: 'clair' },
  }),
  inCase('a region that is not in the tree', ['- mie\n', '- »mei\n'], 'ref/unknown', {
    field: 'cases.places',
    names: { collection: 'regions', value: 'mei' },
  }),
  inBody('a link to no case', '»[事例](cases/no-such-case)', 'ref/unknown', { names: { collection: 'cases' } }),
  inBody('a link by definition to no case', '[事例][a]\n\n»[a]: cases/no-such-case', 'ref/unknown', {
    names: { value: 'no-such-case' },
  }),
  inBody('a citation of no source', '»<Cite source="clair-forum-386" at="p.9" />', 'ref/unknown', {
    names: { near: 'clair-forum-385' },
  }),
  inFile(
    'glossary.yaml',
    'a term twice',
    appended(glossaryTerm('trial') + glossaryTerm('»trial')),
    'ref/duplicate-id',
    {
      field: 'glossary.id',
      names: { value: 'trial' },
    },
  ),
  inCase('a misspelt programme', ['- jetro-regional-contribution', '- »jetro-regional-contributon'], 'ref/unknown', {
    field: 'cases.programmes',
    names: { near: 'jetro-regional-contribution' },
  }),
  inCase('an instrument that is in no list', ['- mou', '- »handshake'], 'ref/unknown', {
    field: 'cases.timeline.tools',
    names: { collection: 'tools' },
  }),
  inCase('a partner whose id is misspelt', ['id: basque-country', 'id: »basque-contry'], 'ref/unknown', {
    field: 'cases.partners.abroad.id',
    names: { near: 'basque-country' },
  }),
  inCase('a partner without a record', ['id: basque-country', 'id: »somebody-else'], 'ref/unknown', {
    field: 'cases.partners.abroad.id',
  }),
  inBody('a link to no organisation', '»[団体](organisations/no-such-body)', 'ref/unknown', {
    names: { collection: 'organisations' },
  }),
  inStatistic('a misspelt source', ['source: jetro-2008', 'source: »jetro-2006'], 'ref/unknown', {
    field: 'statistics.sources.source',
    names: { near: 'jetro-2008' },
  }),
  inBody('a link to no heading', '»[成果](#part-9)', 'link/unknown-heading', { names: { value: 'part-9' } }),
  inBody('a link to a heading by its words', '»[始まり](#results)', 'link/unknown-heading', {
    names: { allowed: '#part-1' },
  }),
  inTranslation(
    'a link to no heading of a translation',
    ['p.9" />', 'p.9" />\n\nMore: »[results](#part-1-1)'],
    'link/unknown-heading',
    {
      names: { near: '#part-1' },
    },
  ),
  inCase('a tie to a withdrawn case', lineageToWithdrawn, 'ref/withdrawn', {
    field: 'cases.lineage.case',
    names: { value: 'withdrawn-trial', date: '2026-11-20' },
  }),
  inCase('a place by its name', ['- basque-country\nscale', '- »韓国\nscale'], 'field/format', {
    field: 'cases.places',
    names: { collection: 'regions', near: 'south-korea', 'near.ja': '韓国', 'near.en': 'South Korea' },
  }),
  inCase('a place by another spelling of its name', ['- basque-country\nscale', '- »イェーナ\nscale'], 'field/format', {
    names: { near: 'jena' },
    field: 'cases.places',
  }),
  inCase('a place by a part of its id', ['- basque-country\nscale', '- »korea\nscale'], 'ref/unknown', {
    field: 'cases.places',
    names: { near: 'south-korea' },
  }),
  inCase('a sector by its name', ['- tourism', '- »エネルギー'], 'field/format', {
    field: 'cases.sectors',
    names: { near: 'energy' },
  }),
  inCase(
    'a list of sectors by their names, on one line',
    ['sectors:\n  - agri-food\n  - tourism', 'sectors: »エネルギー、観光'],
    'field/type',
    {
      field: 'cases.sectors',
      names: { items: 'energy\ntourism' },
    },
  ),
  inOrganisation('a place by the name of its prefecture', ['place: mie', 'place: »三重県'], 'field/format', {
    field: 'organisations.place',
    names: { near: 'mie' },
  }),
  inWebinar('an organisation by its name', ['- id: clair', '- id: »経済産業研究所'], 'field/format', {
    field: 'webinars.organisers.id',
    names: { near: 'rieti' },
  }),
  inWebinar('an organisation by a part of its id', ['- id: clair', '- id: »iwate-pref'], 'ref/unknown', {
    field: 'webinars.organisers.id',
    names: { near: 'iwate-prefecture' },
  }),
  inWebinar('the venue in Japanese', ['venue: online', 'venue: »オンライン'], 'field/format', {
    field: 'webinars.venue',
    names: { near: 'online' },
  }),
  inCase('a programme by a name that several have', ['- jetro-regional-contribution', '- »ジェトロ'], 'field/format', {
    field: 'cases.programmes',
    names: { where: 'content/programmes/' },
  }),
  inCase('an instrument by its name', ['- mou', '- »覚書'], 'field/format', {
    field: 'cases.timeline.tools',
    names: { near: 'mou' },
  }),
  inCase('a term by its label', ['kind: regulation', 'kind: »規制'], 'field/not-in-list', {
    field: 'cases.obstacles.kind',
    names: { near: 'regulation', 'near.ja': '制度・規制' },
  }),
  inCase('a term that nobody knows', ['scale: prefecture', 'scale: »ぬぬ'], 'field/not-in-list', {
    field: 'cases.scale',
    names: {
      'allowed.ja':
        '都道府県\tprefecture\n市区町村\tcity\n都道府県内の一地域\tdistrict\n複数の都道府県\tmulti-prefecture',
    },
  }),
  inBodyLinking('a link to a withdrawn case', inCase, 'くわしくは[要因](factors/political-support)を参照。'),
  inBodyLinking('such a link in a webinar', inWebinar, '講演がありました。'),
  inBodyLinking('such a link in a translation', inTranslation, 'The memorandum is of 2018. '),
];

const unusedSource = `title:
  ja: 試しの資料
  en: A trial source
shortTitle:
  ja: 試し
  en: Trial
language: ja
kind: news
publisher: clair
date: 2024
address: not-reported
about:
  ja: 試しの記事
  en: A trial article
places:
  - at: p.1
    name:
      ja: 1頁
      en: p. 1
`;

export const claims: readonly Mistake[] = [
  inCase(
    'a page that the source does not have',
    [`試しの要約\n${SOURCES}`, `試しの要約\n${SOURCES.replace('p.9', '»p.99')}`],
    'cite/unknown-place',
    { field: 'cases.summary.sources.at', names: { source: 'clair-forum-385', value: 'p.99' } },
  ),
  inCase(
    'a page in Japanese',
    [`試しの要約\n${SOURCES}`, `試しの要約\n${SOURCES.replace('p.9', '»12頁')}`],
    'cite/unknown-place',
    { field: 'cases.summary.sources.at', names: { near: 'p.12', 'near.ja': '12頁' } },
  ),
  inCase(
    'a source by its title',
    [`試しの要約\n${SOURCES}`, `試しの要約\n${SOURCES.replace('clair-forum-385', '»自治体国際化フォーラム385号')}`],
    'field/format',
    { field: 'cases.summary.sources.source', names: { near: 'clair-forum-385' } },
  ),
  inBody(
    'a source of a body by its title',
    '20社»<Cite source="自治体国際化フォーラム385号" at="p.9" />',
    'mdx/attribute',
    {
      names: { near: 'clair-forum-385' },
    },
  ),
  inBody('such a page in the body', '20社»<Cite source="clair-forum-385" at="p.99" />', 'cite/unknown-place'),
  inCase('a statement without a source', [`text: 販路の開拓\n${SOURCES}`, '»text: 販路の開拓'], 'claim/no-source', {
    field: 'cases.aim.sources',
  }),
  inCase('a statement with no source listed', [`開拓\n${SOURCES}`, '開拓\n  sources: »[]'], 'claim/no-source', {
    field: 'cases.aim.sources',
  }),
  inCase(
    'a source without a place',
    [`試しの要約\n${SOURCES}`, '試しの要約\n  sources:\n    - »source: clair-forum-385'],
    'field/required',
    {
      field: 'cases.summary.sources.at',
    },
  ),
  inCase(
    'a place without a source',
    [`試しの要約\n${SOURCES}`, '試しの要約\n  sources:\n    - »at: p.9'],
    'field/required',
    {
      field: 'cases.summary.sources.source',
    },
  ),
  inCase(
    'the word for what is unreported as a source',
    [`開拓\n${SOURCES}`, '開拓\n  sources: »not-reported'],
    'field/type',
    {
      field: 'cases.aim.sources',
    },
  ),
  inOrganisation(
    'a printed name without a source',
    replaced(
      ['- text: 試しの団体', '- »text: 試しの団体'],
      ['    sources:\n      - source: clair-forum-385\n        at: p.9\n', ''],
    ),
    'claim/no-source',
    {
      field: 'organisations.printed.sources',
    },
  ),
  inStatistic(
    'a heading that the source does not have',
    ['at: 交流相手先に求めるもの', 'at: »交流相手に求めるもの'],
    'cite/unknown-place',
    {
      field: 'statistics.sources.at',
      names: { near: '交流相手先に求めるもの' },
    },
  ),
  inTranslation(
    'a page that is missing, in a translation',
    ['<Cite source="clair-forum-385" at="p.9" />', '»<Cite source="clair-forum-385" at="p.90" />'],
    'cite/unknown-place',
  ),
  inFile('sources/trial-source.yaml', 'a source that nothing refers to', written(unusedSource), 'source/unused', {
    severity: 'warning',
    names: { value: 'trial-source' },
  }),
];
