/**
 * For the workflow of a pull request: puts what it proposes for content/ and public/media/ into this checkout of the base
 * branch, whose check and build then judge it. `node scripts/take-content.ts <pull request's checkout> <result folder>`;
 * the result folder holds `changed`, the paths that the pull request changes, each with a NUL behind it.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBothLanguages } from './launch/messages.mjs';
import { Problem, runCommand } from './launch/problem.mjs';
import type { Proposal } from './lib/check-result.ts';
import { required } from './lib/environment.ts';
import { githubMessages } from './lib/github-messages.ts';
import { refusedPaths, scopeOf, takeFolders } from './lib/proposed-content.ts';

await runCommand(async () => {
  const [proposed, results] = process.argv.slice(2);
  if (!proposed || !results)
    throw new Problem(githubMessages.usage("node scripts/take-content.ts <pull request's checkout> <result folder>"));
  const { PULL_REQUEST } = required(['PULL_REQUEST']);
  const paths = readFileSync(join(results, 'changed'), 'utf8').split('\0').filter(Boolean);
  const scope = scopeOf(paths);
  const refused = refusedPaths(proposed);
  const proposal: Proposal = { number: Number(PULL_REQUEST), refused };
  writeFileSync(join(results, 'pull-request.json'), JSON.stringify(proposal));
  if (refused.length > 0)
    throw new Problem(githubMessages.onlyOrdinaryFiles, {
      details: refused.map(({ path, kind }) => `${JSON.stringify(path)} (${kind})`).join('\n'),
    });
  if (scope === 'content') takeFolders(proposed, process.cwd());
  else if (scope === 'mixed') console.log(inBothLanguages(githubMessages.judgedByTests));
  const outputs = process.env['GITHUB_OUTPUT'];
  if (outputs) appendFileSync(outputs, `scope=${scope}\n`);
});
