import type { Root } from 'mdast';
import type { z } from 'zod';
import { placeAt } from '../mdx/place.ts';
import { plainProseOf } from '../mdx/plain-prose.ts';
import { NOT_REPORTED } from '../schemas/text.ts';
import { fileProblem, problemAt, type Problem } from './problem.ts';
import {
  findingsIn,
  lettersIn,
  linksInOtherSignsIn,
  linksWithBlanksIn,
  mixedStyleIn,
  withoutInvisible,
} from './prose.ts';
import type { ReadFile } from './read-file.ts';
import { literalsOf } from './shape.ts';
import { textsIn, type FieldText } from './texts.ts';
import { isInOtherWords } from './wordings.ts';

/** A value that its schema refuses for nothing but an invisible character is told of as such, with the character spelt out. */
const isRefusedForIt = ({ schema, text }: FieldText) =>
  !schema.safeParse(text).success && schema.safeParse(withoutInvisible(text)).success;

/**
 * The word for what is unreported, where it does not stand alone, where the field does not take it, or where it is put in
 * other words: the page would print it as a text.
 */
function unreportedIn(read: ReadFile, { path, text, schema }: FieldText): Problem[] {
  const takesIt = literalsOf(schema).has(NOT_REPORTED);
  const isWrong =
    text === NOT_REPORTED
      ? !takesIt
      : /(?<![\w-])not-reported(?![\w-])/.test(text) ||
        // What the schema refuses is told of with its own proposal.
        (takesIt && isInOtherWords(text, NOT_REPORTED) && schema.safeParse(text).success);
  return isWrong
    ? [problemAt(read, path, 'field/not-reported', { value: text, ...(takesIt ? { statement: NOT_REPORTED } : {}) })]
    : [];
}

/** What the rules for words say of the texts in a file's fields. */
export function proseInFields(read: ReadFile, schema: z.ZodType): Problem[] {
  return textsIn(schema, read.value).flatMap((field) => {
    const { path, text, own } = field;
    const found = own ? [...findingsIn(text), ...mixedStyleIn(text)] : lettersIn(text);
    const told = found
      // A schema that takes no such character says so itself.
      .filter(({ code }) => code !== 'prose/invisible-character' || !isRefusedForIt(field))
      .map(({ code, offset, params }) => problemAt(read, path, code, params, { offset }));
    return [...told, ...unreportedIn(read, field)];
  });
}

/** The same of a body; `source` is the text that the tree was made of. */
export function proseInBody(file: string, tree: Root, source: string): Problem[] {
  const { words, paragraphs } = plainProseOf(tree, source);
  return [
    ...findingsIn(words),
    ...mixedStyleIn(paragraphs),
    ...linksWithBlanksIn(words),
    ...linksInOtherSignsIn(words),
  ].map(({ code, offset, params }) => fileProblem(file, code, placeAt(source, offset), params));
}
