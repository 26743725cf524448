/**
 * The worst that the limits let through is read to its end. Without them some of these would take hours: the work would grow
 * with the square of the length. A process of its own reads them, and is ended if it does not come to an end by itself.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { soundRecords } from '../lib/sound-records.ts';
import { projectRoot } from '../lib/records.ts';

/** Just below the limits of the reader: bytes of a file, characters of a line, signs of a body. */
const FILE = 250_000;
const LINE = 3_900;
const SIGNS = 3_800;

const root = mkdtempSync(join(tmpdir(), 'kakehashi-bombs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** As often as the limits allow, in lines of allowed length. */
function filled(piece: string, begin = '', end = FILE): string {
  const signs = [...piece].filter((sign) => '][*_~!{}<>`&\\@^\n'.includes(sign)).length;
  const times = Math.min(
    Math.floor(end / new TextEncoder().encode(piece).length),
    signs ? Math.floor(SIGNS / signs) : Infinity,
  );
  const inLine = Math.max(1, Math.floor(LINE / piece.length));
  const lines = Array.from({ length: Math.ceil(times / inLine) }, (_, line) =>
    piece.repeat(Math.min(inLine, times - line * inLine)),
  );
  return `${begin}${lines.join('\n')}`;
}

const bodies: Readonly<Record<string, string>> = {
  'emphasis that never pairs': filled('_a*'),
  'brackets that close nothing': filled(']'),
  'brackets that nothing closes': filled('['),
  'links that do not end': filled('[a](<b'),
  'struck text that does not end': filled('~a'),
  'a template that each brace may end': filled('}', '{`'),
  'an attribute that each brace may end': filled('}', '<Cite at={`'),
  'an export that each empty line may end': filled('\n\n', 'export const a = ('),
  'entities that are none': filled('&a'),
  'addresses of mail that are none': filled('.a'),
  'bare addresses': filled('https://a.b '),
  'notes and their signs': filled('[^a] '),
  'definitions and their uses': filled('[a] ', '[a]: https://a.b\n\n'),
  'cells of one row': filled('a|', '|'),
  'rows of one cell': filled('|a|\n', '| a |\n| - |\n'),
  'lists behind each other': filled('- a\n'),
  'numbered lists within each other, line for line': `${'1. '.repeat(45)}a\n`.repeat(1500),
  blanks: filled(' ', 'a'),
  'words in Japanese with signs between them': filled('ア・'),
  'figures with points': filled('1.'),
  citations: filled('1<Cite source="a" at="b" />'),
};

const fields: Readonly<Record<string, string>> = {
  'lists within each other': filled('['),
  'mappings within each other': filled('{'),
  'items within each other': filled('- '),
  'keys within each other': filled('? '),
  'fields that nobody knows': Array.from({ length: 26_000 }, (_, index) => `a${index}:`).join('\n'),
  'a field again and again': 'title: x\n'.repeat(26_000),
  anchors: Array.from({ length: 18_000 }, (_, index) => `a${index}: &b x`).join('\n'),
  aliases: Array.from({ length: 18_000 }, (_, index) => `a${index}: *b`).join('\n'),
  tags: Array.from({ length: 18_000 }, (_, index) => `a${index}: !b x`).join('\n'),
  'items without an id': `timeline:\n${'  - {}\n'.repeat(28_000)}`,
  'a text of many lines': `title: |\n${'  a\n'.repeat(60_000)}`,
  documents: '---\n'.repeat(60_000),
};

const read = `
  import { readBodyFile, readYamlFile } from ${JSON.stringify(pathToFileURL(join(projectRoot, 'src/records/read-file.ts')).href)};
  import { caseSchema } from ${JSON.stringify(pathToFileURL(join(projectRoot, 'src/schemas/case.ts')).href)};
  for (const file of process.argv.slice(1)) {
    const reader = file.endsWith('.mdx') ? readBodyFile : readYamlFile;
    const { problems } = reader(${JSON.stringify(root)}, file, 'cases', caseSchema, true);
    console.log(JSON.stringify({ file, codes: problems.slice(0, 3).map(({ code }) => code) }));
  }
`;

test('every one of them', { timeout: 900_000 }, () => {
  mkdirSync(root, { recursive: true });
  const [front = ''] = (soundRecords.case('x')['cases/ja/x.mdx'] ?? '').split('## ');
  const names = [...Object.keys(bodies), ...Object.keys(fields)];
  const files = [
    ...Object.values(bodies).map((body, index) => [`body-${index}.mdx`, `${front}${body}`] as const),
    ...Object.values(fields).map((text, index) => [`fields-${index}.yaml`, text] as const),
  ];
  for (const [file, text] of files) writeFileSync(join(root, file), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', read, ...files.map(([file]) => file)],
    { encoding: 'utf8', timeout: 800_000, maxBuffer: 2 ** 26 },
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const told = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; codes: string[] }); // `as`: as printed above
  expect(told.map(({ file }) => file)).toEqual(files.map(([file]) => file));
  // They are what the limits let through: none is refused for its size.
  const refused = told.flatMap(({ codes }, index) =>
    codes.some((code) => /^file\/(?:too-large|line-too-long)|^mdx\/too-complex/.test(code)) ? [names[index]] : [],
  );
  expect(refused).toEqual([]);
});
