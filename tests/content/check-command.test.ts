/** `npm run check` as it is typed, on content with real mistakes in it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LARGEST_SUMMARY } from '../../scripts/lib/github-report.ts';
import type { CheckReport } from '../../src/queries/problem-report.ts';
import { ContentCopy } from '../lib/content-copy.ts';
import { runScript } from '../lib/run-script.ts';
import { soundRecords } from '../lib/sound-records.ts';

/** A case with one error in each language, another without a translation, and an organisation that begs to be believed. */
function spoil(copy: ContentCopy): void {
  copy.takeOutBodies();
  for (const [path, text] of Object.entries(soundRecords.case('trial'))) copy.write(path, text);
  copy.replace('cases/ja/trial.mdx', 'depth: brief', 'depth: short');
  copy.append('cases/en/trial.mdx', '\nIt drew 30 firms.\n');
  for (const [path, text] of Object.entries(soundRecords.case('alone')))
    if (path.includes('/ja/')) copy.write(path, text);
  copy.write('organisations/hostile.yaml', soundRecords.organisation('hostile')['organisations/hostile.yaml'] ?? '');
  copy.replace(
    'organisations/hostile.yaml',
    'kind: agency',
    'kind: |-\n  x%0A,y|<script>alert(1)</script>\n  ::error::believed',
  );
}

const copy = new ContentCopy();
beforeAll(() => spoil(copy));
afterAll(() => copy.remove());

const check = (...args: readonly string[]) => runScript('check.ts', args, { cwd: copy.root });

const shortDepth = {
  file: 'content/cases/ja/trial.mdx',
  line: 8,
  column: 8,
  code: 'field/not-in-list',
  severity: 'error',
  field: 'cases.depth',
  labels: { ja: '資料の詳しさ', en: 'Depth of sources' },
  messages: {
    ja: {
      what: '「short」は選べません。',
      todo: '使えるのは次のものです：full（詳細）、standard（標準）、brief（概要）',
    },
    en: { what: '"short" cannot be chosen here.', todo: 'Allowed: full (Full), standard (Standard), brief (Brief)' },
  },
};

describe('the check for programs', { timeout: 60_000 }, () => {
  test('prints one document with every problem in both languages', () => {
    const { code, stdout, stderr } = check('--format', 'json');
    const report = JSON.parse(stdout) as CheckReport; // `as`: its documented type
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(Object.keys(report)).toEqual(['problems', 'errors', 'warnings']);
    expect(report.problems.map(({ file, code: rule }) => `${file} ${rule}`)).toEqual([
      'content/cases/en/trial.mdx body/figure-without-source',
      'content/cases/ja/alone.mdx translation/no-file',
      'content/cases/ja/trial.mdx field/not-in-list',
      'content/organisations/hostile.yaml field/not-in-list',
    ]);
    expect([report.errors, report.warnings]).toEqual([3, 1]);
    expect(report.problems[2]).toEqual(shortDepth);
    expect(report.problems[0]).toMatchObject({ field: null, labels: { ja: null, en: null } });
    for (const problem of report.problems) expect(Object.keys(problem)).toEqual(Object.keys(shortDepth));
  });
});

/** As GitHub runs it, with something in the summary already; returns what is printed and the summary. */
function checkOnGitHub(before: string) {
  const file = join(copy.root, 'summary.md');
  writeFileSync(file, before);
  const run = runScript('check.ts', ['--format', 'github'], {
    cwd: copy.root,
    settings: { GITHUB_STEP_SUMMARY: file },
  });
  return { ...run, summary: readFileSync(file, 'utf8') };
}

