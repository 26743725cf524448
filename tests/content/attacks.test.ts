/** The reader refuses files that would run, read or hide something, each at its place. Nothing is built from such content. */
import { afterAll, describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/queries/problem-report.ts';
import { errorsAmong } from '../../src/records/problem.ts';
import { ContentCopy } from '../lib/content-copy.ts';
import { soundRecords } from '../lib/sound-records.ts';
import { attacks, type Attack } from './attacks.ts';
import { HERE } from './mistakes/mistake.ts';

const copy = new ContentCopy();
afterAll(() => copy.remove());

/** Takes the mark out of a file, and says where it stood. */
function placeOfMark(file: string): string | undefined {
  if (!copy.isPlain(file)) return undefined;
  const [before = '', after] = copy.text(file).split(HERE);
  if (after === undefined) return undefined;
  copy.write(file, before + after);
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}

/** Makes an attack, on a sound record of its own where it needs one; returns how the reader is expected to refuse it. */
function make(attack: Attack, id: string): string {
  const file = attack.file.replace('#', id);
  const record = file.startsWith('cases/') ? soundRecords.case(id) : soundRecords.organisation(id);
  if (file !== attack.file) for (const [path, text] of Object.entries(record)) copy.write(path, text);
  attack.make(copy, file);
  return `content/${file}:${attack.place ?? placeOfMark(file) ?? '1:1'} ${attack.code}`;
}

const all = Object.values(attacks).flat();
const refusals = new Map(all.map((attack, index) => [attack, make(attack, `attack-${index + 1}`)]));
const content = copy.read();
const found = errorsAmong(content.problems).map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

test('there are many', () => {
  expect(all.length).toBeGreaterThan(80);
});

describe.each(Object.entries(attacks))('an attack %s is refused at its place', (_way, family) => {
  test.each(family.map((attack) => [attack.name, attack] as const))('%s', (_name, attack) => {
    expect(found).toContain(refusals.get(attack));
  });
});

test('no object of the language has been touched', () => {
  expect(Object.keys(Object.getOwnPropertyDescriptors(Object.prototype))).not.toContain('kind');
  for (const key of ['polluted', 'kind', 'text', 'layout', 'ja']) expect(Reflect.get({}, key), key).toBeUndefined();
});

test('what is refused is told in words that no terminal and no log obeys', () => {
  const told = content.problems.map(formatProblem).join('\n');
  expect(told).toContain('trial〈U+000A〉::error::');
  expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
  expect(told.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});
