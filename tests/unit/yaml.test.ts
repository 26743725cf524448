import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { breaches } from '../../src/records/validate.ts';
import { parseYaml } from '../../src/records/yaml.ts';
import { line, localised, reported } from '../../src/schemas/text.ts';
import { when } from '../../src/schemas/when.ts';

const schema = z.strictObject({
  title: line(80).optional(),
  date: reported(when).optional(),
  edition: line(8).optional(),
  count: reported(z.number()).optional(),
  names: z.array(line(20)).optional(),
  name: localised(20).optional(),
  timeline: z.array(z.strictObject({ id: line(20), text: line(80).optional(), date: when.optional() })).optional(),
});

const read = (text: string, firstLine?: number) => parseYaml(text, schema, firstLine);
const valueOf = (text: string) => read(text).value;
const told = (text: string) => read(text).problems.map(({ code, line: at, column }) => `${code} ${at}:${column}`);

describe('a value is read as the writer wrote it', () => {
  test.each([
    ['a day', 'date: 2014-02-01', { date: '2014-02-01' }],
    ['a year', 'date: 2020', { date: '2020' }],
    ['a fiscal year', 'date: FY2016', { date: 'FY2016' }],
    ['an interval', 'date: 2011/2013', { date: '2011/2013' }],
    [
      'a number with a leading nought',
      'edition: 007\nnames: [010, 1_000, 1e3, 0x1f]',
      {
        edition: '007',
        names: ['010', '1_000', '1e3', '0x1f'],
      },
    ],
    ['a number with a point', 'edition: 1.10', { edition: '1.10' }],
    [
      'a word that other parsers take for a truth value',
      'names: [yes, no, on, off, true]',
      {
        names: ['yes', 'no', 'on', 'off', 'true'],
      },
    ],
    [
      'a number in any language of a label',
      'name: {ja: 2014, en: 2014, fr: 2014}',
      {
        name: { ja: '2014', en: '2014', fr: '2014' },
      },
    ],
  ])('%s stays text where the schema wants text', (_name, text, value) => {
    expect(read(text)).toMatchObject({ value, problems: [] });
  });

  test('a number stays a number where the schema wants one', () => {
    expect(valueOf('count: 20')).toEqual({ count: 20 });
    expect(valueOf('count: not-reported')).toEqual({ count: 'not-reported' });
  });

  test('text in quotes is what stands between them', () => {
    expect(valueOf(`title: '三重県: バスク州'\nedition: "2\\u0030"`)).toEqual({
      title: '三重県: バスク州',
      edition: '20',
    });
  });

  test('an empty value is empty, not a text', () => {
    expect(valueOf('title:\ndate: ~\nedition: null')).toEqual({ title: null, date: null, edition: null });
  });

  test('an empty file is an empty value, which the schema refuses', () => {
    for (const text of ['', '\n']) {
      expect(read(text)).toMatchObject({ value: null, problems: [] });
      expect(breaches(schema, valueOf(text)).map(({ code }) => code)).toEqual(['field/empty']);
    }
  });
});

