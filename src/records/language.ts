import type { z } from 'zod';
import { NOT_REPORTED } from '../schemas/text.ts';
import { fileProblem, problemAt, type Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import { metaOf, walk, type Path } from './shape.ts';

/** Whether texts stand in the language that they are meant to be in. Looks at letters alone: Japanese ones or others. */

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LETTER = /\p{L}/gu;
/** A sentence that stands in Japanese among others that do not. */
const JAPANESE_SENTENCE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、・]{8,}。/u;
/** What is quoted, and the titles of documents. */
const QUOTED = /「[^「」]*」|『[^『』]*』/g;
/** A label of fewer words may well be a name that stands in Latin letters in Japanese too. */
const SENTENCE = /\p{L}+(?:[^\p{L}]+\p{L}+){5}/u;

/** Languages that are written in Japanese letters themselves. */
const OWN_LETTERS = /^(?:ja|zh)\b/;

const count = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;

/** Whether a text is mostly in Japanese, what it quotes aside. */
export function isJapanese(text: string): boolean {
  if (text.search(JAPANESE) < 0) return false;
  const own = text.replace(QUOTED, '');
  const japanese = count(own, JAPANESE);
  return (japanese > 0 && japanese * 2 >= count(own, LETTER)) || JAPANESE_SENTENCE.test(own);
}

/** Whether a text is as long as a sentence, and has not one Japanese letter. */
const isForeignSentence = (text: string) => text.search(JAPANESE) < 0 && SENTENCE.test(text);

const shown = (text: string) => (text.length > 20 ? `${text.slice(0, 20)}…` : text);

/** Whether a text of a language is in another one. */
const isMisplaced = (lang: string): ((text: string) => boolean) | undefined =>
  lang === 'ja' ? isForeignSentence : OWN_LETTERS.test(lang) ? undefined : isJapanese;

const codeFor = (lang: string) => (lang === 'ja' ? 'translation/not-japanese' : 'translation/not-translated');

/** The translated texts of a record in one language. */
function translatedTexts({ value }: ReadFile, schema: z.ZodType): { path: Path; text: string }[] {
  const texts: { path: Path; text: string }[] = [];
  walk(schema, value, (part, text, path) => {
    if (typeof text === 'string' && text !== NOT_REPORTED && metaOf(part).translated) texts.push({ path, text });
  });
  return texts;
}

/** From how many texts on a file can be called a copy, and how much of it has to be Japanese. */
const FEWEST = 3;
const MOSTLY = 0.7;

/** The file of a translation in which nearly everything is Japanese, as in a copy of the record; told of in one report. */
export function untranslatedCopy(read: ReadFile, schema: z.ZodType, lang: string): Problem | undefined {
  if (OWN_LETTERS.test(lang)) return undefined;
  const texts = [...translatedTexts(read, schema), ...(read.body?.passages ?? [])].map(({ text }) => text);
  if (texts.length < FEWEST || texts.filter(isJapanese).length < texts.length * MOSTLY) return undefined;
  return fileProblem(read.file, 'translation/copied', undefined, { language: lang });
}

/** Texts of a record's file, in fields and body, that are in another language than the file. */
export function misplacedTexts(read: ReadFile, schema: z.ZodType, lang: string): Problem[] {
  const misplaced = isMisplaced(lang);
  if (!misplaced) return [];
  const code = codeFor(lang);
  const inFields = translatedTexts(read, schema)
    .filter(({ text }) => misplaced(text))
    .map(({ path, text }) => problemAt(read, path, code, { value: shown(text) }));
  const passages = (read.body?.passages ?? []).filter(({ text }) => misplaced(text));
  const [first] = passages;
  if (!first) return inFields;
  // Once for the body: whoever mends the first sees the others.
  const params = { value: shown(first.text), count: String(passages.length) };
  return [...inFields, fileProblem(read.file, code, first, params)];
}

/** Labels in which one of the site's languages stands under the name of another. */
export function misplacedLabels(read: ReadFile, schema: z.ZodType, languages: readonly string[]): Problem[] {
  const problems: Problem[] = [];
  walk(schema, read.value, (part, label, path) => {
    if (!metaOf(part).labels || typeof label !== 'object' || label === null) return;
    const texts = Object.entries(label).filter(
      (entry): entry is [string, string] => languages.includes(entry[0]) && typeof entry[1] === 'string',
    );
    const wrong = texts.filter(([lang, text]) => isMisplaced(lang)?.(text));
    const { ja } = Object.fromEntries(texts);
    const [swapped] = wrong.filter(([lang]) => lang !== 'ja');
    if (swapped && ja !== undefined && ja.search(JAPANESE) < 0)
      problems.push(problemAt(read, [...path, 'ja'], 'translation/labels-swapped', { value: ja, other: swapped[1] }));
    else
      for (const [lang, text] of wrong)
        problems.push(problemAt(read, [...path, lang], codeFor(lang), { value: shown(text) }));
  });
  return problems;
}
