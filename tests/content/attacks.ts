/** Files that would run, read or hide something, by the way they try it. All of them can be made at once. */
import type { ContentCopy } from '../lib/content-copy.ts';

export interface Attack {
  name: string;
  /** Below `content/`; `#` stands for an id of its own. */
  file: string;
  make: (copy: ContentCopy, file: string) => void;
  code: string;
  /** Where the reader points, if no mark can say so. */
  place?: string;
}

/** Text with a mark where the reader is expected to point, put in place of what stands in the file. */
const inPlaceOf =
  (from: string, to: string): Attack['make'] =>
  (copy, file) =>
    copy.replace(file, from, to);
const instead =
  (rewrite: (text: string) => string): Attack['make'] =>
  (copy, file) =>
    copy.write(file, rewrite(copy.text(file)));
const written =
  (content: string | Uint8Array): Attack['make'] =>
  (copy, file) =>
    copy.write(file, content);
const linkedTo =
  (target: string): Attack['make'] =>
  (copy, file) =>
    copy.link(file, target);

const caseFile = 'cases/ja/#.mdx';
const inCase = (name: string, make: Attack['make'], code: string): Attack => ({ name, file: caseFile, make, code });
const inOrganisation = (name: string, make: Attack['make'], code: string): Attack => ({
  name,
  file: 'organisations/#.yaml',
  make,
  code,
});
const inFile = (file: string, name: string, make: Attack['make'], code: string): Attack => ({ name, file, make, code });

const key = (name: string) =>
  inCase(`the field ${name}`, inPlaceOf('depth: brief', `depth: brief\n»${name}: ../../../src/x.mjs`), 'field/unknown');
const id = (name: string, value: string, code = 'field/format') =>
  inCase(`${name} as an id`, inPlaceOf('- jetro-regional-contribution', `- »${value}`), code);
const escape = (name: string, written: string) =>
  inOrganisation(name, inPlaceOf('en: A trial organisation', `en: »"A ${written} trial"`), 'text/invisible-character');
const sign = (name: string, character: string) =>
  inCase(name, inPlaceOf('試しの要約', `試しの»${character}要約`), 'text/invisible-character');
const named = (file: string, code: string) => inFile(file, `the name ${file}`, written('---\n---\n'), code);

const fields = [
  ...['layout', 'components', 'frontmatter', 'url', 'file', 'constructor', 'prototype', '__proto__', '"__proto__"'].map(
    key,
  ),
  inCase(
    'layout by way of a merge key',
    inPlaceOf('depth: brief', 'depth: brief\n»<<: {layout: x.astro}'),
    'field/unknown',
  ),
  inCase(
    '__proto__ in a group',
    inPlaceOf('text: 試しの要約', 'text: 試しの要約\n  »__proto__: {text: x}'),
    'field/unknown',
  ),
  inCase(
    'constructor in a group',
    inPlaceOf('money: not-reported', 'money: not-reported\n  »constructor: x'),
    'field/unknown',
  ),
  inCase(
    '__proto__ in a list',
    inPlaceOf('- id: visit', '- id: visit\n    »__proto__: {kind: result}'),
    'field/unknown',
  ),
  inOrganisation(
    '__proto__ among the languages',
    inPlaceOf('en: A trial', '»__proto__: x\n  en: A trial'),
    'field/unknown',
  ),
  inOrganisation(
    'constructor among the languages',
    inPlaceOf('en: A trial', '»constructor: x\n  en: A trial'),
    'field/unknown',
  ),
  inFile(
    'glossary.yaml',
    '__proto__ in a list of terms',
    (copy, file) =>
      copy.append(file, '- id: trial\n  term: {ja: 語, en: Term}\n  meaning: {ja: 語, en: Term}\n  »__proto__: {}\n'),
    'field/unknown',
  ),
  inFile(
    'taxonomies/tool-families.yaml',
    'constructor in a taxonomy',
    (copy, file) => copy.append(file, '- id: trial\n  name: {ja: 語, en: Term}\n  »constructor: {}\n'),
    'field/unknown',
  ),
  inFile('taxonomies/areas.yaml', 'a taxonomy of one prototype', written('»__proto__:\n  - id: eu\n'), 'field/type'),
];

const ids = [
  id('a path upwards', '../../etc/passwd'),
  id('an encoded path', '"%2e%2e%2fx"'),
  id('a path of Windows', "'..\\x'"),
  id('an address', 'https://example.org/'),
  id('a name in letters of full width', 'ｊetro'),
  id('__proto__', '__proto__'),
  id('constructor', 'constructor', 'ref/unknown'),
  id('prototype', 'prototype', 'ref/unknown'),
  inCase(
    'constructor as a source',
    inPlaceOf(
      '試しの要約\n  sources:\n    - source: clair-forum-385',
      '試しの要約\n  sources:\n    - source: »constructor',
    ),
    'ref/unknown',
  ),
  inCase('__proto__ as the id of an item', inPlaceOf('- id: visit', '- id: »__proto__'), 'field/format'),
  inCase('constructor as a term', inPlaceOf('kind: agreement', 'kind: »constructor'), 'field/not-in-list'),
  inCase(
    'constructor as a source in the body',
    inPlaceOf('<Cite source="clair-forum-385" at="p.9" />。', '»<Cite source="constructor" at="p.9" />。'),
    'ref/unknown',
  ),
  inCase(
    'constructor as a record',
    inPlaceOf('[要因](factors/political-support)', '»[要因](factors/constructor)'),
    'ref/unknown',
  ),
];

