import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ProblemText } from '../../src/i18n/ja/problems.ts';
import { languages, locales, type Locale } from '../../src/i18n/locales.ts';

const textsIn = (lang: Locale): Readonly<Record<string, ProblemText>> => locales[lang].dictionary.problems;

/** A rule's code as the source has it: a whole string of a family and a name. */
const CODE =
  /(?<quote>['"`])(?<code>(?:yaml|file|text|field|list|date|ref|cite|claim|translation|mdx|body|case|webinar|recording|region|table|taxonomy|image|prose|markdown|source|link)\/[a-z-]+)\k<quote>/g;

/** Schemas report codes too: those of rules that one record alone can break. */
const folders = ['records', 'mdx', 'schemas'];

const root = new URL('../../src/', import.meta.url);
const codesIn = (folder: string) =>
  globSync(`${folder}/**/*.ts`, { cwd: root }).flatMap((path) =>
    [...readFileSync(new URL(path, root), 'utf8').matchAll(CODE)].map(({ groups }) => groups?.['code'] ?? ''),
  );
const codes = new Set(folders.flatMap(codesIn));

test('the search of the sources finds codes in every folder', () => {
  expect(folders.filter((folder) => codesIn(folder).length === 0)).toEqual([]);
});

describe.each(languages)('the texts of the problems in %s', (lang) => {
  test('every problem that the check can report is explained', () => {
    expect([...codes].filter((code) => textsIn(lang)[code] === undefined).sort()).toEqual([]);
  });

  test('no text is left over from a rule that no longer exists', () => {
    expect(Object.keys(textsIn(lang)).filter((code) => !codes.has(code))).toEqual([]);
  });
});
