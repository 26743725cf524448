/** The writers' guide on the rules of the check: each has its page, which says what to do and shows the mistake. */
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { explain } from '../../src/i18n/explain.ts';
import { problems } from '../../src/i18n/ja/problems.ts';
import { languages, locales } from '../../src/i18n/locales.ts';
import type { RuleExample } from '../../src/i18n/rule-examples/example.ts';
import { ruleExamples } from '../../src/i18n/rule-examples/index.ts';
import { severityOf } from '../../src/records/problem.ts';
import { mainOf, openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { squeezed } from '../lib/citations.ts';
import { attribute, nodesBelow, select, selectOne, textOf, textsOf, type Node } from '../lib/html.ts';

const site = openSite({ folder: siteFolder });
const base = new URL(site.root).pathname;
const codes = Object.keys(problems) as (keyof typeof problems)[]; // `as`: keys of a constant
const verbatim = (node: Node) => [...nodesBelow(node)].map((below) => ('value' in below ? below.value : '')).join('');

describe.each(languages)('in %s', (lang) => {
  const words = dictionary(lang).mistakes;
  const { rules, ruleFamilies } = locales[lang].dictionary;
  const list = pageAt(site, `${lang}/contribute/mistakes/`);

  test('the list leads to the page of every rule, by its name, and to no other', () => {
    const links = select(mainOf(list), '.rules a');
    expect(links.map((link) => [attribute(link, 'href'), textOf(link)]).toSorted()).toEqual(
      codes.map((code) => [`${base}${lang}/contribute/mistakes/${code}/`, rules[code].name]).toSorted(),
    );
  });

  test('the list gives each rule below the name of its family, with its code', () => {
    for (const family of select(mainOf(list), '.rules section')) {
      const id = attribute(selectOne(family, 'h2'), 'id') ?? '';
      expect(textOf(selectOne(family, 'h2'))).toBe(new Map(Object.entries(ruleFamilies)).get(id));
      expect(textsOf(select(family, 'code'))).toEqual(Object.keys(rules).filter((code) => code.startsWith(`${id}/`)));
    }
  });

  test.each(codes)('the page of %s says how much it weighs, why it exists, what to do, and shows it', (code) => {
    const main = mainOf(pageAt(site, `${lang}/contribute/mistakes/${code}/`));
    const examples: readonly RuleExample[] = ruleExamples[code];
    expect(textOf(selectOne(main, 'h1'))).toBe(rules[code].name);
    expect(textOf(selectOne(main, '.kicker code'))).toBe(code);
    expect(textOf(selectOne(main, '.kicker .tag'))).toBe(words.severity[severityOf(code)]);
    expect(textOf(selectOne(main, 'section[aria-labelledby="why"]'))).toContain(rules[code].why);
    expect(select(main, '.example')).toHaveLength(examples.length);
    for (const { says = {} } of examples.length > 0 ? examples : [{}]) {
      const { what, todo } = explain(lang, code, says);
      expect(textOf(main)).toContain(squeezed(todo));
      if (examples.length > 0) expect(textsOf(select(main, '.example__says'))).toContain(squeezed(what));
    }
    const shown = select(main, 'pre').map(verbatim);
    expect(shown).toEqual(
      examples.flatMap((example) =>
        'in' in example
          ? [example.wrong, example.right]
          : [example.wrongFile, example.rightFile].flatMap((path) => (path === undefined ? [] : `content/${path}`)),
      ),
    );
  });

  test('every example can be scrolled with the keyboard, and says by its name whether it is right', () => {
    for (const code of codes) {
      const main = mainOf(pageAt(site, `${lang}/contribute/mistakes/${code}/`));
      for (const example of select(main, 'pre')) {
        expect(attribute(example, 'tabindex')).toBe('0');
        expect([words.wrong, words.right, words.rightFile]).toContain(
          textOf(selectOne(main, `[id="${attribute(example, 'aria-labelledby') ?? ''}"]`)),
        );
      }
    }
  });
});
