/** What the guide to the fields tells writers, made from the schemas and the lists of the content. */
import { describe, expect, test } from 'vitest';
import { languages, locales } from '../../src/i18n/locales.ts';
import { address, route } from '../../src/i18n/paths.ts';
import { fieldGuide, guidedCollections, type GuideField } from '../../src/queries/field-guide.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { library } from '../lib/records.ts';

const withInner = (field: GuideField): GuideField[] => [field, ...field.fields.flatMap(withInner)];
const guidesIn = (lang: (typeof languages)[number]) =>
  guidedCollections.map((collection) => fieldGuide(readerOf(lang, library), collection));

const english = new Map(
  guidesIn('en').flatMap(({ fields }) => fields.flatMap(withInner).map((field) => [field.name, field])),
);
function field(name: string): GuideField {
  const found = english.get(name);
  if (!found) throw new Error(`The guide has no field ${name}.`);
  return found;
}

describe.each(languages)('in %s', (lang) => {
  test('every field of every record is explained, and each once', () => {
    const names = guidesIn(lang).flatMap(({ list, fields }) => [
      ...(list ? [list.name] : []),
      ...fields.flatMap(withInner).map(({ name }) => name),
    ]);
    expect(names.toSorted()).toEqual(Object.keys(locales[lang].dictionary.fields).toSorted());
  });

  test('labels and hints are those of the editor and the check', () => {
    const texts: Readonly<Record<string, { label: string; hint: string }>> = locales[lang].dictionary.fields;
    const wrong = guidesIn(lang)
      .flatMap(({ fields }) => fields.flatMap(withInner))
      .filter(({ name, label, hint }) => texts[name]?.label !== label || texts[name]?.hint !== hint);
    expect(wrong).toEqual([]);
  });
});

describe('a writer learns', () => {
  test('what must be filled in, what may be "not reported", and what is a list', () => {
    expect(field('cases.title')).toMatchObject({ isRequired: true, mayBeNotReported: false, isList: false });
    expect(field('cases.aim')).toMatchObject({ isRequired: true, mayBeNotReported: true, isList: false });
    expect(field('cases.timeline')).toMatchObject({ isRequired: true, mayBeNotReported: true, isList: true });
    expect(field('cases.openPoints')).toMatchObject({ isRequired: false, mayBeNotReported: false, isList: true });
    expect(field('cases.obstacles.outcome').mayBeNotReported).toBe(true);
  });

  test('how long a text may be, in the first language and in a translation', () => {
    expect(field('cases.title').length).toEqual({ most: 110, translated: 220 });
    expect(field('organisations.name').length).toEqual({ most: 140 });
    expect(field('edition.number').length).toEqual({ most: 20 });
    expect(field('cases.results.value').length).toBeUndefined();
    expect(field('cases.places').length).toBeUndefined();
  });

  test("in which language's file a value is written; of a group it is said once", () => {
    expect(field('cases.title').writing).toBe('each');
    expect(field('cases.places').writing).toBe('first');
    expect(field('cases.summary.sources').writing).toBe('first');
    expect(field('cases.summary.sources.source').writing).toBeUndefined();
    expect(field('cases.partners.japan.id').writing).toBe('key');
    expect(field('organisations.name').writing).toBe('together');
    expect(field('organisations.website').writing).toBeUndefined();
  });

  test('what can be chosen, with the labels that pages show', () => {
    expect(field('cases.depth').values.map(({ value, text }) => [value, text])).toEqual(
      library.content.taxonomies.depths.map(({ id, name }) => [id, name.en]),
    );
    expect(field('cases.tools').values.map(({ value }) => value)).toEqual([...library.tools.keys()]);
    expect(field('cases.results.approximation').values.map(({ value }) => value)).toContain('more-than');
    expect(field('cases.timeline.planned').values).toEqual([]);
  });

  test('where the guide to something is that is chosen from many', () => {
    expect(field('cases.partners.japan.id').chosenFrom).toMatchObject({
      text: 'Organisations',
      href: address('en', route.fieldGuide('organisations')),
    });
    expect(field('cases.places')).toMatchObject({
      values: [],
      chosenFrom: { text: 'Regions', href: address('en', route.field('taxonomies.regions')) },
    });
    expect(field('webinars.venue').values.map(({ value }) => value)).toEqual(['online']);
  });

  test('which fields are written as one further up', () => {
    expect(field('cases.timeline.sources').like).toEqual({ name: 'cases.summary.sources', within: 'Summary' });
    expect(field('cases.summary.sources').like).toBeUndefined();
    expect(field('cases.timeline.text').like).toBeUndefined();
  });

  test('where the files are', () => {
    const files = Object.fromEntries(guidesIn('en').map((guide) => [guide.collection, guide.files]));
    expect(files).toMatchObject({
      cases: languages.map((lang) => `content/cases/${lang}/<id>.mdx`),
      organisations: ['content/organisations/<id>.yaml'],
      taxonomies: ['content/taxonomies/<id>.yaml'],
      glossary: ['content/glossary.yaml'],
      edition: ['content/edition.yaml'],
    });
  });
});