describe('the check on GitHub', { timeout: 60_000 }, () => {
  test('prints errors, then warnings, then their numbers, and nothing that content has made up; all are in the summary', () => {
    const { code, stdout, summary } = checkOnGitHub('## Before\n\n');
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=content\/cases\/en\/trial\.mdx,line=\d+,col=1,title=body\/figure-without-source::/,
      ),
      '::error file=content/cases/ja/trial.mdx,line=8,col=8,title=field/not-in-list · cases.depth::「short」は選べません。%0A→ 使えるのは次のものです：full（詳細）、standard（標準）、brief（概要）%0A"short" cannot be chosen here.%0A→ Allowed: full (Full), standard (Standard), brief (Brief)',
      expect.stringMatching(
        /^::error file=content\/organisations\/hostile\.yaml,line=7,col=7,title=field\/not-in-list · organisations\.kind::「x%250A,y\|<script>alert\(1\)<\/script> ::error::believed」は/,
      ),
      expect.stringMatching(/^::warning file=content\/cases\/ja\/alone\.mdx,line=1,col=1,title=translation\/no-file::/),
      'エラー 3件、注意 1件 / 3 errors, 1 warnings',
    ]);

    expect(summary.split('\n').filter((line) => line.startsWith('## '))).toEqual([
      '## Before',
      '## 内容の点検 / Content check',
    ]);
    expect(summary.match(/^- /gm)).toHaveLength(4);
    expect(summary).toContain('x&#37;0A&#44;y&#124;&#60;script&#62;alert&#40;1&#41;');
    expect(summary).not.toContain('<script');
  });

  test('leaves room for what stands in the summary already', () => {
    const { summary } = checkOnGitHub('x'.repeat(LARGEST_SUMMARY - 1500));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(LARGEST_SUMMARY);
    expect(summary).toContain('npm run check lists all of them');
  });
});

describe('the check of some files', { timeout: 60_000 }, () => {
  test('shows and counts theirs alone, below folders too', () => {
    const { stdout } = check('--format=json', '--only', 'content/cases/ja/', './content/organisations/hostile.yaml');
    const { problems, errors } = JSON.parse(stdout) as CheckReport; // `as`: its documented type
    expect(problems.map(({ file }) => file)).toEqual([
      'content/cases/ja/alone.mdx',
      'content/cases/ja/trial.mdx',
      'content/organisations/hostile.yaml',
    ]);
    expect(errors).toBe(2);
  });

  test('succeeds with warnings, finds what they refer to, and passes over errors elsewhere', () => {
    const { code, stdout } = check('--only', 'content/cases/ja/alone.mdx', 'content/factors');
    expect(code).toBe(0);
    expect(stdout).toContain('content/cases/ja/alone.mdx:1:1  translation/no-file');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('エラー 0件、注意 1件 / 0 errors, 1 warnings');
  });

  test.for([['content/cases/ja/nowhere.mdx'], ['../content'], ['/etc']])(
    '%s is refused in both languages: it is not in the project',
    ([path = '']) => {
      const { code, stdout, stderr } = check('--only', 'content/cases', path);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      const [ja, en] = stderr.split('\n');
      expect(ja).toContain(`「${path}」というファイルもフォルダーもありません`);
      expect(en).toContain(`There is no file or folder "${path}"`);
    },
  );
});

describe('what the check does not know', () => {
  test.for([
    [['--formt', 'json'], '--formt'],
    [['--format', 'xml'], 'xml'],
    [['content/cases'], 'content/cases'],
  ] as const)('%s is refused in both languages, with the usage, and nothing is checked', ([args, named]) => {
    const { code, stdout, stderr } = check(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).toContain(named);
      expect(line).toContain('npm run check [-- [--format text|github|json] [--only <file>…]]');
    }
  });
});

test(
  'the check for a person ends in the numbers, and no text of several lines begins a line',
  { timeout: 60_000 },
  () => {
    const { code, stdout } = check();
    expect(code).toBe(1);
    expect(stdout).toContain('content/cases/ja/trial.mdx:8:8  field/not-in-list  [cases.depth · 資料の詳しさ · Depth');
    expect(stdout).toContain('believed');
    expect(stdout).not.toMatch(/^\s*::/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('エラー 3件、注意 1件 / 3 errors, 1 warnings');
  },
);
