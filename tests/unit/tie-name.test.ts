import { describe, expect, test } from 'vitest';
import { caseCard, placesName, shoreText, type Shore } from '../../src/queries/case-card.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { aCase, aReader } from '../lib/fixtures.ts';
import { library } from '../lib/records.ts';

const reader = { ja: readerOf('ja', library), en: readerOf('en', library) };
const shore = (changes: Partial<Shore>): Shore => ({
  countries: [],
  places: [],
  more: 0,
  spansCountries: false,
  ...changes,
});

describe('the places of a tie', () => {
  test('has the country behind the places that lie in it', () => {
    const abroad = shore({ countries: [{ text: 'France' }], places: [{ text: 'Alsace' }, { text: 'Lyon' }] });
    expect(shoreText(reader.en, abroad, 'abroad')).toBe('Alsace, Lyon (France)');
  });

  test('does not say a country twice', () => {
    const abroad = shore({ countries: [{ text: 'Switzerland' }], places: [{ text: 'Northwestern Switzerland' }] });
    expect(shoreText(reader.en, abroad, 'abroad')).toBe('Northwestern Switzerland');
  });

  test('leaves the country out at home', () => {
    const japan = shore({ countries: [{ text: '日本' }], places: [{ text: '三重県' }] });
    expect(shoreText(reader.ja, japan, 'japan')).toBe('三重県');
  });

  test.each([
    ['ja', 'chiba-duesseldorf', '千葉県―デュッセルドルフ（ドイツ）、マサチューセッツ州（米国）'],
    ['en', 'chiba-duesseldorf', 'Chiba – Düsseldorf (Germany), Massachusetts (United States)'],
    ['en', 'kobe-life-science-nord', 'Kobe City – Hamburg (Germany), France, Belgium, Italy'],
  ] as const)('of several countries puts no place into another one (%s, %s)', (lang, id, name) => {
    const card = caseCard(reader[lang], id);
    expect(card && placesName(reader[lang], card.shores)).toBe(name);
  });
});

describe('the name of a case', () => {
  const nameOf = (name?: string) => {
    const facts = aCase({ title: 'A long title', ...(name === undefined ? {} : { name }) });
    return caseCard(aReader({ cases: { tie: facts } }), 'tie')?.name.text;
  };

  test('is the one that its writer gave it', () => {
    expect(nameOf('KBCC and VITAGORA')).toBe('KBCC and VITAGORA');
  });

  test('names its places where it has none', () => {
    expect(nameOf()).toContain('Fukushima');
  });
});
