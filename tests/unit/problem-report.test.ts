import { afterEach, expect, test, vi } from 'vitest';
import type { Problem } from '../../src/records/problem.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

const problem = (code: string, line: number): Problem => ({
  file: 'content/cases/ja/trial.mdx',
  line,
  column: 1,
  code,
  severity: 'error',
  params: {},
});
const problems = [problem('list/empty', 1), problem('field/empty', 2), problem('field/empty', 3)];

/** The module as it runs with these settings. */
async function reportWith(settings: { SITE_URL?: string; BASE_PATH?: string }) {
  vi.stubEnv('SITE_URL', settings.SITE_URL);
  vi.stubEnv('BASE_PATH', settings.BASE_PATH);
  vi.resetModules();
  return import('../../src/queries/problem-report.ts');
}

test('after all problems comes where the guide explains their rules, each once, in every language', async () => {
  const { formatProblems } = await reportWith({});
  expect(formatProblems(problems).trimEnd().split('\n').slice(-3)).toEqual([
    '間違いごとの説明 / More about each mistake',
    '  /ja/contribute/mistakes/field/empty/  /en/contribute/mistakes/field/empty/',
    '  /ja/contribute/mistakes/list/empty/  /en/contribute/mistakes/list/empty/',
  ]);
});

test('where it is known at which address the site is published, the guide is named with it', async () => {
  const { guideTo } = await reportWith({ SITE_URL: 'https://example.org', BASE_PATH: '/k' });
  expect(guideTo(problems)).toContain(
    '  https://example.org/k/ja/contribute/mistakes/list/empty/  https://example.org/k/en/',
  );
});

test('content that is quoted acts nowhere: not as a line of ours, nor on a terminal, nor on the order of letters', async () => {
  const { explained, formatProblem } = await reportWith({});
  const hostile = 'a\n::error::\u001B[2J\u202Eb';
  const told = { ...problem('file/name', 1), file: hostile, field: hostile, params: { value: hostile } };
  const shown = 'a〈U+000A〉::error::〈U+001B〉[2J〈U+202E〉b';
  expect(explained(told)).toMatchObject({ file: shown, field: shown });
  expect(explained(told).messages.en.what).toContain('"a ::error::〈U+001B〉[2J〈U+202E〉b"');
  expect(formatProblem(told).split('\n')).toHaveLength(5);
});

test('where nothing is wrong, nothing is said', async () => {
  const { formatProblems } = await reportWith({});
  expect(formatProblems([])).toBe('');
});

test('a value, a field and a list are named as writers know them, and found by these names', async () => {
  const { explained } = await reportWith({});
  const told = (code: string, field: string, params: Record<string, string>) => {
    const { ja, en } = explained({ ...problem(code, 1), field, params }).messages;
    return [ja, en].map(({ what, todo }) => `${what} ${todo}`);
  };
  const [ja, en] = told('field/not-in-list', 'sources.kind', { value: '機関誌', allowed: 'news, magazine' });
  expect(ja).toContain('「magazine」（機関誌）ではありませんか');
  expect(en).toContain('Did you mean "magazine" (Magazine)?');
  expect(told('field/not-in-list', 'ties.state', { value: '候補', allowed: 'named, planned' })[0]).toContain(
    'named（言及）、planned（計画）',
  );
  expect(told('field/unknown', 'cases.行政単位', { value: '行政単位', allowed: 'depth, scale' })[1]).toContain(
    '"scale"',
  );
  expect(told('ref/unknown', 'cases.places', { value: 'mei', collection: 'regions' })[0]).not.toContain('regions');
});
