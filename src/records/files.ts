import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeAt, type Place } from '../mdx/place.ts';
import { unsafeCharacter } from '../schemas/text.ts';

export interface FilesBelow {
  /** Plain files, as paths relative to the folder with forward slashes. */
  files: string[];
  /** Everything else that is no folder: links lead to what nobody has reviewed, devices never end. */
  others: string[];
}

/** All that lies below a folder, in a fixed order; names that begin with a dot are passed over. */
export function entriesBelow(folder: string, below = ''): FilesBelow {
  const found: FilesBelow = { files: [], others: [] };
  const entries = readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) {
      const { files, others } = entriesBelow(folder, path);
      found.files.push(...files);
      found.others.push(...others);
    } else (entry.isFile() ? found.files : found.others).push(path);
  }
  return found;
}

/** The plain files below a folder. */
export const filesBelow = (folder: string): string[] => entriesBelow(folder).files;

/** Why a file cannot be read as text, with the place. */
export interface Unreadable extends Place {
  code: string;
  params: Record<string, string>;
}
export type Text = { text: string } | { unreadable: Unreadable };

/** In bytes. What a parser needs may grow with the square of the length; the longest list of today is a fifth of it. */
const LARGEST_FILE = 262_144;
/** In characters, for the same reason. The longest text that a schema allows is half of it. */
const LONGEST_LINE = 4_000;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const unreadable = (
  code: string,
  params: Record<string, string> = {},
  place: Place = { line: 1, column: 1 },
): Text => ({
  unreadable: { code, ...place, params },
});

/** Reads a file as UTF-8; says so where it is something else, too long, or holds characters that are not safe. */
export function readText(path: string): Text {
  const { size } = lstatSync(path);
  if (size > LARGEST_FILE) return unreadable('file/too-large', { length: String(size), maximum: String(LARGEST_FILE) });
  let text: string;
  try {
    text = utf8.decode(readFileSync(path));
  } catch {
    return unreadable('file/encoding');
  }
  if (text.replace('\uFEFF', '').trim() === '') return unreadable('file/empty');
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0)
    return unreadable(
      'file/line-too-long',
      { length: String(lines[long]?.length), maximum: String(LONGEST_LINE) },
      { line: long + 1, column: 1 },
    );
  const unsafe = unsafeCharacter(text);
  return unsafe ? unreadable('text/invisible-character', unsafe.params, placeAt(text, unsafe.index)) : { text };
}
