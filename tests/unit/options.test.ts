import { describe, expect, test } from 'vitest';
import { chosen, readOptions } from '../../scripts/lib/options.ts';
import { isBelow, pathInProject } from '../../scripts/lib/project-path.ts';

const usage = 'npm run trial [-- …]';
const options = {
  all: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  only: { type: 'string', multiple: true },
} as const;
const read = (...args: readonly string[]) => readOptions({ usage, options, takesWords: true }, args);
const readWithoutWords = (...args: readonly string[]) => readOptions({ usage, options }, args);

describe('the words behind a command', () => {
  test('give options their values, and leave the others as they are meant', () => {
    expect(read().values).toEqual({ all: false, format: 'text' });
    expect(read('--all', '--format', 'json', '--only=a', '--only', 'b', 'c')).toMatchObject({
      values: { all: true, format: 'json', only: ['a', 'b'] },
      positionals: ['c'],
    });
  });

  test.each([
    ['an option that does not exist', ['--al'], '「--al」という指定はありません', '"--al" is not an option here'],
    ['a short option', ['-a'], '「-a」という指定はありません', '"-a" is not an option here'],
    ['a name that every object has', ['--constructor'], '「--constructor」という', '"--constructor" is not'],
    ['a value where none is taken', ['--all=yes'], '「--all=yes」という指定はありません', '"--all=yes" is not'],
    [
      'an option at the end without its value',
      ['--format'],
      '「--format」には値が必要です',
      '"--format" needs a value',
    ],
    ['an option in the place of a value', ['--only', '--all'], '「--only」には値が必要です', '"--only" needs a value'],
    ['an empty value', ['--format='], '「--format」には値が必要です', '"--format" needs a value'],
    ['a word that nobody asked for', ['json'], '「json」という指定はありません', '"json" is not an option here'],
  ])('are refused in both languages, with the usage: %s', (_name, args, japanese, english) => {
    const [ja, en, ...more] = refusalOf(() => readWithoutWords(...args)).split('\n');
    expect(ja).toContain(japanese);
    expect(en).toContain(english);
    expect([ja, en].every((line) => line?.includes(usage))).toBe(true);
    expect(more).toEqual([]);
  });

  test('are refused where an option has other values', () => {
    const from = { text: 1, json: 2 };
    expect(chosen({ option: '--format', usage, from }, 'json')).toBe(2);
    expect(refusalOf(() => chosen({ option: '--format', usage, from }, 'toString')).split('\n')).toEqual([
      `「--format」に「toString」は使えません。使えるのは text, json です。使い方: ${usage}`,
      `"toString" is no value for "--format"; it takes text, json. Usage: ${usage}`,
    ]);
  });
});

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && error.name === 'Problem') return error.message;
    throw error;
  }
  throw new Error('Nothing was refused.');
}

describe('a path as somebody types it', () => {
  test.each([
    ['content/cases', 'content/cases'],
    ['./content/cases/', 'content/cases'],
    ['content/../content/ties.yaml', 'content/ties.yaml'],
    ['/project/content/ties.yaml', 'content/ties.yaml'],
    ['.', ''],
    ['..', undefined],
    ['../other/content', undefined],
    ['/elsewhere', undefined],
  ])('%s is %j in the project', (typed, path) => {
    expect(pathInProject('/project', typed)).toBe(path);
  });

  test('covers itself and what lies below, not what merely begins like it', () => {
    expect(isBelow('content/cases', 'content/cases/ja/a.mdx')).toBe(true);
    expect(isBelow('content/ties.yaml', 'content/ties.yaml')).toBe(true);
    expect(isBelow('content/case', 'content/cases/ja/a.mdx')).toBe(false);
    expect(isBelow('', 'content/cases/ja/a.mdx')).toBe(true);
  });
});
