import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as somebody types it (`./content/cases/`), as problems write it: from the project's root, with forward slashes. Undefined outside. */
export function pathInProject(root: string, typed: string): string | undefined {
  const path = relative(root, resolve(root, typed)).split(sep).join('/');
  return isAbsolute(path) || path === '..' || path.startsWith('../') ? undefined : path;
}

/** Whether a file is the one at the path, or lies in the folder there. */
export const isBelow = (path: string, file: string) => path === '' || file === path || file.startsWith(`${path}/`);
