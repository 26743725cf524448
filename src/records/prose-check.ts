import type { Root } from 'mdast';
import type { z } from 'zod';
import { placeAt } from '../mdx/place.ts';
import { plainProseOf } from '../mdx/plain-prose.ts';
import { problemAt, severityOf, type Problem } from './problem.ts';
import { findingsIn, lettersIn, mixedStyleIn, withoutInvisible } from './prose.ts';
import type { ReadFile } from './read-file.ts';
import { textsIn, type FieldText } from './texts.ts';

/** A value that its schema refuses for nothing but an invisible character is told of as such, with the character spelt out. */
const isRefusedForIt = ({ schema, text }: FieldText) =>
  !schema.safeParse(text).success && schema.safeParse(withoutInvisible(text)).success;

/** What the rules for words say of the texts in a file's fields. */
export function proseInFields(read: ReadFile, schema: z.ZodType): Problem[] {
  return textsIn(schema, read.value).flatMap((field) => {
    const { path, text, own } = field;
    const found = own ? [...findingsIn(text), ...mixedStyleIn(text)] : lettersIn(text);
    return (
      found
        // A schema that takes no such character says so itself.
        .filter(({ code }) => code !== 'prose/invisible-character' || !isRefusedForIt(field))
        .map(({ code, offset, params }) => problemAt(read, path, code, params, { offset }))
    );
  });
}

/** The same of a body; `source` is the text that the tree was made of. */
export function proseInBody(file: string, tree: Root, source: string): Problem[] {
  const { words, paragraphs } = plainProseOf(tree, source);
  return [...findingsIn(words), ...mixedStyleIn(paragraphs)].map(({ code, offset, params }) => ({
    file,
    ...placeAt(source, offset),
    code,
    severity: severityOf(code),
    params,
  }));
}
