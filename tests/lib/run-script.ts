/** Runs a script of the project as an npm script would, in a folder of the test's own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './records.ts';

export interface ScriptRun {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** `script` is its name below scripts/; `settings` stand in its environment, which has nothing of a host that runs checks. */
export function runScript(
  script: string,
  args: readonly string[],
  { cwd, settings = {} }: { cwd: string; settings?: Readonly<Record<string, string>> },
): ScriptRun {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:GITHUB_|GIT_|VITEST|NODE_ENV$|PORT$)/.test(name),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'scripts', script), ...args], {
    cwd,
    env: { ...Object.fromEntries(inherited), ...settings },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
