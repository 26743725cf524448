import { join } from 'node:path';
import type { z } from 'zod';
import { entriesBelow } from './files.ts';
import { errorsAmong, fileProblem, type Problem } from './problem.ts';
import { readBodyFile, readYamlFile, type ReadFile } from './read-file.ts';
import { idLike, isStray, meantId } from './stray-files.ts';

const FOLDER = 'content';

/** The id of a record, by its file. */
export const idOfFile = (file: string) => file.replace(/^.*\/|\.[a-z]+$/g, '');

/** Whether a file's name can be the id of a record. */
export const isId = (name: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** What was read without an error; everything else about a file is in its problems. */
export const isSound = (read: ReadFile) => read.value !== undefined && errorsAmong(read.problems).length === 0;

/** The files below `content/`: reads them, and remembers which belong to a record. */
export class ContentFolder {
  readonly problems: Problem[] = [];
  readonly #root: string;
  readonly #files: readonly string[];
  readonly #others: readonly string[];
  readonly #claimed = new Set<string>();

  constructor(root: string) {
    this.#root = root;
    const { files, others } = entriesBelow(join(root, FOLDER));
    this.#files = files;
    this.#others = others;
    for (const path of others) this.report(path, 'file/not-plain');
  }

  /** A problem of a whole file; `path` is relative to the folder. */
  report(path: string, code: string, params: Record<string, string> = {}): void {
    this.problems.push(fileProblem(`${FOLDER}/${path}`, code, undefined, params));
  }

  /** Notes problems. One by one: a file made to break everything has more of them than a call takes arguments. */
  tell(problems: readonly Problem[]): void {
    for (const problem of problems) this.problems.push(problem);
  }

  has(path: string): boolean {
    return this.#files.includes(path);
  }

  /** Reports a file that has to be there and is not; what lies there instead of it has been told of already. */
  reportMissing(path: string): void {
    if (!this.#others.includes(path)) this.report(path, 'file/missing');
  }

  /** The ids of the records in a folder, by their files; a file whose name cannot be an id is reported. */
  idsIn(folder: string, ending: '.yaml' | '.mdx'): string[] {
    const paths = this.#files.filter(
      (path) => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.slice(folder.length + 1).includes('/'),
    );
    return paths.flatMap((path) => {
      const id = path.slice(folder.length + 1, -ending.length);
      if (isId(id)) return [id];
      this.#claimed.add(path);
      if (isStray(path)) this.report(path, 'file/stray', { value: id });
      else this.reportName(path, id);
      return [];
    });
  }

  /** Reports a name that is no id, with the one that may be meant. */
  reportName(path: string, name: string): void {
    const near = this.#meantName(path, name);
    this.report(path, 'file/name', { value: name, ...(near === undefined ? {} : { near }) });
  }

  /** The name under which another language has the record, or the name itself where it can be spelt as an id. */
  #meantName(path: string, name: string): string | undefined {
    const [, collection, lang] = /^([a-z]+)\/([a-z-]+)\/[^/]+$/.exec(path) ?? [];
    const elsewhere = this.#files.flatMap((other) => {
      const [, folder, language, id = ''] = /^([a-z]+)\/([a-z-]+)\/([^/]+)\.mdx$/.exec(other) ?? [];
      const isLonely = folder === collection && language !== lang && !this.has(`${collection}/${lang}/${id}.mdx`);
      return isLonely && isId(id) ? [id] : [];
    });
    const own = idLike(name);
    const meant = meantId(name, elsewhere) ?? (isId(own) ? own : undefined);
    return meant === undefined ? undefined : `${meant}${path.slice(path.lastIndexOf('.'))}`;
  }

  /** Takes back problems that are consequences of another. */
  takeBack(isConsequence: (problem: Problem) => boolean): void {
    const kept = this.problems.filter((problem) => !isConsequence(problem));
    this.problems.splice(0, this.problems.length);
    this.tell(kept);
  }

  /** Reads a YAML file and notes its problems; undefined if there is no such file. */
  yaml(path: string, collection: string, schema: z.ZodType): ReadFile | undefined {
    this.#claimed.add(path);
    if (!this.has(path)) return undefined;
    const read = readYamlFile(this.#root, `${FOLDER}/${path}`, collection, schema);
    this.tell(read.problems);
    return read;
  }

  /** Reads an MDX file and notes its problems, but for those of its fields: a translation has other fields than a record. */
  body(path: string, collection: string, schema: z.ZodType, needsCitations: boolean): ReadFile {
    this.#claimed.add(path);
    const read = readBodyFile(this.#root, `${FOLDER}/${path}`, collection, schema, needsCitations);
    this.tell(read.problems);
    return read;
  }

  /** Files that nothing has asked for. */
  leftOver(): string[] {
    return this.#files.filter((path) => !this.#claimed.has(path));
  }
}

/** The path of a file of the folder from the project's root, as problems name it. */
export const pathInProject = (path: string) => `${FOLDER}/${path}`;
