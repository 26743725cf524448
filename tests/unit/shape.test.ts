import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  bare,
  fieldName,
  fieldSchema,
  fieldsOf,
  hasTranslations,
  isOptional,
  itemOf,
  literalsOf,
  metaOf,
  takesTextOnly,
  walk,
} from '../../src/records/shape.ts';
import { citations } from '../../src/schemas/citation.ts';
import { termOf } from '../../src/schemas/closed-lists.ts';
import { keyedList, line, localised, ref, reported, translatedLine, uniqueList } from '../../src/schemas/text.ts';
import { day, when } from '../../src/schemas/when.ts';

const text = line(80);
const item = z.strictObject({ id: ref('organisations'), role: translatedLine(80), since: reported(day) });
const record = z.strictObject({
  title: translatedLine(80),
  name: localised(40).optional(),
  partners: reported(keyedList(item)),
  tools: uniqueList(ref('tools')).optional(),
  count: z.number(),
});

describe('the schema a writer has in mind', () => {
  test('lies below "may be absent", "may be empty" and "not reported", in any order', () => {
    expect(bare(text.optional())).toBe(text);
    expect(bare(text.nullable())).toBe(text);
    expect(bare(reported(text))).toBe(text);
    expect(bare(reported(reported(text).optional()).optional())).toBe(text);
    expect(bare(text)).toBe(text);
  });

  test('is the one that is no fixed text where there are several', () => {
    expect(bare(reported(z.union([z.literal('online'), text])))).toBe(text);
  });

  test('is a union of fixed texts where there is nothing else', () => {
    const either = z.union([z.literal('a'), z.literal('b')]);
    expect(bare(either)).toBe(either);
  });
});

test('the fixed texts of a schema are found however deep they lie', () => {
  expect([...literalsOf(reported(z.union([z.literal('online'), ref('regions')])).optional())]).toEqual([
    'not-reported',
    'online',
  ]);
  expect([...literalsOf(text)]).toEqual([]);
});

test('what a schema says of itself is found below "may be absent" and "not reported"', () => {
  expect(metaOf(reported(ref('cases')).optional())).toMatchObject({ ref: 'cases' });
  expect(metaOf(reported(translatedLine(30)))).toMatchObject({ translated: true, max: 30 });
  expect(metaOf(z.string())).toEqual({});
});

test('a list does not say of itself what its items say', () => {
  expect(metaOf(uniqueList(ref('tools')))).toEqual({});
});

test('only what may be absent is optional', () => {
  expect([text.optional(), text, reported(text), reported(text).optional()].map(isOptional)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

describe('the parts of a schema', () => {
  test('are the fields of a mapping, the items of a list, and none of a text', () => {
    expect(Object.keys(fieldsOf(reported(item)) ?? {})).toEqual(['id', 'role', 'since']);
    expect(itemOf(record.shape.partners)).toBe(item);
    expect([fieldsOf(text), itemOf(text), fieldsOf(record.shape.partners), itemOf(record)]).toEqual(
      Array.from({ length: 4 }),
    );
  });

  test('are found by key and by position', () => {
    expect(fieldSchema(record, 'count')).toBe(record.shape.count);
    expect(fieldSchema(record.shape.partners, 3)).toBe(item);
    expect(fieldSchema(text, 'count')).toBeUndefined();
  });

  test('are those of a label in any further language', () => {
    expect(takesTextOnly(fieldSchema(localised(40), 'fr') ?? z.number())).toBe(true);
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'are not what every object has: a key %s is unknown',
    (key) => {
      expect(fieldSchema(record, key)).toBeInstanceOf(z.ZodNever);
    },
  );
});

test('texts, ids, dates, addresses and terms are text; numbers and groups are not', () => {
  const texts = [
    text,
    when,
    reported(day),
    ref('cases').optional(),
    z.url(),
    termOf('depths'),
    reported(termOf('areas')),
  ];
  expect(texts.map(takesTextOnly)).toEqual(texts.map(() => true));
  const others = [z.number(), reported(z.int()), item, citations, z.boolean()];
  expect(others.map(takesTextOnly)).toEqual(others.map(() => false));
});

test('a field is named by its collection and keys, whatever the position in a list', () => {
  expect(fieldName('cases', ['timeline', 4, 'sources', 0, 'at'])).toBe('cases.timeline.sources.at');
  expect(fieldName('glossary', [7])).toBe('glossary');
});

test('translated texts are found within lists and groups', () => {
  const { title, partners, count, tools } = record.shape;
  expect([title, partners, record, z.strictObject({ inner: record })].map(hasTranslations)).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect([count, tools, citations, localised(40)].map(hasTranslations)).toEqual(Array.from({ length: 4 }, () => false));
});

describe('a walk through a record', () => {
  const pathsIn = (value: unknown) => {
    const paths: string[] = [];
    walk(record, value, (_schema, _value, path) => paths.push(path.join('.')));
    return paths;
  };

  test('visits the record, its groups and its leaves, each with its path', () => {
    const value = { title: 't', partners: [{ id: 'a' }, { id: 'b', role: 'r' }], name: { ja: 'あ', fr: 'a' } };
    expect(pathsIn(value)).toEqual([
      '',
      'title',
      'partners',
      'partners.0',
      'partners.0.id',
      'partners.1',
      'partners.1.id',
      'partners.1.role',
      'name',
      'name.ja',
      'name.fr',
    ]);
  });

  test('visits a list that is a fixed text as that text', () => {
    expect(pathsIn({ partners: 'not-reported' })).toEqual(['', 'partners']);
  });

  test('stands values of the wrong kind', () => {
    expect([null, [1, [2]], 'text', 7, undefined].map((value) => pathsIn(value))).toEqual(
      Array.from({ length: 5 }, () => ['']),
    );
    expect(pathsIn({ partners: [null, 'x'], title: { deep: 1 } })).toEqual([
      '',
      'partners',
      'partners.0',
      'partners.1',
      'title',
    ]);
  });
});
