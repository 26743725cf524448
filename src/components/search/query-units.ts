import { hasJapanese } from '../../i18n/runs.ts';
import { plainText, searchKey } from '../../i18n/search-key.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** A part of a query that is looked for by itself: a name, a word, or words in quotation marks. */
export interface Unit {
  /** As the reader typed it, in one width and lower case. */
  text: string;
  /** What it names, if search knows it. */
  entries: readonly Entry[];
  /** The words it consists of, where it is a Japanese compound. */
  parts: readonly string[];
  /** In quotation marks: found only as it stands. */
  isQuoted?: true;
  /** The whole query is how a name begins. */
  isBegun?: true;
}

const QUOTED = /["“”„«»「『](?<inner>[^"“”„«»「」『』]+)["“”„«»」』]/gu;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const ONLY_HIRAGANA = /^[\p{Script=Hiragana}ー]+$/u;
const ONLY_KATAKANA = /^[\p{Script=Katakana}ー]+$/u;
const ONE_KANJI = /^\p{Script=Han}$/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Browsers cut words of katakana at different places: they stay whole. */
function withSegment(run: readonly string[], segment: string): string[] {
  const last = run.at(-1);
  return last !== undefined && ONLY_KATAKANA.test(last) && ONLY_KATAKANA.test(segment)
    ? [...run.slice(0, -1), last + segment]
    : [...run, segment];
}

/** Words of a stretch without names; Japanese words that stand together are one compound. */
function wordUnits(stretch: string, keeps: (word: string) => boolean, isWhole = false): Unit[] {
  const units: Unit[] = [];
  for (const chunk of stretch.split(/[\s,、。・／/()（）【】［］\[\]:：;；!！?？…"“”„«»「」『』=＝]+/u)) {
    if (!SAYS_SOMETHING.test(chunk)) continue;
    if (!hasJapanese(chunk)) {
      if (keeps(chunk)) units.push({ text: chunk, entries: [], parts: [chunk] });
      continue;
    }
    let run: string[] = [];
    const close = () => {
      if (run.length > 0) units.push({ text: run.join(''), entries: [], parts: run });
      run = [];
    };
    for (const { segment } of segmenter.segment(chunk)) {
      const isWord = SAYS_SOMETHING.test(segment) && (!ONLY_HIRAGANA.test(segment) || (isWhole && segment === chunk));
      if (isWord && keeps(segment)) run = withSegment(run, segment);
      else close();
    }
    close();
  }
  return units;
}

/** Shorter beginnings are those of too many names. */
const SHORTEST_BEGINNING = 4;
const isBegunName = (text: string, vocabulary: Vocabulary) => {
  const key = searchKey(text);
  return key.length >= SHORTEST_BEGINNING && vocabulary.startingWith(key, 1).length > 0;
};

/** Cuts a query into what is looked for. Words that say nothing are left out, unless there are no others. */
export function unitsOf(query: string, vocabulary: Vocabulary): Unit[] {
  const plain = plainText(query);
  const quoted = [...plain.matchAll(QUOTED)].flatMap(({ groups }): Unit[] => {
    const text = groups?.['inner']?.trim() ?? '';
    return SAYS_SOMETHING.test(text)
      ? [{ text, entries: vocabulary.named(searchKey(text)), parts: [text], isQuoted: true }]
      : [];
  });
  const rest = plain.replaceAll(QUOTED, ' ');
  const whole = rest.trim();
  // Typed as far as this, it may become a name that is longer than the names in it.
  if (quoted.length === 0 && vocabulary.named(searchKey(whole)).length === 0 && isBegunName(whole, vocabulary))
    return [{ text: whole, entries: [], parts: [whole], isBegun: true }];
  const keeps = (word: string) => !vocabulary.ignored.has(searchKey(word));
  const units = [...quoted, ...unitsIn(rest, vocabulary, keeps)];
  // What is left of a verb or of a compound; a query of its own all the same.
  const telling = units.filter(({ text }) => !ONE_KANJI.test(text));
  if (telling.length > 0) return telling;
  return units.length > 0 ? units : unitsIn(rest, vocabulary, () => true);
}

function unitsIn(plain: string, vocabulary: Vocabulary, keeps: (word: string) => boolean): Unit[] {
  const units: Unit[] = [];
  let place = 0;
  for (const { from, to, entries } of vocabulary.spansIn(plain)) {
    units.push(...wordUnits(plain.slice(place, from), keeps));
    const text = plain.slice(from, to);
    const parts = wordUnits(text, () => true).flatMap((unit) => unit.parts);
    if (keeps(text)) units.push({ text, entries, parts });
    place = to;
  }
  return [...units, ...wordUnits(plain.slice(place), keeps, place === 0)];
}
