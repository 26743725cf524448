/**
 * `npm run check:links`: opens every https address that the content names and lists those that do not open, with their
 * lines. Other sites come and go, so that is no error. `-- <file>` also writes the result there, as JSON.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../src/records/files.ts';
import { Problem, runCommand } from './launch/problem.mjs';
import { externalAddresses } from './lib/external-addresses.ts';
import { githubMessages } from './lib/github-messages.ts';
import { linksInTerminal, type LinksReport } from './lib/links-report.ts';
import { failuresAmong } from './lib/visit-addresses.ts';

const FOLDER = 'content';

await runCommand(async () => {
  const [file, ...others] = process.argv.slice(2);
  if (others.length > 0 || file?.startsWith('-'))
    throw new Problem(githubMessages.usage('npm run check:links [-- <file>]'));
  const root = process.cwd();
  const files = filesBelow(join(root, FOLDER)).map((path) => `${FOLDER}/${path}`);
  const found = externalAddresses(new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
  const failures = await failuresAmong(found.map(({ address }) => address));
  const report: LinksReport = {
    visited: found.length,
    failed: found.flatMap((own) => {
      const failure = failures.get(own.address);
      return failure ? [{ ...own, ...failure }] : [];
    }),
  };
  console.log(linksInTerminal(report));
  if (file) writeFileSync(file, JSON.stringify(report));
});
