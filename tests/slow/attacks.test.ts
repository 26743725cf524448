/**
 * What content might smuggle in is not run either where nobody has checked the content first. The code in it would write a
 * file: a build without the guard shows that it does, and all others stop before.
 */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundRecords } from '../lib/sound-records.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop();
afterAll(() => workshop.clear());

const CANARY = 'canary';
const writeCanary = `process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(join(workshop.root, CANARY))}, '')`;
workshop.write('canary.mjs', `${writeCanary};\nexport default () => null;\n`);

const id = 'attack';
const file = `content/cases/ja/${id}.mdx`;
const sound = soundRecords.case(id);
const soundText = sound[`cases/ja/${id}.mdx`] ?? '';

const siteOfBefore = { 'index.html': 'The site of before.', 'ja/index.html': 'Its Japanese.' };
beforeEach(() => {
  for (const [path, text] of Object.entries(siteOfBefore)) workshop.write(`dist/${path}`, text);
  for (const [path, text] of Object.entries(sound)) workshop.write(`content/${path}`, text);
});
afterEach(() => {
  for (const path of [CANARY, ...Object.keys(sound).map((own) => `content/${own}`)]) workshop.remove(path);
});

/** The line of the sound record behind its last. */
const below = soundText.split('\n').length + 1;
const inBody = (text: string) => `${soundText}\n${text}\n`;
const inFields = (text: string) => soundText.replace('depth: brief', `depth: brief\n${text}`);
const lineOf = (text: string, begun: string) => text.split('\n').findIndex((line) => line.startsWith(begun)) + 1;

interface Attack {
  name: string;
  text: string;
  /** As the check and the guard of the build call it. */
  code: string;
  line: number;
}

const body = (name: string, text: string, code: string): Attack => ({ name, text: inBody(text), code, line: below });

/** Those that the guard stops without the reader's help. */
const guarded: readonly Attack[] = [
  body('a module', "import '../../../canary.mjs'", 'mdx/import-export'),
  body('an expression', `{${writeCanary}}`, 'mdx/braces'),
  body('an attribute', `<Cite source={${writeCanary}} at="p.9" />`, 'mdx/attribute-expression'),
  body('a spread', `<Cite {...${writeCanary}} />`, 'mdx/attribute-expression'),
  body('a tag', '<script src="/x.js" />', 'mdx/tag'),
  body('a script as a link', '[文](java&Tab;script:alert(1))', 'mdx/address'),
  body('an image', '![図](../../../public/icon.svg)', 'mdx/image'),
  { name: 'a layout', text: inFields('layout: ../../../canary.mjs'), code: 'field/unknown', line: 1 },
];

const fieldsAttack = (name: string, text: string, begun: string, code: string): Attack => ({
  name,
  text,
  code,
  line: lineOf(text, begun),
});

const attacks: readonly Attack[] = [
  ...guarded.filter(({ name }) => name !== 'a layout'),
  fieldsAttack('a layout', inFields('layout: ../../../canary.mjs'), 'layout:', 'field/unknown'),
  fieldsAttack('fields in TOML', soundText.replaceAll('---', '+++'), '+++', 'file/front-matter'),
  fieldsAttack('a tag of YAML', inFields('x: !!js/function "x"'), 'x:', 'yaml/feature'),
  fieldsAttack('a prototype', inFields('__proto__: {layout: x}'), '__proto__:', 'field/unknown'),
  fieldsAttack('a byte order mark', `\uFEFF${soundText}`, '\uFEFF', 'file/byte-order-mark'),
  fieldsAttack('writing that turns round', inBody('文\u202E文'), '文\u202E', 'text/invisible-character'),
  fieldsAttack('depth', inBody(`${'> '.repeat(1000)}文`), '> >', 'mdx/too-complex'),
];

/** The build has failed, has run nothing, and has left no site but the one of before. */
function expectNothing({ passed }: { passed: boolean }) {
  expect(passed).toBe(false);
  expect(workshop.has(CANARY)).toBe(false);
  expect(workshop.filesIn('dist')).toEqual(Object.keys(siteOfBefore));
  for (const [path, text] of Object.entries(siteOfBefore)) expect(workshop.read(`dist/${path}`)).toBe(text);
}

describe('where the check is passed over, the build stops at', () => {
  test.each(attacks.map((attack) => [attack.name, attack] as const))('%s', (_name, { text, code, line }) => {
    workshop.write(file, text);
    const run = workshop.buildPages();
    expectNothing(run);
    expect(workshop.filesIn('.build/site')).toEqual([]);
    expect(run.output).toMatch(new RegExp(String.raw`${file}:${line}:\d+  ${code}`));
  });

  test('a link to a file elsewhere', () => {
    workshop.remove(file);
    symlinkSync('/etc/hostname', join(workshop.root, file));
    const run = workshop.buildPages();
    expectNothing(run);
    expect(run.output).toContain(`${file}:1:1  file/not-plain`);
  });
});

/** Gives Astro a file as it lies there; no reader of ours has seen it. */
const blindLoader = `
import type { Loader } from 'astro/loaders';
export const recordsLoader = (collection: string): Loader => ({
  name: collection,
  load: async ({ store, generateDigest }) => {
    store.clear();
    if (collection === 'cases')
      store.set({ id: 'ja/${id}', data: {}, filePath: '${file}', digest: generateDigest(String(Date.now())), deferredRender: true });
  },
});
`;

describe('where no reader has seen the content either, the compiler refuses', () => {
  const loader = 'src/queries/loader.ts';
  const own = workshop.read(loader);
  beforeEach(() => workshop.write(loader, blindLoader));
  afterEach(() => workshop.write(loader, own));

  test.each(guarded.map((attack) => [attack.name, attack] as const))('%s', (_name, { text, code, line }) => {
    workshop.write(file, text);
    const run = workshop.buildPages();
    expectNothing(run);
    expect(run.output).toContain(`${code}: `);
    expect(run.output).toContain(`${file}:${line}:1`);
  });
});

test('with the guard taken away such code does run, so that the tests above prove something', () => {
  const guard = 'src/mdx/guard.ts';
  const own = workshop.read(guard);
  const open = 'export function inspect(node: Node): Finding[] {';
  workshop.replace(guard, open, `${open}\n  return [];`);
  for (const name of ['a module', 'an expression']) {
    const attack = guarded.find((candidate) => candidate.name === name);
    if (!attack) throw new Error(`There is no attack by ${name}.`);
    workshop.write(file, attack.text);
    workshop.remove(CANARY);
    workshop.buildPages();
    expect(workshop.has(CANARY), name).toBe(true);
  }
  workshop.write(guard, own);
});
