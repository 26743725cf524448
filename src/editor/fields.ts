/** The fields of a form, made from the schema of a record and from what the dictionaries say of its fields. */
import type { Field } from '@sveltia/cms';
import { z } from 'zod';
import { dictionary } from '../i18n/dictionaries.ts';
import { fieldHint } from '../i18n/explain.ts';
import { languages, type Locale } from '../i18n/locales.ts';
import { bare, fieldsOf, hasTranslations, isOptional, itemOf, literalsOf, metaOf } from '../records/shape.ts';
import { NOT_REPORTED } from '../schemas/text.ts';
import { isTick, mayBeNotReported, NOT_REPORTED_FIELD } from './form.ts';
import { labelOf, languageName, named, optionOf, type Option } from './texts.ts';

/** What a form has to know of the content. */
export interface FormContext {
  /** The language in which the form explains itself. */
  lang: Locale;
  /** The field that names the records of a collection which the editor edits. */
  nameFieldOf: (collection: string) => string | undefined;
  /** How records of such a collection are shown and found where one is chosen: new ones can be chosen at once. */
  choiceOf: (collection: string) => Choice | undefined;
  /** The values of a taxonomy, or of a collection which the editor does not edit. */
  optionsOf: (list: string) => Option[] | undefined;
}

/** How records are shown and found in a menu, as the editor's templates say it. */
export interface Choice {
  display_fields: string[];
  search_fields: string[];
}

interface Place {
  /** The field's name in the dictionaries, such as `cases.timeline.date`. */
  name: string;
  /** Whether the record has a file for each language. */
  hasLanguages: boolean;
}

/** A line that may be longer than this is written in a box of several lines. */
const ONE_LINE = 120;

/** The pattern that a text must have, where its schema says more than that it is one line. */
function patternOf(schema: z.ZodType): string | undefined {
  const inner = bare(schema);
  const checks = inner instanceof z.ZodString ? (inner.def.checks ?? []) : [];
  const patterns = checks.flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  );
  return patterns.find(({ source }) => !source.includes(String.raw`\n`))?.source;
}

const longestOf = (schema: z.ZodType) => {
  const inner = bare(schema);
  return (inner instanceof z.ZodString ? inner.maxLength : undefined) ?? undefined;
};

function textEntry(schema: z.ZodType, name: string, lang: Locale): Record<string, unknown> {
  const { max, placeInSource } = metaOf(schema);
  const longest = longestOf(schema);
  const pattern = patternOf(schema);
  return {
    // A place in a source is chosen from a list below its line.
    widget: (max ?? longest ?? 0) > ONE_LINE && placeInSource !== true ? 'text' : 'string',
    ...(longest === undefined ? {} : { maxlength: longest }),
    ...(pattern === undefined
      ? {}
      : { pattern: [pattern, `${dictionary(lang).editor.wrongForm}${fieldHint(lang, name) ?? ''}`] }),
  };
}

/** How a single value is entered. */
function entry(schema: z.ZodType, context: FormContext, name: string): Record<string, unknown> {
  const inner = bare(schema);
  const { ref, closedList } = metaOf(schema);
  const list = ref ?? closedList;
  const choice = ref === undefined ? undefined : context.choiceOf(ref);
  if (choice) return { widget: 'relation', collection: ref, value_field: '{{slug}}', ...choice };
  const options = typeof list === 'string' ? context.optionsOf(list) : undefined;
  // Words that may stand in the place of a term, such as an event held online.
  const words = [...literalsOf(schema)].filter((word) => typeof word === 'string' && word !== NOT_REPORTED);
  if (options) return { widget: 'select', options: [...words.map((word) => optionOf(name, String(word))), ...options] };
  if (isTick(schema)) return { widget: 'boolean' };
  if (inner instanceof z.ZodEnum)
    return { widget: 'select', options: inner.options.map((value) => optionOf(name, String(value))) };
  if (inner instanceof z.ZodNumber) return { widget: 'number', value_type: inner.format === null ? 'float' : 'int' };
  return textEntry(schema, name, context.lang);
}

/** The field in which a writer chooses what the sources do not report of a group. */
function notReportedField(fields: Readonly<Record<string, z.ZodType>>, name: string, lang: Locale): Field[] {
  const options = Object.entries(fields).flatMap(([key, schema]) =>
    mayBeNotReported(schema) ? [{ value: key, label: labelOf(`${name}.${key}`) }] : [],
  );
  return options.length === 0
    ? []
    : [
        {
          name: NOT_REPORTED_FIELD,
          widget: 'select',
          multiple: true,
          required: false,
          i18n: false,
          options,
          // As in a record made by `npm run new`.
          default: options.map(({ value }) => value),
          label: named((words) => words.notReported),
          hint: dictionary(lang).editor.notReportedHint,
        },
      ];
}

