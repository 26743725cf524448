import { describe, expect, test } from 'vitest';
import { editorDamageIn } from '../../src/mdx/editor-damage.ts';
import { parseBody } from '../../src/mdx/pipeline.ts';
import { proseInBody } from '../../src/records/prose-check.ts';
import { findingsIn, lettersIn, mixedStyleIn, visibly, type ProseFinding } from '../../src/records/prose.ts';

const brief = ({ code, offset, params }: ProseFinding) => `${code.replace('prose/', '')} ${offset} ${params['value']}`;
const told = (text: string) => findingsIn(text).map(brief);
const styles = (text: string) => mixedStyleIn(text).map(brief);

function bodyOf(source: string) {
  const parsed = parseBody(source);
  if ('error' in parsed) throw new Error(parsed.error.reason);
  return parsed.tree;
}
const toldOfBody = (source: string) =>
  proseInBody('x.mdx', bodyOf(source), source).map(({ code, line, column }) => `${code} ${line}:${column}`);
const damage = (source: string) =>
  editorDamageIn(bodyOf(source), source).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the characters of a text', () => {
  test.each([
    ['kana in half width, all words of a line at once', '県のﾎﾟｰﾀﾙとﾒｰﾙ', ['half-width-kana 2 ﾎﾟｰﾀﾙ, ﾒｰﾙ']],
    ['those of each line apart', 'ﾒｰﾙ\n電話とﾒｰﾙ', ['half-width-kana 0 ﾒｰﾙ', 'half-width-kana 7 ﾒｰﾙ']],
    ['a line separator', '県\u2028の', ['invisible-character 1 U+2028']],
    ['letters put together from parts', 'ブルコ\u3099ーニュ、Zu\u0308rich', ['decomposed 2 ゴ, ü']],
  ])('%s: told of', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['the wide space of Japanese', '小倉　はなえ'],
    ['a space that does not break, as French has it', 'plus de 10 % et « 20 »'],
    ['kana and letters in full width', 'ポータル（ＡＢＣ）'],
    ['the joiner of an emoji', '家族👨‍👩‍👧と旗🏴‍☠️'],
    ['the joiner of a script that needs it', 'क्‍ष、می‌خواهم'],
    ['a variant of a kanji, which a name may be written with', '神田と福岡、葛󠄀城市'],
    ['a tab and a line break', 'a\tb\nc'],
  ])('%s: nothing to tell', (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  test('that are refused wherever they stand are not told of here a second time', () => {
    expect(lettersIn('県\u202Eの\u2066事\u0007例')).toEqual([]);
    expect(lettersIn('県\u200Bの').map(({ code }) => code)).toEqual(['prose/invisible-character']);
  });

  test('that nobody sees are spelt out in a message', () => {
    expect(visibly('県\u200Bの\u202E事\u001B[2J例\n👨‍👩‍👧')).toBe('県〈U+200B〉の〈U+202E〉事〈U+001B〉[2J例〈U+000A〉👨‍👩‍👧');
  });
});

