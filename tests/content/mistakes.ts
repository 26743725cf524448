/** Mistakes as writers make them, one for every rule of the check, each put into a sound record of its own. */
import type { Problem } from '../../src/records/problem.ts';
import type { ContentCopy } from '../lib/content-copy.ts';
import { exif, jpegWith, pictures, pngOf } from '../lib/pictures.ts';
import type { SoundRecord } from '../lib/sound-records.ts';

/** Stands where the check is expected to point, and is taken out again. */
export const HERE = '»';

/** What is done to a file. Where nothing is marked, the mistake is one of the whole file. */
type Edit = (copy: ContentCopy, path: string) => void;

export interface Mistake {
  name: string;
  /** A sound record of its own, whose id `#` stands for. */
  into?: SoundRecord;
  /** Below `content/`, or in `public/`. */
  file: string;
  edit: Edit;
  code: string;
  field?: string;
  /** What the message names, in part. */
  names?: Readonly<Record<string, string>>;
  severity?: Problem['severity'];
  /** The file the check names, where that is another one. */
  reportedIn?: string;
}

type More = Pick<Mistake, 'field' | 'names' | 'severity' | 'reportedIn'>;
type Change = readonly [from: string, to: string];

const replaced =
  (...changes: readonly Change[]): Edit =>
  (copy, path) => {
    for (const [from, to] of changes) copy.replace(path, from, to);
  };
const rewritten =
  (rewrite: (text: string) => string): Edit =>
  (copy, path) =>
    copy.write(path, rewrite(copy.text(path)));
const written =
  (text: string | Uint8Array): Edit =>
  (copy, path) =>
    copy.write(path, text);
const appended =
  (text: string): Edit =>
  (copy, path) =>
    copy.append(path, text);
const deleted: Edit = (copy, path) => copy.delete(path);

const within =
  (into: SoundRecord, file: string) =>
  (name: string, edit: Edit | Change, code: string, more: More = {}): Mistake => ({
    ...more,
    ...{ name, into, file, code },
    edit: typeof edit === 'function' ? edit : replaced(edit),
  });
const inFile = (file: string, name: string, edit: Edit, code: string, more: More = {}): Mistake => ({
  ...more,
  ...{ name, file, edit, code },
});

const caseFile = 'cases/ja/#.mdx';
const inCase = within('case', caseFile);
const inTranslation = within('case', 'cases/en/#.mdx');
const inWebinar = within('webinar', 'webinars/ja/#.mdx');
const inOrganisation = within('organisation', 'organisations/#.yaml');
const inStatistic = within('statistic', 'statistics/#.yaml');
/** The last paragraph of a case, written otherwise. */
const inBody = (name: string, text: string, code: string, more: More = {}) =>
  inCase(name, ['くわしくは[要因](factors/political-support)を参照。', text], code, more);

const SOURCES = '  sources:\n    - source: clair-forum-385\n      at: p.9';

const yaml: readonly Mistake[] = [
  inCase('a colon and a blank in a text', ['試しの事例', '»三重県: バスク州'], 'yaml/syntax'),
  inCase('a field that stands twice', ['depth: brief', 'depth: brief\n»depth: full'], 'yaml/duplicate-key'),
  inCase('a text that begins with an asterisk', ['試しの要約', '»*重要な* 要約'], 'yaml/feature'),
  inCase('an alias instead of a group', [`aim:\n  text: 販路の開拓\n${SOURCES}`, 'aim: »*summary'], 'yaml/feature'),
  inOrganisation('a tag', ['kind: agency', 'kind: !!str »agency'], 'yaml/feature', { names: { feature: '!!str' } }),
];

