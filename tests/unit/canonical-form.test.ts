import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { canonicalForm, kindOf, type Format } from '../../scripts/lib/canonical-form.ts';
import { refusalText } from '../../scripts/lib/format-messages.ts';
import { languages } from '../../src/i18n/locales.ts';
import { filesBelow, readText } from '../../src/records/files.ts';
import { splitFrontMatter } from '../../src/records/front-matter.ts';
import { parseYaml } from '../../src/records/yaml.ts';
import { caseSchema } from '../../src/schemas/case.ts';
import { organisationSchema } from '../../src/schemas/organisation.ts';
import { statisticSchema } from '../../src/schemas/statistic.ts';
import { runScript } from '../lib/run-script.ts';

const root = new URL('../..', import.meta.url).pathname;

function formatted(
  text: string,
  format: Format = 'yaml',
  schema: Parameters<typeof canonicalForm>[2] = organisationSchema,
): string {
  const form = canonicalForm(text, format, schema);
  if ('refusal' in form) throw new Error(`refused: ${JSON.stringify(form.refusal)}`);
  return form.text;
}

function refused(text: string, format: Format = 'yaml') {
  const form = canonicalForm(text, format, format === 'mdx' ? caseSchema : organisationSchema);
  return 'refusal' in form ? form.refusal : undefined;
}

const body = (text: string) =>
  formatted(`---\ntitle: a\n---\n${text}`, 'mdx', caseSchema).replace('---\ntitle: a\n---\n', '');

describe('the YAML of a file', () => {
  test('has its keys in the order of the schema, at every depth, and unknown ones last', () => {
    const text =
      'extra: 1\nplace: kobe\nzzz: a\nname: {en: Kobe, fr: Kobé, ja: 神戸}\nprinted:\n- lang: ja\n  note: x\n  text: 神戸\n';
    expect(formatted(text)).toBe(
      'name:\n  ja: 神戸\n  en: Kobe\n  fr: Kobé\nplace: kobe\nprinted:\n  - text: 神戸\n    lang: ja\n    note: x\nextra: 1\nzzz: a\n',
    );
  });

  test('keeps unknown keys that look like numbers, or like what every object has', () => {
    const text = 'name:\n  ja: 神戸\n"2014": b\nconstructor: c\n__proto__: d\n';
    expect(formatted(text)).toBe("name:\n  ja: 神戸\n'2014': b\nconstructor: c\n__proto__: d\n");
  });

  test('writes a translation in the order of its record', () => {
    const text = '---\ntimeline:\n  - text: b\n    id: a\nsummary:\n  text: c\ntitle: d\n---\n';
    expect(formatted(text, 'mdx', caseSchema)).toBe(
      '---\ntitle: d\nsummary:\n  text: c\ntimeline:\n  - id: a\n    text: b\n---\n',
    );
  });

  test('keeps text that looks like a number or a truth value as text, and dates without quotes', () => {
    const text =
      '---\ntitle: 2014\nupdated: "2026-11-22"\ntimeline:\n  - {id: true, date: "2014-02"}\n  - {id: b, date: 2014}\n  - {id: c, date: "2010/.."}\n---\n';
    expect(formatted(text, 'mdx', caseSchema)).toBe(
      "---\ntitle: '2014'\ntimeline:\n  - id: 'true'\n    date: 2014-02\n  - id: b\n    date: '2014'\n  - id: c\n    date: 2010/..\nupdated: 2026-11-22\n---\n",
    );
  });

  test('keeps numbers, truth values and nothing where the schema takes them', () => {
    expect(formatted('cells: [[1.50, null], [-3, 1e3]]\n', 'yaml', statisticSchema)).toBe(
      'cells:\n  - - 1.5\n    - null\n  - - -3\n    - 1000\n',
    );
  });

  test.each([
    ['神戸: 医療', "'神戸: 医療'"],
    ['神戸：医療', '神戸：医療'],
    ['第4回 #4', "'第4回 #4'"],
    ['C#と日本', 'C#と日本'],
    ["知事の'約束'", "知事の'約束'"],
    ["'約束'の記録", `"'約束'の記録"`],
    ['「引用」と"引用"', '「引用」と"引用"'],
    ['"引用"から', `'"引用"から'`],
    [`'a' と "b": c`, `'''a'' と "b": c'`],
    ['- 箇条書きのような文', "'- 箇条書きのような文'"],
    ['-前にハイフン', '-前にハイフン'],
    ['*強調*', "'*強調*'"],
    ['[注]', "'[注]'"],
    ['100％', '100％'],
    ['~', "'~'"],
    ['null', "'null'"],
    ['はい', 'はい'],
    ['　全角の空白　', '　全角の空白　'],
    ['1行目\n2行目\n', '|\n    1行目\n    2行目'],
    ['1行目\n  字下げ', '|-\n    1行目\n      字下げ'],
  ])('writes the text %j as %s', (text, written) => {
    const result = formatted(stringify({ name: { ja: text } }, { defaultStringType: 'QUOTE_DOUBLE' }));
    expect(result).toBe(`name:\n  ja: ${written}\n`);
    expect(parseYaml(result, organisationSchema).value).toEqual({ name: { ja: text } });
  });

  test('does not fold long lines', () => {
    const long = '長い文と long words '.repeat(40).trim();
    expect(formatted(`name:\n  ja: >-\n    ${long.slice(0, 90)}\n    ${long.slice(90)}\n`).split('\n')).toHaveLength(3);
  });

  test('ends in one line feed, without carriage returns or a byte order mark', () => {
    expect(formatted('\uFEFFkind: company\r\nname:\r\n  ja: 神戸\r\n\r\n\r\n')).toBe(
      'name:\n  ja: 神戸\nkind: company\n',
    );
    expect(formatted('---\r\ntitle: a\r\n---\r\n\r\n本文\r\n', 'mdx', caseSchema)).toBe('---\ntitle: a\n---\n本文\n');
  });
});

