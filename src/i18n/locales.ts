import { en } from './en.ts';
import { ja, type Dictionary } from './ja.ts';

interface LocaleEntry {
  /** The language in its own words. */
  name: string;
  /** As Open Graph writes it. */
  openGraph: string;
  dictionary: Dictionary;
}

/** The languages of the site. A further one is an entry here, a dictionary, and translated content. */
export const locales = {
  ja: { name: '日本語', openGraph: 'ja_JP', dictionary: ja },
  en: { name: 'English', openGraph: 'en_GB', dictionary: en },
} as const satisfies Record<string, LocaleEntry>;

export type Locale = keyof typeof locales;

/** In the order in which they are offered; records are written in the first. */
export const languages = Object.keys(locales) as [Locale, ...Locale[]]; // `as`: keys of a constant
export const baseLocale = languages[0];

export const isLocale = (value: string | undefined): value is Locale =>
  value !== undefined && Object.hasOwn(locales, value);

/** The text of a label in a language, or in the first one that has it. */
export function inLanguage(label: Readonly<Record<string, string>>, lang: string): { text: string; lang: string } {
  const own = label[lang];
  if (own !== undefined) return { text: own, lang };
  const other = [baseLocale, ...languages].find((candidate) => label[candidate] !== undefined) ?? baseLocale;
  return { text: label[other] ?? '', lang: other };
}
