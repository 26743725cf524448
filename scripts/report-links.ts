/**
 * For the monthly workflow: opens one issue with the links that do not open, or edits the one that is open. It closes none.
 * `node scripts/report-links.ts <result of npm run check:links>`.
 */
import { readFileSync } from 'node:fs';
import { Problem, runCommand } from './launch/problem.mjs';
import { required } from './lib/environment.ts';
import { github } from './lib/github-api.ts';
import { githubMessages } from './lib/github-messages.ts';
import { keepIssue } from './lib/kept-post.ts';
import { linksIssue, linksReportShape } from './lib/links-report.ts';

const MARKER = '<!-- kakehashi:links -->';

await runCommand(async () => {
  const [file] = process.argv.slice(2);
  if (!file) throw new Problem(githubMessages.usage('node scripts/report-links.ts <file>'));
  const set = required(['GITHUB_API_URL', 'GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_TOKEN']);
  const report = linksReportShape.parse(JSON.parse(readFileSync(file, 'utf8')));
  const written = await keepIssue(github({ root: set.GITHUB_API_URL, token: set.GITHUB_TOKEN }), {
    repository: set.GITHUB_REPOSITORY,
    marker: MARKER,
    ...linksIssue(report, `${set.GITHUB_SERVER_URL}/${set.GITHUB_REPOSITORY}/blob/${set.GITHUB_SHA}`),
    onlyIfThere: report.failed.length === 0,
  });
  console.log(githubMessages.issueWritten[written]);
});
