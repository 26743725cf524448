/** Content of any size for measurements: the real records, and as many copies of the real cases as are asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
