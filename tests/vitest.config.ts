import { defineConfig } from 'vitest/config';

/**
 * Each folder is a project of its own: what it needs decides where a test lives. The time limits only end what hangs;
 * how fast something is, no test decides.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
      // These read the site that `npm run build` has put into dist/.
      // Without isolation a worker reads records and pages once for all its files; the first test to look at them reads all.
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], isolate: false, testTimeout: 60_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // A worker keeps one browser and one server for all its files. More of them would only wait for each other.
          maxWorkers: 2,
          isolate: false,
          expect: { poll: { timeout: 20_000 } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // These build sites of their own; `npm run test:all` runs them.
      {
        test: {
          name: 'slow',
          include: ['tests/slow/**/*.test.ts'],
          fileParallelism: false,
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
