// @ts-check
/** Remembers what was installed, so that packages are installed when missing or stale and only then. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.kakehashi-install');

/**
 * What decides which packages belong in node_modules, as one hash.
 *
 * @param {string} root
 */
export function wantedInstall(root) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  for (const file of ['package-lock.json', 'package.json']) hash.update(read(join(root, file)) ?? '').update('\n');
  return hash.digest('hex');
}

/** @param {string} root */
export function isInstalled(root) {
  return read(stampFile(root))?.trim() === wantedInstall(root);
}

/**
 * To be called only after a successful install.
 *
 * @param {string} root
 */
export function rememberInstall(root) {
  rmSync(stampFile(root), { force: true }); // may be another user's, in a folder that is this user's
  writeFileSync(stampFile(root), `${wantedInstall(root)}\n`);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
