/** Where the editor keeps what is written: configuration of whoever publishes the site, read when it is built. */
import type { Backend } from '@sveltia/cms';
import { gitApi, repository } from '../i18n/site.ts';
import { named } from './texts.ts';

/** The address of a service that signs in without tokens. */
const signIn = process.env['EDITOR_SIGN_IN'] || undefined; // an empty variable is one that nobody has filled in

/** What the editor may be opened for. */
export type EditorMode = 'repository' | 'folder' | 'practice';

/** The Git host's addresses that the editor may call. */
export const hosts = [gitApi === undefined ? 'https://api.github.com' : new URL(gitApi).origin];

/** Without a repository the editor only practises, or works on a folder of this computer. */
export const isConfigured = repository !== undefined;

export function backendFor(mode: EditorMode): Backend {
  if (mode === 'practice') return { name: 'test-repo' };
  return {
    name: 'github',
    // The editor wants a name even where it only works on a folder.
    repo: repository ?? 'local/kakehashi',
    branch: process.env['EDITOR_BRANCH'] || 'main',
    commit_messages: {
      create: named((words) => words.commit.create('{{slug}}')),
      update: named((words) => words.commit.update('{{slug}}')),
      delete: named((words) => words.commit.remove('{{slug}}')),
    },
    open_authoring: true,
    auth_scope: 'public_repo',
    auth_methods: signIn === undefined ? ['token'] : ['oauth', 'token'],
    ...(signIn === undefined ? {} : { base_url: signIn }),
    ...(gitApi === undefined ? {} : { api_root: gitApi }),
  };
}
