import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { edited } from '../editor/files.ts';
import { filesBelow } from '../records/files.ts';

const FOLDER = 'content';

/** The files of the collections that the editor edits, by their path from the project's root. */
export function practiceFiles(root = process.cwd()): Record<string, string> {
  const folders = [...edited.bodies, ...edited.labels].map((name) => `${name}/`);
  const files = edited.lists.map((name) => `${name}.yaml`);
  const paths = filesBelow(join(root, FOLDER)).filter(
    (path) => files.includes(path) || folders.some((folder) => path.startsWith(folder)),
  );
  return Object.fromEntries(paths.map((path) => [`${FOLDER}/${path}`, readFileSync(join(root, FOLDER, path), 'utf8')]));
}
