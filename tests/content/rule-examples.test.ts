/** The examples of the writers' guide: each is made as shown, and the check is held to what the guide says of it. */
import { basename, extname } from 'node:path';
import { describe, expect } from 'vitest';
import { explain } from '../../src/i18n/explain.ts';
import type { ProblemCode } from '../../src/i18n/ja/problems.ts';
import { languages } from '../../src/i18n/locales.ts';
import type { RuleExample, TextExample } from '../../src/i18n/rule-examples/example.ts';
import { ruleExamples } from '../../src/i18n/rule-examples/index.ts';
import { severityOf, type Problem } from '../../src/records/problem.ts';
import { ContentCopy, test } from '../lib/content-copy.ts';
import { pictures } from '../lib/pictures.ts';
import { soundRecords } from '../lib/sound-records.ts';

interface Shown {
  code: string;
  example: RuleExample;
  /** Of the record that the example is put into; part of the names of its files. */
  id: string;
}

/** Records that examples call by their names. */
const called: Readonly<Record<string, string>> = {
  'image/no-permission': 'signing-2019',
  'image/unused': 'route-map',
  'source/unused': 'mie-news-2019',
};

const shown: readonly Shown[] = Object.entries<readonly RuleExample[]>(ruleExamples)
  .flatMap(([code, examples]) => examples.map((example) => ({ code, example })))
  .map((entry, index) => ({ ...entry, id: called[entry.code] ?? `example-${index + 1}` }));

/** Rules whose mistake cannot be seen in a text, is too long for an example, or cannot be made. */
const unseen: readonly ProblemCode[] = [
  'file/byte-order-mark',
  'file/empty',
  'file/encoding',
  'file/line-ends',
  'file/line-too-long',
  'file/not-plain',
  'file/too-large',
  'image/no-record',
  'image/place-told',
  'image/too-large',
  'image/type',
  'mdx/node',
  'mdx/too-complex',
  'prose/decomposed',
  'prose/invisible-character',
  'prose/look-alike',
  'text/invisible-character',
  'translation/copied',
  'translation/other-name',
  'translation/other-record',
  'translation/swapped',
];

/** All of one file, so that it has a record wherever another name stands by mistake. */
const soundImage = (id: string) => soundRecords.image(id, { file: 'route-map.png', bytes: pictures.png });

const soundIn: Readonly<Record<string, (id: string) => Record<string, string | Uint8Array>>> = {
  'cases/ja': soundRecords.case,
  'cases/en': soundRecords.case,
  'webinars/ja': soundRecords.webinar,
  organisations: soundRecords.organisation,
  statistics: soundRecords.statistic,
  images: soundImage,
  'pages/ja': soundImage,
};

/** What a translation has to follow when its record is written as the mistake has it: it is the same mistake. */
const inTranslationToo: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'case/figure-without-unit': ['    unit: firms\n', ''],
  'case/partner-on-both-sides': ['id: basque-country', 'id: mie-prefecture'],
  'image/unused': ['<Figure image="route-map" />', 'The two regions are far apart.'],
};

const source = `title:
  ja: 試しの記事
  en: A trial article
shortTitle:
  ja: 試し
  en: Trial
language: ja
kind: news
publisher: clair
date: 2019
address: not-reported
about:
  ja: 試しの記事
  en: A trial article
places:
  - at: p.1
    name:
      ja: 1頁
      en: p. 1
`;

/** What examples speak of besides their own records: a case that is withdrawn, and a source that one example cites. */
function writeBackground(copy: ContentCopy): void {
  for (const [path, text] of Object.entries(soundRecords.case('mie-basque-2014'))) copy.write(path, text);
  const withdrawn = { ja: '  date: 2026-11-20\n  reason: 重複のため', en: '  reason: Entered twice' };
  for (const lang of ['ja', 'en'] as const)
    copy.replace(`cases/${lang}/mie-basque-2014.mdx`, '\n---\n', `\nwithdrawn:\n${withdrawn[lang]}\n---\n`);
  copy.write('sources/mie-news-2019.yaml', source);
}

/** Puts a text of an example into a sound record of its own, or into the one file it is about. */
function putIn(copy: ContentCopy, { code, id }: Shown, example: TextExample, state: 'wrong' | 'right'): void {
  const sound = soundIn[example.in];
  const files = sound ? Object.entries(sound(id)) : [];
  for (const [path, content] of files) copy.write(path, content);
  const path = files.find(([own]) => own.startsWith(`${example.in}/`))?.[0] ?? example.in;
  if (example.wholeFile) copy.write(path, `${example[state]}\n`);
  else copy.replace(path, example.insteadOf ?? example.right, example[state]);
  const also = inTranslationToo[code];
  if (also && state === 'wrong') copy.replace(path.replace('/ja/', '/en/'), ...also);
}

/** What the check finds in a copy with all examples in it, each in a place of its own. */
function problemsWith(state: 'wrong' | 'right'): readonly Problem[] {
  const copy = new ContentCopy();
  try {
    writeBackground(copy);
    for (const entry of shown) {
      const { example } = entry;
      if ('in' in example) putIn(copy, entry, example, state);
      else if (state === 'wrong' && example.wrongFile !== undefined)
        copy.write(example.wrongFile, copy.text(example.rightFile));
      else if (state === 'wrong') copy.delete(example.rightFile);
    }
    return copy.problems();
  } finally {
    copy.remove();
  }
}

const found = problemsWith('wrong');

/** The record or list that a problem is in, or an example: the name of its file, without its language. */
const recordOf = (path: string) => basename(path, extname(path));
const placeOf = ({ example, id }: Shown) =>
  'in' in example
    ? soundIn[example.in]
      ? id
      : recordOf(example.in)
    : recordOf(example.wrongFile ?? example.rightFile);
const problemOf = (entry: Shown) =>
  found.find(({ code, file }) => code === entry.code && recordOf(file) === placeOf(entry));

test('every rule has an example, unless nothing of the mistake can be seen', () => {
  const without = Object.entries<readonly RuleExample[]>(ruleExamples).filter(([, examples]) => examples.length === 0);
  expect(without.map(([code]) => code).toSorted()).toEqual(unseen.toSorted());
});

test.each(unseen)('what to do about %s can be said without an example', (code) => {
  for (const lang of languages) expect(explain(lang, code, {}).todo).not.toContain('undefined');
});

test('what the examples show as wrong is found, each by the code of its rule, and nothing else is', () => {
  expect(found.map(({ code, file }) => `${code} in ${recordOf(file)}`).toSorted()).toEqual(
    shown.map((entry) => `${entry.code} in ${placeOf(entry)}`).toSorted(),
  );
});

test('what the examples show as right is right', () => {
  expect(problemsWith('right')).toEqual([]);
});

describe.each(shown.map((entry) => [`${entry.code} (${entry.id})`, entry] as const))(
  'the example of %s',
  (_name, entry) => {
    test('is reported in the words and with the weight that the guide shows', () => {
      const { params, severity } = problemOf(entry) ?? {};
      expect(params).toMatchObject(entry.example.says ?? {});
      expect(severity).toBe(severityOf(entry.code));
      const texts = languages.map((lang) =>
        Object.values(explain(lang, entry.code, entry.example.says ?? {})).join(' '),
      );
      expect(texts.join(' ')).not.toContain('undefined');
    });
  },
);
