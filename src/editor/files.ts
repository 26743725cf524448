/** What the editor reads from a content file and writes into it: the very form that `npm run format:content` gives it. */
import type { z } from 'zod';
import { bodyCollections, labelCollections, listFiles } from '../schemas/collections.ts';
import { splitFrontMatter } from '../records/front-matter.ts';
import { fieldsOf, hasTranslations } from '../records/shape.ts';
import { writtenYaml } from '../records/written-form.ts';
import { parseYaml } from '../records/yaml.ts';
import { fromForm, toForm } from './form.ts';

/** The collections that people edit, by how their files are made. */
export const edited = {
  bodies: ['cases', 'webinars', 'factors'],
  labels: ['sources', 'organisations', 'programmes', 'images'],
  lists: ['ties', 'glossary'],
} as const;
export type Edited = (typeof edited)[keyof typeof edited][number];

const hasBody = (collection: Edited) => edited.bodies.some((name) => name === collection);

/** The name under which the editor knows how the files of a collection are read and written; it wants the ending where there is a body. */
export const formatOf = (collection: Edited) => `kakehashi-${collection}${hasBody(collection) ? '-frontmatter' : ''}`;

interface FileForm {
  fromFile: (text: string) => Record<string, unknown>;
  toFile: (form: Record<string, unknown>) => string;
}

/** Where the editor keeps the text below the fields. */
export const BODY = 'body';

/** Whether a file holds the facts of a record: a translation holds its texts alone. */
const holdsFacts = (value: unknown, schema: z.ZodType) =>
  Object.keys(value ?? {}).some((key) => !hasTranslations(fieldsOf(schema)?.[key] ?? schema));

const asForm = (yaml: string, schema: z.ZodType, isRecord: (value: unknown) => boolean = () => true) => {
  const { value, problems } = parseYaml(yaml, schema);
  const [problem] = problems;
  if (problem)
    throw new Error(`${problem.code} ${problem.line}:${problem.column} ${Object.values(problem.params).join(' ')}`);
  return toForm(value, schema, isRecord(value)) as Record<string, unknown>; // `as`: a record is a mapping
};

/** Files with a body. */
const bodyFiles = (schema: z.ZodType): FileForm => ({
  fromFile: (text) => {
    const split = splitFrontMatter(text);
    if ('problem' in split) throw new Error(`${split.problem.code} ${split.problem.line}:${split.problem.column}`);
    return { ...asForm(split.yaml, schema, (value) => holdsFacts(value, schema)), [BODY]: split.body.trim() };
  },
  toFile: ({ [BODY]: body, ...form }) => {
    const text = typeof body === 'string' ? body.trim() : '';
    return `---\n${writtenYaml(fromForm(form, schema), schema)}---\n${text}`.trimEnd() + '\n';
  },
});

/** Files of fields alone. */
const fieldFiles = (schema: z.ZodType): FileForm => ({
  fromFile: (text) => asForm(text, schema),
  toFile: (form) => writtenYaml(fromForm(form, schema), schema),
});

/** The field that holds a list which is a file by itself. */
export const ITEMS = 'items';

/** Files that are one list. */
const wholeList = (schema: z.ZodType): FileForm => ({
  fromFile: (text) => ({ [ITEMS]: asForm(text, schema) }),
  toFile: ({ [ITEMS]: items }) => writtenYaml(fromForm(items, schema), schema),
});

/** How the files of a collection are read and written, and the ending of their names. */
export const fileForms: readonly { collection: Edited; extension: 'mdx' | 'yaml'; form: FileForm }[] = [
  ...edited.bodies.map((collection) => ({
    collection,
    extension: 'mdx' as const,
    form: bodyFiles(bodyCollections[collection]),
  })), // `as const`: one of the endings
  ...edited.labels.map((collection) => ({
    collection,
    extension: 'yaml' as const,
    form: fieldFiles(labelCollections[collection]),
  })), // `as const`: as above
  ...edited.lists.map((collection) => ({
    collection,
    extension: 'yaml' as const,
    form: wholeList(listFiles[collection]),
  })), // `as const`: as above
];
