/**
 * `npm run bench`: how long reading, checking and building take on this machine, and what the pages weigh. It only
 * reports; the limits of the weights are held by the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { languages } from '../src/i18n/locales.ts';
import { errorsAmong } from '../src/records/problem.ts';
import { readContent } from '../src/records/read-content.ts';
import { openSite } from '../tests/lib/built-site.ts';
import { medianOf, plainTable, timesOf } from './lib/measuring.ts';
import { heaviestOfKinds, scalesFor } from './lib/page-weight.ts';
import { contentOf, multiplied, withContent } from './lib/synthetic-content.ts';

const RUNS = 5;
const SYNTHETIC_FILES = 1000;

const root = process.cwd();
const siteFolder = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const milliseconds = (time: number) => `${time.toFixed(0)} ms`;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** Reads and checks the content below a folder several times. */
function readingTimes(folder: string, name: string, files: number): string[] {
  let errors = 0;
  const times = timesOf(() => {
    errors = errorsAmong(readContent({ root: folder, languages }).problems).length;
  }, RUNS);
  const figures = [medianOf(times), Math.min(...times), Math.max(...times)].map(milliseconds);
  return [name, String(files), ...figures, String(errors)];
}

async function reportReading(): Promise<void> {
  const real = contentOf(root);
  const synthetic = multiplied(real, SYNTHETIC_FILES);
  console.log(`\n内容の読み込みと検査（${RUNS}回） / Reading and checking all content (${RUNS} runs)`);
  console.log(
    plainTable([
      ['', 'files', 'median', 'fastest', 'slowest', 'errors'],
      readingTimes(root, '実際の内容 / real', real.size),
      await withContent(synthetic, (folder) => readingTimes(folder, '合成した内容 / synthetic', synthetic.size)),
    ]),
  );
}

function reportBuild(): void {
  console.log('\nサイトの作成（1回） / Building the site (once)');
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: root, encoding: 'utf8' });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (status === 0) console.log(`${seconds} s`);
  else console.log(`失敗しました / It failed (${seconds} s)\n${`${stdout}${stderr}`.trim()}`);
}

function reportWeights(): void {
  console.log(
    '\n操作前に読み込む量（gzip、kB）：種類ごとに最も重いページ / Loaded before anything is touched (gzip, kB): the heaviest page of each kind',
  );
  if (!existsSync(join(siteFolder, 'index.html'))) {
    console.log('作られたサイトがありません / There is no built site');
    return;
  }
  const site = openSite({ folder: siteFolder });
  const kinds = heaviestOfKinds([...site.pages.values()].map(scalesFor(site)));
  const rows = kinds.map(({ kind, pages, heaviest }) => {
    const { html, css, js, total, requests, path } = heaviest;
    return [kind, String(pages), ...[html, css, js, total].map(kilobytes), String(requests), `/${path}`];
  });
  console.log(plainTable([['', 'pages', 'HTML', 'CSS', 'JS', 'total', 'requests', 'heaviest'], ...rows]));
}

console.log(`Node ${process.version}, ${process.platform} ${process.arch}, ${availableParallelism()} CPU`);
await reportReading();
reportBuild();
reportWeights();
