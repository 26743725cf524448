import { spawn } from 'node:child_process';
import { projectRoot } from './records.ts';

export interface StepRun {
  code: number | null;
  output: string;
}

/** Runs a script as a workflow does, with nothing of the environment but what it is given; this process goes on meanwhile. */
export function runStep(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = projectRoot,
): Promise<StepRun> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd, env: { PATH: process.env['PATH'], ...env } });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
