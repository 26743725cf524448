import { baseLocale, isLocale, type Locale } from '~/i18n/locales';

/** The language of the page being rendered, for small components that are used everywhere. */
export function pageLanguage({ params }: { params: Record<string, string | undefined> }): Locale {
  const { lang } = params;
  return isLocale(lang) ? lang : baseLocale;
}
