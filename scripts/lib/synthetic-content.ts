/** Content of any size for measurements: the real records, and as many copies of the real cases as are asked for. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow } from '../../src/records/files.ts';

/** Files by their path below content/. */
export type ContentFiles = ReadonlyMap<string, string>;

export const contentOf = (root: string): ContentFiles => {
  const folder = join(root, 'content');
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
};

const CASE = /^cases\/(?<lang>[^/]+)\/(?<id>[^/]+)\.mdx$/;

/** The cases of a set of files: for each its id and its file in every language that has one. */
function casesIn(files: ContentFiles): Map<string, { lang: string; text: string }[]> {
  const cases = new Map<string, { lang: string; text: string }[]>();
  for (const [path, text] of files) {
    const { lang, id } = CASE.exec(path)?.groups ?? {};
    if (lang !== undefined && id !== undefined) cases.set(id, [...(cases.get(id) ?? []), { lang, text }]);
  }
  return cases;
}

/**
 * All files given and copies of the cases among them, in turn and each in all its languages, until one more copy would
 * make more than `size` files. Only the id is new: what a case refers to stays as real as it was.
 */
export function multiplied(files: ContentFiles, size: number): ContentFiles {
  const result = new Map(files);
  const cases = [...casesIn(files)];
  if (cases.length === 0) return result;
  for (let copy = 1; ; copy += 1) {
    for (const [id, texts] of cases) {
      if (result.size + texts.length > size) return result;
      for (const { lang, text } of texts) result.set(`cases/${lang}/${id}-copy-${copy}.mdx`, text);
    }
  }
}

/** Calls `use` with a folder that holds the files as its content/, and removes the folder whatever happens. */
export async function withContent<T>(files: ContentFiles, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => process.exit(130);
  process.once('exit', remove);
  process.once('SIGINT', stop);
  try {
    for (const [path, text] of files) {
      const target = join(folder, 'content', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    return await use(folder);
  } finally {
    process.off('SIGINT', stop);
    process.off('exit', remove);
    remove();
  }
}
