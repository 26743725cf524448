// @ts-check
/**
 * npm calls an install a success although an optional package failed to arrive (connection lost, disk full). The build tools
 * and Node itself come in such packages, so what the lock asks for on this machine is looked for afterwards.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package in the lock; a name beginning with `!` in a list excludes.
 *
 * @typedef {{ optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockedPackage
 * @typedef {{ os: string, cpu: string, libc: string }} Machine
 */

/**
 * Names the packages that should be in node_modules and are not.
 *
 * @param {string} root
 * @param {Machine} [machine]
 */
export function missingPackages(root, machine = thisMachine()) {
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, locked]) => path && isExpected(locked, machine) && !existsSync(join(root, path, 'package.json')))
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/**
 * Whether a package must be there on a machine. Optional packages without a platform belong to others that may not fit.
 *
 * @param {LockedPackage} locked
 * @param {Machine} machine
 */
export function isExpected(locked, machine) {
  if (!locked.optional) return true;
  const parts = /** @type {const} */ (['os', 'cpu', 'libc']);
  return parts.some((part) => locked[part]) && parts.every((part) => allows(locked[part], machine[part]));
}

/**
 * @param {string | string[] | undefined} list
 * @param {string} value
 */
function allows(list, value) {
  const names = [list ?? []].flat();
  const wanted = names.filter((name) => !name.startsWith('!'));
  return !names.includes(`!${value}`) && (wanted.length === 0 || wanted.includes(value));
}

/** @returns {Machine} */
function thisMachine() {
  const { platform: os, arch: cpu } = process;
  return { os, cpu, libc: os === 'linux' ? (usesGlibc() ? 'glibc' : 'musl') : '' };
}

function usesGlibc() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return Boolean(report.header?.glibcVersionRuntime);
}
