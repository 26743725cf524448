/** Content of any size for measurements: the real records, and as many copies of them as are asked for. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/records/files.ts';
import { mediaFolder } from '../../src/schemas/image.ts';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const media = `public/${mediaFolder}`;

/** Files by their path below content/. */
export type ContentFiles = ReadonlyMap<string, string>;

export const contentOf = (root: string): ContentFiles => {
  const folder = join(root, 'content');
  return new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
};

const RECORD =
  /^(?:(?<body>cases|webinars|factors)\/[^/]+\/(?<bodyId>[^/]+)\.mdx|(?<label>organisations|sources)\/(?<labelId>[^/]+)\.yaml)$/;

/** The files of every record that search finds, in all its languages, by the record. */
function recordsIn(files: ContentFiles): string[][] {
  const records = Map.groupBy(files.keys(), (path) => {
    const { body, bodyId, label, labelId } = RECORD.exec(path)?.groups ?? {};
    const collection = body ?? label;
    return collection === undefined ? undefined : `${collection}/${bodyId ?? labelId ?? ''}`;
  });
  return [...records].flatMap(([record, paths]) => (record === undefined ? [] : [paths]));
}

/** One copy of a record after the other, without end: only the id is new, what a record refers to stays as real as it was. */
function* copiesOf(files: ContentFiles): Generator<[path: string, text: string][], undefined> {
  const records = recordsIn(files);
  for (let copy = 1; records.length > 0; copy += 1)
    for (const paths of records)
      yield paths.map((path) => [path.replace(/(?=\.\w+$)/, `-copy-${copy}`), files.get(path) ?? '']);
}

/**
 * All files given and copies of the records among them, in turn, so that kinds and lengths stay in proportion, until one
 * more copy would make more than `size` files.
 */
export function multiplied(files: ContentFiles, size: number): ContentFiles {
  const result = new Map(files);
  for (const copy of copiesOf(files)) {
    if (result.size + copy.length > size) return result;
    for (const [path, text] of copy) result.set(path, text);
  }
  return result;
}

/** The same until there are so many records that search finds. */
export function withRecords(files: ContentFiles, size: number): ContentFiles {
  const result = new Map(files);
  let records = recordsIn(files).length;
  for (const copy of copiesOf(files)) {
    if (records >= size) return result;
    for (const [path, text] of copy) result.set(path, text);
    records += 1;
  }
  return result;
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
    // Records of images are sound only with their files.
    if (existsSync(join(projectRoot, media)))
      cpSync(join(projectRoot, media), join(folder, media), { recursive: true });
    return await use(folder);
  } finally {
    process.off('SIGINT', stop);
    process.off('exit', remove);
    remove();
  }
}
