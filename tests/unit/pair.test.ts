import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pairWith } from '../../src/records/pair.ts';
import { claim, evidenceFields } from '../../src/schemas/citation.ts';
import { id, keyedList, ref, reported, translatedLine, uniqueList } from '../../src/schemas/text.ts';
import { when } from '../../src/schemas/when.ts';

const event = z.strictObject({ id, date: when, tools: uniqueList(ref('tools')).optional(), text: translatedLine(40) });
const schema = z.strictObject({
  title: translatedLine(20),
  aim: reported(claim()),
  sectors: uniqueList(ref('sectors')),
  timeline: reported(keyedList(event)),
  speakers: keyedList(z.strictObject({ id, role: reported(translatedLine(20)) })).optional(),
  effort: z.strictObject({ money: reported(claim()) }),
});

const sources = [{ source: 'bulletin', at: 'p.1' }];
const record = {
  title: '題',
  aim: { text: '狙い', sources },
  sectors: ['energy'],
  timeline: [
    { id: 'visit', date: '2012', text: '訪問' },
    { id: 'mou', date: '2014-02', tools: ['mou'], text: '覚書' },
    { id: 'renewal', date: '2017', text: '更新' },
  ],
  effort: { money: 'not-reported' },
};
const translation = {
  title: 'Title',
  aim: { text: 'Aim' },
  timeline: [
    { id: 'visit', text: 'Visit' },
    { id: 'mou', text: 'Memorandum' },
    { id: 'renewal', text: 'Renewal' },
  ],
};

/** What is wrong with a translation, as "code path: name". */
const faults = (original: unknown, given: unknown) =>
  pairWith(schema, original, given).breaches.map(
    ({ code, path, params }) => `${code} ${path.join('.')}: ${params['value'] ?? params['name'] ?? ''}`,
  );

/** The texts of the timeline, by the items' ids, in the record's order. */
function timelineOf(original: unknown, given: unknown): [string, string][] {
  const { timeline } = schema.parse(pairWith(schema, original, given).value);
  return timeline === 'not-reported' ? [] : timeline.map((entry) => [entry.id, entry.text]);
}

describe('a translation that is complete', () => {
  test('gives the texts, and the record gives all else', () => {
    const { value, breaches } = pairWith(schema, record, translation);
    expect(breaches).toEqual([]);
    expect(value).toEqual({
      ...record,
      title: 'Title',
      aim: { text: 'Aim', sources },
      timeline: [
        { id: 'visit', date: '2012', text: 'Visit' },
        { id: 'mou', date: '2014-02', tools: ['mou'], text: 'Memorandum' },
        { id: 'renewal', date: '2017', text: 'Renewal' },
      ],
    });
  });

  test('leaves the record as it was', () => {
    const before = structuredClone(record);
    pairWith(schema, record, translation);
    expect(record).toEqual(before);
  });

  test('may order its items as it likes; the order is the record’s', () => {
    const reordered = { ...translation, timeline: translation.timeline.toReversed() };
    expect(faults(record, reordered)).toEqual([]);
    expect(timelineOf(record, reordered)).toEqual(timelineOf(record, translation));
  });
});

