/**
 * `npm run bench:pages`: what Lighthouse says of a page of each important kind, in every language, with its settings for
 * phones, on a site that is built for the address at which it is served. Ends with 1 where a score is below its goal.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { languages } from '../src/i18n/locales.ts';
import { address, route } from '../src/i18n/paths.ts';
import { library } from '../src/queries/library.ts';
import { launchBrowser } from '../tests/e2e/browser.ts';
import { npmCall } from './launch/install.mjs';
import { messages } from './launch/messages.mjs';
import { Problem, runCommand } from './launch/problem.mjs';
import { freePort } from './lib/free-port.ts';
import { plainTable } from './lib/measuring.ts';
import { serveFolder } from './lib/static-server.ts';

/**
 * Fetched when it is needed and kept in npm's cache: among the project's own packages it would be by far the heaviest,
 * for everyone who only wants to build or to write.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** What has to be reached; performance depends on the machine and is only reported. */
const GOALS = { accessibility: 1, 'best-practices': 1, seo: 1 } as const;
const CATEGORIES = ['performance', ...Object.keys(GOALS)];

const root = process.cwd();

/** As much of Lighthouse's report as is read here. */
interface Report {
  categories: Readonly<
    Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined>
  >;
  audits: Readonly<Record<string, { score: number | null; title: string; numericValue?: number } | undefined>>;
}

/** A case that is told in full, a webinar and a factor, and the pages that lead to them. */
function pathsToTry(): string[] {
  const { cases, content } = library(root);
  const { webinars, factors } = content;
  const first = (records: ReadonlyMap<string, unknown>) => [...records.keys()][0] ?? '';
  const full = cases.find(({ facts }) => facts.depth === 'full')?.id ?? first(content.cases);
  return [
    route.home(),
    route.cases(),
    route.case(full),
    route.search(),
    route.webinar(first(webinars)),
    route.factor(first(factors)),
  ];
}

function build(folder: string, siteUrl: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: folder, SITE_URL: siteUrl, BASE_PATH: '' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Problem(messages.unexpected(`${stdout}${stderr}`.trim()));
}

async function lighthouse(url: string, port: number): Promise<Report> {
  const { command, first, shell } = npmCall(process.execPath, process.env['npm_execpath']);
  const own = [url, `--port=${port}`, '--output=json', '--quiet', `--only-categories=${CATEGORIES.join(',')}`];
  const run = spawn(command, [...first, 'exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', ...own], {
    cwd: root,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [report, complaints] = await Promise.all([text(run.stdout), text(run.stderr)]);
  if (!report.startsWith('{')) throw new Problem(messages.unexpected(complaints.trim()));
  return JSON.parse(report) as Report; // `as`: Lighthouse's own output
}

const percent = (score: number | null | undefined) =>
  score === null || score === undefined ? '–' : (score * 100).toFixed(0);

/** What keeps a category from its goal. */
const failures = ({ categories, audits }: Report): string[] =>
  Object.entries(GOALS).flatMap(([category, goal]) => {
    const { score = null, auditRefs = [] } = categories[category] ?? {};
    if (score !== null && score >= goal) return [];
    const failed = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    return failed.map(({ id }) => `${category}: ${audits[id]?.title ?? id}`);
  });

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-pages-'));
  const [port, debugging] = [await freePort(), await freePort()];
  try {
    build(folder, `http://localhost:${port}`);
    const server = await serveFolder({ root: folder, port, base: '/' });
    const browser = await launchBrowser([`--remote-debugging-port=${debugging}`]);
    const rows = [['', 'accessibility', 'best practices', 'SEO', 'performance', 'CLS', 'LCP (ms)']];
    const complaints: string[] = [];
    try {
      for (const lang of languages)
        for (const path of pathsToTry()) {
          const page = address(lang, path);
          const report = await lighthouse(`http://localhost:${port}${page}`, debugging);
          const shift = report.audits['cumulative-layout-shift']?.numericValue ?? NaN;
          rows.push([
            page,
            ...['accessibility', 'best-practices', 'seo', 'performance'].map((id) =>
              percent(report.categories[id]?.score),
            ),
            shift.toFixed(3),
            (report.audits['largest-contentful-paint']?.numericValue ?? NaN).toFixed(0),
          ]);
          complaints.push(...failures(report).map((failure) => `${page}  ${failure}`));
          if (shift > 0) complaints.push(`${page}  CLS ${shift.toFixed(3)}`);
        }
    } finally {
      await browser.close();
      await server.close();
    }
    console.log(`Lighthouse（スマートフォンの設定） / Lighthouse (settings for phones)\n${plainTable(rows)}`);
    for (const complaint of complaints) console.log(`✗ ${complaint}`);
    return complaints.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