const files: readonly Mistake[] = [
  inCase('a byte order mark', rewritten((text) => `\uFEFF${text}`), 'file/byte-order-mark'),
  inCase('line ends of Windows', rewritten((text) => text.replaceAll('\n', '\r\n')), 'file/line-ends'),
  inTranslation('another encoding', written(new Uint8Array([0x8e, 0x4f, 0x8f, 0x64])), 'file/encoding'),
  inCase('fields between plus signs', rewritten((text) => text.replaceAll('---', '+++')), 'file/front-matter'),
  inTranslation('fields that do not close', ['asked\n---\n', 'asked\n'], 'file/front-matter-open'),
  inOrganisation('an empty file', written(''), 'field/empty'),
  inFile('cases/ja/Mie Basque.mdx', 'a name with capitals and a blank', written('---\n---\n'), 'file/name'),
  inFile('cases/en/Mie Basque.mdx', 'the same name of a translation', written('---\n---\n'), 'file/name'),
  inFile('cases/ja/notes.txt', 'notes beside the records', written('注'), 'file/unexpected'),
  inFile('ties.yaml', 'a list that is gone', deleted, 'file/missing'),
];

const fields: readonly Mistake[] = [
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
  inCase('such a word where nothing need be reported', ['scale: prefecture', 'scale: »prefectur'], 'field/not-in-list', {
    field: 'cases.scale',
    names: { near: 'prefecture' },
  }),
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
];

const lists: readonly Mistake[] = [
  inCase('an empty list', ['sectors:\n  - agri-food\n  - tourism', 'sectors: »[]'], 'list/empty', {
    field: 'cases.sectors',
  }),
  inCase('a term that stands twice', ['- tourism', '- »agri-food'], 'list/twice', {
    field: 'cases.sectors',
    names: { value: 'agri-food' },
  }),
  inCase('an id that stands twice', ['id: visit', 'id: »memorandum'], 'list/twice', { field: 'cases.timeline.id' }),
];

const dates: readonly Mistake[] = [
  inCase('a day that does not exist', ['2019-05-01', '»2019-02-29'], 'date/no-such-day', {
    field: 'cases.timeline.date',
  }),
  inCase('an end before the start', ['2019-05-01', '»2019/2018'], 'date/ends-before-start', {
    field: 'cases.timeline.date',
  }),
];

const glossaryTerm = (id: string) =>
  `- id: ${id}\n  term:\n    ja: 語\n    en: Term\n  meaning:\n    ja: 意味\n    en: Meaning\n`;

const references: readonly Mistake[] = [
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
  inFile('glossary.yaml', 'a term twice', appended(glossaryTerm('trial') + glossaryTerm('»trial')), 'ref/duplicate-id', {
    field: 'glossary.id',
    names: { value: 'trial' },
  }),
];

const claims: readonly Mistake[] = [
  inCase(
    'a page that the source does not have',
    [`試しの要約\n${SOURCES}`, `試しの要約\n${SOURCES.replace('p.9', '»p.99')}`],
    'cite/unknown-place',
    { field: 'cases.summary.sources.at', names: { source: 'clair-forum-385', value: 'p.99' } },
  ),
  inBody('such a page in the body', '20社»<Cite source="clair-forum-385" at="p.99" />', 'cite/unknown-place'),
  inCase('a statement without a source', [`text: 販路の開拓\n${SOURCES}`, '»text: 販路の開拓'], 'claim/no-source', {
    field: 'cases.aim.sources',
  }),
  inCase('a statement with no source listed', [`開拓\n${SOURCES}`, '開拓\n  sources: »[]'], 'claim/no-source', {
    field: 'cases.aim.sources',
  }),
];

const translations: readonly Mistake[] = [
  inTranslation('a text', ['id: basque-country\n      role: Party abroad', '»id: basque-country'], 'translation/missing', {
    field: 'cases.partners.abroad.role',
    names: { original: '相手側の当事者' },
  }),
  inTranslation('a group', replaced(['title', '»title'], ['aim:\n  text: To find markets\n', '']), 'translation/missing', {
    field: 'cases.aim',
    names: { original: '販路の開拓' },
  }),
  inTranslation('a text called unreported', ['Experts were asked', '»not-reported'], 'translation/missing', {
    field: 'cases.obstacles.answer',
  }),
  inTranslation(
    'an item',
    replaced(['- id: memorandum', '»- id: memorandum'], ['  - id: visit\n    text: Visit of the governor\n', '']),
    'translation/missing-item',
    { field: 'cases.timeline', names: { value: 'visit' } },
  ),
  inTranslation('an item too many', ['results:', '  - »id: dinner\n    text: Dinner\nresults:'], 'translation/left-over', {
    field: 'cases.timeline',
    names: { value: 'dinner' },
  }),
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
];

