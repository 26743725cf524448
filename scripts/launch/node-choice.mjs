// @ts-check
/** Which Node runs the tools: the one the lock brings, else one of the machine's that is new enough. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/**
 * @typedef {{ path: string, version: string }} NodeProgram
 * @typedef {(path: string) => string | undefined} Probe tells a program's Node version, if it is one and runs
 */

const program = process.platform === 'win32' ? 'node.exe' : 'node';

/**
 * Whether a Node runs TypeScript by itself, without a flag: 22.18, 23.6 and everything from 24.
 *
 * @param {string} version
 */
export function canRunTools(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 22) return minor >= 18;
  if (major === 23) return minor >= 6;
  return major >= 24;
}

/**
 * The npm package that holds a Node for a machine, by the naming of `optionalDependencies` in package.json.
 *
 * @param {string} [platform]
 * @param {string} [arch]
 */
export function nodePackage(platform = process.platform, arch = process.arch) {
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/**
 * Where a suitable Node may be, best first. The installed package is looked up by its own path, because npm 10 and older
 * do not link `node_modules/.bin/node` where several packages offer the same command.
 *
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function nodeCandidates(root, env = process.env) {
  const linked = join(root, 'node_modules', '.bin');
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder && folder !== linked);
  return [
    join(root, 'node_modules', nodePackage(), 'bin', program),
    join(linked, program),
    process.execPath,
    ...(env['npm_node_execpath'] ? [env['npm_node_execpath']] : []),
    ...onPath.map((folder) => join(folder, program)),
  ];
}

/**
 * The first candidate that runs and can run the tools.
 *
 * @param {string[]} candidates
 * @param {Probe} [probe]
 * @returns {NodeProgram | undefined}
 */
export function chooseNode(candidates, probe = probeNode) {
  for (const path of new Set(candidates)) {
    const version = probe(path);
    if (version && canRunTools(version)) return { path, version };
  }
  return undefined;
}

/** @type {Probe} */
export function probeNode(path) {
  if (!existsSync(path)) return undefined;
  if (path === process.execPath) return process.versions.node;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000, windowsHide: true });
  const version = /^v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
  return status === 0 ? version : undefined;
}

/**
 * A linked Node that does not run here (built for another C library, as on Alpine) would break every later npm script,
 * because npm puts its folder first on the PATH.
 *
 * @param {string} root
 */
export function unlinkBrokenNode(root) {
  const linked = join(root, 'node_modules', '.bin', 'node');
  if (process.platform !== 'win32' && existsSync(linked) && !probeNode(linked)) rmSync(linked);
}

/**
 * The environment for child processes: the chosen Node comes first on the PATH, then the installed commands.
 *
 * @param {string} root
 * @param {string} nodePath
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(root, nodePath, env = process.env) {
  // On Windows the variable may be spelt `Path`; two spellings at once would leave the choice to chance.
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = [dirname(nodePath), join(root, 'node_modules', '.bin'), env[name]].filter(Boolean);
  return { ...env, [name]: folders.join(delimiter), ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };
}
