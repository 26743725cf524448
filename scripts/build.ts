/**
 * `npm run build`: checks the content, builds the site with its search index beside the old one, and swaps the two only
 * when everything has succeeded. A build that fails leaves the previous `dist/` as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { languages } from '../src/i18n/locales.ts';
import { formatProblems, summary } from '../src/queries/problem-report.ts';
import { reportVariable } from '../src/queries/translation-status.ts';
import type { Content } from '../src/records/content.ts';
import { errorsAmong } from '../src/records/problem.ts';
import { readContent } from '../src/records/read-content.ts';
import { writeSearchIndex } from './lib/search-index.ts';
import { translationReport } from './lib/translation-report.ts';

const root = process.cwd();
const target = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const workshop = join(root, '.build');
const fresh = join(workshop, 'site');
const translations = join(workshop, 'translations.json');
const previous = join(workshop, 'previous');

function isSound({ problems }: Content): boolean {
  const errors = errorsAmong(problems);
  if (errors.length > 0) console.error(`${formatProblems(errors)}\n${summary(errors)}`);
  return errors.length === 0;
}

/** Pages may not ask git what has changed: they find it in a file. */
function keepTranslationReport(content: Content): void {
  mkdirSync(workshop, { recursive: true });
  writeFileSync(translations, JSON.stringify(translationReport(root, content)));
}

/** Runs Astro in a process of its own: it reads its settings from the environment once. */
function buildPages(): boolean {
  const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
    env: {
      ...process.env,
      OUT_DIR: fresh,
      [reportVariable]: translations,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
  return status === 0;
}

function swap(): void {
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  if (existsSync(target)) renameSync(target, previous);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

async function buildIndex(): Promise<boolean> {
  try {
    await writeSearchIndex({ root, folder: fresh });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/** The whole site, beside the old one. */
async function buildSite(): Promise<boolean> {
  const content = readContent({ root, languages });
  if (!isSound(content)) return false;
  keepTranslationReport(content);
  return buildPages() && (await buildIndex());
}

// A build that was ended between the two steps of its swap has left the site there.
if (!existsSync(target) && existsSync(previous)) renameSync(previous, target);
rmSync(fresh, { recursive: true, force: true });
if (await buildSite()) {
  swap();
  console.log(`サイトを作りました / The site is built: ${target}`);
} else {
  console.error(
    'サイトは作られませんでした。前回のものはそのままです / The site was not built; the previous one is unchanged.',
  );
  process.exitCode = 1;
}
