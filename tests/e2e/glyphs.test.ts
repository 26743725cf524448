/** Whether pictures of the editor can be taken depends on the fonts of the machine: the script has to notice. */
import { expect } from 'vitest';
import { hasGlyphs } from '../../scripts/lib/glyphs.ts';
import { test } from './reader.ts';

test('a browser tells characters that its fonts have from those that none has', async ({ reader }) => {
  const tab = await reader.open('en/');
  expect(await hasGlyphs(tab, 'Aaé')).toBe(true);
  // For private use: no font of a machine gives them a shape.
  expect(await hasGlyphs(tab, '\u{F0000}\u{F0001}\u{10FFFD}')).toBe(false);
});
