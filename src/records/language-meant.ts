/** Codes of countries that are taken for those of their languages. */
const ofCountries: Readonly<Record<string, string>> = {
  ...{ jp: 'ja', gb: 'en', us: 'en', cn: 'zh-Hans', tw: 'zh-Hant', dk: 'da', cz: 'cs', gr: 'el', ger: 'de' },
};
/** The longer codes that people know. */
const ofThreeLetters: Readonly<Record<string, string>> = { jpn: 'ja', jap: 'ja', eng: 'en', deu: 'de', fra: 'fr' };
/** Languages that content is likely to name. */
const LANGUAGES = 'ja en de fr it es nl pt sv fi da pl cs sk hu eu oc lt zh ko vi hi'.split(' ');

/** The code of a language that is written by its name, or by the code of a country. */
export function languageMeant(written: string): string | undefined {
  const text = written.normalize('NFKC').trim().toLowerCase();
  const names = ['ja', 'en'].map((lang) => new Intl.DisplayNames([lang], { type: 'language' }));
  const named = LANGUAGES.find((code) => names.some((name) => name.of(code)?.toLowerCase() === text));
  return named ?? ofCountries[text] ?? ofThreeLetters[text] ?? (LANGUAGES.includes(text) ? text : undefined);
}
