/** What the site says of its own accessibility is what its tests can answer for. */
import { describe, expect, test } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { formatWhen } from '../../src/i18n/dates.ts';
import { languages } from '../../src/i18n/locales.ts';
import { route } from '../../src/i18n/paths.ts';
import { criteria, type Criterion } from '../../src/queries/criteria.ts';
import { factsOf } from '../../src/queries/library.ts';
import { kindOfPage } from '../../src/queries/page-kinds.ts';
import { criteriaOfAxe } from '../lib/axe-rules.ts';
import { mainOf, openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { select, selectOne, textOf, textsOf } from '../lib/html.ts';
import { library } from '../lib/records.ts';
import { testedPagesOf } from '../lib/tested-pages.ts';

const site = openSite({ folder: siteFolder });
const all = Object.entries<Criterion>(criteria);
const policy = library.content.pages.get('accessibility');

describe('the list of success criteria', () => {
  const counts = (fits: (criterion: Criterion) => boolean) => {
    const own = all.filter(([, criterion]) => fits(criterion));
    return Object.fromEntries(
      (['A', 'AA'] as const).map((level) => [level, own.filter(([, criterion]) => criterion.level === level).length]),
    );
  };

  test('has all of JIS X 8341-3:2016, levels A and AA', () => {
    expect(counts(({ since }) => since === '2.0')).toEqual({ A: 25, AA: 13 });
  });

  test('has those that WCAG 2.1 and 2.2 added', () => {
    expect(counts(({ since }) => since === '2.1')).toEqual({ A: 5, AA: 7 });
    expect(counts(({ since }) => since === '2.2')).toEqual({ A: 2, AA: 4 });
  });

  test('names axe just where its rules look at the criterion', () => {
    const named = all.flatMap(([number, criterion]) =>
      'tests' in criterion && criterion.tests.includes('rules') ? [number] : [],
    );
    const applying = all.flatMap(([number, criterion]) => ('tests' in criterion ? [number] : []));
    expect(named).toEqual(applying.filter((number) => criteriaOfAxe.has(number)));
  });
});

describe('the pages that are said to be tested', () => {
  const tested = testedPagesOf(site);

  test('are one of every kind that the site has, in every language', () => {
    const kindIn = (path: string) => `${path.split('/')[0]} ${kindOfPage(path)}`;
    expect(tested.map(kindIn).toSorted()).toEqual([...new Set([...site.pages.keys()].map(kindIn))].toSorted());
  });

  test.each(languages)('are the same on the page in %s', (lang) => {
    const page = pageAt(site, `${lang}/${route.accessibilityResult()}`);
    const texts = textsOf(select(selectOne(page.document, '[data-tested-pages]'), 'a'));
    expect(texts.toSorted()).toEqual(tested.map((path) => `${site.root}${path}`).toSorted());
  });
});

describe.each(languages)('in %s', (lang) => {
  const { accessibility: words } = dictionary(lang);
  const result = mainOf(pageAt(site, `${lang}/${route.accessibilityResult()}`));

  test('the results stand in the order of JIS X 8341-3:2016, Annex JB.3.1', () => {
    expect(textsOf(select(result, 'h2'))).toEqual(Object.values(words.parts));
    expect(Object.keys(words.parts)).toEqual([
      'stated',
      'standard',
      'level',
      'scope',
      'technologies',
      'selection',
      'pages',
      'checklist',
      'period',
    ]);
  });

  test('every criterion has its line, with its level and what came of the tests', () => {
    const rows = select(result, 'tbody tr').map((row) => textsOf([...select(row, 'th'), ...select(row, 'td')]));
    expect(rows.map(([name, level]) => `${name} ${level}`).toSorted()).toEqual(
      all
        .map(([number, { level }]) => `${number} ${words.criteria[number as keyof typeof words.criteria]} ${level}`)
        .toSorted(), // `as`: keys of the same list
    );
    for (const [name, , , outcome, note] of rows) {
      expect(Object.values(words.outcome), name).toContain(outcome);
      expect(note, name).not.toBe('');
    }
  });

  test('both pages carry the date of the statement and lead to each other', () => {
    expect(policy).toBeDefined();
    const date = policy ? formatWhen(factsOf(policy).updated, lang) : '';
    const statement = mainOf(pageAt(site, `${lang}/${route.page('accessibility')}`));
    for (const part of [result, statement]) expect(textOf(part)).toContain(date);
    expect(textsOf(select(statement, 'a'))).toContain(words.result);
    expect(textsOf(select(result, 'a'))).toContain(words.policy);
  });
});
