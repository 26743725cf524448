import * as en from './en/problems.ts';
import * as ja from './ja/problems.ts';
import type { ProblemText } from './ja/problems.ts';
import { fields as fieldsEn } from './en/fields.ts';
import { fields as fieldsJa, type FieldText } from './ja/fields.ts';
import type { Locale } from './locales.ts';

const problemTexts: Record<Locale, Readonly<Record<string, ProblemText>>> = { ja: ja.problems, en: en.problems };
const fieldTexts: Record<Locale, Readonly<Record<string, FieldText>>> = { ja: fieldsJa, en: fieldsEn };

/** What is wrong and what to do, in a language. Every rule has its text; a test holds the two lists together. */
export function explain(
  lang: Locale,
  code: string,
  params: Readonly<Record<string, string>>,
): { what: string; todo: string } {
  const text = problemTexts[lang][code];
  return text
    ? { what: text.what(params), todo: text.todo(params) }
    : { what: code, todo: Object.values(params).join(', ') };
}

/** The name of a field as writers see it, if the field has one. */
export const fieldLabel = (lang: Locale, field: string) => fieldTexts[lang][field]?.label;

/** What to write into a field. */
export const fieldHint = (lang: Locale, field: string) => fieldTexts[lang][field]?.hint;
