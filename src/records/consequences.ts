/** Problems that are consequences of another one, which says all there is to say. They take more than one file to tell. */
import { idOfFile } from './content-folder.ts';
import type { Problem } from './problem.ts';

const groupOf = (field = '') => field.replace(/\.[^.]*$/, '');

/** A partner put on both sides of a tie is missing, or one too many, in the translation. */
function ofMovedPartners(problems: readonly Problem[]): (problem: Problem) => boolean {
  const nameOf = (file: string) => file.split('/').toSpliced(2, 1).join('/');
  const moved = new Set(
    problems.flatMap(({ code, file }) => (code === 'case/partner-on-both-sides' ? nameOf(file) : [])),
  );
  return ({ code, file, field = '' }) =>
    moved.has(nameOf(file)) && code.startsWith('translation/') && field.startsWith('cases.partners');
}

/** A record whose file has a wrong name is not found by those who name it. */
function ofWrongNames(problems: readonly Problem[]): (problem: Problem) => boolean {
  const meant = new Set(
    problems.flatMap(({ code, file, params }) =>
      code === 'file/name' && params['near'] ? `${file.split('/')[1]}/${idOfFile(params['near'])}` : [],
    ),
  );
  return ({ code, params }) => code === 'ref/unknown' && meant.has(`${params['collection']}/${params['value']}`);
}

/** As many lines as there are languages may stand between a label's first line and a misspelt language. */
const NEAR_BY = 3;

/** A label that is missing since its language is misspelt. */
function ofMisspeltLanguages(problems: readonly Problem[]): (problem: Problem) => boolean {
  const misspelt = problems.filter(({ code, params }) => code === 'field/unknown' && params['near'] !== undefined);
  return ({ code, file, field, line, params }) =>
    code === 'field/required' &&
    misspelt.some(
      (other) =>
        other.file === file &&
        groupOf(other.field) === groupOf(field) &&
        other.params['near'] === params['name'] &&
        other.line >= line &&
        other.line - line < NEAR_BY,
    );
}

export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const rules = [ofMovedPartners, ofWrongNames, ofMisspeltLanguages].map((rule) => rule(problems));
  return problems.filter((problem) => !rules.some((isConsequence) => isConsequence(problem)));
}
