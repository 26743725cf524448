import { dictionary, type Ui } from '../i18n/dictionaries.ts';
import { inLanguage, type Locale } from '../i18n/locales.ts';
import { hasJapanese } from '../i18n/runs.ts';
import type { BodyRecord, InLanguage } from '../records/content.ts';
import { library, type Library } from './library.ts';

/** Text, with its language where that is not the page's. */
export interface Phrase {
  text: string;
  lang?: string;
  /** How it is read, in kana; stands above the text. */
  reading?: string;
}

/** Text with an address. */
export interface Linked extends Phrase {
  id: string;
  href: string;
}

/** Somebody who reads the library in one language: what every query needs. */
export interface Reader {
  lang: Locale;
  library: Library;
  words: Ui;
}

export const readerOf = (lang: Locale, from: Library = library()): Reader => ({
  lang,
  library: from,
  words: dictionary(lang),
});

/**
 * Marks text with its language if the page's is another. What a Japanese source prints without a Japanese letter is a name or a
 * word in another language, and would be misread as Japanese.
 */
export const phrase = ({ lang }: Pick<Reader, 'lang'>, text: string, textLang: string): Phrase =>
  textLang === lang || (textLang === 'ja' && !hasJapanese(text)) ? { text } : { text, lang: textLang };

/** A label in the reader's language. */
export function labelFor(reader: Pick<Reader, 'lang'>, label: Readonly<Record<string, string>>): Phrase {
  const { text, lang } = inLanguage(label, reader.lang);
  return phrase(reader, text, lang);
}

/** A record in the reader's language, or in the first language it has. */
export function editionFor<T>(
  reader: Pick<Reader, 'lang'>,
  record: BodyRecord<T>,
): InLanguage<T> & { translated: boolean } {
  const own = record.languages.get(reader.lang);
  const [first] = record.languages.values();
  const edition = own ?? first;
  if (!edition) throw new Error(`The record ${record.id} has no language.`);
  return { ...edition, translated: own !== undefined };
}

/** Text in the order of the reader's language. */
export const sortedBy = <T>(reader: Pick<Reader, 'lang'>, entries: readonly T[], key: (entry: T) => string): T[] => {
  const collator = new Intl.Collator(reader.lang);
  return entries.toSorted((a, b) => collator.compare(key(a), key(b)));
};
