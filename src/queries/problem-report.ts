import { dictionary } from '../i18n/dictionaries.ts';
import { explain, fieldLabel } from '../i18n/explain.ts';
import { languages } from '../i18n/locales.ts';
import { address, fullAddress, route } from '../i18n/paths.ts';
import { isAddressKnown } from '../i18n/site.ts';
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
  [...problems.map((problem) => `${formatProblem(problem)}\n`), guideTo(problems)].join('\n');

/** Where the writers' guide explains the rules that were broken: a line for each, in every language. */
export function guideTo(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const codes = [...new Set(problems.map(({ code }) => code))].toSorted();
  // Without the address of a published site, the path is still that of the guide wherever it is read.
  const shown = (path: string) => (isAddressKnown ? fullAddress(path) : path);
  return [
    languages.map((lang) => dictionary(lang).mistakes.reported).join(' / '),
    ...codes.map((code) => `  ${languages.map((lang) => shown(address(lang, route.mistake(code)))).join('  ')}`),
    '',
  ].join('\n');
}

/** The last line of a check. */
export function summary(problems: readonly Problem[]): string {
  const errors = errorsAmong(problems).length;
  const warnings = problems.length - errors;
  return `エラー ${errors}件、注意 ${warnings}件 / ${errors} errors, ${warnings} warnings`;
}