describe('a body', () => {
  test('loses spaces at the ends of lines and blank lines at its ends, nothing else', () => {
    expect(body('\n\n本文  \n\n* a \n*   b\t\n\n\n| a | b |   \n|--|--|\n| 1 | 2 |\n\n  \n\n')).toBe(
      '本文\n\n* a\n*   b\n\n\n| a | b |\n|--|--|\n| 1 | 2 |\n',
    );
  });

  test('keeps hard breaks, as they are written', () => {
    expect(body('\n一行目  \n二行目   \n三行目 \n四行目\\\n五行目  \n')).toBe(
      '一行目  \n二行目   \n三行目\n四行目\\\n五行目\n',
    );
  });

  test('keeps spaces inside code', () => {
    expect(body('\n```text\na  \n   \nb \n```\n\n`c \nd` \n')).toBe('```text\na  \n   \nb \n```\n\n`c \nd`\n');
  });

  test('keeps the wide space of Japanese', () => {
    expect(body('\n本文　\n')).toBe('本文　\n');
  });

  test('may be missing', () => {
    expect(body('')).toBe('');
    expect(formatted('---\ntitle: a\n---', 'mdx', caseSchema)).toBe('---\ntitle: a\n---\n');
  });
});

describe('a file is refused', () => {
  test.each([
    ['name:\n  ja: 神戸 # 市\n', { line: 2, column: 10 }],
    ['# 冒頭\nname:\n  ja: 神戸\n', { line: 1, column: 1 }],
    ['name:\n  ja: |\n    神戸\n# 末尾\n', { line: 4, column: 1 }],
    ['aliases: [a, # b\n  c]\n', { line: 1, column: 14 }],
  ])('with a comment: %j', (text, place) => {
    expect(refused(text)).toMatchObject({ code: 'yaml/comment', ...place });
  });

  test('with a comment in its front matter, at the line of the file', () => {
    expect(refused('---\ntitle: a\n# b\n---\n', 'mdx')).toMatchObject({
      code: 'yaml/comment',
      line: 3,
      column: 1,
      params: { value: '# b' },
    });
  });

  test('but not for what only looks like one', () => {
    expect(refused(`name:\n  ja: '# a'\n  en: "b # c"\nnote:\n  ja: |\n    # d\n  en: e#f\n`)).toBeUndefined();
    expect(refused('---\ntitle: a\n---\n\n# 見出し\n', 'mdx')).toBeUndefined();
  });

  test.each([
    ['yaml', 'name: [a\n', 'yaml/syntax'],
    ['yaml', 'kind: a\nkind: b\n', 'yaml/duplicate-key'],
    ['yaml', 'kind: &a b\nplace: *a\n', 'yaml/feature'],
    ['yaml', 'kind: a\rplace: b\n', 'file/line-ends'],
    ['yaml', '', 'format/empty'],
    ['mdx', '---\n---\n', 'format/empty'],
    ['mdx', 'title: a\n', 'file/front-matter'],
    ['mdx', '---\ntitle: a\n', 'file/front-matter-open'],
    ['mdx', '---\ntitle: a\n---\n\n<Cite\n', 'mdx/syntax'],
    ['yaml', 'kind: "a\\ud800"\n', 'text/invisible-character'],
    ['yaml', '? [a, b]\n: c\n', 'yaml/feature'],
    ['yaml', 'phone: 0123\n', 'format/number'],
    ['yaml', 'code: 12345678901234567890\n', 'format/number'],
    // The line of dashes would end the front matter once it stands on a line of its own.
    ['mdx', '---\ntitle: "a\\n--- b"\n---\n', 'format/would-change'],
    ['mdx', '---\ntitle: a\n---\n\n<Note text="a \nb" />\n', 'format/would-change'],
  ] as const)('%s %j: %s', (format, text, code) => {
    expect(refused(text, format)?.code).toBe(code);
  });

  test('with words in every language', () => {
    const source = ['lib/canonical-form.ts', 'format-content.ts']
      .map((path) => readFileSync(join(root, 'scripts', path), 'utf8'))
      .join('');
    const codes = [...new Set([...source.matchAll(/'(format\/[a-z-]+)'/g)].map(([, code = '']) => code))];
    expect(codes).toHaveLength(6);
    for (const lang of languages)
      for (const code of codes) expect(refusalText(lang, code)?.what({}), code).toBeTruthy();
  });
});

