import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { explain } from '../../src/i18n/explain.ts';
import { baseLocale, inLanguage, isLocale, languages } from '../../src/i18n/locales.ts';

/** Every text of a dictionary, or what makes it, with its path. */
function textsOf(value: unknown, path = ''): [path: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

const texts = new Map(languages.map((lang) => [lang, new Map(textsOf(dictionary(lang)))]));
const pathsIn = (lang: (typeof languages)[number]) => [...(texts.get(lang)?.keys() ?? [])].toSorted();

describe.each(languages)('the dictionary in %s', (lang) => {
  const own = texts.get(lang) ?? new Map<string, unknown>();

  test('has the same keys as that of the first language', () => {
    expect(own.size).toBeGreaterThan(100);
    expect(pathsIn(lang)).toEqual(pathsIn(baseLocale));
  });

  test('has no empty text, and none with blanks to spare', () => {
    const poor = [...own].filter(([, text]) => typeof text === 'string' && (text.trim() === '' || /\s{2}/.test(text)));
    expect(poor.map(([path]) => path)).toEqual([]);
  });

  test('has texts and makers of texts, nothing else', () => {
    const kinds = new Set([...own.values()].map((text) => typeof text));
    expect([...kinds].toSorted()).toEqual(['function', 'string']);
  });

  test('makes a text where the first language does, from as many parts', () => {
    const first = texts.get(baseLocale) ?? new Map<string, unknown>();
    const partsOf = (text: unknown) => (typeof text === 'function' ? text.length : 'text');
    expect([...own].filter(([path, text]) => partsOf(text) !== partsOf(first.get(path))).map(([path]) => path)).toEqual(
      [],
    );
  });
});

test('a language is one of the site only if it is listed', () => {
  expect(languages.every(isLocale)).toBe(true);
  expect([undefined, '', 'JA', 'fr', 'constructor', 'toString', '__proto__'].filter(isLocale)).toEqual([]);
});

describe('a label', () => {
  test('is read in the language asked for', () => {
    expect(inLanguage({ ja: '三重県', en: 'Mie' }, 'en')).toEqual({ text: 'Mie', lang: 'en' });
  });

  test('is read in the first language of the site where the other is missing', () => {
    expect(inLanguage({ en: 'Mie', ja: '三重県' }, 'fr')).toEqual({ text: '三重県', lang: 'ja' });
    expect(inLanguage({ en: 'Mie' }, 'fr')).toEqual({ text: 'Mie', lang: 'en' });
  });
});

test('a rule that has no text is named with what it found, so that nothing stays unsaid', () => {
  expect(explain('en', 'no/such-rule', { value: 'x' })).toEqual({ what: 'no/such-rule', todo: 'x' });
});
