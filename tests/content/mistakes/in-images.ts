/** Mistakes with images: in their records, in their files, and where bodies show them. */
import { exif, jpegWith, pictures, pngOf } from '../../lib/pictures.ts';
import { HERE, inBody, inFile, replaced, within, written, type Edit, type Mistake, type More } from './mistake.ts';

const inImage = within('image', 'images/#.yaml');
const mediaOf = (path: string, ending = 'jpg') => path.replace(/^images\/(.*)yaml$/, `public/media/$1${ending}`);

/** The file of the image is another one; the record names it as it did. */
const inItsFile = (name: string, bytes: Uint8Array | string, code: string, more: More = {}) =>
  inImage(
    name,
    (copy, path) => {
      copy.write(mediaOf(path), bytes);
      copy.replace(path, 'file: ', `file: ${HERE}`);
    },
    code,
    { field: 'images.file', ...more },
  );

/** The file has another name, and the record has it too. */
const renamed =
  (name: string): Edit =>
  (copy, path) => {
    const [, id = ''] = /\/(.*)\.yaml$/.exec(path) ?? [];
    copy.delete(mediaOf(path));
    copy.write(`public/media/${name}`, pictures.jpeg);
    copy.replace(path, `file: ${id}.jpg`, `file: ${HERE}${name}`);
  };

/** No body shows the image any more. */
const unshown: Edit = (copy, path) => {
  for (const lang of ['ja', 'en']) {
    const page = path.replace(/^images\/(.*)yaml$/, `pages/${lang}/$1mdx`);
    copy.write(page, copy.text(page).replace(/<Figure.*>/, 'Text.'));
  }
};

const drawing = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const jpeg2000 = Uint8Array.from([0, 0, 0, 0x0c, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a]);
const inText = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude="34,43N"/>');

export const images: readonly Mistake[] = [
  inImage('a file that is not there', ['file: ', 'file: »x-'], 'image/missing-file', {
    field: 'images.file',
  }),
  inImage('a file with capitals and a blank', renamed('Photo 1.JPG'), 'image/file-name', {
    field: 'images.file',
    names: { value: 'Photo 1.JPG' },
  }),
  inImage('a file in a folder of its own', renamed('2019/photo.jpg'), 'image/file-name', { field: 'images.file' }),
  inImage('a file of the kind AVIF', renamed('photo.avif'), 'image/file-name', { field: 'images.file' }),
  inImage('a path to a file elsewhere', renamed('../icon.svg'), 'image/svg', { field: 'images.file' }),
  inImage('a drawing in SVG', renamed('map.svg'), 'image/svg', { field: 'images.file' }),
  inImage('such a drawing in capitals', renamed('MAP.SVG'), 'image/svg', { field: 'images.file' }),
  inImage('such a drawing, compressed', renamed('map.svgz'), 'image/svg', { field: 'images.file' }),
  inItsFile('a drawing in SVG called a photograph', drawing, 'image/svg'),
  inItsFile('such a drawing in wide characters', Buffer.from(`\uFEFF${drawing}`, 'utf16le'), 'image/svg'),
  inItsFile('a page called a photograph', '<!DOCTYPE html><title>x</title>', 'image/svg'),
  inItsFile('a picture of another kind', pictures.lossyWebp, 'image/type'),
  inItsFile('a picture of a kind nobody shows', jpeg2000, 'image/type'),
  inItsFile('an empty file as a picture', '', 'image/type'),
  inItsFile(
    'a photograph as the camera made it',
    Buffer.concat([pictures.jpeg, Buffer.alloc(400_000)]),
    'image/too-large',
    { names: { size: '401 kB', maximum: '400 kB' } },
  ),
  inItsFile('the place of a photograph', jpegWith(exif({ orientation: 1, latitude: 34 })), 'image/place-told'),
  inItsFile('the place in the text for programs', jpegWith(inText), 'image/place-told'),
  inImage(
    'a picture of too many pixels',
    (copy, path) => {
      const name = mediaOf(path, 'png').replace('public/media/', '');
      renamed(name)(copy, path);
      copy.write(`public/media/${name}`, pngOf(20_000, 30));
    },
    'image/too-large',
    { field: 'images.file', names: { size: '20000 × 30 px' } },
  ),
  inImage(
    'no text alternative',
    replaced(['file', '»file'], ['alt:\n  ja: 旗の前で握手する二人\n  en: Two people shake hands before flags\n', '']),
    'field/required',
    { field: 'images.alt' },
  ),
  inImage('terms nobody knows', ['licence: CC-BY-4.0', 'licence: »CC-BY-3.0'], 'field/not-in-list', {
    field: 'images.licence',
    names: { near: 'CC-BY-4.0' },
  }),
  inImage(
    'a permission that is not told',
    replaced(
      ['file', '»file'],
      ['CC-BY-4.0', 'by-permission'],
      ['permission:\n  ja: 同県が公開したもの\n  en: As published by the prefecture\n', ''],
    ),
    'image/no-permission',
    { field: 'images.permission' },
  ),
  inImage(
    'a date in a caption without a source',
    replaced(['file', '»file'], ['credit:', 'caption:\n  ja: 調印式（2018年）\n  en: The signing (2018)\ncredit:']),
    'claim/no-source',
    { field: 'images.sources' },
  ),
  inImage('an image that nothing shows', unshown, 'image/unused', { severity: 'warning' }),
  inFile('public/media/forgotten.png', 'a picture without a record', written(pictures.png), 'image/no-record', {
    severity: 'warning',
  }),
  inFile('public/media/notes.txt', 'notes beside the pictures', written('注'), 'image/file-name'),
  inFile('public/media/plan.SVG', 'a drawing beside the pictures', written(drawing), 'image/svg'),
  inFile('public/media/broken.webp', 'a broken picture beside the others', written('RIFF'), 'image/type'),
  inBody('an image without a record', '»<Figure image="no-such-image" />', 'ref/unknown', {
    names: { value: 'no-such-image', collection: 'images' },
  }),
  inBody('an image within a sentence', '図は»<Figure image="no-such-image" />です。', 'mdx/own-line'),
  inBody('an image by the name of its file', '»<Figure image="photo.jpg" />', 'mdx/attribute', {
    names: { attribute: 'image', example: '<Figure image="signing-ceremony" />' },
  }),
];
