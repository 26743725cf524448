// @ts-check
/**
 * Imported first by every command: stops with a message where Node is too old to read the rest.
 * Old syntax only, for that reason.
 */
import { inBothLanguages, messages, minimumNodeToStart } from './messages.mjs';

const have = process.versions.node;

if (parseInt(have, 10) < parseInt(minimumNodeToStart, 10)) {
  console.error(inBothLanguages(messages.nodeTooOld(have)));
  process.exit(1);
}
