import type { FieldText } from './field-text.ts';
import type { ProblemText } from './ja/problems.ts';
import { isLocale, locales, type Locale } from './locales.ts';

// Codes and fields come from data: a text may be missing here, though never in the dictionary's type.
const problemTexts = (lang: Locale): Readonly<Record<string, ProblemText>> => locales[lang].dictionary.problems;
const fieldTexts = (lang: Locale): Readonly<Record<string, FieldText>> => locales[lang].dictionary.fields;

/** What is wrong and what to do, in a language. Every rule has its text; a test holds the two lists together. */
export function explain(
  lang: Locale,
  code: string,
  params: Readonly<Record<string, string>>,
): { what: string; todo: string } {
  const text = problemTexts(lang)[code];
  return text
    ? { what: text.what(params), todo: text.todo(params) }
    : { what: code, todo: Object.values(params).join(', ') };
}

/** The name of a field as writers see it, if the field has one. A label in one of its languages is named as the label. */
export function fieldLabel(lang: Locale, field: string): string | undefined {
  const own = fieldTexts(lang)[field];
  const [, label, language] = /^(.+)\.([^.]+)$/.exec(field) ?? [];
  return (own ?? (isLocale(language) && label !== undefined ? fieldTexts(lang)[label] : undefined))?.label;
}

/** What to write into a field. */
export const fieldHint = (lang: Locale, field: string) => fieldTexts(lang)[field]?.hint;
