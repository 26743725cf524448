import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder, as paths relative to it with forward slashes, in a fixed order. */
export function filesBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type Text = { text: string } | { notText: true };

/** Reads a file as UTF-8; says so where it is something else. */
export function readText(path: string): Text {
  const bytes = readFileSync(path);
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { notText: true };
  }
}
