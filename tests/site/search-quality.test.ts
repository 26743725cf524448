/** How good the search is, by judged queries: the gate below which a change of content, words or mechanism may not take it. */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { judgedQueries, measured, type Judged } from '../../scripts/lib/judged-search.ts';
import { languages } from '../../src/i18n/locales.ts';
import { siteFolder } from '../lib/built-site.ts';
import { library, projectRoot } from '../lib/records.ts';

const GATE = { recall: { ja: 0.93, en: 0.95 }, zero: 0.03, silent: 0.9, group: 0.85, groupSize: 12 } as const;

const resultsIn = (lang: string): Judged[] =>
  JSON.parse(
    execFileSync(process.execPath, ['scripts/judge-search.ts', lang, siteFolder], {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    }),
  ) as Judged[]; // `as`: written by the script

test('the judged queries name cases that exist, each query once', () => {
  const queries = judgedQueries();
  expect(queries.flatMap(({ must }) => must).filter((id) => !library.content.cases.has(id))).toEqual([]);
  expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
  expect(new Set(queries.map(({ lang, q }) => `${lang} ${q}`)).size).toBe(queries.length);
  expect(queries.length).toBeGreaterThanOrEqual(245);
});

/** A language whose queries nobody has judged yet cannot be measured. */
const judgedLanguages = (['ja', 'en'] as const).filter((lang) => languages.includes(lang));

describe.each(judgedLanguages)('in %s', (lang) => {
  const results = resultsIn(lang);
  const measures = measured(results);
  const missed = results
    .filter(({ recall }) => recall < 1)
    .map(({ q, must, hits }) => ({ q, must, hits: hits.slice(0, 5) }));

  test('the cases that a query is about are among the first five', () => {
    expect(measures.recall, JSON.stringify(missed, undefined, 1)).toBeGreaterThanOrEqual(GATE.recall[lang]);
  });

  test('no kind of query is neglected', () => {
    const weak = measures.groups.filter(({ size, recall }) => size >= GATE.groupSize && recall < GATE.group);
    expect(weak).toEqual([]);
  });

  test('hardly any query that has an answer finds nothing', () => {
    expect(measures.zero).toBeLessThanOrEqual(GATE.zero);
  });

  test('what the sources do not hold is not found', () => {
    expect(measures.silent, JSON.stringify(missed.filter(({ must }) => must.length === 0))).toBeGreaterThanOrEqual(
      GATE.silent,
    );
  });
});