const addresses = [
  ['a script', 'javascript:alert(1)'],
  ['a script behind a scheme', 'https:javascript:alert(1)'],
  ['a page', 'data:text/html,x'],
  ['another host', '//example.org/'],
  ['a host behind backslashes', "'https:\\\\example.org'"],
  ['a user’s name before the host', 'https://www.clair.or.jp@example.org/'],
  ['a quotation mark', `'https://example.org/"onclick="x'`],
  ['a tag', 'https://example.org/<script>'],
  ['a line break', '"https://example.org/\\nx"'],
  ['a tab in the scheme', '"ht\\ttps://example.org/"'],
  ['blanks', '"  https://example.org/"'],
].map(([name = '', address = '']) =>
  inOrganisation(`${name} as an address`, inPlaceOf('website: not-reported', `website: »${address}`), 'field/format'),
);

const yaml = [
  inCase('a function', inPlaceOf('depth: brief', 'depth: !!js/function »"x"'), 'yaml/feature'),
  inCase(
    'an object of Python',
    inPlaceOf('depth: brief', 'depth: !!python/object/apply:os.system »"x"'),
    'yaml/feature',
  ),
  inCase('an alias for a group', inPlaceOf('depth: brief', 'depth: »*summary'), 'yaml/feature'),
  inCase('an anchor', inPlaceOf('depth: brief', 'depth: &a »brief'), 'yaml/feature'),
  inFile(
    'organisations/#.yaml',
    'aliases that multiply',
    written(
      `a: &a »[x, x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, level) => `${name}: &${name} [${`*${'abcdefg'[level]}, `.repeat(9)}x]\n`).join('')}`,
    ),
    'yaml/feature',
  ),
  inOrganisation(
    'a directive',
    instead((text) => `»%TAG ! tag:x,2026:\n---\n${text}`),
    'yaml/feature',
  ),
  inOrganisation(
    'a second document',
    instead((text) => `${text}»---\nname: x\n`),
    'yaml/syntax',
  ),
  inOrganisation(
    'a key that is a list',
    instead((text) => `${text}? »[a, b]\n: c\n`),
    'yaml/feature',
  ),
  inOrganisation(
    'keys within keys',
    instead((text) => `${text}? »${'? '.repeat(40)}a\n`),
    'yaml/feature',
  ),
  inOrganisation(
    'keys within keys that exhaust the parser',
    written(`${'? '.repeat(1950)}\n`.repeat(30)),
    'yaml/syntax',
  ),
  inOrganisation(
    'lists within lists',
    instead((text) => `${text}x: ${'['.repeat(98)}»${'['.repeat(50)}${']'.repeat(148)}\n`),
    'yaml/syntax',
  ),
];

const fences = [
  inCase(
    'fields in TOML',
    instead((text) => text.replaceAll('---', '+++')),
    'file/front-matter',
  ),
  inCase(
    'fields in JavaScript',
    instead((text) => text.replace('---', '---js')),
    'file/front-matter',
  ),
  inCase(
    'fields in JSON',
    instead((text) => text.replace('---', ';;;')),
    'file/front-matter',
  ),
  inCase(
    'a byte order mark',
    instead((text) => `\uFEFF${text}`),
    'file/byte-order-mark',
  ),
  inCase(
    'an empty line first',
    instead((text) => `\n${text}`),
    'file/front-matter',
  ),
  inCase(
    'a fence that Astro would take for the last',
    inPlaceOf('depth: brief', 'depth: brief\n»---x'),
    'file/front-matter-open',
  ),
  inCase(
    'other line ends',
    instead((text) => text.replaceAll('\n', '\r\n')),
    'file/line-ends',
  ),
];

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const encodings = [
  inFile(caseFile, 'UTF-16 with its mark', written(utf16('\uFEFF---\n---\n{1}')), 'file/encoding'),
  {
    ...inFile(caseFile, 'UTF-16 without a mark', written(utf16('---\n---\n{1}')), 'text/invisible-character'),
    place: '1:2',
  },
  inFile(caseFile, 'a slash written longer than it is', written(new Uint8Array([0xc0, 0xaf])), 'file/encoding'),
  inFile(caseFile, 'half a character', written(new Uint8Array([0xed, 0xa0, 0x80])), 'file/encoding'),
  inFile(caseFile, 'Shift_JIS', written(new Uint8Array([0x8e, 0x4f, 0x8f, 0x64])), 'file/encoding'),
  sign('a nought', '\0'),
  sign('an escape for the terminal', '\u001B[2J'),
  sign('a backspace', '\b'),
  sign('a control character of the second kind', '\u0085'),
  sign('an override to the left', '\u202E'),
  sign('an embedding', '\u202B'),
  sign('an isolate', '\u2066'),
  inCase('an override in the body', inPlaceOf('## 始まり', '## »\u202E始まり'), 'text/invisible-character'),
  escape('an escaped nought', String.raw`\0`),
  escape('an escape for the terminal, escaped', String.raw`\e[31m`),
  escape('an escaped override', String.raw`\u202E`),
  escape('an escaped half of a character', String.raw`\ud800`),
  inOrganisation(
    'an escaped override in a key',
    instead((text) => `${text}»"\\u202Ekey": x\n`),
    'text/invisible-character',
  ),
];

