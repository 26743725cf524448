/**
 * What the workflow of a pull request hands over to the one that comments. A pull request can change its own workflow, so
 * all of this may be forged: it is held against these shapes, and its texts are only ever shown as plain text.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../launch/problem.mjs';
import { githubMessages } from './github-messages.ts';
import { refusalKinds } from './proposed-content.ts';

/** No honest result comes near. */
const LARGEST_FILE = 10_000_000; // bytes

const text = z.string().max(10_000);
const path = z.string().min(1).max(1000);

/** `pull-request.json`: which pull request it is, and what of it was not taken. */
export const proposalShape = z.object({
  number: z.int().positive(),
  refused: z.array(z.object({ path, kind: z.enum(refusalKinds) })).max(5000),
});
export type Proposal = z.infer<typeof proposalShape>;

const problem = z.object({
  file: path,
  line: z.int().min(1).max(10_000_000),
  column: z.int().min(1).max(10_000_000),
  code: text,
  severity: z.enum(['error', 'warning']),
  field: text.nullish(),
  labels: z.record(z.string().max(40), text.nullable()).default({}),
  messages: z.record(z.string().max(40), z.object({ what: text, todo: text })),
});
export type ReportedProblem = z.infer<typeof problem>;

/** `check.json`: what `npm run check -- --format json` prints. */
const reportShape = z.object({ problems: z.array(problem).max(20_000) });
export type Report = z.infer<typeof reportShape>;

/** `steps.json`: how the steps of the workflow ended. One that never began is missing. */
const step = z.object({ outcome: z.enum(['success', 'failure', 'cancelled', 'skipped']) }).optional();
const stepsShape = z.object({ check: step, format: step, build: step });
export type Steps = z.infer<typeof stepsShape>;

export interface CheckResult {
  proposal: Proposal;
  /** Undefined where the check did not get so far. */
  report: Report | undefined;
  steps: Steps;
}

const unreadable = (file: string, details: string) => new Problem(githubMessages.unreadableResult(file), { details });

function readJson<T>(folder: string, name: string, shape: z.ZodType<T>): T | undefined {
  const file = join(folder, name);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats || stats.size === 0) return undefined;
  if (!stats.isFile() || stats.size > LARGEST_FILE) throw unreadable(name, `${stats.size} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw unreadable(name, error instanceof Error ? error.message : String(error));
  }
  const result = shape.safeParse(value);
  if (!result.success) throw unreadable(name, z.prettifyError(result.error).slice(0, 2000));
  return result.data;
}

/** Reads the result from the folder it was unpacked into. Throws a `Problem` where it is not of these shapes. */
export function readCheckResult(folder: string): CheckResult {
  const proposal = readJson(folder, 'pull-request.json', proposalShape);
  if (!proposal) throw unreadable('pull-request.json', '');
  return {
    proposal,
    report: readJson(folder, 'check.json', reportShape),
    steps: readJson(folder, 'steps.json', stepsShape) ?? {},
  };
}
