/** The values that the page on the site's design reads from the style sheets. */
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { contrast, propertiesIn, resolved } from '../../src/queries/design-tokens.ts';
import { designView } from '../../src/queries/design-view.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { library } from '../lib/records.ts';

const sheet = `
  @layer tokens {
    :root {
      /* --not-a-token: a comment; */
      --ink: #1a1a1a;
      --text: light-dark(var(--ink), #e9e7e1);
      --wide:
        clamp(1rem, 2vw,
        3rem);
    }
    :root:lang(en) {
      --wide: 4rem;
    }
  }
`;
const properties = propertiesIn(sheet, 'ja');

describe('of a style sheet, the page reads', () => {
  test('what is declared for the whole page, without comments and line breaks', () => {
    expect([...properties]).toEqual([
      ['ink', '#1a1a1a'],
      ['text', 'light-dark(var(--ink), #e9e7e1)'],
      ['wide', 'clamp(1rem, 2vw, 3rem)'],
    ]);
  });

  test('what is declared for a language, where the page is in it', () => {
    expect(propertiesIn(sheet, 'en').get('wide')).toBe('4rem');
  });

  test('a colour as it is in the light and in the dark', () => {
    expect(resolved('var(--text)', 'light', properties)).toBe('#1a1a1a');
    expect(resolved('var(--text)', 'dark', properties)).toBe('#e9e7e1');
  });

  test('no token that is not there', () => {
    expect(() => resolved('var(--nowhere)', 'light', properties)).toThrow('var(--nowhere)');
  });
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#12305e', '#12305e', 1],
])('the contrast of %s with %s is %f', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2);
});

test('a colour that is not written as six digits is refused', () => {
  expect(() => contrast('red', '#ffffff')).toThrow('red');
});

describe.each(languages)('in %s', (lang) => {
  const view = designView(readerOf(lang, library));

  test('every colour stands out as much as it has to, in the light and in the dark', () => {
    const faint = view.colours.flatMap(({ name, least = 0, shades }) =>
      Object.entries(shades)
        .filter(([, { against }]) => against !== undefined && against.contrast < least)
        .map(([scheme]) => `${name}, ${scheme}`),
    );
    expect(faint).toEqual([]);
    expect(view.colours.filter(({ shades }) => shades.light.against).length).toBeGreaterThan(10);
  });
});