describe('a place', () => {
  const text =
    'title: 三重県とバスク州\ntimeline:\n  - id: 覚書 # 注\n    text: 締結\n  - {id: 訪問, text: 知事, date: 2019}\n';
  const { placeOf } = read(text);

  test('is counted in characters, after Japanese text too', () => {
    expect(placeOf(['timeline', 1, 'id'])).toEqual({ line: 5, column: 10 });
    expect(placeOf(['timeline', 1, 'date'])).toEqual({ line: 5, column: 30 });
    expect(text.split('\n')[4]?.slice(29, 33)).toBe('2019');
  });

  test('is that of the value, or of its key where the key is meant', () => {
    expect(placeOf(['timeline', 0, 'text'])).toEqual({ line: 4, column: 11 });
    expect(placeOf(['timeline', 0, 'text'], { key: true })).toEqual({ line: 4, column: 5 });
  });

  test('of something missing is that of what would hold it', () => {
    expect(placeOf(['timeline', 0, 'date'])).toEqual(placeOf(['timeline', 0]));
    expect(placeOf(['timeline', 9, 'date'])).toEqual(placeOf(['timeline']));
    expect(placeOf(['summary', 'text'])).toEqual({ line: 1, column: 1 });
  });

  test('of the whole is its beginning, of an empty file too', () => {
    expect(placeOf([])).toEqual({ line: 1, column: 1 });
    expect(read('').placeOf(['title'])).toEqual({ line: 1, column: 1 });
  });

  test.each([
    ['plain', 'title: 知事がｱ', '1:11'],
    ['folded', 'title: 知事が\n  訪問ｱ', '2:5'],
    ['within quotation marks, one of them doubled', "title: 'It''s ｱ'", '1:15'],
    ['folded within quotation marks', "title: '知事\n\n  訪問ｱ'", '3:5'],
    ['a block', 'title: |\n  知事\n\n    訪問ｱ', '4:7'],
    ['a folded block', 'title: >-\n  知事が\n  訪問ｱ', '3:5'],
    ['spelt otherwise than it reads, at its beginning', 'title: "\\u77e5事がｱ"', '1:8'],
  ])('of a character is found in a text that is %s', (_name, written, expected) => {
    const parsed = read(written);
    const { title } = parsed.value as { title: string }; // `as`: every text above has one
    const { line: at, column } = parsed.placeOf(['title'], { offset: title.indexOf('ｱ') });
    expect(`${at}:${column}`).toBe(expected);
  });

  test('counts from the line at which the front matter begins in its file', () => {
    expect(read(text, 2).placeOf(['timeline', 1, 'id'])).toEqual({ line: 6, column: 10 });
    expect(read('title: a: b', 2).problems).toMatchObject([{ code: 'yaml/syntax', line: 2 }]);
  });
});

describe('what YAML offers beyond plain values is refused where it stands', () => {
  test.each([
    ['an anchor', 'title: &a x', 'yaml/feature 1:11', '&a'],
    ['an alias', 'title: *a', 'yaml/feature 1:8', '*a'],
    ['an alias after Japanese text', 'title: 題\nedition: *a', 'yaml/feature 2:10', '*a'],
    ['text in asterisks, which is an alias to YAML', 'title: *重要* な連携', 'yaml/feature 1:8', '*重要*'],
    ['a tag of one’s own', 'title: !js x', 'yaml/feature 1:12', '!js'],
    ['a tag of a programming language', 'title: !!js/function "x"', 'yaml/feature 1:22', '!!js/function'],
    ['a tag of YAML itself', 'title: !!binary aGk=', 'yaml/feature 1:17', '!!binary'],
    ['a set', 'name: !!set {ja, en}', 'yaml/feature 1:13', '!!set'],
    ['a key that is a list', 'title: x\n? [a, b]\n: c', 'yaml/feature 2:3', '?'],
    ['a key that is a mapping', '{{a: b}: c}', 'yaml/feature 1:2', '?'],
    ['a directive', '%YAML 1.1\n---\ntitle: yes', 'yaml/feature 1:1', '%'],
    ['a directive for tags', '%TAG ! tag:x,2026:\n---\ntitle: x', 'yaml/feature 1:1', '%'],
  ])('%s', (_name, text, expected, feature) => {
    expect(told(text)).toEqual([expected]);
    expect(read(text).problems[0]?.params['feature']).toBe(feature);
  });

  test('an anchor and its alias are both told of', () => {
    expect(told('title: &a x\nedition: *a')).toEqual(['yaml/feature 1:11', 'yaml/feature 2:10']);
  });

  test('a nest of aliases that would grow without end is not followed', () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const previous = `*a${level - 1}`;
      return `k${level}: &a${level} ${level === 0 ? 'x' : `[${Array.from({ length: 10 }, () => previous).join(', ')}]`}`;
    });
    // Were they followed, this would not come to an end.
    expect(read(levels.join('\n')).problems).toHaveLength(30);
  });

  test('keys within keys are not written out, which would double their length each time', () => {
    expect(told(`${'? '.repeat(40)}a`)[0]).toBe('yaml/feature 1:3');
  });

  test.each([
    ['lists', '[', ']'],
    ['mappings', '{a: ', '}'],
    ['keys', '? ', ''],
  ])(
    'thousands of %s within each other are a mistake, and no text makes the parser itself give up',
    (_name, open, close) => {
      for (const levels of [150, 2000, 20_000]) {
        const { value, problems } = read(
          `title: x\nname: ${close ? '' : '\n  '}${open.repeat(levels)}${close.repeat(levels)}`,
        );
        expect(value).toBeUndefined();
        expect(problems).toMatchObject([{ code: 'yaml/syntax' }]);
      }
      expect(told(`${open.repeat(1900)}\n`.repeat(30))[0]).toMatch(/^yaml\/syntax /);
    },
  );

  test.each([
    ['an escape for the terminal', String.raw`title: "a\e[31m"`, 'U+001B'],
    ['a nought', String.raw`title: "a\0"`, 'U+0000'],
    ['a turn of direction', String.raw`title: "a\u202Eb"`, 'U+202E'],
    ['half of a character', String.raw`title: "a\ud800"`, 'U+D800'],
  ])('%s is refused where an escape brings it in', (_name, text, value) => {
    expect(read(text).problems).toMatchObject([
      { code: 'text/invisible-character', line: 1, column: 8, params: { value, before: 'a' } },
    ]);
  });

  test('a merge key is an unknown field', () => {
    expect(breaches(schema, valueOf('<<: {title: x}')).map(({ code, path }) => [code, path])).toEqual([
      ['field/unknown', ['<<']],
    ]);
  });

  test('a second document is refused, not dropped', () => {
    expect(told('title: x\n---\nedition: y')).toEqual(['yaml/syntax 2:1']);
    expect(valueOf('title: x\n---\nedition: y')).toBeUndefined();
  });
});

