import { explain } from '../i18n/explain.ts';
import type { ProblemCode } from '../i18n/ja/problems.ts';
import type { RuleFamily } from '../i18n/ja/rules.ts';
import { baseLocale, isLocale, locales, type Locale } from '../i18n/locales.ts';
import { address, route } from '../i18n/paths.ts';
import type { RuleExample } from '../i18n/rule-examples/example.ts';
import { ruleExamples } from '../i18n/rule-examples/index.ts';
import { severityOf, type Problem } from '../records/problem.ts';
import { phrase, type Phrase } from './reader.ts';

/** A rule of the check as lists show it. */
export interface RuleLine {
  code: ProblemCode;
  name: string;
  href: string;
  severity: Problem['severity'];
}

export interface RuleFamilyView {
  id: RuleFamily;
  name: string;
  rules: RuleLine[];
}

/** A mistake and what should stand there. */
export interface ExampleView {
  /** What the check says of it. */
  what: Phrase;
  /** What to do, where that is not the same for all examples of the rule. */
  remedy?: Phrase;
  /** Folder or file where the text stands; absent where file names are shown. */
  where?: string;
  /** Absent where a file is missing. */
  wrong?: Phrase;
  right: Phrase;
}

export interface RuleView extends RuleLine {
  why: Phrase;
  /** What to do, where that is the same for all examples. */
  remedy?: Phrase;
  examples: ExampleView[];
}

const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T)[]; // `as`: constants of ours

/** Every rule that the check knows, by its code. */
export const ruleCodes: readonly ProblemCode[] = keys(locales[baseLocale].dictionary.rules);

const lineOf = (lang: Locale, code: ProblemCode): RuleLine => ({
  code,
  name: locales[lang].dictionary.rules[code].name,
  href: address(lang, route.mistake(code)),
  severity: severityOf(code),
});

/** All rules, by what they are about. */
export const ruleFamilyViews = (lang: Locale): RuleFamilyView[] =>
  keys(locales[lang].dictionary.ruleFamilies).map((id) => ({
    id,
    name: locales[lang].dictionary.ruleFamilies[id],
    rules: ruleCodes.filter((code) => code.startsWith(`${id}/`)).map((code) => lineOf(lang, code)),
  }));

const pathOf = (path: string): Phrase => ({ text: `content/${path}` });

/** What stands in a file, wrong and right, or how a file is called. */
function shownOf(lang: Locale, example: RuleExample): Pick<ExampleView, 'where' | 'wrong' | 'right'> {
  if (!('in' in example))
    return {
      ...(example.wrongFile === undefined ? {} : { wrong: pathOf(example.wrongFile) }),
      right: pathOf(example.rightFile),
    };
  // The file of a translation is in its language; in all others, texts of the first stand between names of fields.
  const [, language] = example.in.split('/');
  const isTranslation = isLocale(language) && language !== baseLocale;
  const shown = (text: string) => (isTranslation ? phrase({ lang }, text, language) : { text });
  const where = `content/${example.in}${example.in.includes('.') ? '' : '/'}`;
  return { where, wrong: shown(example.wrong), right: shown(example.right) };
}

export function ruleView(lang: Locale, code: ProblemCode): RuleView {
  const examples: readonly RuleExample[] = ruleExamples[code];
  const explained = examples.map(({ says = {} }) => explain(lang, code, says));
  const remedies = new Set(explained.length > 0 ? explained.map(({ todo }) => todo) : [explain(lang, code, {}).todo]);
  const [first = ''] = remedies;
  const isShared = remedies.size === 1;
  return {
    ...lineOf(lang, code),
    why: { text: locales[lang].dictionary.rules[code].why },
    ...(isShared ? { remedy: { text: first } } : {}),
    examples: examples.map((example, index) => ({
      what: { text: explained[index]?.what ?? '' },
      ...(isShared ? {} : { remedy: { text: explained[index]?.todo ?? '' } }),
      ...shownOf(lang, example),
    })),
  };
}
