/** Images between their records, their files and the bodies that show them: what a mistake in one means for the others. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { mediaFiles } from '../../src/records/images.ts';
import { inProject, test, type ContentCopy } from '../lib/content-copy.ts';
import { exif, jpegWith, pictures } from '../lib/pictures.ts';
import { soundRecords } from '../lib/sound-records.ts';

const RECORD = 'images/trial.yaml';
const FILE = 'public/media/trial.jpg';
const PAGES = ['pages/ja/trial.mdx', 'pages/en/trial.mdx'];

function writeImage(copy: ContentCopy): void {
  for (const [path, content] of Object.entries(soundRecords.image('trial'))) copy.write(path, content);
}
const codesIn = (copy: ContentCopy) => copy.problems().map(({ code, file, line }) => `${code} ${file}:${line}`);
const at = (path: string, line = 1) => `${inProject(path)}:${line}`;

describe('an image', { timeout: 30_000 }, () => {
  test('is as large as its file says, as browsers turn it', ({ copy }) => {
    writeImage(copy);
    expect(copy.read().imageSizes.get('trial')).toEqual({ width: 32, height: 20 });
    copy.write(FILE, jpegWith(exif({ orientation: 6 })));
    expect(copy.read().imageSizes.get('trial')).toEqual({ width: 20, height: 32 });
  });

  test('may have any of the endings of its type', ({ copy }) => {
    writeImage(copy);
    copy.delete(FILE);
    for (const [ending, bytes] of [
      ['jpeg', pictures.progressiveJpeg],
      ['png', pictures.png],
      ['webp', pictures.translucentWebp],
    ] as const) {
      copy.write(`public/media/trial.${ending}`, bytes);
      copy.write(RECORD, copy.text(RECORD).replace(/^file: .*/, `file: trial.${ending}`));
      expect(codesIn(copy), ending).toEqual([]);
      copy.delete(`public/media/trial.${ending}`);
    }
  });

  test('with a figure in its caption is sound with a source, which must exist like any other', ({ copy }) => {
    writeImage(copy);
    const caption = 'caption:\n  ja: 調印式（2018年）\n  en: The signing (2018)\ncredit:';
    copy.replace(RECORD, 'credit:', caption);
    copy.append(RECORD, 'sources:\n  - source: clair-forum-385\n    at: p.9\n');
    expect(codesIn(copy)).toEqual([]);
    copy.replace(RECORD, 'at: p.9', 'at: p.99');
    expect(codesIn(copy)).toEqual([`cite/unknown-place ${at(RECORD, 17)}`]);
  });

  test('needs its text alternative in every language', ({ copy }) => {
    writeImage(copy);
    copy.replace(RECORD, '  en: Two people shake hands before flags\n', '');
    expect(codesIn(copy)).toEqual([`field/required ${at(RECORD, 3)}`]);
  });
});

describe('the folder of files', { timeout: 30_000 }, () => {
  test('need not be there', ({ copy }) => {
    const rootWithout = join(copy.root, 'content');
    expect(mediaFiles(rootWithout)).toEqual([]);
  });

  test('may hold what a system or an editor hides in it', ({ copy }) => {
    copy.write('public/media/.gitkeep', '');
    expect(codesIn(copy)).toEqual([]);
  });

  test('is told of every file by itself, also where nothing names it', ({ copy }) => {
    copy.write('public/media/a.png', pictures.png);
    copy.write('public/media/b.png', jpegWith(exif({ latitude: 37 })));
    expect(codesIn(copy)).toEqual([
      'image/no-record public/media/a.png:1',
      'image/place-told public/media/b.png:1',
      'image/type public/media/b.png:1',
    ]);
  });
});

describe('a link is looked at by nobody', { timeout: 30_000 }, () => {
  test('even if it leads to a picture and a record names it', ({ copy }) => {
    writeImage(copy);
    copy.delete(FILE);
    copy.write('public/elsewhere.jpg', pictures.jpeg);
    copy.link(FILE, '../elsewhere.jpg');
    expect(codesIn(copy)).toEqual([`file/not-plain ${FILE}:1`]);
  });

  test('nor is what lies behind one that stands for the folder', ({ copy }) => {
    rmSync(join(copy.root, 'public/media'), { recursive: true, force: true });
    copy.write('public/elsewhere/a.png', pictures.png);
    copy.link('public/media', 'elsewhere');
    expect(codesIn(copy)).toContain('file/not-plain public/media:1');
    expect(mediaFiles(copy.root)).toEqual([]);
  });
});

describe('a mistake is reported once: its consequences are not', { timeout: 30_000 }, () => {
  test('a misspelt file leaves no file without a record', ({ copy }) => {
    writeImage(copy);
    copy.replace(RECORD, 'file: trial.jpg', 'file: trail.jpg');
    expect(copy.problems()).toMatchObject([{ code: 'image/missing-file', params: { near: 'trial.jpg' } }]);
  });

  test('nor does a record that has another mistake, or cannot be read', ({ copy }) => {
    writeImage(copy);
    copy.replace(RECORD, 'licence: CC-BY-4.0', 'licence: mine');
    expect(codesIn(copy)).toEqual([`field/not-in-list ${at(RECORD, 8)}`]);
    copy.replace(RECORD, 'licence: mine', 'licence: "mine');
    expect(codesIn(copy)).toEqual([expect.stringMatching(/^yaml\/syntax /)]);
  });

  test('a misspelt id is answered by the one that is meant', ({ copy }) => {
    writeImage(copy);
    for (const page of PAGES) copy.replace(page, 'image="trial"', 'image="trail"');
    const unknown = { code: 'ref/unknown', line: 5, column: 1, params: { collection: 'images', near: 'trial' } };
    expect(copy.problems()).toMatchObject([unknown, { ...unknown, line: 6 }]);
  });

  test.for<[mistake: string, from: string, to: string]>([
    ['cannot be read', '/>', '/> <'],
    ['shows it wrongly', '/>', 'alt="旗" />'],
    ['shows it within a sentence', '<Figure', 'Fig. <Figure'],
  ])('no image is called unused because a body that shows it %s', ([, from, to], { copy }) => {
    writeImage(copy);
    for (const page of PAGES) copy.replace(page, from, to);
    expect(copy.problems().map(({ file }) => file)).toEqual(PAGES.toSorted().map(inProject));
  });

  test('one that a single language shows is used', ({ copy }) => {
    writeImage(copy);
    copy.replace('pages/en/trial.mdx', '<Figure image="trial" />', 'Text.');
    expect(codesIn(copy)).toEqual([]);
  });
});

test('one mistake of a file does not hide another', ({ copy }) => {
  writeImage(copy);
  copy.write(FILE, Buffer.concat([jpegWith(exif({ latitude: 37 })), Buffer.alloc(400_000)]));
  copy.replace(RECORD, 'licence: CC-BY-4.0', 'licence: mine');
  expect(codesIn(copy)).toEqual([
    `image/place-told ${at(RECORD)}`,
    `image/too-large ${at(RECORD)}`,
    `field/not-in-list ${at(RECORD, 8)}`,
  ]);
});
