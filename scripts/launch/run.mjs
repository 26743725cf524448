// @ts-check
/** Runs a command on the chosen Node, as if it had been typed: same terminal, same exit code, same signals. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { messages } from './messages.mjs';
import { environmentFor } from './node-choice.mjs';
import { Problem } from './problem.mjs';

/**
 * @param {import('./tools.mjs').Tools} tools
 * @param {string} command `node`, an installed package's command, or any program
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export function run({ root, nodePath }, command, args) {
  const script = command === 'node' ? undefined : scriptOf(root, command);
  const onNode = command === 'node' || script !== undefined;
  return new Promise((resolve, reject) => {
    const child = spawn(onNode ? nodePath : command, script ? [script, ...args] : args, {
      cwd: root,
      env: environmentFor(root, nodePath),
      shell: !onNode && process.platform === 'win32', // commands that are .cmd files need a shell there
      stdio: 'inherit',
    });
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    for (const signal of signals) process.on(signal, forward);
    child.on('error', (cause) => reject(new Problem(messages.commandNotFound(command), { cause })));
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, forward);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * The script behind the command of an installed package of the same name (astro, eslint, prettier, vitest …).
 *
 * @param {string} root
 * @param {string} command
 * @returns {string | undefined}
 */
export function scriptOf(root, command) {
  const folder = join(root, 'node_modules', command);
  if (!/^[\w-]+$/.test(command) || !existsSync(join(folder, 'package.json'))) return undefined;
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin?.[command];
  return script && /\.[cm]?js$/.test(script) ? join(folder, script) : undefined;
}
