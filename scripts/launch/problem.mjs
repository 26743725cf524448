// @ts-check
/** Failures a person can act on, and the one place where a command ends. */
import { inBothLanguages, messages } from './messages.mjs';

/** A failure whose cause is known: it is shown as its message, never as a stack trace. */
export class Problem extends Error {
  /**
   * @param {import('./messages.mjs').Message} message
   * @param {{ details?: string, cause?: unknown }} [more] `details` is printed below the message
   */
  constructor(message, { details = '', cause } = {}) {
    super([inBothLanguages(message), details].filter(Boolean).join('\n'), { cause });
    this.name = 'Problem';
  }
}

/**
 * Runs a command and turns whatever goes wrong into a short message and an exit code.
 *
 * @param {() => Promise<number | void>} command resolves to the exit code
 */
export async function runCommand(command) {
  try {
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    console.error(explain(error));
    if (process.env['DEBUG'] === '1') console.error(error);
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof Problem) return error.message;
  return inBothLanguages(messages.unexpected(error instanceof Error ? error.message : String(error)));
}
