/** Rules for the words of a text, whatever field or body it stands in. They look at characters, never at meaning. */
import { characterName, wordsBefore } from '../schemas/text.ts';
import { brokenLinksIn, linksInOtherSigns } from './lost-links.ts';
import { matchesOf } from './matches.ts';
import { placeholdersIn } from './placeholders.ts';

/** Something in a text, at the offset of the text's character where it begins. */
export interface ProseFinding {
  code: `prose/${string}` | 'link/blank' | 'link/brackets';
  offset: number;
  params: Record<string, string>;
}

interface Match {
  index: number;
  /** What stands there, and what should: as the message names them. */
  value: string;
  instead?: string;
}

/** One finding for each line of a text, at the first place: a line pasted from elsewhere has the same fault many times. */
function oncePerLine(text: string, code: ProseFinding['code'], matches: readonly Match[]): ProseFinding[] {
  const lines = Map.groupBy(matches, ({ index }) => text.lastIndexOf('\n', index - 1));
  const joined = (words: readonly (string | undefined)[]) =>
    [...new Set(words.filter((word) => word !== undefined))].join(', ');
  return [...lines.values()].map((found) => {
    const offset = found[0]?.index ?? 0;
    return {
      code,
      offset,
      params: {
        value: joined(found.map(({ value }) => value)),
        instead: joined(found.map(({ instead }) => instead)),
        before: wordsBefore(text, offset),
      },
    };
  });
}

export function halfWidthKanaIn(text: string): ProseFinding[] {
  const matches = matchesOf(text, /[\uFF61-\uFF9F]+/g);
  return oncePerLine(
    text,
    'prose/half-width-kana',
    matches.map(({ 0: value, index }) => ({ index, value, instead: value.normalize('NFKC') })),
  );
}

/**
 * Characters that nobody sees, and that do no harm but to a search; those that do are refused wherever they stand. Those that
 * join letters or keep them apart belong to some scripts and to emoji, where they follow a letter or a sign of these.
 */
const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028\u2029\u2060-\u2065\u206A-\u206F\uFEFF\uFFF9-\uFFFB]|(?<![\p{M}\p{Script=Arabic}\p{Emoji_Modifier}\p{Extended_Pictographic}])[\u200C\u200D]/gu;
const CONTROLLING = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu;

const spelt = (character: string) => `〈${characterName(character)}〉`;

/** The text with the characters in it spelt out that nobody sees, or that a terminal would obey: for messages. */
export const visibly = (text: string) => text.replace(INVISIBLE, spelt).replace(CONTROLLING, spelt);

export const withoutInvisible = (text: string) => text.replace(INVISIBLE, '');

export function invisibleCharactersIn(text: string): ProseFinding[] {
  const matches = matchesOf(text, INVISIBLE).map(({ 0: value, index }) => ({ index, value: characterName(value) }));
  return oncePerLine(text, 'prose/invisible-character', matches);
}

