import { ui as en } from './en/ui.ts';
import { ui as ja, type Ui } from './ja/ui.ts';
import type { Locale } from './locales.ts';

const dictionaries = { ja, en } as const satisfies Record<Locale, Ui>;

/** What the site says in a language. */
export const dictionary = (lang: Locale): Ui => dictionaries[lang];
export type { Ui };
