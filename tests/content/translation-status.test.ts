/** `npm run status` as it is typed, in a repository with a history of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Translation, TranslationReport } from '../../src/queries/translation-state.ts';
import { ContentCopy } from '../lib/content-copy.ts';
import { library, projectRoot } from '../lib/records.ts';
import { runScript } from '../lib/run-script.ts';
import { soundRecords } from '../lib/sound-records.ts';

/** Git without the settings of this machine and of whatever runs the tests. */
function git(cwd: string, ...args: readonly string[]): string {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=', ...args], {
    cwd,
    env: { ...Object.fromEntries(inherited), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

const copy = new ContentCopy();
const clones = mkdtempSync(join(tmpdir(), 'kakehashi-clones-'));
afterAll(() => {
  copy.remove();
  rmSync(clones, { recursive: true, force: true });
});

function commit(message: string): string {
  git(copy.root, 'add', '--all');
  git(copy.root, 'commit', '--quiet', `--message=${message}`);
  return git(copy.root, 'rev-parse', 'HEAD');
}

const japanese = (id: string) => `cases/ja/${id}.mdx`;
const english = (id: string) => `cases/en/${id}.mdx`;

/** Writes a pair, or its record alone. */
function write(id: string, languages: readonly string[] = ['ja', 'en']): void {
  for (const [path, text] of Object.entries(soundRecords.case(id)))
    if (languages.some((lang) => path.includes(`/${lang}/`))) copy.write(path, text);
}

let first = '';
let second = '';
function makeHistory(): void {
  copy.takeOutBodies();
  git(copy.root, 'init', '--quiet');
  for (const id of ['untouched', 'other-date', 'other-text', 'both', 'later', 'retyped', 'broken', 'typed']) write(id);
  write('alone', ['ja']);
  first = commit('Write');

  copy.replace(japanese('other-date'), 'date: 2019-05-01', 'date: 2019-06-01');
  for (const id of ['other-text', 'both', 'later', 'retyped', 'typed'])
    copy.replace(japanese(id), '覚書を締結', '覚書に署名');
  copy.replace(english('both'), 'Memorandum signed', 'Memorandum put to paper');
  copy.replace(english('broken'), '      role: Party abroad\n', '');
  second = commit('Change the records');

  copy.replace(english('later'), 'Memorandum signed', 'Memorandum put to paper');
  copy.replace(japanese('retyped'), '覚書に署名', '覚書を締結');
  commit('Catch up');

  // Not committed: a translation mended, a record changed, and a pair that nobody has seen yet.
  copy.replace(english('typed'), 'Memorandum signed', 'Memorandum put to paper');
  copy.replace(japanese('untouched'), '試しの事例', '試みの事例');
  write('new');
}

const statusIn = (cwd: string) =>
  JSON.parse(runScript('status.ts', ['--format', 'json'], { cwd }).stdout) as TranslationReport; // `as`: its documented type
const caseIn = ({ translations }: TranslationReport, id: string): Translation | undefined =>
  translations.find((own) => own.collection === 'cases' && own.id === id);

const hasGit = spawnSync('git', ['--version']).status === 0;

// Without git there is no history to have a state of; `npm run status` then says so.
describe.skipIf(!hasGit)('the state of translations', { timeout: 120_000 }, () => {
  beforeAll(makeHistory);

  test('follows from what has changed after them, committed or not', () => {
    const report = statusIn(copy.root);
    const states = [
      'untouched',
      'other-date',
      'other-text',
      'both',
      'later',
      'retyped',
      'broken',
      'typed',
      'alone',
      'new',
    ].map((id) => [id, caseIn(report, id)?.state]);
    expect(Object.fromEntries(states)).toEqual({
      untouched: 'outdated',
      'other-date': 'complete',
      'other-text': 'outdated',
      both: 'complete',
      later: 'complete',
      retyped: 'complete',
      broken: 'incomplete',
      typed: 'complete',
      alone: 'missing',
      new: 'complete',
    });
    expect(caseIn(report, 'other-text')).toEqual({
      collection: 'cases',
      id: 'other-text',
      language: 'en',
      state: 'outdated',
      original: 'content/cases/ja/other-text.mdx',
      file: 'content/cases/en/other-text.mdx',
      commit: first,
    });
    expect(caseIn(report, 'both')?.commit).toBe(second);
    expect(caseIn(report, 'new')?.commit).toBeNull();
    expect(report.counts).toEqual({ outdated: 2, incomplete: 1, missing: 1, unknown: 0, complete: 7 });
    expect(report.translations).toHaveLength(11);
  });

  test('is grouped for a person, with what has changed since and the numbers', () => {
    const { code, stdout } = runScript('status.ts', [], { cwd: copy.root });
    expect(code).toBe(0);
    expect(stdout).toContain(
      `  content/cases/en/other-text.mdx\n    git diff ${first.slice(0, 12)} -- content/cases/ja/other-text.mdx\n`,
    );
    expect(stdout).toContain(
      '訳なし：まだ訳がありません。 / Missing: There is no translation yet.\n  content/cases/en/alone.mdx\n',
    );
    expect(stdout).not.toContain('content/cases/en/both.mdx');
    expect(stdout).toMatch(/^ {3}2 {2}要更新：.+ \/ Outdated: /m);
  });

  test('is known in a clone only as far as its history reaches', () => {
    const clone = join(clones, 'shallow');
    git(copy.root, 'clone', '--quiet', '--depth=2', pathToFileURL(copy.root).href, clone);
    const report = statusIn(clone);
    // Translated in the last commit; before the first one that the clone has; not at all.
    expect(['later', 'other-text', 'alone'].map((id) => caseIn(report, id)?.state)).toEqual([
      'complete',
      'unknown',
      'missing',
    ]);
  });

  test('is known in a project that is a folder of its repository', () => {
    const clone = join(clones, 'whole');
    git(copy.root, 'clone', '--quiet', pathToFileURL(copy.root).href, clone);
    mkdirSync(join(clone, 'site'));
    git(clone, 'mv', 'content', 'site/content');
    git(clone, 'commit', '--quiet', '--message=Move');
    const record = join(clone, 'site/content', japanese('both'));
    writeFileSync(record, readFileSync(record, 'utf8').replace('覚書に署名', '覚書を交換'));
    const report = statusIn(join(clone, 'site'));
    expect(['both', 'later'].map((id) => caseIn(report, id)?.state)).toEqual(['outdated', 'complete']);
  });

  test('is unknown without a repository, but for what no history tells', () => {
    const unversioned = join(clones, 'unversioned');
    cpSync(join(copy.root, 'content'), join(unversioned, 'content'), { recursive: true });
    expect(statusIn(unversioned).counts).toEqual({ outdated: 0, incomplete: 1, missing: 1, unknown: 9, complete: 0 });
  });

  test('is told of every record with a body', () => {
    const { translations } = statusIn(projectRoot);
    const of = (collection: string) => translations.filter((own) => own.collection === collection).map(({ id }) => id);
    for (const collection of ['cases', 'webinars', 'factors', 'pages'] as const)
      expect(of(collection).toSorted(), collection).toEqual([...library.content[collection].keys()].toSorted());
  });
});

test('an option that status does not know is refused in both languages', () => {
  const { code, stdout, stderr } = runScript('status.ts', ['--format', 'github'], { cwd: copy.root });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toEqual([
    '「--format」に「github」は使えません。使えるのは text, json です。使い方: npm run status [-- --format text|json]',
    '"github" is no value for "--format"; it takes text, json. Usage: npm run status [-- --format text|json]',
  ]);
});
