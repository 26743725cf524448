// @ts-check
/** npm needs a cache it can write to; where the usual one is not writable, a temporary one takes its place. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isWritable } from './writable.mjs';

/**
 * Runs a task with the npm arguments that give npm a writable cache.
 *
 * @template T
 * @param {(cacheArguments: string[]) => Promise<T>} task
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<T>}
 */
export async function withWritableCache(task, env = process.env) {
  const cache = usualCache(env);
  if (cache && canWriteCache(cache)) return task([]);
  const temporary = mkdtempSync(join(tmpdir(), 'kakehashi-npm-cache-'));
  try {
    return await task([`--cache=${temporary}`]);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * Whether npm could write there: the folder or the nearest one above it, and the folders npm keeps in it
 * (after `sudo npm` some of them belong to another user).
 *
 * @param {string} cache
 */
export function canWriteCache(cache) {
  const inside = [
    '_cacache',
    '_cacache/tmp',
    '_cacache/content-v2',
    '_cacache/content-v2/sha512',
    '_cacache/index-v5',
    '_logs',
  ];
  return [nearestExisting(cache), ...inside.map((name) => join(cache, name)).filter(existsSync)].every(isWritable);
}

/** @param {NodeJS.ProcessEnv} env */
function usualCache(env) {
  if (env['npm_config_cache']) return env['npm_config_cache']; // npm tells it to the scripts it runs
  try {
    return process.platform === 'win32'
      ? join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'npm-cache')
      : join(homedir(), '.npm');
  } catch {
    return undefined; // a user without a home
  }
}

/**
 * @param {string} folder
 * @returns {string}
 */
function nearestExisting(folder) {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearestExisting(dirname(folder));
}