/** Letters put together from parts, such as か and a combining mark. Variants of kanji, which names are written with, may stay. */
export function decomposedIn(text: string): ProseFinding[] {
  if (text.normalize('NFC') === text) return [];
  const matches = matchesOf(text, /[^\p{M}\n]\p{M}*/gu)
    .map(({ 0: value, index }) => ({ index, value, instead: value.normalize('NFC') }))
    .filter(({ value, instead }) => value !== instead && !/[\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u.test(value));
  return oncePerLine(
    text,
    'prose/decomposed',
    matches.map(({ index, instead }) => ({ index, value: instead })),
  );
}

/** Where a program could not read a letter, it has put this sign, and the letter is lost. */
export const lostCharactersIn = (text: string): ProseFinding[] =>
  oncePerLine(
    text,
    'prose/lost-character',
    matchesOf(text, /\uFFFD+/g).map(({ 0: value, index }) => ({ index, value })),
  );

/** Signs that only look like the letters they stand for: radicals for kanji, two Latin letters in one. */
const LOOK_ALIKE = /[\u2E80-\u2FDF\uFB00-\uFB06]/g;

export function lookAlikesIn(text: string): ProseFinding[] {
  const matches = matchesOf(text, LOOK_ALIKE)
    .map(({ 0: value, index }) => ({ index, value, instead: value.normalize('NFKC') }))
    .filter(({ value, instead }) => value !== instead);
  return oncePerLine(text, 'prose/look-alike', matches);
}

const hidden = (text: string) => '・'.repeat(text.length);

/** The text with its quotations hidden: what others have said or printed is not the writer's wording. */
function withoutQuotations(text: string): string {
  const without = text.replace(/「[^「」『』\n]*」|『[^「」『』\n]*』/g, hidden);
  return without === text ? text : withoutQuotations(without);
}

/** The years before the first of each era. */
export const eraYears: Readonly<Record<string, number>> = {
  ...{ 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 },
  ...{ Meiji: 1867, Taisho: 1911, Taishō: 1911, Showa: 1925, Shōwa: 1925, Heisei: 1988, Reiwa: 2018 },
  ...{ S: 1925, H: 1988, R: 2018 },
};
const ERA_YEAR =
  /(?:(?<kanji>明治|大正|昭和|平成|令和)\s?|(?<![A-Za-z0-9])(?<letter>[SHR]))(?<year>元|[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})(?:[－–~〜～・-][0-9０-９]{1,2})?\s?年度?|\b(?<latin>Meiji|Taish[oō]|Sh[oō]wa|Heisei|Reiwa) (?<number>\d{1,2})\b/g;
const WESTERN_YEAR = /[1１][89８９][0-9０-９]{2}|[2２][0０][0-9０-９]{2}/;

/** How far from the era's year the western one may stand, in characters. */
const BESIDE = 16;

/** Years of a Japanese era with no western year beside them: most readers of the other language cannot place them. */
export function fiscalYearsIn(text: string): ProseFinding[] {
  if (text.search(ERA_YEAR) < 0) return [];
  const own = withoutQuotations(text);
  const matches = matchesOf(own, ERA_YEAR).flatMap(({ 0: value, index, groups = {} }): Match[] => {
    const before = own.slice(Math.max(0, index - BESIDE), index).replace(/^.*[。\n]/s, '');
    const after = own.slice(index + value.length, index + value.length + BESIDE).replace(/[。\n].*$/s, '');
    if ([before, after].some((beside) => WESTERN_YEAR.test(beside))) return [];
    const { kanji, letter, latin, year, number } = groups;
    const inEra = year === '元' ? 1 : Number((number ?? year ?? '').normalize('NFKC'));
    const western = (eraYears[kanji ?? letter ?? latin ?? ''] ?? 0) + inEra;
    return [{ index, value, ...(Number.isNaN(western) ? {} : { instead: String(western) }) }];
  });
  return oncePerLine(text, 'prose/fiscal-year', matches);
}

const POLITE = /(?:です|ます|でした|ました|ません|ませんでした|でしょう|ましょう|ください)[かねよ]?$/;
const PLAIN = /(?:である|であった|であろう|だった|だろう|だ|ない|した|た|る)$/;
const LONGEST = 12;

/** How the sentences end, each with the offset of its ending; a citation may stand before the full stop. */
function* endingsIn(text: string): Generator<{ before: string; end: number }> {
  for (let stop = text.indexOf('。'); stop >= 0; stop = text.indexOf('。', stop + 1)) {
    let end = stop;
    while (end > 0 && /\s/.test(text.charAt(end - 1))) end -= 1;
    const before = text.slice(Math.max(0, end - LONGEST), end).replace(/^.*[。\s]/s, '');
    yield { before, end };
  }
}

/**
 * Sentences that end in です・ます among others that end in である, だ or a plain verb. The rarer ending is told of, once a text.
 * What stands between brackets does not count, nor does a line that does not end in a full stop.
 */
export function mixedStyleIn(text: string): ProseFinding[] {
  if (text.indexOf('。') === text.lastIndexOf('。')) return [];
  const own = withoutQuotations(text).replace(/（[^（）\n]*）/g, (remark) => ' '.repeat(remark.length));
  const polite: Match[] = [];
  const plain: Match[] = [];
  for (const { before, end } of endingsIn(own)) {
    const politeForm = POLITE.exec(before)?.[0];
    const form = politeForm ?? PLAIN.exec(before)?.[0];
    if (form === undefined) continue;
    (politeForm === undefined ? plain : polite).push({ index: end - form.length, value: `${before}。` });
  }
  if (polite.length === 0 || plain.length === 0) return [];
  const [rarer, usual] = polite.length < plain.length ? [polite, 'である・だ'] : [plain, 'です・ます'];
  return oncePerLine(
    text,
    'prose/mixed-style',
    rarer.slice(0, 1).map((match) => ({ ...match, instead: usual })),
  );
}

/** All rules that hold for a writer's own words, but for how its sentences end. */
export const findingsIn = (text: string): ProseFinding[] => [
  ...lettersIn(text),
  ...halfWidthKanaIn(text),
  ...fiscalYearsIn(text),
];

/** The rules that hold for names and titles as well, which stand as they were printed. */
export const lettersIn = (text: string): ProseFinding[] => [
  ...invisibleCharactersIn(text),
  ...decomposedIn(text),
  ...lostCharactersIn(text),
  ...lookAlikesIn(text),
  ...oncePerLine(text, 'prose/placeholder', placeholdersIn(text)),
];

/** Links of a body that are none, because their address holds a blank. */
export const linksWithBlanksIn = (text: string): ProseFinding[] =>
  oncePerLine(
    text,
    'link/blank',
    brokenLinksIn(text).map(({ index, value }) => ({
      index,
      value,
      ...(/^https?:/.test(value) ? { instead: value.trim().replace(/\s+/g, '%20') } : {}),
    })),
  );

/** Links of a body that are none, because of the brackets they are written with. */
export const linksInOtherSignsIn = (text: string): ProseFinding[] =>
  // A link in proper signs is none for another reason, which is told of.
  oncePerLine(
    text,
    'link/brackets',
    linksInOtherSigns(text).filter(({ value, instead }) => value !== instead),
  );
