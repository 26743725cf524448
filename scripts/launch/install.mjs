// @ts-check
/** Runs npm so that node_modules holds exactly what the lock says. */
import { spawn } from 'node:child_process';
import { markInstall, unmarkInstall } from './install-marker.mjs';
import { messages } from './messages.mjs';
import { environmentFor } from './node-choice.mjs';
import { withWritableCache } from './npm-cache.mjs';
import { classifyNpmFailure, leftHalfWritten, relevantLines } from './npm-failure.mjs';
import { Problem } from './problem.mjs';

/**
 * `npm install --no-save` obeys the lock and leaves it untouched; `npm ci` refuses locks whose optional packages for other
 * platforms are missing from the registry. Packages are only unpacked, nothing of theirs is run. The other flags undo
 * settings of the machine (NODE_ENV=production, an `omit`) that would leave packages out.
 */
const installArguments = [
  'install',
  '--no-save',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts',
  '--package-lock',
  '--include=dev',
  '--include=optional',
  '--loglevel=warn', // read here, not shown: some failures are only warnings
  '--progress=false',
];

/** Without them npm waits a minute for every package that it cannot reach. */
const patience = ['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=10000'];

/** One question to the registry, answered or not within seconds. */
const pingArguments = ['ping', '--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=20000'];

/**
 * @param {string} root
 * @param {string} nodePath the Node that npm runs on; it decides which optional packages npm finds fitting
 */
export function installPackages(root, nodePath) {
  return withWritableCache(async (cache) => {
    /** @param {string[]} args */
    const npm = (...args) => runNpm(root, nodePath, [...args, ...cache]);

    // Without a network an install may last very long before it fails, though all it needs may lie in npm's cache.
    const ping = await npm(...pingArguments);
    const unreachable = ping.code !== 0 && ['network', 'certificate'].includes(classifyNpmFailure(ping.output));
    markInstall(root);
    const install = await npm(...installArguments, ...(unreachable ? ['--offline'] : patience));
    const halfWritten = leftHalfWritten(install.output);
    if (install.code === 0 && !halfWritten) return;

    const { output } = unreachable && !halfWritten ? ping : install;
    const kind = classifyNpmFailure(output);
    if (!halfWritten && kind !== 'space' && kind !== 'other') unmarkInstall(root); // npm undid what it had begun
    throw new Problem(messages.installFailed[kind], { details: relevantLines(output, kind) });
  });
}

/**
 * How npm is called: through the script that npm names to the scripts it runs, else by its name.
 *
 * @param {string} nodePath
 * @param {string | undefined} npmScript
 */
export function npmCall(nodePath, npmScript) {
  if (npmScript && /[\\/]npm-cli\.[cm]?js$/.test(npmScript))
    return { command: nodePath, first: [npmScript], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' }; // npm.cmd needs a shell there
}

/**
 * @param {string} root
 * @param {string} nodePath
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
function runNpm(root, nodePath, args) {
  const { command, first, shell } = npmCall(nodePath, process.env['npm_execpath']);
  return new Promise((resolve, reject) => {
    const npm = spawn(command, [...first, ...args], {
      cwd: root,
      env: environmentFor(root, nodePath),
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-1_000_000)));
    }
    npm.on('error', (cause) => reject(new Problem(messages.npmNotFound, { cause })));
    npm.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
