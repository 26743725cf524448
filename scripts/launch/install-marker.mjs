// @ts-check
/**
 * An install that is cut off (power, a full disk) may leave half-written packages that npm takes for whole. A marker stands
 * in node_modules while npm works; one that is found later means: begin afresh.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from './messages.mjs';
import { Problem } from './problem.mjs';
import { requireWritable } from './writable.mjs';

/** @param {string} root */
const markerFile = (root) => join(root, 'node_modules', '.kakehashi-installing');

/**
 * Removes what an earlier install left when it was cut off.
 *
 * @param {string} root
 */
export function discardCutOffInstall(root) {
  const earlier = processThatInstalls(root);
  if (!earlier) return;
  if (isRunning(earlier)) throw new Problem(messages.installRunning);
  requireWritable([root, join(root, 'node_modules')]);
  rmSync(join(root, 'node_modules'), { recursive: true, force: true });
}

/** @param {string} root */
export function markInstall(root) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(markerFile(root), `${process.pid}\n`);
}

/**
 * To be called when node_modules can be trusted again.
 *
 * @param {string} root
 */
export function unmarkInstall(root) {
  rmSync(markerFile(root), { force: true });
}

/** @param {string} root */
function processThatInstalls(root) {
  try {
    return Number(readFileSync(markerFile(root), 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  if (pid === process.pid) return false; // the number of an earlier process, given out again
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'; // it runs, as another user
  }
}