const names = [
  named('cases/ja/%2e%2e%2fadmin.mdx', 'file/name'),
  named('cases/ja/Trial.mdx', 'file/name'),
  named('cases/ja/trial case.mdx', 'file/name'),
  named('cases/ja/trial.mdx.mdx', 'file/name'),
  named('cases/ja/ｔrial.mdx', 'file/name'),
  named('cases/ja/trial\u202E.mdx', 'file/name'),
  named('cases/ja/trial\n::error::.mdx', 'file/name'),
  named('cases/ja/__proto__.mdx', 'file/name'),
  named('cases/ja/[id].mdx', 'file/name'),
  named('cases/ja/trial.md', 'file/name'),
  named('cases/ja/trial.astro', 'file/unexpected'),
  named('cases/ja/trial.js', 'file/unexpected'),
  named('cases/ja/figure.png', 'file/unexpected'),
  named('cases/ja/figure.svg', 'file/unexpected'),
  named('cases/ja/deeper/trial.mdx', 'file/unexpected'),
  named('cases/xx/trial.mdx', 'file/unexpected'),
  named('cases/trial.mdx', 'file/unexpected'),
  named('layouts/trial.astro', 'file/unexpected'),
  named('taxonomies/__proto__.yaml', 'file/unexpected'),
  named('organisations/__proto__.yaml', 'file/name'),
  named('package.json', 'file/unexpected'),
];

const notPlain = [
  inFile('cases/ja/link-to-a-secret.mdx', 'a link to a file of the machine', linkedTo('/etc/passwd'), 'file/not-plain'),
  inFile('cases/ja/link-to-code.mdx', 'a link to code', linkedTo('../../../package.json'), 'file/not-plain'),
  inFile('cases/ja/link-to-a-record.mdx', 'a link to a record', linkedTo('mie-basque.mdx'), 'file/not-plain'),
  inFile('cases/ja/link-to-itself.mdx', 'a link to itself', linkedTo('link-to-itself.mdx'), 'file/not-plain'),
  inFile('cases/ja/link-to-nothing.mdx', 'a link to nothing', linkedTo('/no/such/file'), 'file/not-plain'),
  inFile('organisations/endless.yaml', 'a link to what never ends', linkedTo('/dev/zero'), 'file/not-plain'),
  inFile('cases/fr', 'a link to a folder', linkedTo('../organisations'), 'file/not-plain'),
  inFile('sources/upwards', 'a link to the folder above', linkedTo('..'), 'file/not-plain'),
  inFile('cases/ja/folder.mdx/inner.mdx', 'a folder named like a record', written('---\n---\n'), 'file/unexpected'),
  inFile(
    'organisations/folder.yaml/inner.yaml',
    'a folder named like a label',
    written('name: x\n'),
    'file/unexpected',
  ),
  inFile(
    'ties.yaml',
    'a link instead of a list',
    (copy, file) => {
      copy.delete(file);
      copy.link(file, '../package.json');
    },
    'file/not-plain',
  ),
  inFile(
    'spellings.yaml',
    'a folder instead of a list',
    (copy, file) => {
      copy.delete(file);
      copy.write(`${file}/spellings.yaml`, '[]\n');
    },
    'file/missing',
  ),
];

const sizes = [
  inCase(
    'a body without end',
    instead((text) => `${text}${'文\n\n'.repeat(70_000)}`),
    'file/too-large',
  ),
  inOrganisation(
    'fields without end',
    instead((text) => `${text}${'# 注\n'.repeat(70_000)}`),
    'file/too-large',
  ),
  inCase(
    'a line without end',
    instead((text) => `${text}»${'文'.repeat(4001)}`),
    'file/line-too-long',
  ),
  inCase('a title without end', inPlaceOf('title: 試しの事例', `»title: ${'題'.repeat(4001)}`), 'file/line-too-long'),
  inCase(
    'a table of a hundred thousand cells',
    instead((text) => `${text}\n${'| '.repeat(1000)}|\n`.repeat(150)),
    'file/too-large',
  ),
  inCase(
    'text within text',
    instead((text) => `${text}\n${'> '.repeat(100)}»${'> '.repeat(1800)}文\n`),
    'mdx/too-complex',
  ),
];

export const attacks: Readonly<Record<string, readonly Attack[]>> = {
  'in the fields': fields,
  'in an id': ids,
  'in an address': addresses,
  'in the YAML': yaml,
  'at the fences': fences,
  'in the encoding': encodings,
  'in a name': names,
  'that is no plain file': notPlain,
  'of a size to stop everything': sizes,
};