/** The fields of a mapping, in the order of its schema. */
export function fieldsIn(schema: z.ZodType, context: FormContext, { name, hasLanguages }: Place): Field[] {
  const fields = fieldsOf(schema) ?? {};
  return [
    ...Object.entries(fields).map(([key, field]) =>
      fieldOf(key, field, context, { name: `${name}.${key}`, hasLanguages }),
    ),
    ...notReportedField(fields, name, context.lang),
  ];
}

const isLabel = (schema: z.ZodType) => metaOf(schema).labels === true;

const mustStand = (schema: z.ZodType) => !isOptional(schema) && !mayBeNotReported(schema) && !isTick(schema);

/** Whether a translation always has something to say here: some texts are translated only where the record has them. */
function isAlwaysTranslated(schema: z.ZodType): boolean {
  if (!mustStand(schema)) return false;
  if (metaOf(schema).translated) return true;
  const item = itemOf(schema);
  if (item) return isAlwaysTranslated(item);
  return Object.values(fieldsOf(schema) ?? {}).some(isAlwaysTranslated);
}

/** In which languages a field has to be filled in. */
function requiredIn(schema: z.ZodType, isKey: boolean, hasLanguages: boolean): boolean | string[] {
  if (!mustStand(schema)) return false;
  return !hasLanguages || isKey || isAlwaysTranslated(schema) ? true : [languages[0]];
}

/** What to write into a field, with what holds for all fields of its kind. */
function hintFor(schema: z.ZodType, { name, hasLanguages }: Place, lang: Locale): string {
  const { common, editor: words, fieldGuide } = dictionary(lang);
  const { max, placeInSource } = metaOf(schema);
  const longest = longestOf(schema);
  const item = itemOf(schema);
  return [
    fieldHint(lang, name),
    // The editor counts up to one number in every language.
    max !== undefined && longest !== undefined && common.brackets(fieldGuide.lengths(max, longest)),
    placeInSource && words.placeHint,
    item && hasLanguages && fieldsOf(item)?.['id'] && hasTranslations(item) && words.itemsHint,
  ]
    .filter(Boolean)
    .join(' ');
}

function fieldOf(key: string, schema: z.ZodType, context: FormContext, place: Place): Field {
  const { name, hasLanguages } = place;
  const isKey = key === 'id';
  const common = {
    name: key,
    label: labelOf(name),
    hint: hintFor(schema, place, context.lang),
    required: requiredIn(schema, isKey, hasLanguages),
    // The id of an item is typed anew in every language. Were it copied by position, an item put in above would move every
    // text below it to the wrong fact.
    ...(hasLanguages ? { i18n: isKey || hasTranslations(schema) } : {}),
  };
  // `as`: fields are put together from parts, and a test holds the whole against the editor's own schema.
  return { ...common, ...shapeOf(key, schema, context, place) } as unknown as Field;
}

function shapeOf(key: string, schema: z.ZodType, context: FormContext, place: Place): Record<string, unknown> {
  const { name } = place;
  const item = itemOf(schema);
  if (item && fieldsOf(item) && !isLabel(item))
    return {
      widget: 'list',
      collapsed: 'auto',
      allow_duplicate: false,
      summary: summaryOf(item),
      fields: fieldsIn(item, context, place),
    };
  if (item) {
    const single = entry(item, context, name);
    return single['widget'] === 'relation' || single['widget'] === 'select'
      ? { ...single, multiple: true }
      : { widget: 'list', field: { name: key, label: labelOf(name), ...single } };
  }
  if (isLabel(schema))
    return { widget: 'object', fields: languages.map((lang) => labelIn(lang, schema, name, context.lang)) };
  // A group that has to be filled in lies open: the editor takes its empty lists for something written.
  if (fieldsOf(schema))
    return {
      widget: 'object',
      collapsed: mustStand(schema) ? false : 'auto',
      fields: fieldsIn(schema, context, place),
    };
  return entry(schema, context, name);
}

/** A label in one language, where a file holds all of them. */
const labelIn = (lang: string, schema: z.ZodType, name: string, explainedIn: Locale) => ({
  name: lang,
  label: languageName(lang),
  ...textEntry(fieldsOf(schema)?.[lang] ?? z.string(), name, explainedIn),
});

/** What a folded item of a list is called. */
function summaryOf(item: z.ZodType): string {
  const keys = Object.keys(fieldsOf(item) ?? {});
  const telling = ['date', 'source', 'at', 'id', 'text', 'value'].filter((key) => keys.includes(key));
  return (telling.length > 0 ? telling : keys)
    .slice(0, 2)
    .map((key) => `{{fields.${key}}}`)
    .join(' ');
}
