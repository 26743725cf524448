/** What git knows of the files of a project, in a few calls however many files are asked about. */
import { spawnSync } from 'node:child_process';

/** Every version of every file fits in; only the system's memory is the limit. */
const ANY_SIZE = 2 ** 30;

/** What a command of git prints, or undefined where git, the repository or what was asked for is not there. */
function git(root: string, args: readonly string[], input?: string): Buffer | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: root,
    maxBuffer: ANY_SIZE,
    ...(input === undefined ? {} : { input }),
  });
  return status === 0 ? stdout : undefined;
}

export interface LastChange {
  commit: string;
  /** The history ends with this commit, though the file may be older: a shallow clone. */
  isCutOff: boolean;
}

/**
 * The last change of every file below a folder that any commit has touched, by its path from `root`; undefined without a
 * history. What is changed and not committed is not in it.
 */
export function lastChanges(root: string, folder: string): ReadonlyMap<string, LastChange> | undefined {
  const isShallow = git(root, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true';
  // `-c`: of a merge, what differs from all its parents; what it only brings together stands in them.
  const format = ['--format=%x00%H %P', '--name-only', '--relative', '--topo-order', '-c'];
  const log = git(root, ['log', ...format, '--', folder])?.toString();
  if (log === undefined) return undefined;
  const changes = new Map<string, LastChange>();
  for (const entry of log.split('\0').slice(1)) {
    const [head = '', ...lines] = entry.split('\n');
    const [commit = '', ...parents] = head.trim().split(' ');
    const change = { commit, isCutOff: isShallow && parents.length === 0 };
    for (const path of lines) if (path !== '' && !changes.has(path)) changes.set(path, change);
  }
  return changes;
}

export interface Version {
  commit: string;
  /** From the project's root. */
  path: string;
}

/** The texts of files as they were at commits, in the order asked for; undefined where a commit has no such file. */
export function textsAt(root: string, versions: readonly Version[]): (string | undefined)[] {
  const asked = versions.map(({ commit, path }) => `${commit}:./${path}\n`).join('');
  const answer = git(root, ['cat-file', '--batch'], asked) ?? Buffer.alloc(0);
  let offset = 0;
  return versions.map(() => {
    const end = answer.indexOf('\n', offset);
    if (end < 0) return undefined;
    const [, size] = / blob (\d+)$/.exec(answer.toString('utf8', offset, end)) ?? [];
    const begin = end + 1;
    // After a text stands a line feed of git's own; after "missing" nothing.
    offset = size === undefined ? begin : begin + Number(size) + 1;
    return size === undefined ? undefined : answer.toString('utf8', begin, begin + Number(size));
  });
}
