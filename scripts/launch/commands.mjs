// @ts-check
/** The commands of package.json that a person types first. */
import { join } from 'node:path';
import { messages } from './messages.mjs';
import { wantedPort } from './port.mjs';
import { Problem, runCommand } from './problem.mjs';
import { run } from './run.mjs';
import { requireSiteAddress } from './site-address.mjs';
import { ensureTools } from './tools.mjs';
import { requireWritable } from './writable.mjs';

/** `npm start`: install, build, serve. */
export function start() {
  return runCommand(async () => {
    wantedPort(); // refused before the wait, not after it
    requireSiteAddress();
    const tools = await toolsForBuilding();
    const failed = await run(tools, 'node', ['scripts/build.ts']);
    return failed || run(tools, 'node', ['scripts/serve.ts']);
  });
}

/**
 * `npm test`: install, then everything that decides.
 *
 * @param {string[]} args
 */
export function test(args) {
  return runCommand(async () => run(await toolsForBuilding(), 'node', ['scripts/run-checks.ts', ...args]));
}

/**
 * Install, then any command.
 *
 * @param {string[]} args
 */
export function withTools([command, ...args]) {
  return runCommand(async () => {
    if (!command) throw new Problem(messages.noCommand);
    requireSiteAddress();
    return run(await ensureTools(), command, args);
  });
}

async function toolsForBuilding() {
  const tools = await ensureTools();
  requireWritable(['', 'dist', '.astro', 'node_modules'].map((folder) => join(tools.root, folder)));
  return tools;
}
