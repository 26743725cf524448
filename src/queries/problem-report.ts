import { explain, fieldLabel } from '../i18n/explain.ts';
import { languages } from '../i18n/locales.ts';
import { errorsAmong, type Problem } from '../records/problem.ts';

/** One problem as a writer reads it: where, which field, what is wrong and what to do, in every language. */
export function formatProblem(problem: Problem): string {
  const field = problem.field;
  const label =
    field === undefined
      ? ''
      : `  [${[field, ...languages.map((lang) => fieldLabel(lang, field)).filter((text) => text !== undefined)].join(' · ')}]`;
  const mark = problem.severity === 'error' ? '✗' : '!';
  const texts = languages.flatMap((lang) => {
    const { what, todo } = explain(lang, problem.code, problem.params);
    return [`  ${mark} ${what}`, `    → ${todo}`];
  });
  return [`${problem.file}:${problem.line}:${problem.column}  ${problem.code}${label}`, ...texts].join('\n');
}

export const formatProblems = (problems: readonly Problem[]) =>
  problems.map((problem) => `${formatProblem(problem)}\n`).join('\n');

/** The last line of a check. */
export function summary(problems: readonly Problem[]): string {
  const errors = errorsAmong(problems).length;
  const warnings = problems.length - errors;
  return `エラー ${errors}件、注意 ${warnings}件 / ${errors} errors, ${warnings} warnings`;
}
