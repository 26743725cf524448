/**
 * Everything that decides whether a change may land; `npm test` runs it once the tools are installed.
 *
 * Two lanes run side by side, one for the content and code at rest, one for the site that is built from them. With
 * `--all` the slow tests run too (another language, another base path, every page).
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Step {
  name: string;
  args: string[];
  env?: Record<string, string>;
}

interface Outcome {
  step: Step;
  passed: boolean;
  seconds: number;
  output: string;
}

const root = process.cwd();
const results = join(root, '.cache', 'test-results');
const all = process.argv.includes('--all');
const module = (path: string) => join(root, 'node_modules', path);

/** A vitest project, with its counts in a file of its own. */
const vitest = (project: string): Step => ({
  name: `test ${project}`,
  args: [
    module('vitest/vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(results, `${project}.json`)}`,
  ],
});

const atRest: Step[] = [
  { name: 'check content', args: ['scripts/check.ts'] },
  { name: 'format content', args: ['scripts/format-content.ts', '--check'] },
  vitest('unit'),
  vitest('content'),
  { name: 'lint', args: [module('eslint/bin/eslint.js'), '--config', '.eslint.config.mjs', '.'] },
  { name: 'format', args: [module('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
];
const built: Step[] = [
  // Astro writes the types of the collections; both type checks need them.
  { name: 'build', args: ['scripts/build.ts'] },
  { name: 'types (tsc)', args: [module('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  { name: 'types (astro check)', args: [module('astro/bin/astro.mjs'), 'check', '--minimumSeverity', 'warning'] },
  vitest('site'),
  vitest('e2e'),
  ...(all ? [vitest('slow')] : []),
];

function run(step: Step): Promise<Outcome> {
  const begun = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
    const finish = (passed: boolean) =>
      resolve({ step, passed, seconds: (Date.now() - begun) / 1000, output: chunks.join('') });
    child.on('error', () => finish(false));
    child.on('close', (code) => finish(code === 0));
  });
}

function report({ step, passed, seconds, output }: Outcome): void {
  console.log(`${passed ? '✓' : '✗'} ${step.name} (${seconds.toFixed(0)} s)`);
  if (!passed) console.log(`${output.trim()}\n`);
}

/** Steps one after the other; one that fails does not hide what the next would find, but nothing is tested on a site that was not built. */
async function lane(steps: readonly Step[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const outcome = await run(step);
    report(outcome);
    outcomes.push(outcome);
    if (!outcome.passed && step.name === 'build') break;
  }
  return outcomes;
}

/** How many tests of a project passed and failed. */
function countsOf(project: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(results, `${project}.json`), 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    }; // `as`: vitest's own report
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const outcomes = (await Promise.all([lane(atRest), lane(built)])).flat();
const counts = ['unit', 'content', 'site', 'e2e', 'slow'].map(countsOf);
const broken = outcomes.filter(({ passed }) => !passed);
if (broken.length > 0) console.log(`\n✗ ${broken.map(({ step }) => step.name).join(', ')}`);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
console.log(`\n${passed} passed, ${Math.max(failed, broken.length)} failed`);
process.exitCode = broken.length > 0 ? 1 : 0;
