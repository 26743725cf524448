import type { DateWords } from './date-words.ts';
import { dates } from './ja/dates.ts';
import { fields, type FieldName, type FieldText } from './ja/fields.ts';
import { problems, type ProblemCode, type ProblemText } from './ja/problems.ts';
import { ruleFamilies, rules, type RuleFamily, type RuleText } from './ja/rules.ts';
import { ui, type Ui } from './ja/ui.ts';

/** Everything a language has to say: the pages, their dates, and what writers read. The keys are those of Japanese. */
export interface Dictionary {
  ui: Ui;
  dates: DateWords;
  problems: Readonly<Record<ProblemCode, ProblemText>>;
  rules: Readonly<Record<ProblemCode, RuleText>>;
  ruleFamilies: Readonly<Record<RuleFamily, string>>;
  fields: Readonly<Record<FieldName, FieldText>>;
}

export const ja = { ui, dates, problems, rules, ruleFamilies, fields } as const satisfies Dictionary;
