import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changesOf, refusedPaths, scopeOf } from '../../scripts/lib/proposed-content.ts';
import { projectRoot } from '../lib/records.ts';
import { runStep } from '../lib/run-step.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-proposal-'));
  made.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('a pull request', () => {
  test.each([
    [['content/cases/ja/a.mdx', 'public/media/a.jpg'], 'content'],
    [['content/cases/ja/a.mdx', 'src/mdx/guard.ts'], 'mixed'],
    [['content/cases/ja/a.mdx', 'public/_headers'], 'mixed'],
    [['content/cases/ja/a.mdx', 'contentious.md'], 'mixed'],
    [['src/mdx/guard.ts'], 'none'],
    [[], 'none'],
  ])('that changes %j is judged as %s', (paths, scope) => {
    expect(scopeOf(paths)).toBe(scope);
  });

  test('that moves a file out of the folders changes both places', () => {
    const files = [
      { filename: 'scripts/build.ts', status: 'renamed', previous_filename: 'content/cases/ja/a.mdx' },
      { filename: 'content/cases/ja/b.mdx', status: 'removed' },
      { filename: 'content/cases/ja/c.mdx', status: 'added' },
    ];
    expect(changesOf(files)).toEqual({
      scope: 'mixed',
      written: ['content/cases/ja/c.mdx'],
      elsewhere: ['scripts/build.ts'],
    });
  });
});

describe('what is not taken', () => {
  test('is nothing, where there are only ordinary files and folders', () => {
    expect(refusedPaths(folderOf({ 'content/cases/ja/a.mdx': '', 'public/_headers': '' }))).toEqual([]);
    expect(refusedPaths(folderOf({}))).toEqual([]);
  });

  test('is a link to a file or a folder, a hidden file, and a folder that is none', () => {
    const folder = folderOf({ 'content/.env': '', 'content/cases/ja/a.mdx': '', 'public/media': 'no folder' });
    symlinkSync('/etc/hostname', join(folder, 'content', 'cases', 'ja', 'b.mdx'));
    symlinkSync('/etc', join(folder, 'content', 'sources'), 'junction');
    expect(refusedPaths(folder)).toEqual([
      { path: 'content/.env', kind: 'hidden' },
      { path: 'content/cases/ja/b.mdx', kind: 'link' },
      { path: 'content/sources', kind: 'link' },
      { path: 'public/media', kind: 'special' },
    ]);
  });

  test.each(['content', 'public', 'public/media'])('is %s itself where it is a link', (path) => {
    const folder = folderOf({ 'elsewhere/media/a.jpg': '', 'public.txt': '' });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(folder, path), 'junction');
    expect(refusedPaths(folder)).toEqual([{ path, kind: 'link' }]);
  });
});

describe('taking the content of a pull request', () => {
  const script = join(projectRoot, 'scripts', 'take-content.ts');
  const base = {
    'content/old.yaml': 'old',
    'content/kept.yaml': 'base',
    'public/_headers': 'base',
    'src/a.ts': 'base',
  };
  const proposed = {
    'content/kept.yaml': 'new',
    'public/media/a.jpg': 'new',
    'public/_headers': 'new',
    'src/a.ts': 'new',
  };
  const filesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .toSorted();

  async function take(proposal: string, changed: readonly string[]) {
    const into = folderOf(base);
    const results = folderOf({ changed: changed.map((path) => `${path}\0`).join('') });
    const outputs = join(results, 'outputs');
    const run = await runStep([script, proposal, results], { PULL_REQUEST: '12', GITHUB_OUTPUT: outputs }, into);
    return {
      ...run,
      into,
      result: JSON.parse(readFileSync(join(results, 'pull-request.json'), 'utf8')) as unknown,
      outputs: existsSync(outputs) ? readFileSync(outputs, 'utf8') : '',
    };
  }

  test('puts its folders in place of those of the base, and nothing else', async () => {
    const { code, into, result, outputs } = await take(folderOf(proposed), ['content/kept.yaml', 'public/media/a.jpg']);
    expect(code).toBe(0);
    expect(outputs).toBe('scope=content\n');
    expect(result).toEqual({ number: 12, refused: [] });
    expect(filesIn(into)).toEqual(['content/kept.yaml', 'public/_headers', 'public/media/a.jpg', 'src/a.ts']);
    expect(readFileSync(join(into, 'content/kept.yaml'), 'utf8')).toBe('new');
    expect(readFileSync(join(into, 'public/_headers'), 'utf8')).toBe('base');
    expect(readFileSync(join(into, 'src/a.ts'), 'utf8')).toBe('base');
  });

  test('leaves the base as it is where other paths are changed too, and says who judges then', async () => {
    const { code, into, outputs, output } = await take(folderOf(proposed), ['content/kept.yaml', 'src/a.ts']);
    expect(code).toBe(0);
    expect(outputs).toBe('scope=mixed\n');
    expect(filesIn(into)).toEqual(Object.keys(base).toSorted());
    expect(output).toContain('内容は変更後のプログラムの「test」が点検します');
    expect(output).toContain('"test" judges the content');
  });

  test('takes nothing where there is a link, names it in both languages, and hands it on', async () => {
    const proposal = folderOf(proposed);
    symlinkSync('/etc/hostname', join(proposal, 'content', 'secret.yaml'));
    const { code, into, result, outputs, output } = await take(proposal, ['content/secret.yaml']);
    expect(code).toBe(1);
    expect(outputs).toBe('');
    expect(result).toEqual({ number: 12, refused: [{ path: 'content/secret.yaml', kind: 'link' }] });
    expect(filesIn(into)).toEqual(Object.keys(base).toSorted());
    expect(output).toContain('取り除いてください');
    expect(output).toContain('Remove these');
    expect(output).toContain('content/secret.yaml');
  });
});
