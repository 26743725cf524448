/** The tools that run are the ones that package.json names, whatever the registry has since published. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version as runningVitest } from 'vitest/node';
import { projectRoot } from '../lib/records.ts';

type Names = Readonly<Record<string, string>>;
interface Manifest {
  version?: string;
  dependencies?: Names;
  devDependencies?: Names;
  optionalDependencies?: Names;
}

const json = (path: string): unknown => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));
const manifest = json('package.json') as Manifest; // `as`: npm's format
const lock = json('package-lock.json') as { packages: Record<string, Manifest & { resolved?: string }> }; // `as`: npm's format
const installed = (name: string) => (json(`node_modules/${name}/package.json`) as Manifest).version; // `as`: npm's format
const needed: Names = { ...manifest.dependencies, ...manifest.devDependencies };
const pinned: Names = { ...needed, ...manifest.optionalDependencies };
const versionsIn = (find: (name: string) => string | undefined, names: Names) =>
  Object.fromEntries(Object.keys(names).map((name) => [name, find(name)]));

/** What a tool says of itself when asked. */
const asked = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  }).stdout;

describe('package.json', () => {
  test('names one exact version of everything', () => {
    expect(Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('agrees with the lock', () => {
    expect({
      ...lock.packages['']?.dependencies,
      ...lock.packages['']?.devDependencies,
      ...lock.packages['']?.optionalDependencies,
    }).toEqual(pinned);
    expect(versionsIn((name) => lock.packages[`node_modules/${name}`]?.version, pinned)).toEqual(pinned);
  });

  test('agrees with what is installed', () => {
    expect(versionsIn(installed, needed)).toEqual(needed);
  });
});

describe('the tools that run', () => {
  test('vitest is the pinned one', () => expect(runningVitest).toBe(pinned['vitest']));

  test('Astro is the pinned one', () =>
    expect(asked(join('node_modules', 'astro', 'bin', 'astro.mjs'), '--version')).toContain(`v${pinned['astro']}`));

  test('Pagefind is the pinned one', () => {
    expect(asked(join('node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'), '--version')).toMatch(
      new RegExp(`^pagefind v?${pinned['pagefind']}\\b`, 'm'),
    );
  });

  test('the Pagefind that wrote the index is the pinned one', () => {
    const folder = process.env['SITE_FOLDER'] ?? 'dist';
    expect(
      JSON.parse(readFileSync(join(projectRoot, folder, 'pagefind', 'pagefind-entry.json'), 'utf8')),
    ).toMatchObject({ version: pinned['pagefind'] });
  });

  test('there is one MDX: the pages are compiled by the version that package.json names', () => {
    expect(Object.keys(lock.packages).filter((path) => path.endsWith('node_modules/@mdx-js/mdx'))).toEqual([
      'node_modules/@mdx-js/mdx',
    ]);
    const own = createRequire(join(projectRoot, 'package.json'));
    const integration = createRequire(own.resolve('@astrojs/mdx'));
    expect(integration.resolve('@mdx-js/mdx')).toBe(own.resolve('@mdx-js/mdx'));
  });
});

test('the lock names no address to download from, so that any registry serves', () => {
  expect(
    Object.entries(lock.packages)
      .filter(([, { resolved }]) => resolved !== undefined)
      .map(([path]) => path),
  ).toEqual([]);
  expect(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')).not.toMatch(
    /"resolved"\s*:|https?:\/\/[^"]*registry/,
  );
});
