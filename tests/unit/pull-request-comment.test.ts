import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Problem } from '../../scripts/launch/problem.mjs';
import { readCheckResult, type CheckResult, type ReportedProblem } from '../../scripts/lib/check-result.ts';
import { commentText, type CommentSettings } from '../../scripts/lib/comment-text.ts';
import { github } from '../../scripts/lib/github-api.ts';
import { changesOf } from '../../scripts/lib/proposed-content.ts';
import { BOT, GitHubMock } from '../lib/github-mock.ts';
import { nodesOf, parseMarkdown } from '../lib/markdown.ts';
import { runStep } from '../lib/run-step.ts';

const COMMIT = 'c'.repeat(40);
const FILE = 'content/cases/ja/mie-basque.mdx';

const problem = (more: Partial<ReportedProblem> = {}): ReportedProblem => ({
  file: FILE,
  line: 12,
  column: 3,
  code: 'field/type',
  severity: 'error',
  field: 'cases.timeline.date',
  labels: { ja: '時期', en: 'Date' },
  messages: {
    ja: { what: '日付ではありません。', todo: '2014-02 のように書いてください。' },
    en: { what: 'This is no date.', todo: 'Write it as 2014-02.' },
  },
  ...more,
});

const passed: CheckResult = {
  proposal: { number: 12, refused: [] },
  report: { problems: [] },
  steps: { check: { outcome: 'success' }, format: { outcome: 'success' }, build: { outcome: 'success' } },
};
const failedWith = (problems: ReportedProblem[]): CheckResult => ({
  ...passed,
  report: { problems },
  steps: { check: { outcome: 'failure' }, format: { outcome: 'success' }, build: { outcome: 'skipped' } },
});
const oneCase = changesOf([{ filename: FILE, status: 'modified' }]);

const settings: CommentSettings = {
  passed: true,
  repository: 'https://github.example/kakehashi/site',
  commit: COMMIT,
  run: 'https://github.example/kakehashi/site/actions/runs/7',
  preview: undefined,
};
const failed = { ...settings, passed: false };

/** The comment as a reader sees it, and where its links lead. */
function read(markdown: string) {
  const tree = parseMarkdown(markdown);
  return {
    text: tree.children.map((node) => toString(node).replaceAll('\u200B', '')).join('\n'),
    headings: nodesOf(tree, 'heading').map((node) => toString(node)),
    links: nodesOf(tree, 'link').map(({ url }) => url),
    items: nodesOf(tree, 'listItem').length,
  };
}

describe('the comment of a pull request that has passed', () => {
  test('says so and what happens next, in both languages', () => {
    const { headings, text } = read(commentText(passed, oneCase, settings));
    expect(headings[0]).toBe('✅ 内容の点検に合格しました / The content has passed its check');
    expect(text).toContain('別の人が出典と突き合わせて確認します');
    expect(text).toContain('Somebody else now compares it with its sources');
  });

  test('leads to the preview of every changed record in every language, where there is a preview', () => {
    const changes = changesOf([
      { filename: FILE, status: 'modified' },
      { filename: 'content/cases/en/mie-basque.mdx', status: 'added' },
      { filename: 'content/organisations/clair.yaml', status: 'modified' },
      { filename: 'content/cases/ja/gone.mdx', status: 'removed' },
      { filename: 'content/glossary.yaml', status: 'modified' },
      { filename: 'content/unknown/x.yaml', status: 'added' },
    ]);
    const preview = 'https://preview.example/12/';
    expect(read(commentText(passed, changes, { ...settings, preview })).links).toEqual([
      `${preview}ja/cases/mie-basque/`,
      `${preview}en/cases/mie-basque/`,
      `${preview}ja/organisations/#clair`,
      `${preview}en/organisations/#clair`,
    ]);
  });

  test('names the artefact with the built site where there is none', () => {
    const { links, text } = read(commentText(passed, oneCase, settings));
    expect(new Set(links)).toEqual(new Set([settings.run]));
    expect(text).toContain('cases/mie-basque');
    expect(text).toContain('Artifacts');
  });

  test('counts the records that are too many to list', () => {
    const many = changesOf(
      Array.from({ length: 23 }, (_, index) => ({ filename: `content/sources/s-${index}.yaml`, status: 'added' })),
    );
    const { items, text } = read(commentText(passed, many, settings));
    expect(items).toBe(20);
    expect(text).toContain('… +3');
  });

  test('shows warnings, and that they stop nothing', () => {
    const warned = { ...passed, report: { problems: [problem({ severity: 'warning' })] } };
    const { headings, text } = read(commentText(warned, oneCase, settings));
    expect(headings[1]).toBe(
      '見ておくところ（1件、このままでも公開できます） / Worth a look (1; can be published as it is)',
    );
    expect(text).toContain('This is no date.');
  });
});

