import { hosts } from '../editor/settings.ts';

/**
 * The policy of the editor's pages: the editor writes its own styles into the page and shows pictures it holds in memory,
 * and may talk to the Git host's API and to nobody else. It stands in the page alone, because the host can be configured.
 */
export const editorSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  `connect-src 'self' data: blob: ${hosts.join(' ')}`,
  "frame-src 'self' blob:",
  "worker-src 'self' blob:",
  "base-uri 'self'",
  "form-action 'none'",
].join('; ');
