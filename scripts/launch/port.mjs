// @ts-check
/** The port that the environment asks for; read before anything is built, and again by what serves. */
import { messages } from './messages.mjs';
import { Problem } from './problem.mjs';

export const highestPort = 65535;

/**
 * Throws a `Problem` if the value is no port number. 0 takes any free port.
 *
 * @param {string | undefined} [value]
 */
export function wantedPort(value = process.env['PORT'] ?? '4321') {
  const port = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(port <= highestPort)) throw new Problem(messages.badPort(value));
  return port;
}
