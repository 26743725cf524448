import { formatWhen } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { readerOf } from './reader.ts';

/** The edition this build belongs to, in words. */
export function editionOf(lang: Locale): string {
  const { words, library } = readerOf(lang);
  const { number, date } = library.content.edition;
  return words.site.edition(number, formatWhen(date, lang));
}