describe('a mistake in the YAML', () => {
  test.each([
    ['a colon within text', 'title: 三重県: バスク州', 'yaml/syntax 1:8'],
    ['a quotation mark that does not close', 'title: "三重県\nedition: 1', 'yaml/syntax 1:8'],
    ['a tab for indentation', 'name:\n\tja: x', 'yaml/syntax 2:1'],
    ['a key that stands twice', 'title: x\nedition: 1\ntitle: y', 'yaml/duplicate-key 3:1'],
    ['a character that YAML keeps for itself', 'title: @x', 'yaml/syntax 1:8'],
    ['a list that does not close', 'names: [a, b\nedition: 1', 'yaml/syntax 1:8'],
    ['a list on the line of its key', 'names: - a', 'yaml/syntax 1:8'],
    ['an indentation too deep', 'name:\n  ja: x\n    en: y', 'yaml/syntax 3:5'],
  ])('is told of once, at its place: %s', (_name, text, expected) => {
    expect(told(text)).toEqual([expected]);
    expect(valueOf(text)).toBeUndefined();
  });

  test.each([
    ['behind a value', 'title: 連携 #1 号', '1:11', '#1 号'],
    ['instead of a value', 'title: #1', '1:8', '#1'],
    ['on a line of its own', 'title: x\n  # 注', '2:3', '# 注'],
  ])('hides no remark: one %s is refused', (_name, text, place, value) => {
    expect(told(text)).toEqual([`yaml/comment ${place}`]);
    expect(read(text).problems[0]?.params).toEqual({ value });
  });

  test('is no remark where a number sign is part of a text', () => {
    expect(told(`title: 'a #1'\nedition: a#1\nname:\n  ja: |\n    # x\n  en: "b # c"`)).toEqual([]);
  });

  test('does not hide another one further down', () => {
    expect(told('title: x\ntitle: y\nedition: a: b')).toEqual(['yaml/duplicate-key 2:1', 'yaml/syntax 3:10']);
  });
});

describe('keys that every object has', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    '%s is an ordinary key, and unknown',
    (key) => {
      const { value, problems, placeOf } = read(`title: x\n${key}:\n  polluted: yes\n`);
      expect(problems).toEqual([]);
      expect(breaches(schema, value)).toMatchObject([{ code: 'field/unknown', path: [key], params: { value: key } }]);
      expect(placeOf([key], { key: true })).toEqual({ line: 2, column: 1 });
      expect(Object.keys({ ...Object.prototype })).toEqual([]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test('are unknown within a list too', () => {
    const { value } = read('timeline:\n  - id: a\n    __proto__: {text: x}\n');
    expect(breaches(schema, value).map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['field/unknown', 'timeline.0.__proto__'],
    ]);
  });
});
