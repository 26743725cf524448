// @ts-check
/** Makes sure that the packages are installed and that a Node to run them on is there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingPackages } from './completeness.mjs';
import { installPackages } from './install.mjs';
import { discardCutOffInstall, unmarkInstall } from './install-marker.mjs';
import { isInstalled, rememberInstall } from './install-stamp.mjs';
import { inBothLanguages, messages } from './messages.mjs';
import { canRunTools, chooseNode, nodeCandidates, nodePackage, probeNode, unlinkBrokenNode } from './node-choice.mjs';
import { Problem } from './problem.mjs';
import { requireWritable } from './writable.mjs';

/** @typedef {{ root: string, nodePath: string }} Tools */

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {Promise<Tools>} */
export async function ensureTools() {
  discardCutOffInstall(root);
  const found = chooseNode(nodeCandidates(root));
  if (found && isInstalled(root) && missingPackages(root).length === 0) return { root, nodePath: found.path };

  if (!found && !lockBringsNode()) throw new Problem(messages.noNodeForTools(process.versions.node));
  requireWritable([root, join(root, 'node_modules')]);
  console.error(inBothLanguages(messages.installing));
  const nodePath = await install(found?.path).finally(() => unlinkBrokenNode(root));
  rememberInstall(root);
  unmarkInstall(root);
  return { root, nodePath };
}

/**
 * npm leaves out optional packages that do not fit the Node it runs on, among them the native parts of the build tools.
 * So npm runs on a Node that can run the tools; where the machine has none yet, the first install brings one and a second
 * install on that one adds what was left out.
 *
 * @param {string | undefined} nodePath a Node that can run the tools
 * @returns {Promise<string>} the Node to run the tools on afterwards
 */
async function install(nodePath) {
  const npmsOwn = process.env['npm_node_execpath'] ?? process.execPath;
  const own = canRunTools(probeNode(npmsOwn) ?? '') ? npmsOwn : undefined;
  await installPackages(root, own ?? nodePath ?? npmsOwn);
  const brought = chooseNode(nodeCandidates(root));
  if (brought && !own && !nodePath) await installPackages(root, brought.path);

  const missing = missingPackages(root);
  const nodeArrived = !missing.includes(nodePackage());
  if (!brought && nodeArrived) {
    unmarkInstall(root); // whole, but made for another C library
    throw new Problem(messages.noNodeForTools(process.versions.node));
  }
  if (!brought || missing.length > 0) throw new Problem(messages.installIncomplete, { details: missing.join(', ') });
  return brought.path;
}

function lockBringsNode() {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return nodePackage() in optionalDependencies;
}
