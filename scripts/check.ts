/** `npm run check`: holds all content against its rules and explains every problem, in both languages. */
import { languages } from '../src/i18n/locales.ts';
import { errorsAmong } from '../src/records/problem.ts';
import { readContent } from '../src/records/read-content.ts';
import { formatProblems, summary } from '../src/queries/problem-report.ts';

const { problems } = readContent({ root: process.cwd(), languages });
if (problems.length > 0) console.log(formatProblems(problems));
console.log(summary(problems));
process.exitCode = errorsAmong(problems).length > 0 ? 1 : 0;
