import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Writes a file so that nobody ever sees half of it: beside the old one first, then in its place. Throws if it cannot. */
export function replaceFile(path: string, text: string): void {
  const target = realpathSync(path);
  // The reader of content passes over names that begin with a dot.
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { mode: statSync(target).mode, flag: 'wx' });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
