import { imageMetadata } from 'astro/assets/utils';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../src/records/picture.ts';
import { exif, jpegWith, pictures, pngOf } from '../lib/pictures.ts';

const all = Object.entries(pictures);

describe('an image file is read', () => {
  test.each(all)('with its type and size: %s', (name, bytes) => {
    expect(readPicture(bytes)).toEqual({
      type: name.toLowerCase().replace(/.*(?=jpeg|png|webp)/, ''),
      width: 32,
      height: 20,
      tellsPlace: false,
    });
  });

  test.each(all)('as Astro reads it: %s', async (_name, bytes) => {
    const { width, height, format } = await imageMetadata(bytes);
    expect(readPicture(bytes)).toMatchObject({ width, height, type: format === 'jpg' ? 'jpeg' : format });
  });

  test('with any bytes that a program has put between its pieces or behind its end', () => {
    const filled = Buffer.concat([pictures.jpeg.subarray(0, 2), Buffer.alloc(3, 0xff), pictures.jpeg.subarray(2)]);
    const files = [filled, ...all.map(([, bytes]) => Buffer.concat([bytes, Buffer.from('end')]))];
    expect(files.map((bytes) => readPicture(bytes)?.width)).toEqual(files.map(() => 32));
  });
});

describe('a file that is none', () => {
  test.each([
    ['nothing', ''],
    ['text', '写真'],
    ['a drawing in SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="20"/>'],
    ['an animation of another format', 'GIF89a\x20\x00\x14\x00'],
    ['a picture of another format', '\0\0\0\x1cftypavif\0\0\0\0mif1avif'],
    ['another file of the family of WebP', 'RIFF\x04\0\0\0WAVE'],
  ])('is not taken for one: %s', (_name, text) => {
    expect(readPicture(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  test('is one without extent', () => {
    expect(readPicture(pngOf(0, 20))).toBeUndefined();
  });

  test.each(all)('is one that breaks off within its header: %s', (_name, bytes) => {
    for (const length of [3, 10, 14, 20]) expect(readPicture(bytes.subarray(0, length)), `${length}`).toBeUndefined();
  });

  test.each(all)('stops nothing, whatever its bytes are: %s', (_name, bytes) => {
    for (let at = 0; at < bytes.length; at += 1)
      for (const value of [0x00, 0x7f, 0xff]) {
        const spoilt = Buffer.from(bytes);
        spoilt[at] = value;
        expect(() => readPicture(spoilt)).not.toThrow();
      }
  });
});

describe.each(['II', 'MM'] as const)('what a camera has noted, in the order of bytes %s', (order) => {
  const read = (notes: Parameters<typeof exif>[0]) => readPicture(jpegWith(exif(notes, order)));

  test('turns a picture that lies on its side, as browsers do', () => {
    expect(read({ orientation: 1 })).toMatchObject({ width: 32, height: 20 });
    expect(read({ orientation: 6 })).toMatchObject({ width: 20, height: 32 });
  });

  test('may tell where it was', () => {
    expect(read({ orientation: 1, latitude: 37 })).toMatchObject({ tellsPlace: true });
    expect(read({ orientation: 1 })).toMatchObject({ tellsPlace: false });
  });
});

test.each([
  ['in a PNG', () => withChunk('eXIf')],
  ['as text for programs', () => jpegWith(Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="37,24N"/>'))],
  ['in a WebP', () => withWebpPiece()],
])('the place is found %s', (_name, file) => {
  expect(readPicture(file())).toMatchObject({ width: 32, height: 20, tellsPlace: true });
});

const notes = exif({ orientation: 1, latitude: 37 }).subarray('Exif\0\0'.length);

function withChunk(name: string): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(notes.length);
  head.write(name, 4, 'latin1');
  const behindHeader = 33;
  return Buffer.concat([
    pictures.png.subarray(0, behindHeader),
    head,
    notes,
    Buffer.alloc(4),
    pictures.png.subarray(behindHeader),
  ]);
}

function withWebpPiece(): Buffer {
  const head = Buffer.alloc(8);
  head.write('EXIF', 'latin1');
  head.writeUInt32LE(notes.length, 4);
  const bytes = Buffer.concat([pictures.translucentWebp, head, notes]);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  return bytes;
}
