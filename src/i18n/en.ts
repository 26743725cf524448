import { dates } from './en/dates.ts';
import { fields } from './en/fields.ts';
import { problems } from './en/problems.ts';
import { ruleFamilies, rules } from './en/rules.ts';
import { ui } from './en/ui.ts';
import type { Dictionary } from './ja.ts';

export const en = { ui, dates, problems, rules, ruleFamilies, fields } as const satisfies Dictionary;
