import { describe, expect, test } from 'vitest';
import { mostTelling, passageFrom, stretchesOf } from '../../src/components/search/passage.ts';

const plain = (text: string) => ({ text, marked: false });
const marked = (text: string) => ({ text, marked: true });

describe('an excerpt', () => {
  test('is read as text, some of it marked', () => {
    expect(stretchesOf('the <mark>Basque</mark> Country')).toEqual([
      plain('the '),
      marked('Basque'),
      plain(' Country'),
    ]);
  });

  test('joins marks that stand side by side', () => {
    expect(stretchesOf('<mark>再生</mark><mark>可能</mark>エネルギー')).toEqual([
      marked('再生可能'),
      plain('エネルギー'),
    ]);
  });

  test('never becomes markup: everything but the marks stays text', () => {
    expect(stretchesOf('<img onerror=x> &lt;b&gt; &amp; <mark>x</mark>')).toEqual([
      plain('<img onerror=x> <b> &amp; '),
      marked('x'),
    ]);
  });

  test('loses the blanks that the engine puts between Japanese words and sentences', () => {
    expect(stretchesOf('連携\u200Bした。\u200B 次に')).toEqual([plain('連携した。次に')]);
  });
});

describe('a passage', () => {
  const heading = { text: '年表', anchor: 'timeline' };

  test('leaves out the heading it begins with, which is shown apart', () => {
    expect(passageFrom('年表. 2012年に<mark>水素</mark>', heading).stretches).toEqual([
      plain('2012年に'),
      marked('水素'),
    ]);
  });

  test('leaves out a heading that is marked', () => {
    expect(passageFrom('<mark>年表</mark>. 2012年', heading).stretches).toEqual([plain('2012年')]);
  });

  test('does not begin with the end of the sentence before', () => {
    expect(passageFrom('…. <mark>Energy</mark> saved').stretches).toEqual([
      plain('…'),
      marked('Energy'),
      plain(' saved'),
    ]);
  });

  test('keeps its words if they only resemble the heading', () => {
    expect(passageFrom('年代の<mark>水素</mark>', heading).stretches).toEqual([plain('年代の'), marked('水素')]);
  });
});

describe('of several passages', () => {
  const one = passageFrom('<mark>energy</mark> and <mark>Energy</mark>');
  const two = passageFrom('<mark>renewable</mark> <mark>energy</mark>');

  test('the one with the most different words is shown', () => {
    expect(mostTelling([one, two])).toBe(two);
  });

  test('the first is shown if they hold the same words', () => {
    expect(mostTelling([two, passageFrom('<mark>renewable</mark> and <mark>energy</mark>')])).toBe(two);
  });

  test('none is shown that has nothing but its heading', () => {
    expect(mostTelling([passageFrom('<mark>Energy</mark>', { text: 'Energy', anchor: 'part-1' })])).toBeUndefined();
  });
});