describe('the real content', () => {
  const files = filesBelow(join(root, 'content')).map((path) => {
    const read = readText(join(root, 'content', path));
    const kind = kindOf(path);
    if ('unreadable' in read || !kind) throw new Error(`not a content file: ${path}`);
    const { format, schema } = kind;
    return { path, text: read.text, format, schema, form: canonicalForm(read.text, format, schema) };
  });
  const valueIn = (text: string, { format, schema }: (typeof files)[number]) => {
    const split = format === 'mdx' ? splitFrontMatter(text) : { yaml: text, body: '' };
    if ('problem' in split) throw new Error(split.problem.code);
    return { value: parseYaml(split.yaml, schema).value, words: split.body.split(/\s+/).filter(Boolean) };
  };
  const sound = files.flatMap((file) => ('text' in file.form ? [{ ...file, canonical: file.form.text }] : []));

  test('can be brought into canonical form, every file of it', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ path, form }) => ('refusal' in form ? [{ path, ...form.refusal }] : []))).toEqual([]);
  });

  test('loses nothing', () => {
    for (const file of sound) expect(valueIn(file.canonical, file), file.path).toEqual(valueIn(file.text, file));
  });

  test('stays as it is the second time', () => {
    for (const { path, canonical, format, schema } of sound)
      expect(formatted(canonical, format, schema), path).toBe(canonical);
  });

  test('differs in one line when one field is edited, whatever wrote the file', () => {
    const texts = sound.flatMap((file) => {
      const { value } = valueIn(file.canonical, file);
      return typeof value === 'object' && value !== null && 'title' in value ? [{ file, value }] : [];
    });
    expect(texts.length).toBeGreaterThan(50);
    for (const { file, value } of texts) {
      const { title } = value;
      const edited = { ...value, title: typeof title === 'string' ? `${title}。` : { ...Object(title), ja: '新: 題' } };
      const yaml = stringify(edited, { lineWidth: 60, indentSeq: false, defaultStringType: 'QUOTE_DOUBLE' });
      const body = file.format === 'mdx' ? file.canonical.slice(file.canonical.indexOf('\n---', 3) + 1) : '';
      const before = file.canonical.split('\n');
      const after = formatted(body ? `---\n${yaml}${body}` : yaml, file.format, file.schema).split('\n');
      expect(after, file.path).toHaveLength(before.length);
      expect(
        after.filter((line, index) => line !== before[index]),
        file.path,
      ).toHaveLength(1);
    }
  });
});

