/** What a pull request proposes for the folders that writers touch, and how it gets into the checked-out base branch. */
import { cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders taken from a pull request; everything else stays as the base branch has it. */
export const takenFolders = ['content', 'public/media'] as const;

/**
 * `content`: nothing but these folders is changed, so the base branch can judge it. `mixed`: something else too, so the tests
 * of the changed code judge it. `none`: nothing in these folders.
 */
export type Scope = 'content' | 'mixed' | 'none';

const isTaken = (path: string) => takenFolders.some((folder) => path === folder || path.startsWith(`${folder}/`));

export function scopeOf(changed: readonly string[]): Scope {
  if (!changed.some(isTaken)) return 'none';
  return changed.every(isTaken) ? 'content' : 'mixed';
}

export interface Changes {
  scope: Scope;
  /** Files in the taken folders that are there after the change. */
  written: string[];
  /** Paths outside these folders. */
  elsewhere: string[];
}

/** The changes of a pull request, from GitHub's list of its files. */
export function changesOf(
  files: readonly { filename: string; status: string; previous_filename?: string | undefined }[],
): Changes {
  const paths = files.flatMap(({ filename, previous_filename: before }) => [filename, ...(before ? [before] : [])]);
  return {
    scope: scopeOf(paths),
    written: files
      .filter(({ status }) => status !== 'removed')
      .map(({ filename }) => filename)
      .filter(isTaken),
    elsewhere: paths.filter((path) => !isTaken(path)),
  };
}

/** Why something in the folders is not taken: it leads elsewhere, it is hidden, or it is neither file nor folder. */
export const refusalKinds = ['link', 'hidden', 'special'] as const;
export interface RefusedPath {
  /** From the project's root, with forward slashes. */
  path: string;
  kind: (typeof refusalKinds)[number];
}

function kindOf(path: string) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return 'missing';
  if (stats.isSymbolicLink()) return 'link';
  if (stats.isDirectory()) return 'folder';
  return stats.isFile() ? 'file' : 'special';
}

function refusedBelow(root: string, path: string): RefusedPath[] {
  const kind = kindOf(join(root, path));
  if (kind === 'link' || kind === 'special') return [{ path, kind }];
  if (kind !== 'folder') return [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) =>
      name.startsWith('.')
        ? [{ path: `${path}/${name}`, kind: 'hidden' as const }]
        : refusedBelow(root, `${path}/${name}`),
    );
}

/** Everything in the taken folders of a checked-out pull request that must not be taken. Follows no link. */
export function refusedPaths(root: string): RefusedPath[] {
  return takenFolders.flatMap((folder) => {
    const steps = folder.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
    const notFolder = steps.find((path) => !['folder', 'missing'].includes(kindOf(join(root, path))));
    if (notFolder === undefined) return refusedBelow(root, folder);
    return [
      { path: notFolder, kind: kindOf(join(root, notFolder)) === 'link' ? ('link' as const) : ('special' as const) },
    ];
  });
}

/** Puts the taken folders of `from` in place of those of `to`. Only for what `refusedPaths` finds nothing in. */
export function takeFolders(from: string, to: string): void {
  for (const folder of takenFolders) {
    rmSync(join(to, folder), { recursive: true, force: true });
    if (kindOf(join(from, folder)) !== 'folder') continue;
    mkdirSync(dirname(join(to, folder)), { recursive: true });
    cpSync(join(from, folder), join(to, folder), { recursive: true });
  }
}