const bodies: readonly Mistake[] = [
  inBody('a line that begins with import', "»import x from 'node:fs'", 'mdx/import-export'),
  inBody('braces', '金額は»{百万円}', 'mdx/braces'),
  inBody('a tag', 'これは»<b>太字</b>', 'mdx/tag', { names: { name: 'b' } }),
  inBody('a citation in small letters', '20社»<cite source="clair-forum-385" at="p.9" />', 'mdx/tag'),
  inBody('a citation without a place', '20社»<Cite source="clair-forum-385" />', 'mdx/attribute', {
    names: { attribute: 'at' },
  }),
  inBody('a source by its title', '20社»<Cite source="フォーラム" at="p.9" />', 'mdx/attribute', {
    names: { attribute: 'source' },
  }),
  inBody('braces in a citation', '20社»<Cite source={"clair-forum-385"} at="p.9" />', 'mdx/attribute-expression'),
  inBody('a citation around a text', '»<Cite source="clair-forum-385" at="p.9">20社</Cite>', 'mdx/children'),
  inBody('a script as a link', '»[ここ](javascript:alert(1))', 'mdx/address'),
  inBody('an image', '図は»![図](figure.png)', 'mdx/image'),
  inBody('a heading of the first level', '»# 題', 'mdx/heading-level'),
  inBody('a sign for "less than"', '売上 <»1億円', 'mdx/syntax'),
  inBody('a figure in a paragraph', '»参加したのは30社です。', 'body/figure-without-source', { names: { figure: '30' } }),
  inBody('a date in a list', '- 前置き\n- »2020年に再開', 'body/figure-without-source', { names: { figure: '2020' } }),
  inBody('figures in a table', '»| 年 | 社 |\n| --- | --- |\n| 一 | 20 |', 'body/figure-without-source'),
  inTranslation(
    'a figure in a translation',
    ['The memorandum is of 2018. <Cite source="clair-forum-385" at="p.9" />', '»The memorandum is of 2018.'],
    'body/figure-without-source',
    { names: { figure: '2018' } },
  ),
];

/** In both languages: it is the same mistake. */
const withoutUnit: Edit = (copy, path) => {
  replaced(['id: firms', '»id: firms'], ['    unit: 社\n', ''])(copy, path);
  copy.replace(path.replace('/ja/', '/en/'), '    unit: firms\n', '');
};

/** In both languages: it is the same mistake. */
const samePartner: Edit = (copy, path) => {
  copy.replace(path.replace('/ja/', '/en/'), 'id: basque-country', 'id: mie-prefecture');
  replaced(['id: basque-country', 'id: »mie-prefecture'])(copy, path);
};

const joined: readonly Mistake[] = [
  inCase(
    'a partner on both sides',
    samePartner,
    'case/partner-on-both-sides',
    { field: 'cases.partners.abroad.id', names: { value: 'mie-prefecture' } },
  ),
  inCase('no place abroad', ['- mie\n  - basque-country', '»- mie'], 'case/places-on-one-side', {
    field: 'cases.places',
  }),
  inCase('an instrument of the timeline', ['tools: not-reported', 'tools:\n  - »mou'], 'case/tool-twice', {
    field: 'cases.tools',
  }),
  inCase('a number without a unit', withoutUnit, 'case/figure-without-unit', { field: 'cases.results.unit' }),
  inWebinar('a speaker nobody knows', ['      - team-leader', '      - »chair'], 'webinar/unknown-speaker', {
    field: 'webinars.programme.speakers',
    names: { value: 'chair', allowed: 'team-leader' },
  }),
  inWebinar('a recording without its address', ['state: none-known', '»state: has-address'], 'recording/address-and-state', {
    field: 'webinars.recording.address',
  }),
  inWebinar(
    'an address without a recording',
    ['state: none-known', 'state: none-known\n  address: »https://example.org/'],
    'recording/address-and-state',
    { field: 'webinars.recording.address' },
  ),
  inStatistic('a cell too few', ['[1, 2]', '»[1]'], 'table/shape', { field: 'statistics.cells' }),
];

