/** Which rules of axe the site is held to. */
import axe from 'axe-core';

const tagsOf = new Map(axe.getRules().map(({ ruleId, tags }) => [ruleId, tags]));
const has = (tag: string) => (rule: string) => tagsOf.get(rule)?.includes(tag) === true;

/** Experimental rules, which axe leaves out unless it is asked. Not among them: one that takes the frames of wide tables, which scroll, for buttons. */
const experimental = ['css-orientation-lock', 'p-as-heading', 'table-fake-caption', 'td-has-header'];

/** Every rule for WCAG 2.0 to 2.2, A and AA, and for good practice. */
export const axeRules: readonly string[] = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
    .flatMap((tag) => [...tagsOf.keys()].filter(has(tag)))
    .filter((rule) => !has('experimental')(rule)),
  ...experimental,
];

/** The rules whose outcome colours can change. */
export const colourRules: readonly string[] = axeRules.filter((rule) => has('cat.color')(rule));

/** The rules whose outcome the width can change: all but those for colours. */
export const sizeRules: readonly string[] = axeRules.filter((rule) => !has('cat.color')(rule));

/** The success criteria that these rules look at, such as `1.4.3`. */
export const criteriaOfAxe: ReadonlySet<string> = new Set(
  axeRules.flatMap((rule) =>
    (tagsOf.get(rule) ?? []).flatMap((tag) => {
      const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
      return criterion === undefined ? [] : [`${principle}.${guideline}.${criterion}`];
    }),
  ),
);
