/** Whether a browser has the fonts for what it is to draw. */
import type { Page as Tab } from 'playwright-core';

export const JAPANESE = '日本語かな';

/** Whether a browser draws each of these characters in its own way. Those that no font has all look like the same empty box. */
export async function hasGlyphs(tab: Tab, characters: string): Promise<boolean> {
  const drawn = await tab.evaluate(
    (all) => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('The browser has no canvas.');
      return all.map((character) => {
        pen.clearRect(0, 0, canvas.width, canvas.height);
        pen.font = '48px sans-serif';
        pen.fillText(character, 8, 64);
        return canvas.toDataURL();
      });
    },
    [...characters],
  );
  return new Set(drawn).size === drawn.length;
}