const label = (id: string, more = '') => `- id: ${id}\n${more}  name:\n    ja: ${id}の名\n    en: ${id}\n`;
const inRegions = (name: string, text: string, code: string, more: More) =>
  inFile('taxonomies/regions.yaml', name, appended(text), code, more);

const taxonomies: readonly Mistake[] = [
  inRegions(
    'a country within another',
    label('trial-land', '  kind: country\n  area: eu\n  within: japan\n').replace('id', '»id'),
    'region/country',
    { field: 'taxonomies.regions', names: { value: 'trial-land' } },
  ),
  inRegions('a region in no country', label('trial-unit', '  kind: unit\n').replace('id', '»id'), 'region/no-country', {
    field: 'taxonomies.regions.within',
    names: { value: 'trial-unit' },
  }),
  inRegions(
    'regions within each other',
    label('trial-a', '  kind: unit\n  within: »trial-b\n') + label('trial-b', '  kind: unit\n  within: trial-a\n'),
    'region/no-country',
    { field: 'taxonomies.regions.within', names: { value: 'trial-a' } },
  ),
  inRegions(
    'a region within nothing',
    label('trial-c', '  kind: unit\n  within: »no-such-region\n') + label('trial-d', '  kind: place\n  within: trial-c\n'),
    'ref/unknown',
    { field: 'taxonomies.regions.within', names: { value: 'no-such-region' } },
  ),
  inFile('taxonomies/depths.yaml', 'a misspelt term', replaced(['id: standard', 'id: »standrad']), 'taxonomy/unknown-term', {
    field: 'taxonomies.depths.id',
    names: { value: 'standrad' },
  }),
  inFile(
    'taxonomies/evidence-stances.yaml',
    'a term without a label',
    written(label('bears-out') + label('contradicts')),
    'taxonomy/missing-term',
    { names: { value: 'warns' } },
  ),
];

const inImage = within('image', 'images/#.yaml');
const mediaOf = (path: string, ending = 'jpg') => path.replace(/^images\/(.*)yaml$/, `public/media/$1${ending}`);

/** The file of the image is another one; the record names it as it did. */
const inItsFile = (name: string, bytes: Uint8Array | string, code: string, more: More = {}) =>
  inImage(
    name,
    (copy, path) => {
      copy.write(mediaOf(path), bytes);
      copy.replace(path, 'file: ', `file: ${HERE}`);
    },
    code,
    { field: 'images.file', ...more },
  );

/** The file has another name, and the record has it too. */
const renamed =
  (name: string): Edit =>
  (copy, path) => {
    const [, id = ''] = /\/(.*)\.yaml$/.exec(path) ?? [];
    copy.delete(mediaOf(path));
    copy.write(`public/media/${name}`, pictures.jpeg);
    copy.replace(path, `file: ${id}.jpg`, `file: ${HERE}${name}`);
  };

/** No body shows the image any more. */
const unshown: Edit = (copy, path) => {
  for (const lang of ['ja', 'en']) {
    const page = path.replace(/^images\/(.*)yaml$/, `pages/${lang}/$1mdx`);
    copy.write(page, copy.text(page).replace(/<Figure.*>/, '文。'));
  }
};

const drawing = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const jpeg2000 = Uint8Array.from([0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a]);
const inText = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="34,43N"/>');

