/** The page on the site's design: it states what the browser really shows. */
import { describe, expect } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { test } from './reader.ts';

describe.each(languages)('in %s', (lang) => {
  test('every colour is the one that the token has, in the light and in the dark', async ({ reader }) => {
    const tab = await reader.open(`${lang}/about/design/`);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme: scheme });
      const colours = await tab.locator(`[data-scheme="${scheme}"]`).evaluateAll((cells) =>
        cells.map((cell) => {
          const probe = document.createElement('i');
          document.body.append(probe);
          const asShown = (colour: string) => {
            probe.style.setProperty('color', colour);
            return getComputedStyle(probe).color;
          };
          const name = cell.getAttribute('data-token') ?? '';
          const stated = asShown(cell.querySelector('code')?.textContent ?? '');
          const shown = asShown(`var(--${name})`);
          probe.remove();
          return { name, stated, shown };
        }),
      );
      expect(colours.length).toBeGreaterThan(15);
      expect(colours.filter(({ stated, shown }) => stated !== shown)).toEqual([]);
    }
  });

  test('every size is the one that the token has', async ({ reader }) => {
    const tab = await reader.open(`${lang}/about/design/`);
    const sizes = await tab
      .locator('[class*="scale__sample--size-"]')
      .evaluateAll((samples) => samples.map((sample) => Number.parseFloat(getComputedStyle(sample).fontSize)));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(4);
  });
});
