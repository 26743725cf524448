/**
 * `npm run check`: holds all content against its rules and explains every problem, in both languages. `-- --format` says
 * for whom (a person, GitHub, a program); `-- --only` shows the problems of some files, though all content is read.
 */
import { appendFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/i18n/locales.ts';
import { checkReport, formatProblems, summary } from '../src/queries/problem-report.ts';
import { errorsAmong, type Problem } from '../src/records/problem.ts';
import { readContent } from '../src/records/read-content.ts';
import { messages } from './launch/messages.mjs';
import { Problem as Refusal, runCommand } from './launch/problem.mjs';
import { annotations, jobSummary, LARGEST_SUMMARY } from './lib/github-report.ts';
import { chosen, readOptions } from './lib/options.ts';
import { isBelow, pathInProject } from './lib/project-path.ts';

const root = process.cwd();
const usage = 'npm run check [-- [--format text|github|json] [--only <file>…]]';

const show = {
  text: (problems: readonly Problem[]) => {
    if (problems.length > 0) console.log(formatProblems(problems));
    console.log(summary(problems));
  },
  json: (problems: readonly Problem[]) => console.log(JSON.stringify(checkReport(problems), null, 2)),
  github: (problems: readonly Problem[]) => {
    for (const line of [...annotations(problems), summary(problems)]) console.log(line);
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (!file) return;
    const taken = existsSync(file) ? statSync(file).size : 0;
    appendFileSync(file, jobSummary(problems, LARGEST_SUMMARY - taken));
  },
};

/** The files and folders asked for, as problems name them; undefined where nobody asked for any. */
function askedFor(only: readonly string[] | undefined, words: readonly string[]): string[] | undefined {
  const [word] = words;
  if (only === undefined && word !== undefined) throw new Refusal(messages.unknownOption(word, usage));
  return (
    only &&
    [...only, ...words].map((typed) => {
      const path = pathInProject(root, typed);
      if (path === undefined || !existsSync(join(root, path))) throw new Refusal(messages.noSuchFile(typed));
      return path;
    })
  );
}

await runCommand(async () => {
  const { values, positionals } = readOptions({
    usage,
    options: { format: { type: 'string', default: 'text' }, only: { type: 'string', multiple: true } },
    takesWords: true,
  });
  const print = chosen({ option: '--format', usage, from: show }, values.format);
  const only = askedFor(values.only, positionals);
  const { problems } = readContent({ root, languages });
  const shown = only ? problems.filter(({ file }) => only.some((path) => isBelow(path, file))) : problems;
  print(shown);
  return errorsAmong(shown).length > 0 ? 1 : 0;
});
