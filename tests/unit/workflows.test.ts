/** What nobody can try before a pull request arrives is at least held here: what each workflow may do, and with what. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectRoot } from '../lib/records.ts';

const permissions = z.record(z.string(), z.enum(['read', 'write']));
const stepShape = z.object({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
  'working-directory': z.string().optional(),
});
const workflowShape = z.object({
  name: z.string(),
  on: z.union([z.string().transform((event) => ({ [event]: null })), z.record(z.string(), z.unknown())]),
  permissions,
  concurrency: z.object({ group: z.string() }),
  defaults: z.object({ run: z.object({ 'working-directory': z.string() }) }).optional(),
  jobs: z.record(
    z.string(),
    z.object({
      uses: z.string().optional(),
      permissions: permissions.optional(),
      'timeout-minutes': z.int().max(60).optional(),
      steps: z.array(stepShape).default([]),
    }),
  ),
});
type Workflow = z.infer<typeof workflowShape>;

const folder = join(projectRoot, '.github', 'workflows');
const texts = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const workflows = [...texts].map(([file, text]) => ({ file, text, ...workflowShape.parse(parse(text)) }));
const named = (file: string) => {
  const found = workflows.find((own) => own.file === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found;
};
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const all = workflows.flatMap((own) => stepsOf(own).map((step) => ({ ...step, file: own.file })));
const scripts = (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: object }).scripts; // `as`: npm's own file

test('there are the workflows that the project relies on', () => {
  expect([...texts.keys()].toSorted()).toEqual(['comment.yml', 'content.yml', 'deploy.yml', 'links.yml', 'test.yml']);
});

describe.each(workflows)('$file', (workflow) => {
  const { text, jobs, on } = workflow;

  test('may write nothing unless a job of it says so', () => {
    expect(Object.values(workflow.permissions)).not.toContain('write');
  });

  test('ends what hangs', () => {
    for (const [name, job] of Object.entries(jobs))
      // A job that calls another workflow has the limits of that one.
      if (!job.uses) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  });

  test('uses actions pinned by commit, with the version beside it, or files of this repository', () => {
    for (const [, used = ''] of text.matchAll(/\buses: (.*)/g))
      if (used.startsWith('./')) expect(existsSync(join(projectRoot, used)), used).toBe(true);
      else expect(used).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('leaves no token behind in a checkout', () => {
    for (const step of stepsOf(workflow))
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with['persist-credentials']).toBe(false);
  });

  test('puts no expression into a command, where it could become one', () => {
    for (const { run } of stepsOf(workflow)) expect(run ?? '').not.toContain('${{');
  });

  test('runs only scripts that exist', () => {
    for (const { run = '' } of stepsOf(workflow)) {
      for (const [, name = ''] of run.matchAll(/\bnpm run (?:--silent )?([\w:]+)/g))
        expect(scripts).toHaveProperty([name]);
      for (const [path] of run.matchAll(/\bscripts\/[\w./-]+/g))
        expect(existsSync(join(projectRoot, path)), path).toBe(true);
      expect(run).not.toMatch(/\bnpm (?:ci|install)\b/);
    }
  });

  test('is never run by strangers with rights of this repository', () => {
    expect(on).not.toHaveProperty('pull_request_target');
    if (!('pull_request' in on)) return;
    expect(text).not.toMatch(/\bsecrets\b|\bgithub\.token\b/);
    expect(Object.values(jobs).flatMap((job) => Object.values(job.permissions ?? {}))).not.toContain('write');
  });
});

test('only those may write that have to, and only what they have to', () => {
  const writing = workflows.flatMap(({ file, jobs }) =>
    Object.values(jobs).flatMap((job) =>
      Object.entries(job.permissions ?? {}).flatMap(([what, right]) => (right === 'write' ? [`${file}: ${what}`] : [])),
    ),
  );
  expect(writing.toSorted()).toEqual([
    'comment.yml: pull-requests',
    'deploy.yml: id-token',
    'deploy.yml: pages',
    'links.yml: issues',
  ]);
});

test('the token is given to nothing but the scripts that write, and a download', () => {
  const withToken = all.filter((step) => JSON.stringify([step.env, step.with]).includes('github.token'));
  expect(
    withToken.map(
      ({ file, uses, run = '' }) => `${file}: ${/scripts\/[\w-]+\.ts/.exec(run)?.[0] ?? uses?.split('@')[0]}`,
    ),
  ).toEqual([
    'comment.yml: actions/download-artifact',
    'comment.yml: scripts/pull-request-comment.ts',
    'links.yml: scripts/report-links.ts',
  ]);
});

describe('the content of a pull request', () => {
  const content = named('content.yml');
  const steps = stepsOf(content);

  test('is judged by the base branch: every command of the project runs in its checkout', () => {
    const [apart, ...others] = steps.filter(({ run }) => run).filter((step) => step['working-directory'] !== undefined);
    expect(others).toEqual([]);
    expect(apart?.run).toContain('worktree add --detach ../base HEAD^1');
    expect(apart?.run).not.toMatch(/\b(?:npm|node)\b/);
    expect(content.defaults?.run['working-directory']).toBe('base');
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with['path']).toBe('proposal');
  });

  test('is checked before anything is built from it', () => {
    const order = ['take-content.ts', 'run --silent check', 'format:content', 'npm run build'];
    const places = order.map((part) => steps.findIndex(({ run }) => run?.includes(part)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('is commented on by a workflow that knows its name and its artefact, and never checks it out', () => {
    const comment = named('comment.yml');
    expect(comment.on).toEqual({ workflow_run: { workflows: [content.name], types: ['completed'] } });
    const own = stepsOf(comment);
    const download = own.find(({ uses }) => uses?.startsWith('actions/download-artifact@'));
    const kept = steps
      .filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
      .map((step) => step.with['name']);
    expect(kept).toContain(download?.with['name']);
    expect(String(download?.with['path'])).toMatch(/^\$\{\{ runner\.temp \}\}\//);
    const checkouts = own.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with)).toEqual([{ 'persist-credentials': false }]);
  });
});

test('nothing is published before the tests have passed', () => {
  const jobs = z.record(z.string(), z.object({ needs: z.string().optional(), uses: z.string().optional() }));
  const { test: tests, build, deploy } = jobs.parse((parse(texts.get('deploy.yml') ?? '') as Workflow).jobs); // `as`: parsed above
  expect(tests?.uses).toBe('./.github/workflows/test.yml');
  expect([build?.needs, deploy?.needs]).toEqual(['test', 'build']);
});

test('what is published has its editor, and readers somewhere to write to', () => {
  const build = stepsOf(named('deploy.yml')).find(({ run }) => run === 'npm run build');
  expect(build?.env).toMatchObject({
    SITE_URL: expect.stringContaining('pages.outputs.origin'),
    EDITOR_REPOSITORY: '${{ github.repository }}',
  });
});

test('what is published is built with the whole history, from which the state of its translations is told', () => {
  const checkout = stepsOf(named('deploy.yml')).find(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(checkout?.with['fetch-depth']).toBe(0);
});

describe('the form for proposing a case', () => {
  const bilingual = z.string().regex(/[\p{Script=Han}\p{Script=Hiragana}].* \/ .*[A-Za-z]/su);
  const field = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
    z.strictObject({
      type: z.enum(['input', 'textarea']),
      id: z.string(),
      attributes: z.strictObject({ label: bilingual, description: bilingual, placeholder: z.string().optional() }),
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
    z.strictObject({
      type: z.literal('checkboxes'),
      id: z.string(),
      attributes: z.strictObject({
        label: bilingual,
        options: z.array(z.strictObject({ label: bilingual, required: z.literal(true) })),
      }),
    }),
  ]);
  const form = z.strictObject({ name: bilingual, description: bilingual, title: z.string(), body: z.array(field) });
  const read = form.parse(parse(readFileSync(join(projectRoot, '.github/ISSUE_TEMPLATE/case.yml'), 'utf8')));
  const ids = read.body.flatMap((own) => ('id' in own ? [own.id] : []));

  test('asks for everything that a record begins with, once, in both languages', () => {
    expect(ids).toEqual(['partners', 'since', 'what', 'results', 'sources', 'contact', 'consent']);
  });

  test('asks for consent to the licence of the content', () => {
    const licence = readFileSync(join(projectRoot, 'LICENSE'), 'utf8');
    expect(licence).toContain('CC BY 4.0');
    expect(JSON.stringify(read.body.at(-1))).toContain('CC BY 4.0');
  });
});
