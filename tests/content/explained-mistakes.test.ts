import { describe, expect } from 'vitest';
import { explain, fieldLabel } from '../../src/i18n/explain.ts';
import { problems as problemTexts } from '../../src/i18n/ja/problems.ts';
import { library } from '../../src/queries/library.ts';
import type { Problem } from '../../src/records/problem.ts';
import { ContentCopy, inProject, test } from '../lib/content-copy.ts';
import { soundRecords, type SoundRecord } from '../lib/sound-records.ts';
import { mistakes } from './mistakes/index.ts';
import { HERE, type Mistake } from './mistakes/mistake.ts';

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
  for (const into of ['case', 'webinar', 'organisation', 'statistic', 'image'] as const)
    writeSound(copy, into, `sound-${into}`);
  expect(copy.problems()).toEqual([]);
});

test('all mistakes made at once are reported in one run, each once, and nothing else', () => {
  expect(all.length).toBeGreaterThanOrEqual(120);
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
    expect([japanese, english].flatMap((text) => Object.values(text ?? {})).join(' ')).not.toMatch(
      /undefined|\[object/,
    );
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

  test('a place that a source has twice is told of there, not where it is cited', ({ copy }) => {
    copy.replace('sources/clair-forum-385.yaml', '- at: p.3\n', '- at: p.2\n');
    expect(codesIn(copy)).toEqual(['list/twice sources/clair-forum-385.yaml']);
  });

  test('a partner copied to the other side is told of once', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.replace('cases/ja/trial.mdx', 'id: basque-country', 'id: mie-prefecture');
    expect(codesIn(copy)).toEqual(['case/partner-on-both-sides cases/ja/trial.mdx']);
  });

  test('a record whose file name is no id is told the name that its translation has', ({ copy }) => {
    writeSound(copy, 'case', 'trial-record');
    copy.write('cases/ja/Trial Record.mdx', copy.text('cases/ja/trial-record.mdx'));
    copy.delete('cases/ja/trial-record.mdx');
    expect(copy.problems()).toMatchObject([{ code: 'file/name', params: { near: 'trial-record.mdx' } }]);
  });

  test('an id that stands twice is told of though the entry has another mistake', ({ copy }) => {
    const [first = ''] = /- id: .*\n/.exec(copy.text('ties.yaml')) ?? [];
    copy.append('ties.yaml', `${first}  state: heard-of\n`);
    expect(codesIn(copy)).toContain('ref/duplicate-id ties.yaml');
  });

  test('an alias of two terms of the glossary is told of at the second', ({ copy }) => {
    const term = (id: string) =>
      `- id: ${id}\n  term:\n    ja: 語\n    en: Term\n  meaning:\n    ja: 意味\n    en: Meaning\n  aliases:\n    - 同じ語\n`;
    copy.append('glossary.yaml', term('trial-a') + term('trial-b'));
    expect(copy.problems()).toMatchObject([{ code: 'list/twice', params: { value: '同じ語' } }]);
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
    copy.replace(
      regions,
      '- id: tohoku\n  kind: block\n  within: japan',
      '- id: tohoku\n  kind: block\n  within: japn',
    );
    expect(codesIn(copy)).toEqual(['ref/unknown taxonomies/regions.yaml']);
  });

  test.for<[name: string, id: string]>([
    ['misspelt', 'basque-contry'],
    ['spelt quite otherwise', 'euskadi'],
  ])('a partner whose id is %s is told of where the id stands, not in the translation', ([, id], { copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.replace('cases/ja/trial.mdx', 'id: basque-country', `id: ${id}`);
    expect(codesIn(copy)).toEqual(['ref/unknown cases/ja/trial.mdx']);
  });

  test('an item whose id is misspelt in the record is told of once, with the id that may be meant', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.replace('cases/ja/trial.mdx', '- id: memorandum', '- id: memorandun');
    expect(copy.problems()).toMatchObject([{ code: 'translation/left-over', params: { near: 'memorandun' } }]);
  });

  const copiedSource = (copy: ContentCopy) =>
    copy.write('sources/bulletin-2024.yaml', copy.text('sources/clair-forum-385.yaml'));
  test.for<[name: string, citation: string]>([
    ['is misspelt', '<Cite source="buletin-2024" at="p.9" />'],
    ['the guard refuses', '<Cite source="bulletin-2024" at={"p.9"} />'],
    ['stands in a body that cannot be read', '<Cite source="bulletin-2024" at="p.9">'],
  ])('a source whose only citation %s is not called unused', ([, citation], { copy }) => {
    writeSound(copy, 'case', 'trial');
    copiedSource(copy);
    copy.append('cases/ja/trial.mdx', `\n報告があります${citation}。\n`);
    expect(copy.problems()).toHaveLength(1);
    expect(codesIn(copy)).not.toContain('source/unused sources/bulletin-2024.yaml');
  });

  test('a link to a heading that only the translation lacks is told of as the missing heading', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.append('cases/ja/trial.mdx', '\n## 成果\n\n[成果](#part-2)を参照。\n');
    copy.append('cases/en/trial.mdx', '\nSee [the results](#part-2).\n');
    expect(codesIn(copy)).toEqual(['translation/headings cases/en/trial.mdx']);
  });

  test('a withdrawn case may name another that is withdrawn', ({ copy }) => {
    for (const [id, other] of [
      ['trial-a', 'trial-b'],
      ['trial-b', 'trial-a'],
    ] as const) {
      writeSound(copy, 'case', id);
      const [ja, en] = [`cases/ja/${id}.mdx`, `cases/en/${id}.mdx`];
      copy.replace(
        ja,
        'verified: not-reported',
        'verified: not-reported\nwithdrawn:\n  date: 2026-11-20\n  reason: 重複',
      );
      copy.replace(en, 'asked\n---', 'asked\nwithdrawn:\n  reason: Entered twice\n---');
      copy.append(ja, `\n[もう一つ](cases/${other})を参照。\n`);
    }
    expect(copy.problems()).toEqual([]);
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

  test('in one file that has a mistake of nearly every kind', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    const changes = [
      ['title: 試しの事例', `title: ${'長'.repeat(111)}`],
      ['depth: brief', 'depth: breif'],
      ['scale: prefecture', 'scale:'],
      ['- tourism', '- agri-food'],
      ['- jetro-regional-contribution', '- jetro-regional'],
      ['text: 販路の開拓', 'txt: 販路の開拓'],
      ['text: 覚書を締結', 'text: ｵﾎﾞｴｶﾞｷを締結'],
      ['2019-05-01', '2019-02-30'],
      ['text: 知事が訪問', 'text: 平成20年に知事が訪問'],
      ['value: 20', 'value: 二十'],
      ['lineage: not-reported\n', ''],
      ['## 始まり', '# 始まり'],
      [
        'くわしくは[要因](factors/political-support)を参照。',
        '知事が|2|回訪れました。{x}\n\n[要因](factors/politics)、[成果](#part-7)、縦*横*高さ。',
      ],
    ] as const;
    for (const [from, to] of changes) copy.replace('cases/ja/trial.mdx', from, to);
    expect(codesIn(copy).map((code) => code.split(' ')[0])).toEqual([
      'field/required',
      'field/too-long',
      'field/not-in-list',
      'field/empty',
      'list/twice',
      'ref/unknown',
      'field/unknown',
      'prose/half-width-kana',
      'date/no-such-day',
      'prose/fiscal-year',
      'field/type',
      'mdx/heading-level',
      'mdx/braces',
      'ref/unknown',
      'link/unknown-heading',
      'markdown/star-emphasis',
    ]);
  });

  test('in both languages of one record', ({ copy }) => {
    writeSound(copy, 'case', 'trial');
    copy.replace('cases/ja/trial.mdx', 'id: basque-country', 'id: basque-contry');
    copy.replace('cases/en/trial.mdx', '      role: Party abroad\n', '');
    copy.replace('cases/en/trial.mdx', '- id: memorandum', '- id: memorandun');
    copy.replace('cases/en/trial.mdx', 'text: Memorandum signed', 'txt: Memorandum signed');
    copy.append('cases/en/trial.mdx', '\nIn Reiwa\u200B 3 [results](#part-8).\n');
    expect(codesIn(copy)).toEqual([
      'translation/missing cases/en/trial.mdx',
      'translation/left-over cases/en/trial.mdx',
      'field/unknown cases/en/trial.mdx',
      'body/figure-without-source cases/en/trial.mdx',
      'prose/invisible-character cases/en/trial.mdx',
      'link/unknown-heading cases/en/trial.mdx',
      'ref/unknown cases/ja/trial.mdx',
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
    const sorted = order.toSorted((a, b) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column,
    );
    expect(order).toEqual(sorted);
  });
});
