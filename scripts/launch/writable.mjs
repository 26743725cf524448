// @ts-check
/** Says early and plainly that a folder cannot be written to. */
import { accessSync, constants, existsSync } from 'node:fs';
import { messages } from './messages.mjs';
import { Problem } from './problem.mjs';

/** @param {string[]} folders those that do not exist yet are passed over */
export function requireWritable(folders) {
  const closed = folders.find((folder) => existsSync(folder) && !isWritable(folder));
  if (closed) throw new Problem(messages.folderNotWritable(closed));
}

/** @param {string} folder */
export function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
