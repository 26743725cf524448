/** Repositories in memory: files, commits and branches, as far as a Git host shows them to those who use its API. */
import { createHash } from 'node:crypto';

export interface Commit {
  oid: string;
  parent: Commit | undefined;
  message: string;
  /** The login of who made it. */
  author: string;
  date: string;
  /** The ids of the blobs, by path. */
  files: ReadonlyMap<string, string>;
}

/** What a commit writes and takes away, by path. */
export interface Changes {
  written: ReadonlyMap<string, string>;
  deleted: readonly string[];
}

export interface FileChange {
  path: string;
  /** As the API of the Git host calls it. */
  status: 'added' | 'modified' | 'removed';
}

/** Something that a Git host does not do, with the status and the message that it sends. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const sha1 = (text: string) => createHash('sha1').update(text).digest('hex');

/** The id that Git gives to a text. */
const blobId = (text: string) => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

/** What a repository and its forks have in common: every text and every commit by its id. */
class ObjectStore {
  readonly texts = new Map<string, string>();
  readonly commits = new Map<string, Commit>();
}

export class Repository {
  readonly owner: string;
  readonly name: string;
  readonly parent: Repository | undefined;
  /** The newest commit of every branch. */
  readonly branches = new Map<string, Commit>();
  readonly #objects: ObjectStore;

  private constructor(owner: string, name: string, parent?: Repository) {
    this.owner = owner;
    this.name = name;
    this.parent = parent;
    this.#objects = parent ? parent.#objects : new ObjectStore();
  }

  /** A repository with one commit on one branch. */
  static with(files: ReadonlyMap<string, string>, place: { owner: string; name: string; branch: string }): Repository {
    const repository = new Repository(place.owner, place.name);
    repository.commit(place.branch, { written: files, deleted: [] }, { message: 'Begin', author: place.owner });
    return repository;
  }

  fork(owner: string): Repository {
    const fork = new Repository(owner, this.name, this);
    for (const [name, commit] of this.branches) fork.branches.set(name, commit);
    return fork;
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  text(oid: string): string | undefined {
    return this.#objects.texts.get(oid);
  }

  commitAt(oid: string): Commit | undefined {
    return this.#objects.commits.get(oid);
  }

  /** A file as it stands on a branch. */
  file(branch: string, path: string): string | undefined {
    return this.text(this.branches.get(branch)?.files.get(path) ?? '');
  }

  commit(
    branch: string,
    { written, deleted }: Changes,
    { message, author }: Pick<Commit, 'message' | 'author'>,
  ): Commit {
    const parent = this.branches.get(branch);
    const files = new Map(parent?.files);
    for (const path of deleted) files.delete(path);
    for (const [path, text] of written) {
      this.#objects.texts.set(blobId(text), text);
      files.set(path, blobId(text));
    }
    const date = new Date().toISOString();
    const oid = sha1(JSON.stringify([parent?.oid, message, author, date, [...files]]));
    const commit = { oid, parent, message, author, date, files };
    this.#objects.commits.set(oid, commit);
    this.branches.set(branch, commit);
    return commit;
  }
}

/** A commit and what came before it, the newest first; with a path only the commits that changed it. */
export function history(commit: Commit | undefined, path?: string): Commit[] {
  const all: Commit[] = [];
  for (let own = commit; own; own = own.parent) all.push(own);
  return path === undefined ? all : all.filter(({ files, parent }) => files.get(path) !== parent?.files.get(path));
}

/** The files in which two commits differ. */
const changesBetween = (before: Commit | undefined, after: Commit): FileChange[] =>
  [...new Set([...(before?.files.keys() ?? []), ...after.files.keys()])].flatMap((path): FileChange[] => {
    const [old, fresh] = [before?.files.get(path), after.files.get(path)];
    if (old === fresh) return [];
    return [{ path, status: old === undefined ? 'added' : fresh === undefined ? 'removed' : 'modified' }];
  });

/** The files that a commit has changed since it went another way than a branch: not what the branch has got meanwhile. */
export function changesSince(branch: Commit | undefined, commit: Commit): FileChange[] {
  const published = new Set(history(branch));
  return changesBetween(
    history(commit).find((own) => published.has(own)),
    commit,
  );
}