const images: readonly Mistake[] = [
  inImage('a file that is not there', ['file: ', 'file: »x-'], 'image/missing-file', {
    field: 'images.file',
  }),
  inImage('a file with capitals and a blank', renamed('Photo 1.JPG'), 'image/file-name', {
    field: 'images.file',
    names: { value: 'Photo 1.JPG' },
  }),
  inImage('a file in a folder of its own', renamed('2019/photo.jpg'), 'image/file-name', { field: 'images.file' }),
  inImage('a file of the kind AVIF', renamed('photo.avif'), 'image/file-name', { field: 'images.file' }),
  inImage('a path to a file elsewhere', renamed('../icon.svg'), 'image/svg', { field: 'images.file' }),
  inImage('a drawing in SVG', renamed('map.svg'), 'image/svg', { field: 'images.file' }),
  inImage('such a drawing in capitals', renamed('MAP.SVG'), 'image/svg', { field: 'images.file' }),
  inImage('such a drawing, compressed', renamed('map.svgz'), 'image/svg', { field: 'images.file' }),
  inItsFile('a drawing in SVG called a photograph', drawing, 'image/svg'),
  inItsFile('such a drawing in wide characters', Buffer.from(`\uFEFF${drawing}`, 'utf16le'), 'image/svg'),
  inItsFile('a page called a photograph', '<!DOCTYPE html><title>x</title>', 'image/svg'),
  inItsFile('a picture of another kind', pictures.lossyWebp, 'image/type'),
  inItsFile('a picture of a kind nobody shows', jpeg2000, 'image/type'),
  inItsFile('an empty file as a picture', '', 'image/type'),
  inItsFile(
    'a photograph as the camera made it',
    Buffer.concat([pictures.jpeg, Buffer.alloc(400_000)]),
    'image/too-large',
    { names: { size: '401 kB', maximum: '400 kB' } },
  ),
  inItsFile('the place of a photograph', jpegWith(exif({ orientation: 1, latitude: 34 })), 'image/place-told'),
  inItsFile('the place in the text for programs', jpegWith(inText), 'image/place-told'),
  inImage(
    'a picture of too many pixels',
    (copy, path) => {
      const name = mediaOf(path, 'png').replace('public/media/', '');
      renamed(name)(copy, path);
      copy.write(`public/media/${name}`, pngOf(20_000, 30));
    },
    'image/too-large',
    { field: 'images.file', names: { size: '20000 × 30 px' } },
  ),
  inImage(
    'no text alternative',
    replaced(['file', '»file'], ['alt:\n  ja: 旗の前で握手する二人\n  en: Two people shake hands before flags\n', '']),
    'field/required',
    { field: 'images.alt' },
  ),
  inImage('terms nobody knows', ['licence: CC-BY-4.0', 'licence: »CC-BY-3.0'], 'field/not-in-list', {
    field: 'images.licence',
    names: { near: 'CC-BY-4.0' },
  }),
  inImage(
    'a permission that is not told',
    replaced(
      ['file', '»file'],
      ['CC-BY-4.0', 'by-permission'],
      ['permission:\n  ja: 同県が公開したもの\n  en: As published by the prefecture\n', ''],
    ),
    'image/no-permission',
    { field: 'images.permission' },
  ),
  inImage(
    'a date in a caption without a source',
    replaced(['file', '»file'], ['credit:', 'caption:\n  ja: 調印式（2018年）\n  en: The signing (2018)\ncredit:']),
    'claim/no-source',
    { field: 'images.sources' },
  ),
  inImage('an image that nothing shows', unshown, 'image/unused', { severity: 'warning' }),
  inFile('public/media/forgotten.png', 'a picture without a record', written(pictures.png), 'image/no-record', {
    severity: 'warning',
  }),
  inFile('public/media/notes.txt', 'notes beside the pictures', written('注'), 'image/file-name'),
  inFile('public/media/plan.SVG', 'a drawing beside the pictures', written(drawing), 'image/svg'),
  inFile('public/media/broken.webp', 'a broken picture beside the others', written('RIFF'), 'image/type'),
  inBody('an image without a record', '»<Figure image="no-such-image" />', 'ref/unknown', {
    names: { value: 'no-such-image', collection: 'images' },
  }),
  inBody('an image within a sentence', '図は»<Figure image="no-such-image" />です。', 'mdx/own-line'),
  inBody('an image by the name of its file', '»<Figure image="photo.jpg" />', 'mdx/attribute', {
    names: { attribute: 'image', example: '<Figure image="signing-ceremony" />' },
  }),
];

/** By what they have in common. All of them can be made at once. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'in the YAML': yaml,
  'of a whole file': files,
  'in a field': fields,
  'in a list': lists,
  'in a date': dates,
  'in a reference': references,
  'in a claim': claims,
  'in a translation': translations,
  'in a body': bodies,
  'between fields': joined,
  'in a taxonomy': taxonomies,
  'in an image': images,
};
