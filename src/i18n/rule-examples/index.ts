import type { ProblemCode } from '../ja/problems.ts';
import { bodyExamples } from './bodies.ts';
import type { RuleExample } from './example.ts';
import { fieldExamples } from './fields.ts';
import { fileExamples } from './files.ts';
import { imageExamples } from './images.ts';
import { recordExamples } from './records.ts';
import { textExamples } from './texts.ts';

/**
 * Mistakes that the writers' guide shows, the same in every language. A test makes each of them and holds the check to its
 * code. None: the mistake cannot be seen in a text.
 */
export const ruleExamples = {
  ...fileExamples,
  ...fieldExamples,
  ...bodyExamples,
  ...imageExamples,
  ...recordExamples,
  ...textExamples,
} as const satisfies Record<ProblemCode, readonly RuleExample[]>;
