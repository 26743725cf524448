/**
 * What the check has found, as GitHub shows it: annotations at the lines of a change, and a summary of the job. Content
 * stands in both, so nothing of it may act there as a command, as Markdown or as HTML.
 */
import { explained, summary, type ExplainedProblem } from '../../src/queries/problem-report.ts';
import type { Problem } from '../../src/records/problem.ts';

/** GitHub shows no more annotations of one level and step, and drops the others without a word. */
const SHOWN_OF_A_LEVEL = 10;

/** GitHub refuses a summary of more than 1 MiB whole. */
export const LARGEST_SUMMARY = 1024 * 1024;

const inData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string) => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${inData(message)}`;
}

const wordsOf = ({ messages }: ExplainedProblem) =>
  Object.values(messages).flatMap(({ what, todo }) => [what, `→ ${todo}`]);

const titleOf = ({ code, field }: ExplainedProblem) => (field === null ? code : `${code} · ${field}`);

function annotation(problem: ExplainedProblem): string {
  const { file, line, column: col, severity } = problem;
  return command(severity, { file, line, col, title: titleOf(problem) }, wordsOf(problem).join('\n'));
}

const levels = ['error', 'warning'] as const;
const ofLevel = (problems: readonly Problem[], level: Problem['severity']) =>
  problems.filter(({ severity }) => severity === level).map(explained);

/** One workflow command a line: the first errors, the first warnings, and a notice where there are more. */
export function annotations(problems: readonly Problem[]): string[] {
  const lists = levels.map((level) => ofLevel(problems, level));
  const [moreErrors = 0, moreWarnings = 0] = lists.map(({ length }) => Math.max(0, length - SHOWN_OF_A_LEVEL));
  const notice = [
    `ほかにエラー${moreErrors}件、注意${moreWarnings}件があります。npm run check で全件を確かめられます。`,
    `${moreErrors} more errors and ${moreWarnings} more warnings; npm run check lists all of them.`,
  ].join('\n');
  return [
    ...lists.flatMap((list) => list.slice(0, SHOWN_OF_A_LEVEL).map(annotation)),
    ...(moreErrors + moreWarnings > 0 ? [command('notice', { title: '内容の点検 / Content check' }, notice)] : []),
  ];
}

/** With these, what looks like an address, a name or a number becomes a link, even where each is a character reference. */
const LINKING = /[.:@#]/;

/** Text as nothing but text: a character reference is no mark of Markdown or HTML, and no link goes past a comment. */
const inMarkdown = (text: string) =>
  text.replace(/[!-/:-@[-`{-~\p{Cc}\p{Cf}\u2028\u2029]/gu, (mark) => {
    const reference = `&#${mark.codePointAt(0)};`;
    return LINKING.test(mark) ? `<!-- -->${reference}<!-- -->` : reference;
  });

/** The parts of a summary, each to be taken or left whole. */
function partsOf(problems: readonly Problem[]): string[] {
  const names = { error: 'エラー / Errors', warning: '注意 / Warnings' };
  return levels.flatMap((level) =>
    [...Map.groupBy(ofLevel(problems, level), ({ file }) => file)].flatMap(([file, own], index) => [
      ...(index === 0 ? [`### ${names[level]}\n\n`] : []),
      `#### ${inMarkdown(file)}\n\n`,
      ...own.map((problem) => {
        const labels = Object.values(problem.labels).filter((label) => label !== null);
        const place = `${problem.line}:${problem.column}`;
        const heading = `**${place}** ${[titleOf(problem), ...labels].map(inMarkdown).join(' · ')}`;
        return `- ${[heading, ...wordsOf(problem).map(inMarkdown)].join('<br>')}\n`;
      }),
    ]),
  );
}

/**
 * Everything found, as Markdown: errors first, then warnings, by file. `room` is how many bytes may be written; what does
 * not fit is left out, and the summary says how much that is.
 */
export function jobSummary(problems: readonly Problem[], room = LARGEST_SUMMARY): string {
  const head = `## 内容の点検 / Content check\n\n${summary(problems)}\n\n`;
  const cut = (left: number) =>
    `\n\n長すぎるため、${left}件を省きました。npm run check で全件を確かめられます。<br>Too long: ${left} left out; npm run check lists all of them.\n`;
  const parts = partsOf(problems);
  const whole = [head, ...parts].join('').concat('\n');
  if (Buffer.byteLength(whole) <= room) return whole;
  let size = Buffer.byteLength(head + cut(problems.length));
  // Half a sentence would help nobody.
  if (size > room) return '';
  const fitting = parts.slice(
    0,
    parts.findIndex((part) => (size += Buffer.byteLength(part)) > room),
  );
  const told = fitting.filter((part) => part.startsWith('- ')).length;
  return [head, ...fitting, cut(problems.length - told)].join('');
}
