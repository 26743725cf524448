// @ts-check
/** Tells from npm's output why an install failed, in the terms a person can act on. */

/** @typedef {keyof typeof import('./messages.mjs').messages['installFailed']} FailureKind */

/** @type {[FailureKind, RegExp][]} */
const kinds = [
  ['space', /\b(?:ENOSPC|EDQUOT)\b/],
  ['permission', /\b(?:EACCES|EPERM|EROFS)\b/],
  [
    'certificate',
    /\b(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)\b/,
  ],
  [
    'network',
    /\b(?:ENOTFOUND|EAI_AGAIN|EAI_FAIL|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EIDLETIMEOUT|ERR_SOCKET_\w+|FETCH_ERROR|ENOTCACHED)\b/,
  ],
  ['refused', /\b(?:E?40[1347]|E451|ETARGET|ENEEDAUTH)\b/],
];

/**
 * @param {string} output what npm printed
 * @returns {FailureKind}
 */
export function classifyNpmFailure(output) {
  // npm names its reason in one line ("npm error code …", "npm ERR! code …" up to npm 9); other codes may only be mentioned.
  const reason = /^npm (?:error|ERR!) code (\S+)/m.exec(output)?.[1];
  for (const text of [reason, output]) {
    const found = text && kinds.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  return 'other';
}

/**
 * Whether packages were written only in part. npm merely warns of that, and may still call the install a success.
 *
 * @param {string} output
 */
export function leftHalfWritten(output) {
  return /\bTAR_ENTRY_ERROR\b/.test(output);
}

/**
 * The few lines of npm's output that say why; where we cannot name the reason, its last ones.
 *
 * @param {string} output
 * @param {FailureKind} kind
 */
export function relevantLines(output, kind) {
  const errors = output.split('\n').filter((line) => /^npm (?:error|ERR!|warn tar|WARN tar)/.test(line));
  const pattern = kinds.find(([name]) => name === kind)?.[1];
  const lines = pattern
    ? errors.filter((line) => pattern.test(line)).slice(0, 3)
    : errors.filter((line) => !/complete log of this run|_logs[\\/]/.test(line)).slice(-12);
  return lines.join('\n');
}
