/** `npm run new` as it is typed: what it writes, what is left to write, and what it refuses. */
import { describe, expect } from 'vitest';
import { collectionNamed, collectionNames, newRecord, type ListedField } from '../../scripts/lib/new-record.ts';
import { canonicalForm, kindOf } from '../../scripts/lib/canonical-form.ts';
import { fieldHint, fieldLabel } from '../../src/i18n/explain.ts';
import { languages } from '../../src/i18n/locales.ts';
import { filesBelow } from '../../src/records/files.ts';
import { ContentCopy, test } from '../lib/content-copy.ts';
import { runScript } from '../lib/run-script.ts';
import { soundRecords } from '../lib/sound-records.ts';

const TODAY = '2026-11-22';
const create = (copy: ContentCopy, ...args: readonly string[]) => runScript('new.ts', args, { cwd: copy.root });

function write(copy: ContentCopy, collection: string, id: string) {
  const record = newRecord(collection, id, TODAY);
  for (const { path, text } of record.files) copy.write(path.replace('content/', ''), text);
  return record;
}
const fileOf = (copy: ContentCopy, path: string) => copy.text(path.replace('content/', ''));
const named = (fields: readonly ListedField[]) => fields.map(({ name }) => name);

/** A new record of every collection, all in one copy that is read once. */
function writtenAndChecked() {
  const copy = new ContentCopy();
  try {
    const records = new Map(collectionNames.map((collection) => [collection, write(copy, collection, 'brand-new')]));
    return { records, found: copy.problems() };
  } finally {
    copy.remove();
  }
}
const { records, found } = writtenAndChecked();

test('new records bring no problem to any other file', () => {
  const originals = [...records.values()].map(({ files: [first] }) => first?.path);
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set(originals));
});

describe.each(collectionNames)('a new record among the %s', (collection) => {
  test('is explained by the check in what is left to write, and in nothing else', () => {
    const { files = [], empty = [] } = records.get(collection) ?? {};
    // Nothing can refer yet to what has just been made.
    const problems = found.filter(({ file, code }) => file === files[0]?.path && !code.endsWith('/unused'));

    // A label in several languages is one field to a writer; its languages are told of one by one.
    const fieldsOf = (code: string) => problems.filter((own) => own.code === code).map(({ field = '' }) => field);
    const listed = named(empty);
    const asListed = (field: string) => (listed.includes(field) ? field : field.replace(/\.(?:ja|en)$/, ''));
    // Rows of a table have no cells yet: a table of no cells fits no rows.
    const tables = collection === 'statistics' ? ['statistics.cells'] : [];
    expect(new Set([...fieldsOf('field/empty').map(asListed), ...tables])).toEqual(new Set(listed));
    expect(fieldsOf('table/shape')).toEqual(tables);
    expect(problems.filter(({ code }) => code !== 'field/empty' && code !== 'table/shape')).toEqual([]);
    // Each once, and none as if it could be passed over.
    expect(new Set(problems.map(({ line, column }) => `${line}:${column}`)).size).toBe(problems.length);
    expect(problems.filter(({ params }) => params['statement'] ?? params['optional'])).toEqual([]);
  });

  test('is in canonical form', () => {
    for (const { path, text } of newRecord(collection, 'brand-new', TODAY).files) {
      const kind = kindOf(path.replace('content/', ''));
      expect(kind && canonicalForm(text, kind.format, kind.schema), path).toEqual({ text });
    }
  });

  test('has every field named to its writer in every language', () => {
    const { empty, notReported, leftOut } = newRecord(collection, 'brand-new', TODAY);
    for (const { name } of [...empty, ...notReported, ...leftOut])
      for (const lang of languages)
        expect([fieldLabel(lang, name), fieldHint(lang, name)], name).not.toContain(undefined);
  });

  test('may be asked for by its singular name', () => {
    expect(collectionNamed(collection)).toBe(collection);
    expect(collectionNamed(collection.slice(0, -1))).toBe(collection);
  });
});

test('a new case says what it does not know, and leaves its texts and choices to the writer', () => {
  const [japanese, english] = newRecord('cases', 'brand-new', TODAY).files;
  expect(japanese?.text).toMatch(
    /^---\ntitle: ''\nsummary:\n {2}text: ''\n {2}sources:\n {4}- source: ''\n {6}at: ''\ndepth: ''\npartners:\n {2}japan: not-reported\n/,
  );
  expect(japanese?.text).toContain('\nupdated: 2026-11-22\nverified: not-reported\n---\n');
  expect(english).toEqual({
    path: 'content/cases/en/brand-new.mdx',
    text: "---\ntitle: ''\nsummary:\n  text: ''\n---\n",
  });
});

