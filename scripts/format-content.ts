/**
 * `npm run format:content`: brings every file under content/ into its canonical form; `-- --check` only says which are
 * not in it. A file that cannot be read, or would lose something, stays as it is, and the rest goes on.
 */
import { join } from 'node:path';
import { languages } from '../src/i18n/locales.ts';
import { asWords, formatProblem } from '../src/queries/problem-report.ts';
import { filesBelow, readText } from '../src/records/files.ts';
import { runCommand } from './launch/problem.mjs';
import { canonicalForm, kindOf, type Canonical, type Refusal } from './lib/canonical-form.ts';
import { inAllLanguages, refusalText } from './lib/format-messages.ts';
import { readOptions } from './lib/options.ts';
import { replaceFile } from './lib/replace-file.ts';

const FOLDER = 'content';
const root = process.cwd();

const refusalOf = (code: string, params: Record<string, string> = {}): { refusal: Refusal } => ({
  refusal: { code, line: 1, column: 1, params },
});
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A refusal as the check shows a problem: where, what, and what to do. */
function explained(file: string, { code, line, column, params }: Refusal): string {
  const sentences = languages.flatMap((lang) => {
    const text = refusalText(lang, code);
    return text ? [`  ✗ ${asWords(text.what(params))}`, `    → ${asWords(text.todo(params))}`] : [];
  });
  if (sentences.length === 0) return formatProblem({ file, line, column, code, params, severity: 'error' });
  return [`${asWords(file)}:${line}:${column}  ${code}`, ...sentences].join('\n');
}

/** The canonical form of a file, with `differs` where the file has another. */
function formOf(path: string): Canonical & { differs?: boolean } {
  const kind = kindOf(path);
  if (!kind) return refusalOf('format/not-content');
  try {
    const read = readText(join(root, FOLDER, path));
    if ('unreadable' in read) return { refusal: read.unreadable };
    const form = canonicalForm(read.text, kind.format, kind.schema);
    return 'text' in form ? { ...form, differs: form.text !== read.text } : form;
  } catch (error) {
    // One file that no rule foresaw must not keep the others from being formatted.
    return refusalOf('format/unreadable', { detail: reason(error) });
  }
}

function write(path: string, text: string): { refusal: Refusal } | undefined {
  try {
    replaceFile(join(root, FOLDER, path), text);
    return undefined;
  } catch (error) {
    return refusalOf('format/unwritable', { detail: reason(error) });
  }
}

/** Returns whether every file is in canonical form now. */
function formatAll(onlyCheck: boolean): boolean {
  const differing: string[] = [];
  const refused: string[] = [];
  let canonical = 0;
  for (const path of filesBelow(join(root, FOLDER))) {
    const file = `${FOLDER}/${path}`;
    const form = formOf(path);
    const refusal =
      'refusal' in form ? form.refusal : form.differs && !onlyCheck ? write(path, form.text)?.refusal : undefined;
    if (refusal) refused.push(explained(file, refusal));
    else if (form.differs) differing.push(file);
    else canonical += 1;
  }

  for (const text of refused) console.error(`${text}\n`);
  if (differing.length > 0) {
    const heading = inAllLanguages((own) => (onlyCheck ? own.differing : own.formatted));
    console.log([`${heading}:`, ...differing.map((file) => `  ${file}`)].join('\n'));
    if (onlyCheck) console.log(inAllLanguages((own) => own.howToFormat));
  }
  const counts = { differing: differing.length, canonical, refused: refused.length };
  console.log(inAllLanguages((own) => (onlyCheck ? own.checked(counts) : own.done(counts))));
  return refused.length === 0 && (!onlyCheck || differing.length === 0);
}

await runCommand(async () => {
  const usage = 'npm run format:content [-- --check]';
  const { values } = readOptions({ usage, options: { check: { type: 'boolean', default: false } } });
  return formatAll(values.check) ? 0 : 1;
});