test.each([
  ['cases/ja/a.mdx', 'mdx'],
  ['organisations/a.yaml', 'yaml'],
  ['taxonomies/regions.yaml', 'yaml'],
  ['ties.yaml', 'yaml'],
  ['edition.yaml', 'yaml'],
  ['taxonomies/unknown.yaml', undefined],
  ['unknown.yaml', undefined],
  ['cases/a.mdx', undefined],
  ['cases/ja/deep/a.mdx', undefined],
  ['organisations/a.yml', undefined],
  ['constructor/ja/a.mdx', undefined],
])('content/%s is %s', (path, format) => {
  expect(kindOf(path)?.format).toBe(format);
});

describe('the command', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  function run(files: Record<string, string>, ...options: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'kakehashi-format-'));
    folders.push(folder);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
      writeFileSync(join(folder, 'content', path), text);
    }
    const again = (...more: string[]) => {
      const { code, stdout, stderr } = runScript('format-content.ts', more, { cwd: folder });
      return { code, output: stdout + stderr };
    };
    const text = (path: string) => readFileSync(join(folder, 'content', path), 'utf8');
    return { ...again(...options), again, text, names: () => readdirSync(join(folder, 'content', 'organisations')) };
  }

  const untidy = 'place: kobe\nname: {en: Kobe, ja: 神戸}\n';
  const tidy = 'name:\n  ja: 神戸\n  en: Kobe\nplace: kobe\n';

  test('formats what it can, leaves the rest, and says so', () => {
    const { code, output, text, names } = run({
      'organisations/a.yaml': untidy,
      'organisations/b.yaml': 'name: [\n',
      'organisations/c.yaml': '# c\nplace: kobe\n',
      'organisations/d.yaml': tidy,
    });
    expect(code).toBe(1);
    expect([text('organisations/a.yaml'), text('organisations/b.yaml'), text('organisations/c.yaml')]).toEqual([
      tidy,
      'name: [\n',
      '# c\nplace: kobe\n',
    ]);
    expect(names()).toEqual(['a.yaml', 'b.yaml', 'c.yaml', 'd.yaml']);
    expect(output).toContain('content/organisations/c.yaml:1:1  yaml/comment');
    expect(output).toContain('yaml/syntax');
    expect(output).toMatch(/直したもの 1件.*そのままにしたもの 2件.*1 formatted, 1 already in canonical form, 2 left/);
  });

  test('only looks with --check', () => {
    const { code, output, text, again } = run(
      { 'organisations/a.yaml': untidy, 'organisations/d.yaml': tidy },
      '--check',
    );
    expect(code).toBe(1);
    expect(output).toContain('content/organisations/a.yaml');
    expect(output).not.toContain('content/organisations/d.yaml');
    expect(text('organisations/a.yaml')).toBe(untidy);
    expect(again().code).toBe(0);
    expect(again('--check').code).toBe(0);
  });

  test('knows no other option', () => {
    const { code, output, text } = run({ 'organisations/a.yaml': untidy }, '--chekc');
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n')).toEqual([
      '「--chekc」という指定はありません。使い方: npm run format:content [-- --check]',
      '"--chekc" is not an option here. Usage: npm run format:content [-- --check]',
    ]);
    expect(text('organisations/a.yaml')).toBe(untidy);
  });
});