test('items of a list have their id in every language', () => {
  const { files, empty } = newRecord('factors', 'brand-new', TODAY);
  expect(files[1]?.text).toContain("statements:\n  - id: ''\n    text: ''\n");
  expect(empty.find(({ name }) => name === 'factors.statements.id')?.languages).toEqual(languages);
});

test('a new case that has been filled in is a sound pair', { timeout: 30_000 }, ({ copy }) => {
  write(copy, 'cases', 'brand-new');
  const fill = (path: string, ...pairs: readonly [string, string][]) => {
    for (const [from, to] of pairs) copy.replace(path, from, to);
  };
  fill(
    'cases/ja/brand-new.mdx',
    ["title: ''", 'title: 新しい事例'],
    ["text: ''", 'text: 新しい要約'],
    ["source: ''", 'source: clair-forum-385'],
    ["at: ''", 'at: p.9'],
    ["depth: ''", 'depth: brief'],
    ["places:\n  - ''", 'places:\n  - mie\n  - basque-country'],
    ["sectors:\n  - ''", 'sectors:\n  - tourism'],
  );
  // Now the translation has its turn.
  expect(copy.problems().map(({ file, code, field }) => `${file} ${code} ${field ?? ''}`)).toEqual([
    'content/cases/en/brand-new.mdx field/empty cases.title',
    'content/cases/en/brand-new.mdx field/empty cases.summary.text',
  ]);
  fill('cases/en/brand-new.mdx', ["title: ''", 'title: A new case'], ["text: ''", 'text: A new summary']);
  expect(copy.problems()).toEqual([]);
});

describe('the command', { timeout: 30_000 }, () => {
  test('writes the files and says what to write first and what to run next', ({ copy }) => {
    const { code, stdout, stderr } = create(copy, 'case', 'brand-new');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [japanese, english] = ['content/cases/ja/brand-new.mdx', 'content/cases/en/brand-new.mdx'] as const;
    const written = fileOf(copy, japanese);
    const day = /^updated: (\d{4}-\d{2}-\d{2})$/m.exec(written)?.[1] ?? '';
    expect(written).toBe(newRecord('cases', 'brand-new', day).files[0]?.text);
    expect(stdout).toContain(`Files made:\n  ${japanese}\n  ${english}\n`);
    expect(stdout).toContain(
      [
        '  cases.title · 題名 · Title  [ja, en]',
        `    ${fieldHint('ja', 'cases.title')}`,
        `    ${fieldHint('en', 'cases.title')}`,
      ].join('\n'),
    );
    expect(stdout).toContain('    → full | standard | brief\n');
    expect(stdout).toContain('    → id: content/taxonomies/regions.yaml\n');
    expect(stdout).toContain('\n  cases.timeline · 年表 · Timeline\n');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`  npm run check -- --only ${japanese} ${english}`);
  });

  test('writes one file where both languages stand in one', ({ copy }) => {
    const { stdout } = create(copy, 'source', 'brand-new');
    expect(stdout).toContain('  npm run check -- --only content/sources/brand-new.yaml\n');
    expect(stdout).not.toContain('[ja');
    expect(stdout).not.toContain('---');
  });

  test('never overwrites a file, not even a translation whose record is gone', ({ copy }) => {
    const [, [path = '', text = ''] = []] = Object.entries(soundRecords.case('brand-new'));
    copy.write(path, text);
    const { code, stdout, stderr } = create(copy, 'case', 'brand-new');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`content/${path} はすでにあります`);
    expect(stderr).toContain(`content/${path} is already there; nothing has been changed`);
    expect(copy.text(path)).toBe(text);
    expect(copy.has('cases/ja/brand-new.mdx')).toBe(false);
  });

  test.for([
    [['case', 'Brand-New'], '「Brand-New」はidにできません', '"Brand-New" cannot be an id'],
    [['case', '../brand-new'], '「../brand-new」はidにできません', '"../brand-new" cannot be an id'],
    [['case', 'a'.repeat(81)], 'idにできません', 'at most 80 characters'],
    [['ties', 'brand-new'], '「ties」という種類の記録はありません', 'cases, webinars, factors, pages, sources'],
    [['constructor', 'brand-new'], '「constructor」という種類の記録はありません', 'no kind of record "constructor"'],
    [['case'], '記録の種類とidを一つずつ', 'Give one kind of record and one id'],
    [['case', 'brand-new', 'more'], '記録の種類とidを一つずつ', 'Give one kind of record and one id'],
    [['case', 'brand-new', '--force'], '「--force」という指定はありません', '"--force" is not an option here'],
  ] as const)('refuses %j in both languages and writes nothing', ([args, japanese, english], { copy }) => {
    const before = filesBelow(copy.root);
    const { code, stdout, stderr } = create(copy, ...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const [ja, en] = stderr.split('\n');
    expect(ja).toContain(japanese);
    expect(en).toContain(english);
    expect(filesBelow(copy.root)).toEqual(before);
  });
});