describe('when the record changes, every other item keeps its own translation', () => {
  const added = { id: 'talks', date: '2013', text: '協議' };
  const [visit, mou, renewal] = record.timeline;
  const own = { visit: 'Visit', mou: 'Memorandum', renewal: 'Renewal' };

  test.each([
    ['an item is inserted above', [added, visit, mou, renewal]],
    ['an item is inserted between', [visit, added, mou, renewal]],
    ['an item is appended', [visit, mou, renewal, added]],
  ])('%s: it alone is missing', (_name, timeline) => {
    const changed = { ...record, timeline };
    expect(faults(changed, translation)).toEqual(['translation/missing-item timeline: talks']);
    expect(timelineOf(changed, translation).filter(([item]) => item !== 'talks')).toEqual(Object.entries(own));
  });

  test('an item is deleted: its translation alone is left over', () => {
    const changed = { ...record, timeline: [visit, renewal] };
    expect(faults(changed, translation)).toEqual(['translation/left-over timeline.1: mou']);
    expect(timelineOf(changed, translation)).toEqual([
      ['visit', own.visit],
      ['renewal', own.renewal],
    ]);
  });

  test('the items are reordered: nothing is wrong', () => {
    const changed = { ...record, timeline: [renewal, visit, mou] };
    expect(faults(changed, translation)).toEqual([]);
    expect(timelineOf(changed, translation)).toEqual([
      ['renewal', own.renewal],
      ['visit', own.visit],
      ['mou', own.mou],
    ]);
  });

  test('an item gets another id: the one with the old id is told of, once, with the new one', () => {
    const changed = { ...record, timeline: [visit, { ...mou, id: 'memorandum' }, renewal] };
    expect(faults(changed, translation)).toEqual(['translation/left-over timeline.1: mou']);
    expect(pairWith(schema, changed, translation).breaches).toMatchObject([{ params: { near: 'memorandum' } }]);
  });
});

describe('a translation that lacks something', () => {
  test('is told of each text, with the text to translate', () => {
    const { title: _title, ...untitled } = translation;
    const [breach] = pairWith(schema, record, untitled).breaches;
    expect(breach).toMatchObject({
      code: 'translation/missing',
      path: ['title'],
      params: { name: 'title', original: '題' },
    });
  });

  test('is told once of a whole group, and of a text in an item at that item', () => {
    const { aim: _aim, ...aimless } = translation;
    expect(faults(record, aimless)).toEqual(['translation/missing aim: aim']);
    expect(faults(record, { ...translation, timeline: [{ id: 'visit' }, ...translation.timeline.slice(1)] })).toEqual([
      'translation/missing timeline.0.text: text',
    ]);
  });

  test('is told of every item of a list that it leaves out altogether', () => {
    const { timeline: _timeline, ...bare } = translation;
    expect(faults(record, bare)).toEqual([
      'translation/missing-item timeline: visit',
      'translation/missing-item timeline: mou',
      'translation/missing-item timeline: renewal',
    ]);
  });

  test('shows the record’s text where its own is missing', () => {
    const partial = { ...translation, timeline: translation.timeline.slice(1) };
    expect(timelineOf(record, partial)[0]).toEqual(['visit', '訪問']);
  });

  test('may leave out an item that has no text of its own', () => {
    const withSpeakers = { ...record, speakers: [{ id: 'chair', role: 'not-reported' }] };
    expect(faults(withSpeakers, translation)).toEqual([]);
  });

  test('may leave out what the record does not report, and must not report it', () => {
    const silent = { ...record, aim: 'not-reported', timeline: 'not-reported' };
    expect(faults(silent, { title: 'Title' })).toEqual([]);
    expect(faults(silent, { title: 'Title', aim: { text: 'Aim' } })).toEqual([
      'translation/not-translated-here aim: aim',
    ]);
  });

  test('cannot call unreported what the record reports', () => {
    const withSpeakers = { ...record, speakers: [{ id: 'chair', role: '司会' }] };
    const speakers = [{ id: 'chair', role: 'not-reported' }];
    expect(faults(withSpeakers, { ...translation, speakers })).toEqual(['translation/missing speakers.0.role: role']);
    expect(faults(record, { ...translation, aim: 'not-reported' })).toEqual(['field/type aim: ']);
  });
});

