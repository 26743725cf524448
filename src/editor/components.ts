/** The components that writers may insert into a text, made from the one registry that the guard goes by. */
import type { EditorComponentDefinition, Field } from '@sveltia/cms';
import type { z } from 'zod';
import { dictionary } from '../i18n/dictionaries.ts';
import { components } from '../mdx/registry.ts';
import { metaOf } from '../records/shape.ts';
import type { FormContext } from './fields.ts';
import { citation, type KnownRecords } from './known-records.ts';
import { named } from './texts.ts';

const quoted = (text: unknown) => String(text ?? '').replaceAll('"', '&quot;');
const unquoted = (text: string) => text.replaceAll('&quot;', '"');

/** The fields of a component's dialog. Its attributes are lines of text, some of them ids of records. */
function fieldsFor(name: string, context: FormContext): Field[] {
  const shape = components.get(name)?.attributes.shape ?? {};
  return Object.entries(shape).map(([attribute, schema]): Field => {
    const { ref, placeInSource } = metaOf(schema as z.ZodType); // `as`: zod's core type for a shape is wider
    const choice = ref === undefined ? undefined : context.choiceOf(ref);
    const label = named(({ attributes }) => attributes[attribute as keyof typeof attributes]); // `as`: a test holds the two lists together
    if (ref === undefined || choice === undefined)
      return {
        name: attribute,
        widget: 'string',
        label,
        ...(placeInSource ? { hint: dictionary(context.lang).editor.placeHint } : {}),
      };
    return { name: attribute, widget: 'relation', collection: ref, value_field: '{{slug}}', ...choice, label };
  });
}

/** The fields of every component's dialog, by the component's name. */
export type ComponentFields = Readonly<Record<string, Field[]>>;

export const componentFields = (context: FormContext): ComponentFields =>
  Object.fromEntries([...components.keys()].map((name) => [name, fieldsFor(name, context)]));

/** What a component in a text is shown as. */
const shownAs = (attributes: readonly string[], known: KnownRecords) => (values: Readonly<Record<string, unknown>>) => {
  const own = attributes.map((attribute) => String(values[attribute] ?? ''));
  const [source = '', at = ''] = own;
  return attributes.includes('at') ? citation(known, source, at) : own.join(' ');
};

/** A tag with its attributes in the order of the registry, in which the check and the format write them too. */
function definitionOf(name: string, fields: Field[], known: KnownRecords): EditorComponentDefinition {
  const attributes = Object.keys(components.get(name)?.attributes.shape ?? {});
  const shown = shownAs(attributes, known);
  const groups = attributes.map((attribute) => `\\s+${attribute}="(?<${attribute}>[^"]*)"`).join('');
  return {
    id: name,
    label: named(({ components: names }) => names[name as keyof typeof names]), // `as`: a test holds the two lists together
    // What stands within a sentence is written in a dialog; as a block it would break the paragraph.
    mode: components.get(name)?.alone ? 'block' : 'dialog',
    summary: shown as unknown as string, // `as`: bundle.ts has the editor take a function, too
    fields,
    pattern: new RegExp(`<${name}${groups}\\s*/>`),
    fromBlock: ({ groups: found = {} }) =>
      Object.fromEntries(Object.entries(found).map(([attribute, text]) => [attribute, unquoted(text)])),
    toBlock: (values) =>
      `<${name} ${attributes.map((attribute) => `${attribute}="${quoted(values[attribute])}"`).join(' ')} />`,
    toPreview: (values) => {
      const mark = document.createElement('sup');
      mark.textContent = `[${shown(values)}]`;
      return mark;
    },
  };
}

export const editorComponents = (fields: ComponentFields, known: KnownRecords): EditorComponentDefinition[] =>
  Object.entries(fields).map(([name, own]) => definitionOf(name, own, known));
