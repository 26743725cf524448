/** How a query is understood: the names in it, its words, what they lead to, and how records are ranked by them. */
import { describe, expect, test } from 'vitest';
import type { Engine, TextHit } from '../../src/components/search/engine.ts';
import { Finder, type Records } from '../../src/components/search/finder.ts';
import { unitsOf } from '../../src/components/search/query-units.ts';
import { searchKey } from '../../src/i18n/search-key.ts';
import { Vocabulary } from '../../src/components/search/vocabulary.ts';

const vocabulary = new Vocabulary({
  tags: ['region', 'sector'],
  entries: [
    [0, 'basque-country', ['バスク州', 'バスク', 'Basque Country', 'Euskadi']],
    [0, 'france', ['フランス', 'France']],
    [0, 'suwa-city', ['諏訪市', '諏訪', 'すわ', 'Suwa']],
    [0, 'duesseldorf', ['デュッセルドルフ', 'Düsseldorf']],
    [0, 'oulu', ['オウル', 'Oulu']],
    [1, 'agri-food', ['農林水産・食品・飲料', '食品', 'food']],
    [['水素', 'すいそ', 'hydrogen'], ['燃料']],
    [['燃料', '燃料電池', 'fuel']],
  ],
  hints: [['電子・光', '電子機器、半導体。 Electronic devices, semiconductors.']],
  ignored: ['事例', '連携', 'the', 'of'],
});

const cut = (query: string) =>
  unitsOf(query, vocabulary).map(({ text, entries }) => [
    text,
    entries[0]?.tag?.value ?? (entries.length > 0 ? 'word' : ''),
  ]);

describe('a query is cut into names and words', () => {
  test.each([
    [
      'フランス食品',
      [
        ['フランス', 'france'],
        ['食品', 'agri-food'],
      ],
    ],
    [
      'フランス　食品',
      [
        ['フランス', 'france'],
        ['食品', 'agri-food'],
      ],
    ],
    [
      'ﾊﾞｽｸの巡礼道',
      [
        ['バスク', 'basque-country'],
        ['巡礼道', ''],
      ],
    ],
    [
      'Basque Country pilgrimage',
      [
        ['basque country', 'basque-country'],
        ['pilgrimage', ''],
      ],
    ],
    ['Duesseldorf', [['duesseldorf', 'duesseldorf']]],
    [
      'すわの金型',
      [
        ['すわ', 'suwa-city'],
        ['金型', ''],
      ],
    ],
    ['水素の連携事例', [['水素', 'word']]],
    ['「すいそ」', [['すいそ', 'word']]],
  ])('%s', (query, expected) => {
    expect(cut(query)).toEqual(expected);
  });

  test.each([
    ['オウルヘルス', 'a name within a longer word of kana'],
    ['foodstuffs', 'a name within a longer word of letters'],
    ['すわる', 'a reading within a longer word'],
  ])('%s does not hold %s', (query) => {
    expect(cut(query)).toEqual([[query, '']]);
  });

  test('words that say nothing are left out, unless there are no others', () => {
    expect(cut('連携の事例')).toEqual([
      ['連携', ''],
      ['事例', ''],
    ]);
    expect(cut('the food of France')).toEqual([
      ['food', 'agri-food'],
      ['france', 'france'],
    ]);
  });

  test('a name half typed is one thing', () => {
    expect(unitsOf('デュッセル', vocabulary)).toMatchObject([{ text: 'デュッセル', isBegun: true }]);
  });
});

describe('the vocabulary', () => {
  test.each([
    ['Euskady', 'Euskadi'],
    ['デュッセルドルク', 'デュッセルドルフ'],
    ['hydrogan', 'hydrogen'],
  ])('takes %s for %s', (typed, meant) => {
    expect(vocabulary.nearest(searchKey(typed))?.name).toBe(meant);
  });

  test.each(['wine', '新幹線', 'すし', 'France'])('does not take %s for a misspelt name', (typed) => {
    expect(vocabulary.nearest(searchKey(typed))).toBeUndefined();
  });
});

/** An engine that knows these texts: exactly what they hold, loosely what begins alike. */
function engineOf(texts: Readonly<Record<string, string>>): Engine {
  const hit = (id: string, text: string): TextHit => ({
    hit: id,
    score: 1,
    place: 'text',
    content: () => Promise.resolve(text),
    passage: () => Promise.resolve(undefined),
  });
  return {
    warm: () => Promise.resolve(),
    search: (words, how) =>
      Promise.resolve(
        Object.entries(texts)
          .filter(([, text]) =>
            how === 'exactly' ? text.toLowerCase().includes(words) : text.includes(words.slice(0, 2)),
          )
          .map(([id, text]) => hit(id, text)),
      ),
  };
}