describe('the comment of a pull request with mistakes', () => {
  test('says where each is, what is wrong and what to do, in both languages', () => {
    const { headings, text, links } = read(commentText(failedWith([problem()]), oneCase, failed));
    expect(headings[0]).toBe(
      '❌ 内容の点検で、直すところが見つかりました / The check has found something to mend in the content',
    );
    expect(headings[1]).toBe('直すところ（1件） / To mend (1)');
    expect(text).toContain(`${FILE} の12行目 / ${FILE}, line 12 · 時期 / Date`);
    for (const words of [
      '✗ 日付ではありません。',
      '→ 2014-02 のように',
      '✗ This is no date.',
      '→ Write it as 2014-02.',
    ])
      expect(text).toContain(words);
    expect(links).toEqual([`${settings.repository}/blob/${COMMIT}/${FILE}?plain=1#L12`]);
  });

  test('lists the first fifty, errors before warnings, and counts the others', () => {
    const problems = [
      ...Array.from({ length: 10 }, () => problem({ severity: 'warning' })),
      ...Array.from({ length: 45 }, (_, index) => problem({ line: index + 1 })),
    ];
    const { items, headings, text } = read(commentText(failedWith(problems), oneCase, failed));
    expect(items).toBe(50);
    expect(headings.slice(1, 3)).toEqual([
      '直すところ（45件） / To mend (45)',
      '見ておくところ（10件、このままでも公開できます） / Worth a look (10; can be published as it is)',
    ]);
    expect(text).toContain('ほかに5件あります');
    expect(text).toContain('And 5 more');
  });

  test('stays within what GitHub accepts, however long the messages are', () => {
    const long = '*'.repeat(9000);
    const messages = { ja: { what: long, todo: long }, en: { what: long, todo: long } };
    const problems = Array.from({ length: 80 }, () => problem({ messages }));
    const body = commentText(failedWith(problems), oneCase, failed);
    expect(body.length).toBeLessThan(65_000);
    expect(read(body).items).toBeGreaterThan(0);
  });

  test('shows nothing of them as more than text', () => {
    const evil = '</li><script>alert(1)</script> @someone [x](https://evil.example) #1 ![](https://evil.example/x.png)';
    const hostile = problem({
      file: `content/${evil}`,
      field: evil,
      labels: { ja: evil, en: evil },
      messages: { ja: { what: evil, todo: evil }, en: { what: evil, todo: evil } },
    });
    const body = commentText(failedWith([hostile]), oneCase, failed);
    const tree = parseMarkdown(body);
    expect(nodesOf(tree, 'html').map(({ value }) => value)).toEqual(['<br>', '<br>', '<br>', '<br>']);
    expect(nodesOf(tree, 'image')).toEqual([]);
    expect(read(body).links.every((link) => link.startsWith(`${settings.repository}/blob/`))).toBe(true);
    expect(toString(tree)).not.toMatch(/@\w/);
  });

  test('tells how to mend the form of the files, once nothing else is wrong with them', () => {
    const steps = { ...passed.steps, format: { outcome: 'failure' as const } };
    const { text } = read(commentText({ ...passed, steps }, oneCase, failed));
    expect(text).toContain('npm run format:content');
    expect(text).not.toContain('did not get to its end');
    const withMistake = { ...failedWith([problem()]), steps };
    expect(read(commentText(withMistake, oneCase, failed)).text).not.toContain('format:content');
  });

  test('blames nobody where the check itself broke, and leads to its log', () => {
    const broken: CheckResult = { ...passed, report: undefined, steps: { check: { outcome: 'failure' } } };
    const { text, links } = read(commentText(broken, oneCase, failed));
    expect(text).toContain('あなたの書いた内容が原因とは限りません');
    expect(text).toContain('What you wrote need not be the cause');
    expect(links).toEqual([settings.run, settings.run]);
  });

  test('names what may not be proposed at all', () => {
    const refused = [{ path: 'content/a.yaml', kind: 'link' as const }];
    const { text } = read(
      commentText({ proposal: { number: 12, refused }, report: undefined, steps: {} }, oneCase, failed),
    );
    expect(text).toContain('content/a.yaml: ほかの場所を指すリンク / a link to somewhere else');
  });
});