describe('a translation that says too much', () => {
  test('is told of facts that stand in the record alone', () => {
    const [first, ...rest] = translation.timeline;
    expect(
      faults(record, { ...translation, sectors: ['energy'], timeline: [{ ...first, date: '2012' }, ...rest] }),
    ).toEqual([
      'translation/not-translated-here sectors: sectors',
      'translation/not-translated-here timeline.0.date: date',
    ]);
  });

  test.each(['colour', 'id', 'layout', 'constructor', '__proto__'])('is told that there is no field %s', (key) => {
    const extra = Object.fromEntries([...Object.entries(translation), [key, 'x']]);
    expect(faults(record, extra)).toEqual([`field/unknown ${key}: ${key}`]);
  });

  test('is told of a misspelt field once, with the field that is meant', () => {
    const { title, ...untitled } = translation;
    const { breaches } = pairWith(schema, record, { ...untitled, titel: title });
    expect(breaches).toMatchObject([{ code: 'field/unknown', params: { value: 'titel', near: 'title' } }]);
  });

  test('is told of an item whose id is misspelt once, with the id that is meant, and its text is used', () => {
    const [visit, ...rest] = translation.timeline;
    const misspelt = { ...translation, timeline: [{ ...visit, id: 'vist' }, ...rest] };
    const { breaches } = pairWith(schema, record, misspelt);
    expect(breaches).toMatchObject([{ code: 'translation/left-over', params: { value: 'vist', near: 'visit' } }]);
    expect(timelineOf(record, misspelt)[0]).toEqual(['visit', 'Visit']);
  });

  test('is told nothing of an item whose id the record has wrong, whatever it should be', () => {
    const partners = z.strictObject({
      partners: keyedList(z.strictObject({ id: ref('organisations'), role: translatedLine(20) })),
    });
    const original = {
      partners: [
        { id: 'mei', role: '県' },
        { id: 'someone', role: '団体' },
      ],
    };
    const given = {
      partners: [
        { id: 'mie', role: 'Prefecture' },
        { id: 'clair', role: 'Body' },
      ],
    };
    const isKnown = (_collection: string, id: string) => ['mie', 'clair'].includes(id);
    expect(pairWith(partners, original, given, [], isKnown)).toEqual({
      value: {
        partners: [
          { id: 'mei', role: 'Prefecture' },
          { id: 'someone', role: 'Body' },
        ],
      },
      breaches: [],
    });
  });

  test('is told of an item that stands twice, at the one that is not used', () => {
    const twice = { ...translation, timeline: [{ id: 'visit', text: 'First' }, ...translation.timeline] };
    expect(faults(record, twice)).toEqual(['list/twice timeline.0: visit']);
  });
});

describe('a translation of the wrong kind', () => {
  test.each([
    ['a text where a list belongs', { ...translation, timeline: 'none' }, 'field/type timeline: '],
    ['a text where a group belongs', { ...translation, aim: 'Aim' }, 'field/type aim: '],
    ['a group where a text belongs', { ...translation, title: { text: 'Title' } }, 'field/type title: text: Title'],
    ['nothing where a text belongs', { ...translation, title: null }, 'field/empty title: null'],
    ['two lines of text', { ...translation, title: 'Tit\nle' }, 'field/format title: Tit\nle'],
  ])('is told of %s', (_name, given, fault) => {
    expect(faults(record, given)).toEqual([fault]);
  });

  test('is told of an item that is no group or has no id', () => {
    const items = ['visit', { text: 'Visit' }, ...translation.timeline];
    expect(faults(record, { ...translation, timeline: items })).toEqual([
      'field/required timeline.0: id',
      'field/required timeline.1: id',
    ]);
  });
});

test('a citation is not translated: a translation names no sources', () => {
  const cited = z.strictObject({ text: translatedLine(20), ...evidenceFields });
  const { breaches } = pairWith(cited, { text: '文', sources }, { text: 'Text', sources }, ['summary']);
  expect(breaches.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['translation/not-translated-here', 'summary.sources'],
  ]);
});

describe('the length of a text', () => {
  test('may be twice that of the first language', () => {
    expect(faults(record, { ...translation, title: 'x'.repeat(40) })).toEqual([]);
    expect(faults(record, { ...translation, title: 'x'.repeat(41) })).toEqual([
      `field/too-long title: ${'x'.repeat(41)}`,
    ]);
  });
});
