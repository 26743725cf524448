import type { Ui } from './ja/ui.ts';
import { locales, type Locale } from './locales.ts';

/** What the site says in a language. */
export const dictionary = (lang: Locale): Ui => locales[lang].dictionary.ui;
export type { Ui };
