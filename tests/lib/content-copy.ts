/** A copy of the repository's content that a test may spoil. */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as plainTest } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import type { Content } from '../../src/records/content.ts';
import type { Problem } from '../../src/records/problem.ts';
import { readContent } from '../../src/records/read-content.ts';
import { mediaFolder } from '../../src/schemas/image.ts';
import { bodyCollections } from '../../src/schemas/collections.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

/** The content as it stands in the repository. */
export const contentOfRepository = (): Content => readContent({ root: repository, languages });

/** From the project's root: paths are those below `content/`, but for those of `public/`. */
export const inProject = (path: string) => (path.startsWith('public/') ? path : `content/${path}`);

/** The content and the files of its images, in a folder of their own; paths as above. */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'kakehashi-content-'));

  constructor() {
    for (const folder of ['content', `public/${mediaFolder}`])
      if (existsSync(join(repository, folder)))
        cpSync(join(repository, folder), join(this.root, folder), { recursive: true });
  }

  /**
   * Takes out the bodies, the records that have one (but for the factor that the sound case links to), and the ties, which
   * name cases: what is left is sound, and read in a fraction of the time.
   */
  takeOutBodies(): void {
    const kept = languages.map((lang) => {
      const path = `factors/${lang}/political-support.mdx`;
      return { path, text: this.text(path).replace(/^(---\n.*?\n---\n).*$/s, '$1') };
    });
    for (const collection of Object.keys(bodyCollections))
      rmSync(this.#path(collection), { recursive: true, force: true });
    for (const { path, text } of kept) this.write(path, text);
    this.write('ties.yaml', '[]\n');
  }

  #path(path: string): string {
    return join(this.root, inProject(path));
  }

  has(path: string): boolean {
    return existsSync(this.#path(path));
  }

  /** Whether a file lies there, and not a link or a folder. */
  isPlain(path: string): boolean {
    return lstatSync(this.#path(path)).isFile();
  }

  text(path: string): string {
    return readFileSync(this.#path(path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.#path(path)), { recursive: true });
    writeFileSync(this.#path(path), content);
  }

  /** Replaces a text that stands in the file exactly once. */
  replace(path: string, from: string, to: string): void {
    const parts = this.text(path).split(from);
    if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}, not once.`);
    this.write(path, parts.join(to));
  }

  append(path: string, text: string): void {
    this.write(path, `${this.text(path)}${text}`);
  }

  /** Puts a symbolic link there. */
  link(path: string, target: string): void {
    mkdirSync(dirname(this.#path(path)), { recursive: true });
    symlinkSync(target, this.#path(path));
  }

  delete(path: string): void {
    rmSync(this.#path(path));
  }

  read(): Content {
    return readContent({ root: this.root, languages });
  }

  problems(): Problem[] {
    return this.read().problems;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A test that is given a fresh copy; it is gone when the test has ended, however it ended. */
export const test = plainTest.extend<{ copy: ContentCopy }>({
  // vitest reads from the pattern which fixtures this one needs: none.
  copy: async ({}, use) => {
    const copy = new ContentCopy();
    try {
      await use(copy);
    } finally {
      copy.remove();
    }
  },
});