describe('a call of GitHub', () => {
  const mock = new GitHubMock();
  beforeEach(() => mock.start());
  afterEach(() => mock.stop());
  const call = (root = mock.environment['GITHUB_API_URL'] ?? '') =>
    github({ root, token: 'a-token' }).one('/repos/kakehashi/site/pulls/1', z.object({}));

  test.each([
    [401, 'トークンが無効です', 'The token is not valid'],
    [403, '権限が足りない', 'The token may not do this'],
    [404, '見る権限がありません', 'the token may not see it'],
    [422, '受け付けられませんでした', 'was not accepted'],
    [502, 'GitHub側の不具合', 'GitHub itself may have a fault'],
  ])('that is answered with status %s is explained in both languages', async (status, ja, en) => {
    mock.faults.set('GET', status);
    const { message } = await call().catch((error: Error) => error);
    expect(message).toContain(`GET /repos/kakehashi/site/pulls/1、状態 ${status}`);
    expect(message).toContain(ja);
    expect(message).toContain(en);
  });

  test('that nobody answers is explained too', async () => {
    const nobody = mock.environment['GITHUB_API_URL'] ?? '';
    await mock.stop();
    const { message } = await call(nobody).catch((error: Error) => error);
    expect(message).toContain('GitHubに接続できませんでした');
    expect(message).toContain('GitHub could not be reached');
    await mock.start();
  });
});

test('the comment of a pull request that changes other paths too says who judges it', () => {
  const mixed = changesOf(
    [...['src/a.ts', 'package.json'], FILE].map((filename) => ({ filename, status: 'modified' })),
  );
  const { headings, text } = read(commentText(passed, mixed, settings));
  expect(headings[0]).toBe('ℹ️ 内容は「test」が点検します / The content is checked by "test"');
  expect(text).toContain('src/a.ts, package.json');
  expect(text).not.toContain('✅');
});

