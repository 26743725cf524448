import { describe, expect, test } from 'vitest';
import { reportOf, stateSince } from '../../src/queries/translation-state.ts';
import { translatableTexts } from '../../src/records/translatable-texts.ts';
import { caseSchema } from '../../src/schemas/case.ts';
import { soundRecords } from '../lib/sound-records.ts';

const record = soundRecords.case('trial')['cases/ja/trial.mdx'] ?? '';
const changed = (from: string, to: string) => {
  if (record.split(from).length !== 2) throw new Error(`"${from}" does not stand once in the record.`);
  return record.replace(from, () => to);
};
const [visit = ''] = /^ {2}- id: visit\n(?: {4}.*\n)+/m.exec(record) ?? [];
const since = (today: string) => stateSince({ original: record }, today, caseSchema);

describe('a translation is complete as long as the record has changed in nothing that is translated', () => {
  test.each([
    ['nothing at all', record],
    ['a date', changed('date: 2018', 'date: 2019-03')],
    ['the place in a source', record.replace('at: p.9', 'at: p.8')],
    ['a source in the body', changed('2018年です<Cite source="clair-forum-385" at="p.9" />。', '2018年です。')],
    ['one more source in the body', changed('を参照。', 'を参照 <Cite source="clair-forum-385" at="p.8" />。')],
    ['a number', changed('value: 20', 'value: 21')],
    ['a choice', changed('kind: regulation', 'kind: language')],
    ['a partner who is told of elsewhere', changed('webinars: not-reported', 'webinars:\n  - a-webinar')],
    ['line breaks of the body', changed('くわしくは[要因]', 'くわしくは\n[要因]')],
    ['how a text is quoted', changed('title: 試しの事例', "title: '試しの事例'")],
    ['the order of a list', changed(visit, '').replace('timeline:\n', (line) => `${line}${visit}`)],
  ])('%s', (_name, today) => {
    expect(since(today)).toBe('complete');
  });
});

describe('a translation is outdated once a text of the record has changed', () => {
  test.each([
    ['the title', changed('試しの事例', '試みの事例')],
    ['a text in a list', changed('覚書を締結', '覚書に署名')],
    ['a text that was not reported', changed('effort:\n  money: not-reported', 'effort:\n  money:\n    text: 不明')],
    ['a text that is taken out', changed('answer: 専門家に相談', 'answer: not-reported')],
    ['an item that is new', changed('results:\n', '  - id: new\n    text: 新しい\nresults:\n')],
    ['a heading of the body', changed('## 始まり', '## はじまり')],
    ['the level of a heading', changed('## 始まり', '### 始まり')],
    ['a sentence of the body', changed('商談会には20社が参加', '商談会には21社が参加')],
  ])('%s', (_name, today) => {
    expect(today).not.toBe(record);
    expect(since(today)).toBe('outdated');
  });

  test('or once it is there at all, where the translation is older than its record', () => {
    expect(stateSince({ original: undefined }, record, caseSchema)).toBe('outdated');
  });
});

describe('a translation that was written just now', () => {
  test('is complete', () => {
    expect(stateSince('now', record, caseSchema)).toBe('complete');
  });
});

describe('nobody can tell', () => {
  test('without a history', () => {
    expect(stateSince('unknown', record, caseSchema)).toBe('unknown');
  });

  test.each([
    ['fields that were not closed', '---\ntitle: a\n'],
    ['fields that were no YAML', changed('depth: brief', 'depth: [brief')],
    ['a body that was no Markdown of ours', `${record}\n<Cite source="\n`],
  ])('what has changed since %s', (_name, original) => {
    expect(translatableTexts(original, caseSchema)).toBeUndefined();
    expect(stateSince({ original }, record, caseSchema)).toBe('unknown');
  });
});

test('a report counts every state, those that do not occur too', () => {
  const one = { collection: 'cases', id: 'a', language: 'en', original: 'a', file: 'b', commit: null } as const;
  expect(
    reportOf([
      { ...one, state: 'missing' },
      { ...one, state: 'complete' },
      { ...one, state: 'missing' },
    ]).counts,
  ).toEqual({ outdated: 0, incomplete: 0, missing: 2, unknown: 0, complete: 1 });
});
