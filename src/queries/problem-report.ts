import { dictionary } from '../i18n/dictionaries.ts';
import { fieldLabel } from '../i18n/explain.ts';
import { languages, type Locale } from '../i18n/locales.ts';
import { address, fullAddress, route } from '../i18n/paths.ts';
import { explainByName } from '../i18n/problem-names.ts';
import { isAddressKnown } from '../i18n/site.ts';
import { errorsAmong, type Problem } from '../records/problem.ts';
import { visibly } from '../records/prose.ts';

/** A problem with all its words. Every key is always there. */
export interface ExplainedProblem extends Pick<Problem, 'file' | 'line' | 'column' | 'code' | 'severity'> {
  /** The field's path in the record (`cases.timeline.date`); null where the problem is none of a field. */
  field: string | null;
  /** The field's name by language; null where it has none, as a field that the writer has made up. */
  labels: Readonly<Record<Locale, string | null>>;
  /** What is wrong and what to do, by language; each one line. */
  messages: Readonly<Record<Locale, { what: string; todo: string }>>;
}

/** What a check has found, for programs: `npm run --silent check -- --format json` prints exactly this. */
export interface CheckReport {
  /** By file, line and column. */
  problems: readonly ExplainedProblem[];
  /** How many of the problems are errors: nothing can be published while there is one. */
  errors: number;
  /** How many are warnings. */
  warnings: number;
}

const byLanguage = <T>(make: (lang: Locale) => T) =>
  Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as Record<Locale, T>; // `as`: fromEntries forgets its keys

/**
 * Words that quote content, as nothing but words: in one line, since some who read ours take a line for a command, and
 * without what a terminal would obey instead of showing it.
 */
export const asWords = (text: string) => visibly(text.replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '));

/** Whoever prints, stores or passes on a problem has it from here: nothing in it acts by itself. */
export function explained(problem: Problem): ExplainedProblem {
  const { file, line, column, code, severity, field } = problem;
  return {
    file: visibly(file),
    line,
    column,
    code,
    severity,
    field: field === undefined ? null : visibly(field),
    labels: byLanguage((lang) => (field === undefined ? null : (fieldLabel(lang, field) ?? null))),
    messages: byLanguage((lang) => {
      const { what, todo } = explainByName(lang, problem);
      return { what: asWords(what), todo: asWords(todo) };
    }),
  };
}

const countsOf = (problems: readonly Problem[]) => {
  const errors = errorsAmong(problems).length;
  return { errors, warnings: problems.length - errors };
};

export const checkReport = (problems: readonly Problem[]): CheckReport => ({
  problems: problems.map(explained),
  ...countsOf(problems),
});

/** One problem as a writer reads it: where, which field, what is wrong and what to do, in every language. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, code, severity, field, labels, messages } = explained(problem);
  const names = [field, ...Object.values(labels)].filter((name) => name !== null);
  const mark = severity === 'error' ? '✗' : '!';
  const texts = Object.values(messages).flatMap(({ what, todo }) => [`  ${mark} ${what}`, `    → ${todo}`]);
  const place = `${file}:${line}:${column}  ${code}`;
  return [names.length > 0 ? `${place}  [${names.join(' · ')}]` : place, ...texts].join('\n');
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
  const { errors, warnings } = countsOf(problems);
  return `エラー ${errors}件、注意 ${warnings}件 / ${errors} errors, ${warnings} warnings`;
}