const records = (
  titles: Readonly<Record<string, string>>,
  tags: Readonly<Record<string, readonly string[]>>,
): Records => ({
  size: 40,
  tagged: (_, value) => tags[value] ?? [],
  titled: (names) => Object.keys(titles).filter((id) => names.some((name) => titles[id]?.includes(name))),
  standing: () => 0,
});

describe('a search', () => {
  const texts = {
    mie: '三重県とバスク州の巡礼道 pilgrimage',
    kbcc: 'フランスの食品 発酵 バスクにも触れる',
    osaka: '水素と燃料電池',
    aichi: 'フランスの航空宇宙 hydrogen',
  };
  const finder = new Finder(
    engineOf(texts),
    vocabulary,
    records(
      { mie: '三重県とバスク州' },
      { 'basque-country': ['mie'], france: ['kbcc', 'aichi'], 'agri-food': ['kbcc', 'mie'] },
    ),
  );
  const hitsFor = async (query: string) => (await finder.find(query)).found.map(({ hit }) => hit);

  test('puts what is about a place before what mentions it', async () => {
    expect(await hitsFor('バスク')).toEqual(['mie', 'kbcc']);
  });

  test('finds under a name that no text holds, and says which', async () => {
    const { found } = await finder.find('Euskadi');
    expect(found.map(({ hit, names }) => [hit, names])).toEqual([['mie', ['バスク州']]]);
  });

  test('finds what has all that was asked for', async () => {
    expect(await hitsFor('フランス 食品')).toEqual(['kbcc']);
  });

  test('looks for a synonym where nothing else leads to the records', async () => {
    expect(await hitsFor('すいそ')).toEqual(['osaka']);
  });

  test('says so when it took a word for another', async () => {
    const { found, corrected } = await finder.find('Euskady');
    expect(found.map(({ hit }) => hit)).toEqual(['mie']);
    expect(corrected).toEqual([{ typed: 'euskady', meant: 'Euskadi' }]);
  });

  test('finds nothing where the engine only takes a word for one that begins alike', async () => {
    expect(await hitsFor('水族館')).toEqual([]);
    expect(await hitsFor('pigeon')).toEqual([]);
  });

  test('finds last what is only near in meaning, if its title has it, and says under which word', async () => {
    const { found } = await new Finder(
      engineOf(texts),
      vocabulary,
      records({ osaka: '水素の燃料', nagoya: '燃料電池の街', mie: '三重県とバスク州' }, {}),
    ).find('水素');
    expect(found.map(({ hit, names }) => [hit, names])).toEqual([
      ['osaka', []],
      ['nagoya', ['燃料']],
    ]);
  });

  test('offers the sector that a word belongs to when no record has the word', async () => {
    expect((await finder.find('半導体')).near).toEqual(['電子・光']);
    expect((await finder.find('semiconductor')).near).toEqual(['電子・光']);
    expect((await finder.find('device')).near).toEqual(['電子・光']);
    expect((await finder.find('devic')).near).toEqual([]);
  });

  test('offers what would find something when the whole finds nothing', async () => {
    const { found, near } = await finder.find('水族館 量子 バスク');
    expect(found).toEqual([]);
    expect(near).toContain('バスク');
  });

  test('says which words it lets go when it shows what holds most', async () => {
    const { found, missing } = await finder.find('燃料電池 巡礼道');
    expect([found.length, missing.length]).toEqual([2, 1]);
  });

  const seminars = new Finder(
    engineOf({
      factor: 'バスクとフランスの研修',
      basque: 'バスクの食',
      france: 'フランスの食',
      tama: '研修の講師 弁当',
    }),
    vocabulary,
    records({ tie: 'バスクとフランス' }, { 'basque-country': ['basque', 'tie'], france: ['france', 'tie'] }),
  );

  test('keeps what is about all the places named, although it lacks a word that others mention beside them', async () => {
    const { found, missing } = await seminars.find('バスク フランス 研修');
    expect(found.map(({ hit }) => hit)).toEqual(['tie', 'factor']);
    expect(missing).toEqual([]);
  });

  test('lets go of a general word sooner than of a place, and says so', async () => {
    const { found, missing } = await seminars.find('バスク 講師 弁当');
    expect(found.map(({ hit }) => hit).slice(0, 3)).toEqual(['tie', 'basque', 'tama']);
    expect(missing).toEqual(['講師', '弁当']);
  });

  test('takes words in quotation marks as they stand', async () => {
    expect(await hitsFor('"燃料電池"')).toEqual(['osaka']);
    expect(await hitsFor('"電池燃料"')).toEqual([]);
  });
});
