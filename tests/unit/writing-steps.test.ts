import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writingSteps } from '../../src/queries/writing-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'kakehashi-steps-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The first bytes of a PNG file, which name its size. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452' + '00'.repeat(9), 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

test('the steps lead to the practice page, to the editor, and to nothing that a writer does', () => {
  expect(writingSteps('ja', folder).map(({ id, href }) => [id, href])).toEqual([
    ['practise', '/admin/practice/'],
    ['write', '/admin/'],
    ['review', undefined],
  ]);
});

test('a picture of the editor is shown in the language it was taken in, in its size, once it is there', () => {
  expect(writingSteps('ja', folder).filter(({ figure }) => figure)).toEqual([]);
  mkdirSync(join(folder, 'contribute'));
  for (const step of ['write', 'review'])
    writeFileSync(join(folder, 'contribute', `${step}-ja.png`), pngHead(1280, 800));
  expect(writingSteps('ja', folder).map(({ figure }) => figure)).toEqual([
    undefined,
    { address: '/contribute/write-ja.png', width: 1280, height: 800 },
    undefined,
  ]);
  expect(writingSteps('en', folder).filter(({ figure }) => figure)).toEqual([]);
});