describe('a year of an era', () => {
  test.each([
    ['令和3年度に始まりました。', '令和3年度'],
    ['平成２０年の覚書', '平成２０年'],
    ['令和元年度の予算', '令和元年度'],
    ['平成19～20年度の事業', '平成19～20年度'],
    ['昭和五十年の提携', '昭和五十年'],
    ['R3年度の要覧', 'R3年度'],
    ['signed in Heisei 20', 'Heisei 20'],
    ['2019年の覚書を、後に更新しました。令和3年度のことです。', '令和3年度'],
  ])('%s: told of', (text, value) => {
    expect(told(text).map((line) => line.split(' ').slice(2).join(' '))).toEqual([value]);
  });

  test.each([
    '令和3年度（2021年度）に始まりました。',
    '2009年度（平成21年度）の補正予算',
    '平成20（2008）年度の事業',
    '令和3年度から5年度（2021～2023年度）まで',
    'Heisei 20 (2008)',
    '見出しは「平成19－20年」、説明文は「平成19年度より」',
    '3年度の後に取引が続いたのか',
    '2021年度の計画',
    '平成の大合併',
    'ISO 9001とR2D2',
  ])('%s: nothing to tell', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('is told of with the western year', () => {
    expect(findingsIn('令和元年度と平成20年度の事業')[0]?.params['instead']).toBe('2019, 2008');
  });
});

describe('the endings of sentences', () => {
  test.each([
    ['である among です', '締結しました。初の覚書である。続きます。', 'mixed-style 11 初の覚書である。'],
    ['a plain verb among them', '締結しました。知事が訪れた。続きます。', 'mixed-style 12 知事が訪れた。'],
    ['です among である', '締結した。初の覚書である。続きます。', 'mixed-style 15 続きます。'],
    ['one behind a remark in brackets', '締結しました。訪れた（翌年）。続きます。', 'mixed-style 9 訪れた'],
  ])('%s: told of', (_name, text, expected) => {
    expect(styles(text).join()).toContain(expected);
    expect(styles(text)).toHaveLength(1);
  });

  test.each([
    ['one style alone', '締結しました。続いています。まだありません。ご覧ください。'],
    ['the other alone', '締結した。初の覚書である。続いている。'],
    ['a quotation in the other style', '「初の覚書である。」と述べました。続きます。'],
    ['a sentence that ends in a quotation', '続きます。合言葉は「やればできる」。'],
    ['short statements among sentences', '福島県の事例。覚書を締結。続いています。ねらいは販路の開拓。'],
    ['a line without a full stop', '締結した\n続いています。'],
    ['a question', '続いていますか。続いています。'],
    ['English', 'It was signed. It is kept.'],
  ])('%s: nothing to tell', (_name, text) => {
    expect(styles(text)).toEqual([]);
  });
});

describe('the words of a body', () => {
  const cite = '<Cite source="bulletin" at="平成20年度ﾘｽﾄ" />';

  test('are looked at where they stand, with tags and marks between them', () => {
    expect(toldOfBody(`## 見出し\n\n知事${cite}が**ﾎﾟｰﾀﾙ**を見ました。`)).toEqual(['prose/half-width-kana 3:47']);
  });

  test('are those of headings, lists, tables and notes too', () => {
    const text = '## ﾒｰﾙ\n\n- ﾒｰﾙ\n\n| ﾒｰﾙ | 乙 |\n| --- | --- |\n| 丙 | 丁 |\n\n本文[^1]\n\n[^1]: ﾒｰﾙ';
    expect(toldOfBody(text).map((line) => line.split(' ')[1])).toEqual(['1:4', '3:3', '5:3', '11:7']);
  });

  test('are not the places that citations name, code, or addresses', () => {
    expect(toldOfBody(`文${cite}と\`ﾒｰﾙ\`と[頁](https://example.org/ﾒｰﾙ)。`)).toEqual([]);
  });

  test('have one style in all paragraphs, whatever lists, headings and quotations have', () => {
    expect(toldOfBody(`締結しました${cite}。\n\n- 知事が訪れた。\n\n> 初の覚書である。\n\n## 続いている。`)).toEqual(
      [],
    );
    expect(toldOfBody(`締結しました${cite}。\n\n知事が訪れた${cite}。`)).toEqual(['prose/mixed-style 3:6']);
  });
});

describe('Markdown that the editor would break', () => {
  test.each([
    [
      'every escaped bar of a table',
      '| a \\| b | c |\n| --- | --- |\n| d | e \\| f |',
      ['escaped-pipe 1:5', 'escaped-pipe 3:9'],
    ],
    ['the alignment of a table in a list', '- x\n\n  | a |\n  | --: |\n  | b |', ['table-alignment 4:7']],
    ['emphasis within a Japanese sentence', 'これは*大切*です', ['star-emphasis 1:4']],
    ['a multiplication', '3*4*5', ['star-emphasis 1:2']],
    ['emphasis behind a character of two halves', '𠮷*野*家', ['star-emphasis 1:3']],
  ])('%s: told of', (_name, source, expected) => {
    expect(damage(source)).toEqual(expected.map((line) => `markdown/${line}`));
  });

  test.each([
    ['a bar outside tables', 'a \\| b'],
    ['a plain table', '| a | b |\n|---|---|\n| c: d | e |'],
    ['emphasis between blanks and marks', 'It is *very* good, 「*とても*」。'],
    ['bold text within a sentence', 'これは**大切**です'],
    ['asterisks that mark nothing', '3 * 4 * 5、3\\*4\\*5、`3*4*5`'],
    ['underscores', '_very_ good'],
  ])('%s: nothing to tell', (_name, source) => {
    expect(damage(source)).toEqual([]);
  });
});
