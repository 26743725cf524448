import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { FieldText } from '../../src/i18n/field-text.ts';
import { languages, locales, type Locale } from '../../src/i18n/locales.ts';
import { fieldName, fieldSchema, fieldsOf, itemOf } from '../../src/records/shape.ts';
import {
  bodyCollections,
  labelCollections,
  listFiles,
  settingsFiles,
  taxonomies,
} from '../../src/schemas/collections.ts';
import { NOT_REPORTED } from '../../src/schemas/text.ts';

const textsIn = (lang: Locale): Readonly<Record<string, FieldText>> => locales[lang].dictionary.fields;

interface Field {
  name: string;
  /** The field it stands in. */
  within: string;
  schema: z.ZodType;
}

/** One text for all languages: further languages may be added, which no other mapping allows. */
const isLocalised = (schema: z.ZodType) => fieldSchema(schema, 'further') instanceof z.ZodString;

/** The items of a list carry the list's name, so lists of lists are one field. */
const itself = (schema: z.ZodType): z.ZodType => {
  const item = itemOf(schema);
  return item ? itself(item) : schema;
};

/** All fields below a schema, each with the name that messages and forms know it by. */
function fieldsBelow(collection: string, schema: z.ZodType, path: readonly string[] = []): Field[] {
  const inner = itself(schema);
  const own = isLocalised(inner) ? [] : Object.entries(fieldsOf(inner) ?? {});
  return own.flatMap(([key, field]) => [
    { name: fieldName(collection, [...path, key]), within: fieldName(collection, path), schema: field },
    ...fieldsBelow(collection, field, [...path, key]),
  ]);
}

const records = { ...bodyCollections, ...labelCollections, ...settingsFiles };
const lists = new Map<string, z.ZodType>([
  ...Object.entries(listFiles),
  ...Object.entries(taxonomies).map(([name, schema]) => [fieldName('taxonomies', [name]), schema] as const),
]);

/** A list file is a field itself: its entries are named by it. */
const allFields: readonly Field[] = [
  ...Object.entries(records).flatMap(([collection, schema]) => fieldsBelow(collection, schema)),
  ...[...lists].flatMap(([name, schema]) => [{ name, within: '', schema }, ...fieldsBelow(name, schema)]),
];

test('the walk finds leaves, lists and groups, and stops at texts that stand in several languages', () => {
  const names = allFields.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'cases.timeline',
      'cases.timeline.sources.at',
      'cases.effort.money.text',
      'webinars.speakers.name.lang',
      'statistics.cells',
      'ties',
      'taxonomies.depths.name',
    ]),
  );
  expect(names.filter((name) => /\.name\.(?:ja|en)$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(languages)('the texts of the fields in %s', (lang) => {
  const known = textsIn(lang);
  const withText = allFields.flatMap((field) => {
    const text = known[field.name];
    return text ? [{ ...field, ...text }] : [];
  });

  test('every field of every record has a label and a hint', () => {
    expect(allFields.map(({ name }) => name).filter((name) => known[name] === undefined)).toEqual([]);
  });

  test('no text is left over from a field that does not exist', () => {
    const names = new Set(allFields.map(({ name }) => name));
    expect(Object.keys(known).filter((name) => !names.has(name))).toEqual([]);
  });

  test('no label and no hint is empty, and no hint merely repeats its label', () => {
    const bareWords = (text: string) => text.replace(/[\p{P}\s]/gu, '').toLowerCase();
    const poor = withText.filter(
      ({ label, hint }) => bareWords(label) === '' || bareWords(hint) === '' || bareWords(hint) === bareWords(label),
    );
    expect(poor.map(({ name }) => name)).toEqual([]);
  });

  test('no two fields at the same level share a label', () => {
    const levels = Map.groupBy(withText, ({ within, label }) => `${within} → ${label}`);
    expect([...levels].filter(([, fields]) => fields.length > 1).map(([level]) => level)).toEqual([]);
  });

  test('no hint speaks of what stands in the file for "not reported": the form ticks it, and the field guide says where', () => {
    const wrong = withText.filter(({ hint }) => hint.includes(NOT_REPORTED));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
