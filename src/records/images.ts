import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNameBreach, imageTypes, mediaFolder, type Image } from '../schemas/image.ts';
import { idOfFile } from './content-folder.ts';
import { entriesBelow, type FilesBelow } from './files.ts';
import type { Gathered } from './gather.ts';
import { readPicture } from './picture.ts';
import { fileProblem, problemAt, type Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import { nearest, nearTo } from './nearest.ts';

/** In pixels. */
export interface PixelSize {
  width: number;
  height: number;
}

const FOLDER = `public/${mediaFolder}`;
/** As much as ten pages: a photograph that fills the column on a sharp screen, or half of an A4 page, takes about this. */
const MAX_KILOBYTES = 400;
/** On a side. A few kB can claim to be a picture that no browser has the memory for. */
const MAX_PIXELS = 4000;

/** What lies in the folder of images; nothing where there is no such folder. */
function mediaBelow(root: string): FilesBelow {
  const folder = join(root, FOLDER);
  const entry = lstatSync(folder, { throwIfNoEntry: false });
  if (!entry) return { files: [], others: [] };
  // Instead of the folder, there may be a link to another one.
  return entry.isDirectory() ? entriesBelow(folder) : { files: [], others: [''] };
}

/** The files in the folder of images, as paths from the project's root. None where there is no such folder. */
export const mediaFiles = (root: string): string[] => mediaBelow(root).files.map((name) => `${FOLDER}/${name}`);

/** What a file breaks, before it is known where that is told. */
interface FileBreach {
  code: string;
  params: Record<string, string>;
}

/** Text of an SVG, or of another document in XML or HTML, whatever its file is called. */
const isMarkup = (bytes: Buffer) =>
  /<(?:svg|\?xml|!doctype|html)/i.test(bytes.toString('latin1', 0, 2000).replaceAll('\0', ''));

/** Everything that is wrong with a file of a right name. */
function fileBreaches(name: string, bytes: Buffer): { found: FileBreach[]; size?: PixelSize } {
  const picture = readPicture(bytes);
  if (!picture) return { found: [{ code: isMarkup(bytes) ? 'image/svg' : 'image/type', params: { value: name } }] };
  const { type, width, height, tellsPlace } = picture;
  const endings: readonly string[] = imageTypes[type];
  const [ending = ''] = endings;
  const kilobytes = Math.ceil(bytes.length / 1000);
  const tooLarge = (size: string, maximum: string) => ({
    code: 'image/too-large',
    params: { value: name, size, maximum },
  });
  const found = [
    ...(endings.includes(name.split('.').at(-1) ?? '')
      ? []
      : [{ code: 'image/type', params: { value: name, near: name.replace(/[a-z]+$/, ending) } }]),
    ...(kilobytes > MAX_KILOBYTES ? [tooLarge(`${kilobytes} kB`, `${MAX_KILOBYTES} kB`)] : []),
    ...(Math.max(width, height) > MAX_PIXELS
      ? [tooLarge(`${width} × ${height} px`, `${MAX_PIXELS} × ${MAX_PIXELS} px`)]
      : []),
    ...(tellsPlace ? [{ code: 'image/place-told', params: { value: name } }] : []),
  ];
  return { found, size: { width, height } };
}

const namedBy = ({ value }: ReadFile): string | undefined => {
  const { file } = (value ?? {}) as Partial<Record<keyof Image, unknown>>; // `as`: any value may be asked for it
  return typeof file === 'string' ? file : undefined;
};

/** Something that is no file, by its name; what it leads to is looked at by nobody. */
const notPlain = (name: string): Problem => fileProblem(name ? `${FOLDER}/${name}` : FOLDER, 'file/not-plain');

/** Files that no record names. They are published all the same, so what they may be is checked too. */
function strayProblems(root: string, names: readonly string[]): Problem[] {
  return names.flatMap((name): Problem[] => {
    const breach = fileNameBreach(name);
    const found = breach
      ? [{ code: breach, params: { value: name } }]
      : fileBreaches(name, readFileSync(join(root, FOLDER, name))).found;
    const told = found.length > 0 ? found : [{ code: 'image/no-record', params: { value: name } }];
    return told.map(({ code, params }) => fileProblem(`${FOLDER}/${name}`, code, undefined, params));
  });
}

/** Records that no body shows. */
function unusedImages(root: string, { entries, ids }: Gathered, bodies: readonly ReadFile[]): Problem[] {
  const named = bodies.flatMap(({ body }) => body?.images.map(({ image }) => image) ?? []);
  // One whose id is misspelt is told of there.
  const shown = new Set(named.map((id) => (ids.has(id) ? id : nearest(id, ids))));
  // Where something is wrong with a body, it is taken to show whatever its text names.
  const unsure = bodies
    .filter(({ problems }) => problems.length > 0)
    .map(({ file }) => readFileSync(join(root, file), 'latin1'));
  return [...entries].flatMap(([id, { read }]) =>
    shown.has(id) || unsure.some((text) => text.includes(id))
      ? []
      : [problemAt(read, [], 'image/unused', { value: id })],
  );
}

/** Holds the records of images against the files they name and the bodies that show them; reads how large the images are. */
export function checkImages(
  root: string,
  images: Gathered | undefined,
  bodies: readonly ReadFile[],
): { problems: Problem[]; sizes: ReadonlyMap<string, PixelSize> } {
  const { files, others } = mediaBelow(root);
  const reads = images?.readable.map(({ read }) => read) ?? [];
  const sizes = new Map<string, PixelSize>();
  const problems = reads.flatMap((read) => {
    const name = namedBy(read);
    if (name === undefined || fileNameBreach(name) || others.includes(name)) return [];
    if (!files.includes(name)) {
      return [problemAt(read, ['file'], 'image/missing-file', { value: name, ...nearTo(name, files) })];
    }
    const { found, size } = fileBreaches(name, readFileSync(join(root, FOLDER, name)));
    if (size) sizes.set(idOfFile(read.file), size);
    return found.map(({ code, params }) => problemAt(read, ['file'], code, params));
  });
  const named = new Set(reads.map(namedBy));
  // A file that a record misspells, or that an unreadable one may name, is told of there.
  const near = new Set(problems.flatMap(({ code, params }) => (code === 'image/missing-file' ? params['near'] : [])));
  const stray = reads.some(({ value }) => value === undefined)
    ? []
    : files.filter((name) => !named.has(name) && !near.has(name));
  return {
    problems: [
      ...others.map(notPlain),
      ...problems,
      ...strayProblems(root, stray),
      ...(images ? unusedImages(root, images, bodies) : []),
    ],
    sizes,
  };
}
