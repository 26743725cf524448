import { describe, expect } from 'vitest';
import { explain, fieldLabel } from '../../src/i18n/explain.ts';
import { problems as problemTexts } from '../../src/i18n/ja/problems.ts';
import { library } from '../../src/queries/library.ts';
import type { Problem } from '../../src/records/problem.ts';
import { ContentCopy, inProject, test } from '../lib/content-copy.ts';
import { soundRecords, type SoundRecord } from '../lib/sound-records.ts';
import { HERE, mistakes, type Mistake } from './mistakes.ts';

const all = Object.values(mistakes).flat();

/** As a writer would look for it: where, what, in which field. */
const inBrief = ({ file, line, column, code, field, severity }: Problem) =>
  `${file}:${line}:${column} ${code} ${field ?? '–'} (${severity})`;

/** The same of a whole copy, without the places. */
const codesIn = (copy: ContentCopy) =>
  copy.problems().map(({ code, file }) => `${code} ${file.replace('content/', '')}`);

function writeSound(copy: ContentCopy, record: SoundRecord, id: string): void {
  for (const [path, text] of Object.entries(soundRecords[record](id))) copy.write(path, text);
}

/** Takes the mark out of a file; the place is that of the mark, or the beginning of a file without one. */
function placeOfMark(copy: ContentCopy, path: string): { line: number; column: number } {
  const [before = '', after, ...more] = copy.has(path) ? copy.text(path).split(HERE) : [];
  if (more.length > 0) throw new Error(`More than one place is marked in ${path}.`);
  if (after === undefined) return { line: 1, column: 1 };
  copy.write(path, before + after);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** Makes a mistake in a sound record of its own; returns how the check is expected to report it. */
function make(copy: ContentCopy, mistake: Mistake, id: string): string {
  if (mistake.into) writeSound(copy, mistake.into, id);
  const path = mistake.file.replace('#', id);
  mistake.edit(copy, path);
  return inBrief({
    file: inProject((mistake.reportedIn ?? mistake.file).replace('#', id)),
    ...placeOfMark(copy, path),
    code: mistake.code,
    severity: mistake.severity ?? 'error',
    params: {},
    ...(mistake.field === undefined ? {} : { field: mistake.field }),
  });
}

/** A copy with every mistake made in it is read once, for all tests. */
function checkAll(): { expected: ReadonlyMap<Mistake, string>; found: readonly Problem[] } {
  const copy = new ContentCopy();
  try {
    const expected = new Map(all.map((mistake, index) => [mistake, make(copy, mistake, `mistake-${index + 1}`)]));
    return { expected, found: copy.problems() };
  } finally {
    copy.remove();
  }
}

const { expected, found } = checkAll();
const foundFor = (mistake: Mistake) => found.find((problem) => inBrief(problem) === expected.get(mistake));

test('the records that the mistakes are put into are sound themselves', { timeout: 30_000 }, ({ copy }) => {
  for (const into of ['case', 'webinar', 'organisation', 'statistic', 'image'] as const) writeSound(copy, into, `sound-${into}`);
  expect(copy.problems()).toEqual([]);
});

test('all mistakes made at once are reported in one run, each once, and nothing else', () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(found.map(inBrief).toSorted()).toEqual([...expected.values()].toSorted());
});

test('every rule of the check has its mistake here', () => {
  const made = new Set(all.map(({ code }) => code));
  // No syntax of today's Markdown yields a kind of node that has no rule of its own.
  expect(Object.keys(problemTexts).filter((code) => !made.has(code))).toEqual(['mdx/node']);
});

describe.each(Object.entries(mistakes))('a mistake %s', (_family, family) => {
  const named = family.map((mistake) => [mistake.name, mistake] as const);

  test.each(named)('%s: is reported at its place, by name', (_name, mistake) => {
    expect(foundFor(mistake)?.params).toMatchObject(mistake.names ?? {});
  });

  test.each(named)('%s: is explained in both languages, with a remedy', (_name, mistake) => {
    const { code = '', params = {}, field } = foundFor(mistake) ?? {};
    const [japanese, english] = (['ja', 'en'] as const).map((lang) => explain(lang, code, params));
    for (const text of [japanese?.what, japanese?.todo]) expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/);
    for (const text of [english?.what, english?.todo]) expect(text).toMatch(/[A-Za-z]{3}/);
    expect([japanese, english].flatMap((text) => Object.values(text ?? {})).join(' ')).not.toMatch(/undefined|\[object/);
    // A field that a writer has made up has no name in any language.
    if (field !== undefined && code !== 'field/unknown')
      expect([fieldLabel('ja', field), fieldLabel('en', field)]).not.toContain(undefined);
  });
});

