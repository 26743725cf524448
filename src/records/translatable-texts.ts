import type { z } from 'zod';
import { readBody } from '../mdx/body.ts';
import { parseBody } from '../mdx/pipeline.ts';
import { splitFrontMatter } from './front-matter.ts';
import { metaOf, walk, type Path } from './shape.ts';
import { parseYaml } from './yaml.ts';

/** The path of a text with list items named by their ids, so that it stays the same when a list is put into another order. */
function nameOf(record: unknown, path: Path): string {
  let value = record;
  const steps = path.map((step) => {
    value = (value as Record<string | number, unknown>)[step]; // `as`: the path has been walked
    const { id } = (typeof step === 'number' ? value : {}) as { id?: unknown }; // `as`: any value but null may be asked, and lists of records hold none
    return typeof id === 'string' ? id : step;
  });
  return steps.join('.');
}

/** What a body says, without its citations, its line breaks and the marks of Markdown. */
function wordsOf(body: string): string | undefined {
  const parsed = parseBody(body);
  if ('error' in parsed) return undefined;
  const { headings, sections } = readBody(parsed.tree);
  const words = [
    ...headings.map(({ depth, text }) => `${'#'.repeat(depth)} ${text}`),
    ...sections.map(({ text }) => text),
  ];
  return words.join('\n').replace(/\s+/g, '');
}

/**
 * The texts of a record in its first language that its translations render, by the place they stand at; `body` is the
 * body. Dates, sources and all else that a translation takes over from the record are not among them. Undefined if the
 * text of the file cannot be read.
 */
export function translatableTexts(file: string, schema: z.ZodType): ReadonlyMap<string, string> | undefined {
  const split = splitFrontMatter(file);
  if ('problem' in split) return undefined;
  const { value, problems } = parseYaml(split.yaml, schema);
  const body = wordsOf(split.body);
  if (problems.length > 0 || body === undefined) return undefined;
  const texts = new Map([['body', body]]);
  walk(schema, value, (part, text, path) => {
    if (metaOf(part).translated && typeof text === 'string') texts.set(`fields.${nameOf(value, path)}`, text.trim());
  });
  return texts;
}

export const haveSameTexts = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
  a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
