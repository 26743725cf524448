/** What the editor's forms say: names in all languages of the site, since its writers work in more than one at once, and sentences in the one that they read. */
import { dictionary, type Ui } from '../i18n/dictionaries.ts';
import { fieldLabel } from '../i18n/explain.ts';
import { fieldValues } from '../i18n/field-values.ts';
import { languages, locales, type Locale } from '../i18n/locales.ts';

export interface Option {
  value: string;
  label: string;
}

/** Stands between the languages of a name. */
export const BETWEEN = ' / ';

const isText = (text: string | undefined): text is string => text !== undefined && text !== '';

/** A text in all languages, each once. */
const inAll = (pick: (lang: Locale) => string | undefined) =>
  [...new Set(languages.map(pick).filter(isText))].join(BETWEEN);

/** A name, as a label of a form. */
export const named = (pick: (words: Ui['editor']) => string) => inAll((lang) => pick(dictionary(lang).editor));

/** The name of a field. */
export const labelOf = (field: string) => inAll((lang) => fieldLabel(lang, field)) || field;

/** A value of a field that has no taxonomy. */
export const optionOf = (field: string, value: string): Option => ({
  value,
  label: inAll((lang) => fieldValues(dictionary(lang))[field]?.[value]) || value,
});

/** A label that the content gives in all languages. */
export const optionFor = (value: string, label: Readonly<Record<string, string>>): Option => ({
  value,
  label: inAll((lang) => label[lang]) || value,
});

/** A language in its own words. */
export const languageName = (lang: string) => locales[lang as Locale].name; // `as`: only languages of the site are asked for
