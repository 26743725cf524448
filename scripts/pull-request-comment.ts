/**
 * For the workflow that comments on a pull request: writes one comment with the result of the content check, or edits the
 * one it has written before. `node scripts/pull-request-comment.ts <result folder>`.
 */
import { z } from 'zod';
import { inBothLanguages } from './launch/messages.mjs';
import { Problem, runCommand } from './launch/problem.mjs';
import { readCheckResult } from './lib/check-result.ts';
import { commentText } from './lib/comment-text.ts';
import { required } from './lib/environment.ts';
import { github } from './lib/github-api.ts';
import { githubMessages } from './lib/github-messages.ts';
import { keepComment } from './lib/kept-post.ts';
import { changesOf } from './lib/proposed-content.ts';

const MARKER = '<!-- kakehashi:content-check -->';
const changedFile = z.object({
  filename: z.string(),
  status: z.string(),
  previous_filename: z.string().optional(),
});
const pullRequest = z.object({ head: z.object({ sha: z.string() }) });

/** Where the pages of a pull request can be seen, if a preview host is set up (`https://preview.example/{number}/`). */
function previewOf(number: number, template = ''): string | undefined {
  if (template === '') return undefined;
  const address = template.replace('{number}', String(number));
  if (!template.includes('{number}') || !/^https:/.test(template) || !URL.canParse(address))
    throw new Problem(githubMessages.notAPreviewAddress(template));
  return new URL(address).href.replace(/\/*$/, '/');
}

await runCommand(async () => {
  const [folder] = process.argv.slice(2);
  if (!folder) throw new Problem(githubMessages.usage('node scripts/pull-request-comment.ts <result folder>'));
  const set = required([
    'GITHUB_API_URL',
    'GITHUB_SERVER_URL',
    'GITHUB_REPOSITORY',
    'GITHUB_TOKEN',
    'RUN_ID',
    'RUN_CONCLUSION',
    'HEAD_SHA',
  ]);
  const result = readCheckResult(folder);
  const { number, refused } = result.proposal;
  const preview = previewOf(number, process.env['PREVIEW_URL']);
  const api = github({ root: set.GITHUB_API_URL, token: set.GITHUB_TOKEN });

  const pull = `/repos/${set.GITHUB_REPOSITORY}/pulls/${number}`;
  // The number comes from the pull request's own workflow; the commit comes from GitHub. Only if both fit is it this one.
  const { head } = await api.one(pull, pullRequest);
  if (head.sha !== set.HEAD_SHA) {
    console.log(inBothLanguages(githubMessages.notThisCommit));
    return;
  }
  // What is changed is asked of GitHub too: a pull request that changes its own workflow could say anything.
  const changes = changesOf(await api.all(`${pull}/files`, changedFile));
  const repository = `${set.GITHUB_SERVER_URL}/${set.GITHUB_REPOSITORY}`;
  const body = commentText(result, changes, {
    passed: set.RUN_CONCLUSION === 'success',
    repository,
    commit: set.HEAD_SHA,
    run: `${repository}/actions/runs/${set.RUN_ID}`,
    preview,
  });
  const written = await keepComment(api, {
    repository: set.GITHUB_REPOSITORY,
    number,
    marker: MARKER,
    body,
    onlyIfThere: changes.scope === 'none' && refused.length === 0,
  });
  console.log(githubMessages.commentWritten[written]);
});