test('a page that needs the content is refused it with the mistakes, and nothing of our own code', ({ copy }) => {
  copy.takeOutBodies();
  copy.replace('organisations/mie-prefecture.yaml', 'kind: prefecture', 'kind: province');
  const { message, stack } = thrownBy(() => library(copy.root));
  expect(message).toMatch(/^content\/organisations\/mie-prefecture\.yaml:\d+:7 {2}field\/not-in-list/);
  expect(message).toMatch(/\nエラー 1件、注意 0件 \/ 1 errors, 0 warnings$/);
  expect(stack).toBe('');
});

function thrownBy(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('a mistake is reported once: its consequences are not', { timeout: 30_000 }, () => {
  test('a broken organisation is still there for those who name it', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.replace('organisations/mie-prefecture.yaml', 'place: mie', 'place: "mie');
    expect(codesIn(copy)).toEqual(['yaml/syntax organisations/mie-prefecture.yaml']);
  });

  test('a broken case is still there for the bodies that link to it', ({ copy }) => {
    copy.replace('cases/ja/mie-basque.mdx', 'scale: prefecture', 'scale: village');
    expect(codesIn(copy)).toEqual(['field/not-in-list cases/ja/mie-basque.mdx']);
  });

  test('the places of a broken source are not held against those who cite them', ({ copy }) => {
    copy.replace('sources/clair-forum-385.yaml', 'kind: magazine', 'kind: journal');
    expect(codesIn(copy)).toEqual(['field/not-in-list sources/clair-forum-385.yaml']);
  });

  const regions = 'taxonomies/regions.yaml';
  test.for<[state: string, spoil: (copy: ContentCopy) => void]>([
    ['broken', (copy) => copy.replace(regions, 'area: home', 'area: here')],
    ['gone', (copy) => copy.delete(regions)],
    ['empty', (copy) => copy.write(regions, '')],
  ])('a list of regions that is %s leaves nobody with an unknown region', ([, spoil], { copy }) => {
    spoil(copy);
    expect(copy.problems().map(({ file }) => file)).toEqual([`content/${regions}`]);
  });

  test('a region above others that cannot be found is told of there alone', ({ copy }) => {
    copy.replace(regions, '- id: tohoku\n  kind: block\n  within: japan', '- id: tohoku\n  kind: block\n  within: japn');
    expect(codesIn(copy)).toEqual(['ref/unknown taxonomies/regions.yaml']);
  });

  test('a translation is not held against a record whose fields are broken', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.replace('cases/ja/trial.mdx', '  - id: visit\n    date: 2019-05-01', '  - id: visit\n    date: May 2019');
    copy.replace('cases/en/trial.mdx', '  - id: visit', '  - id: journey');
    expect(codesIn(copy)).toEqual(['field/format cases/ja/trial.mdx']);
  });
});

describe('one mistake does not hide another', { timeout: 30_000 }, () => {
  test('in the body, the fields, the references and the translation of one record', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.append('cases/ja/trial.mdx', '\n参加は30社です。\n');
    copy.replace('cases/ja/trial.mdx', '  - mie\n', '  - mei\n');
    copy.replace('cases/ja/trial.mdx', 'tools: not-reported', 'tools:\n  - mou');
    copy.replace('cases/en/trial.mdx', '      role: Party abroad\n', '');
    expect(codesIn(copy)).toEqual([
      'translation/missing cases/en/trial.mdx',
      'ref/unknown cases/ja/trial.mdx',
      'case/tool-twice cases/ja/trial.mdx',
      'body/figure-without-source cases/ja/trial.mdx',
    ]);
  });

  test('in a field and in a reference of one record', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.replace('cases/ja/trial.mdx', 'depth: brief', 'depth: short');
    copy.replace('cases/ja/trial.mdx', 'id: mie-prefecture', 'id: mie-prefectur');
    expect(codesIn(copy)).toEqual(['field/not-in-list cases/ja/trial.mdx', 'ref/unknown cases/ja/trial.mdx']);
  });

  test('problems come in reading order: by file, line and column', () => {
    const order = found.map(({ file, line, column }) => ({ file, line, column }));
    const sorted = order.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
    expect(order).toEqual(sorted);
  });
});
