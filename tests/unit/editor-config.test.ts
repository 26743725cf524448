import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Ajv } from 'ajv';
import { z } from 'zod';
import { editorConfig } from '../../src/editor/config.ts';
import { edited } from '../../src/editor/files.ts';
import { citation } from '../../src/editor/known-records.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { fieldValues } from '../../src/i18n/field-values.ts';
import { languages } from '../../src/i18n/locales.ts';
import { components } from '../../src/mdx/registry.ts';
import { formContext, knownRecords } from '../../src/queries/editor-context.ts';
import { bare, fieldName, fieldsOf, itemOf, literalsOf, metaOf } from '../../src/records/shape.ts';
import { bodyCollections, labelCollections, listFiles } from '../../src/schemas/collections.ts';
import { NOT_REPORTED } from '../../src/schemas/text.ts';
import { library } from '../lib/records.ts';

const config = editorConfig('practice', formContext('ja', library));

interface Field {
  name: string;
  label?: string;
  hint?: string;
  widget?: string;
  i18n?: boolean | string;
  options?: { label: string; value: string }[];
  fields?: Field[];
  field?: Field;
}
const topFields = (config.collections ?? []).flatMap((collection): { collection: string; fields: Field[] }[] => {
  const { name, fields, files } = collection as {
    name: string;
    fields?: Field[];
    files?: { name: string; fields: Field[] }[];
  }; // `as`: the parts looked at
  return fields
    ? [{ collection: name, fields }]
    : (files ?? []).map((file) => ({ collection: file.name, fields: file.fields }));
});
const below = (fields: readonly Field[], path: string): [path: string, field: Field][] =>
  fields.flatMap((field): [string, Field][] => [
    [`${path}.${field.name}`, field],
    ...below([...(field.fields ?? []), ...(field.field ? [field.field] : [])], `${path}.${field.name}`),
  ]);
const all = topFields.flatMap(({ collection, fields }) => below(fields, collection));

/** What the editor's own description of its settings says against ours. */
function faultsIn(value: unknown): string[] {
  const text = readFileSync(
    new URL('../../node_modules/@sveltia/cms/schema/sveltia-cms.json', import.meta.url),
    'utf8',
  );
  // The schema is of the draft that Ajv reads by default, with keywords for editors that Ajv does not know.
  const validator = new Ajv({ strict: false, allowUnionTypes: true, logger: false });
  validator.validate(JSON.parse(text) as object, JSON.parse(JSON.stringify(value))); // `as`: a JSON Schema
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`);
}

describe('a citation', () => {
  const known = knownRecords('ja', library);

  test('is named by its document and its place, in the language of the form', () => {
    expect(citation(known, 'clair-forum-385', 'p.9')).toBe('自治体国際化フォーラム385号 9頁');
    expect(citation(knownRecords('en', library), 'clair-forum-385', 'p.9')).toBe('Jichitai Kokusaika Forum 385 p. 9');
  });

  test('of a document that was made just now is shown as it is written', () => {
    expect(citation(known, 'new-report', 'p.1')).toBe('new-report p.1');
    expect(citation(known, '', '')).toBe('');
  });

  test('has its place in a line, below which the places of the document can be listed', () => {
    const places = all.filter(([path]) => /\.sources\.at$/.test(path));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter(([, { widget }]) => widget !== 'string')).toEqual([]);
  });
});

describe('the editor’s settings', () => {
  test('are as the editor describes them', () => {
    expect(faultsIn({ ...config, load_config_file: undefined })).toEqual([]);
    expect(faultsIn({ ...config, backend: { name: 'nobody' } })).not.toEqual([]);
  });

  test('have every field of every schema, in its order', () => {
    const schemas: Record<string, z.ZodType> = { ...bodyCollections, ...labelCollections };
    for (const { collection, fields } of topFields) {
      const schema = schemas[collection];
      if (!schema) continue;
      const expected = Object.keys(fieldsOf(schema) ?? {});
      expect(fields.map(({ name }) => name).filter((name) => name !== 'body' && name !== 'notReported')).toEqual(
        expected,
      );
    }
    expect(topFields.map(({ collection }) => collection)).toEqual([
      ...edited.bodies,
      ...edited.labels,
      ...edited.lists,
    ]);
  });

  test('call every field by its name in both languages, and say what to write', () => {
    const unnamed = all.filter(([path, { label, hint }]) => {
      const isLanguage = /\.(?:ja|en)$/.test(path);
      return label === undefined || (!isLanguage && (!label.includes(' / ') || hint === ''));
    });
    expect(unnamed.map(([path]) => path)).toEqual([]);
  });

  test('never copy a field from one language to the other, and let keys be typed in each', () => {
    expect(all.filter(([, { i18n }]) => i18n === 'duplicate')).toEqual([]);
    const keys = all.filter(([path]) => /^(?:cases|webinars|factors)\..*\.id$/.test(path));
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.filter(([, { i18n }]) => i18n !== true)).toEqual([]);
  });

  test('offer every value by a name in both languages', () => {
    const options = all.flatMap(([path, field]) => (field.options ?? []).map((option) => ({ path, ...option })));
    expect(options.length).toBeGreaterThan(200);
    expect(options.filter(({ label, value }) => label === value).map(({ path, value }) => `${path} ${value}`)).toEqual(
      [],
    );
  });

  test('name every component that a body may hold, and its attributes', () => {
    for (const lang of languages) {
      const { components: names, attributes } = dictionary(lang).editor;
      expect(Object.keys(names)).toEqual([...components.keys()]);
      const known = [...components.values()].flatMap((component) => Object.keys(component.attributes.shape));
      expect(Object.keys(attributes).toSorted()).toEqual([...new Set(known)].toSorted());
    }
  });
});

/** Values of fields that no taxonomy names, as `field value`. */
function ownValues(collection: string, schema: z.ZodType, path: readonly string[] = []): string[] {
  const item = itemOf(schema);
  if (item) return ownValues(collection, item, path);
  const inner = bare(schema);
  const name = fieldName(collection, path);
  if (inner instanceof z.ZodEnum && metaOf(schema)['closedList'] === undefined)
    return inner.options.map((value) => `${name} ${String(value)}`);
  const words = [...literalsOf(schema)].filter((word) => typeof word === 'string' && word !== NOT_REPORTED);
  return [
    ...words.map((word) => `${name} ${String(word)}`),
    ...Object.entries(fieldsOf(schema) ?? {}).flatMap(([key, field]) => ownValues(collection, field, [...path, key])),
  ];
}

test.each(languages)('every value that the editor offers has a name in %s, and no name is left over', (lang) => {
  const schemas: Record<string, z.ZodType> = { ...bodyCollections, ...labelCollections, ...listFiles };
  const names = [...edited.bodies, ...edited.labels, ...edited.lists];
  const expected = names.flatMap((name) => ownValues(name, schemas[name] ?? z.never()));
  const given = Object.entries(fieldValues(dictionary(lang))).flatMap(([field, values]) =>
    Object.keys(values).map((value) => `${field} ${value}`),
  );
  expect(given.toSorted()).toEqual(expected.toSorted());
});