describe('writing the comment', () => {
  const mock = new GitHubMock();
  let folder = '';
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kakehashi-result-'));
    mock.heads.set(12, COMMIT);
    mock.files = [{ filename: FILE, status: 'modified' }];
    mock.comments = [];
    mock.calls.length = 0;
    mock.faults.clear();
    await mock.start();
  });
  afterEach(async () => {
    await mock.stop();
    rmSync(folder, { recursive: true });
  });

  function write(files: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(files))
      writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  }
  const comment = (env: Record<string, string> = {}) =>
    runStep(['scripts/pull-request-comment.ts', folder], {
      ...mock.environment,
      RUN_ID: '7',
      RUN_CONCLUSION: 'success',
      HEAD_SHA: COMMIT,
      ...env,
    });
  const goodResult = () =>
    write({ 'pull-request.json': passed.proposal, 'check.json': passed.report, 'steps.json': passed.steps });
  const others = [
    { id: 1, number: 12, body: 'よい事例ですね。', user: { login: 'somebody' } },
    { id: 2, number: 12, body: '<!-- kakehashi:content-check -->\nmine!', user: { login: 'somebody' } },
    { id: 3, number: 12, body: 'Deployed.', user: { login: BOT } },
  ];
  const byTheCheck = () => mock.comments.filter(({ id }) => id > 1000);

  test('creates it first, then edits it, and leaves the comments of others alone', async () => {
    mock.comments = structuredClone(others);
    write({
      'pull-request.json': passed.proposal,
      'check.json': { problems: [problem()], errors: 1, warnings: 0 },
      'steps.json': failedWith([]).steps,
    });
    const first = await comment({ RUN_CONCLUSION: 'failure' });
    expect(first).toEqual({ code: 0, output: 'コメントを書きました / Comment written\n' });
    expect(byTheCheck().map(({ body }) => body)).toEqual([expect.stringContaining('❌')]);

    goodResult();
    const second = await comment();
    expect(second).toEqual({ code: 0, output: 'コメントを書き換えました / Comment edited\n' });
    expect(byTheCheck().map(({ body }) => body)).toEqual([expect.stringContaining('✅')]);
    expect(mock.comments.slice(0, 3)).toEqual(others);
  });

  test('finds its comment behind a hundred others', async () => {
    goodResult();
    await comment();
    const many = Array.from({ length: 130 }, (_, id) => ({ id, number: 12, body: '', user: { login: 'somebody' } }));
    mock.comments = [...many, ...byTheCheck()];
    await comment();
    expect(byTheCheck()).toHaveLength(1);
    expect(mock.calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  test('leads to the preview host of the repository', async () => {
    goodResult();
    await comment({ PREVIEW_URL: 'https://pr-{number}.preview.example' });
    expect(byTheCheck()[0]?.body).toContain('https://pr-12.preview.example/ja/cases/mie-basque/');
  });

  test('says nothing about a pull request without content', async () => {
    goodResult();
    mock.files = [{ filename: 'src/a.ts', status: 'modified' }];
    expect((await comment()).code).toBe(0);
    expect(mock.comments).toEqual([]);
  });

  test('does not say "passed" where the pull request could have changed its own judge', async () => {
    goodResult();
    mock.files = [...mock.files, { filename: '.github/workflows/content.yml', status: 'modified' }];
    await comment();
    expect(byTheCheck()[0]?.body).not.toContain('✅');
  });

  test('writes nothing to a pull request that has another commit: the number may be forged, or the result old', async () => {
    goodResult();
    const { code, output } = await comment({ HEAD_SHA: 'd'.repeat(40) });
    expect(code).toBe(0);
    expect(output).toContain('最新の変更ではありません');
    expect(mock.comments).toEqual([]);
  });

  test.each([
    ['no JSON', 'pull-request.json', '{'],
    ['no number', 'pull-request.json', { number: '12/../13', refused: [] }],
    ['a problem without a line', 'check.json', { problems: [{ ...problem(), line: 'x' }] }],
    ['a message without an end', 'check.json', { problems: [problem({ code: 'x'.repeat(10_001) })] }],
    ['a file without an end', 'check.json', ' '.repeat(10_000_001)],
  ])('refuses a result with %s', (_, name, value) => {
    goodResult();
    expect(() => readCheckResult(folder)).not.toThrow();
    write({ [name]: value });
    expect(() => readCheckResult(folder)).toThrow(Problem);
  });

  test('explains a result that it refuses in both languages, and asks GitHub for nothing', async () => {
    write({ 'pull-request.json': '{' });
    const { code, output } = await comment();
    expect(code).toBe(1);
    expect(output).toContain('点検の結果（pull-request.json）を読み取れないため');
    expect(output).toContain('The result of the check (pull-request.json) cannot be read');
    expect(mock.calls).toEqual([]);
  });

  test('explains in both languages that GitHub refuses', async () => {
    goodResult();
    mock.faults.set('POST', 403);
    const { code, output } = await comment();
    expect(code).toBe(1);
    expect(output).toContain('権限が足りない');
    expect(output).toContain('The token may not do this');
    expect(output).not.toMatch(/^\s+at /m);
  });

  test('names the settings that are missing, and one that cannot be used', async () => {
    goodResult();
    const { output } = await comment({ HEAD_SHA: '', RUN_ID: '' });
    expect(output).toContain('RUN_ID, HEAD_SHA');
    expect((await comment({ PREVIEW_URL: 'http://preview.example' })).output).toContain('PREVIEW_URL');
  });
});
