import { Problem } from '../launch/problem.mjs';
import { githubMessages } from './github-messages.ts';

/** The environment variables that a workflow passes to a script. Throws a `Problem` that names every one that is missing. */
export function required<const Name extends string>(
  names: readonly Name[],
  env: NodeJS.ProcessEnv = process.env,
): Readonly<Record<Name, string>> {
  const missing = names.filter((name) => !env[name]);
  if (missing.length > 0) throw new Problem(githubMessages.settingsMissing(missing.join(', ')));
  return Object.fromEntries(names.map((name) => [name, env[name]])) as Record<Name, string>; // `as`: none is missing
}
