import { distance } from 'fastest-levenshtein';
import { mappedKey, searchKey, transcribedKey, type MappedKey } from '../../i18n/search-key.ts';
import type { VocabularyFile } from '../../queries/search-vocabulary.ts';

/** Something that can be asked for by name. */
export interface Entry {
  /** What records about it are tagged with; undefined for words of one meaning. */
  tag?: { name: string; value: string };
  /** Its names, first the one that is shown. */
  names: readonly string[];
  /** Words near to it in meaning, which are not names of it. */
  related?: readonly string[];
}

/** A stretch of a text that names something. `from` and `to` are places in the plain text. */
export interface NamedSpan {
  from: number;
  to: number;
  entries: readonly Entry[];
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HIRAGANA = /\p{Script=Hiragana}/u;
/** May follow a name written in kana without being part of it. */
const PARTICLE = /^[のとでにをがはへやも]/u;
/** Shorter names are found in too many other words. */
const SHORTEST = 2;
/** A word of so many characters may differ from a name by one letter, or by two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

const kindOf = (sign: string | undefined) =>
  sign === undefined || sign === ''
    ? undefined
    : LATIN.test(sign)
      ? 'latin'
      : KATAKANA.test(sign)
        ? 'katakana'
        : HIRAGANA.test(sign)
          ? 'hiragana'
          : undefined;

/** A name does not begin or end within a word of letters or of kana; between kanji there is no telling. */
function standsAlone(plain: string, from: number, to: number): boolean {
  const first = kindOf(plain[from]);
  if (first !== undefined && kindOf(plain[from - 1]) === first) return false;
  const last = kindOf(plain[to - 1]);
  if (last === undefined || kindOf(plain[to]) !== last) return true;
  return last === 'hiragana' && PARTICLE.test(plain.slice(to));
}

const BEGINS_LATIN = /^[\p{Script=Latin}\p{N}]/u;
const latinWords = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}'’-]+/u);
const withoutPlural = (key: string) => key.replace(/s$/, '');

/** Whether a text really holds a word: whole in Japanese, at the beginning of a word elsewhere. */
export function holds(text: string, word: string): boolean {
  const key = searchKey(word);
  if (key === '') return false;
  if (!BEGINS_LATIN.test(word)) return searchKey(text).includes(key);
  return latinWords(text).some((other) => searchKey(other).startsWith(key));
}

/** The names that search knows, with what they stand for. */
export class Vocabulary {
  readonly ignored: ReadonlySet<string>;
  readonly #hints: VocabularyFile['hints'];
  readonly #byKey = new Map<string, Entry[]>();
  readonly #keys: string[];
  readonly #longest: number;

  constructor({ tags, entries, hints, ignored }: VocabularyFile) {
    const all = entries.map((entry): Entry => {
      if (entry.length === 3) return { tag: { name: tags[entry[0]] ?? '', value: entry[1] }, names: entry[2] };
      const [names, related] = entry;
      return related ? { names, related } : { names };
    });
    this.#hints = hints;
    this.ignored = new Set(ignored.map(searchKey));
    for (const entry of all)
      for (const name of entry.names)
        for (const key of new Set([searchKey(name), transcribedKey(name) ?? ''])) {
          const known = this.#byKey.get(key);
          if (known) known.push(entry);
          else if (key.length >= SHORTEST) this.#byKey.set(key, [entry]);
        }
    this.#keys = [...this.#byKey.keys()].toSorted();
    this.#longest = Math.max(0, ...this.#keys.map((key) => key.length));
  }

  /** What a word names, taken as a whole. */
  named(key: string): readonly Entry[] {
    return this.#byKey.get(key) ?? [];
  }

  /** What words near in meaning to one of these name, as far as records are not tagged with it. */
  relatedTo(entries: readonly Entry[]): Entry[] {
    const words = entries.flatMap(({ related = [] }) => related);
    return words.flatMap((word) => this.named(searchKey(word)).filter(({ tag }) => tag === undefined));
  }

  /** Names of the sectors and instruments that a word belongs to, as their descriptions have it. */
  termsFor(word: string): string[] {
    const key = searchKey(word);
    const isNamed = (hint: string) =>
      BEGINS_LATIN.test(word)
        ? latinWords(hint).some((other) => withoutPlural(searchKey(other)) === withoutPlural(key))
        : key.length >= SHORTEST && searchKey(hint).includes(key);
    return this.#hints.filter(([, hint]) => isNamed(hint)).map(([name]) => name);
  }

  /** The names in a plain text: from the left, always the longest. */
  spansIn(plain: string): NamedSpan[] {
    const spans: NamedSpan[] = [];
    const mapped = mappedKey(plain);
    const { key, places } = mapped;
    for (let start = 0; start < key.length;) {
      const end = this.#endOfName(plain, mapped, start);
      if (end === undefined) {
        start += 1;
        continue;
      }
      const from = places[start] ?? 0;
      spans.push({ from, to: this.#placeAfter(plain, places, end), entries: this.named(key.slice(start, end)) });
      start = end;
    }
    return spans;
  }

  #endOfName(plain: string, { key, places }: MappedKey, start: number): number | undefined {
    const from = places[start] ?? 0;
    if (start > 0 && places[start - 1] === from) return undefined;
    for (let end = Math.min(key.length, start + this.#longest); end >= start + SHORTEST; end -= 1) {
      if (!this.#byKey.has(key.slice(start, end)) || places[end] === places[end - 1]) continue;
      const to = this.#placeAfter(plain, places, end);
      const stretch = plain.slice(from, to);
      // Blanks part Japanese words, but not the words of a Latin name.
      if (/\s/.test(stretch) && !LATIN.test(stretch[0] ?? '')) continue;
      if (standsAlone(plain, from, to)) return end;
    }
    return undefined;
  }

  /** The place after the character that a key's character before `end` came from; marks of length belong to what they lengthen. */
  #placeAfter(plain: string, places: readonly number[], end: number): number {
    let to = (places[end - 1] ?? 0) + ([...plain.slice(places[end - 1])][0]?.length ?? 1);
    const next = places[end] ?? plain.length;
    while (to < next && /[ー\p{M}ァィゥェォュ]/u.test(plain[to] ?? '')) to += 1;
    return to;
  }

  /** Names that begin with a key, the shortest first. */
  startingWith(key: string, most = Infinity): Entry[] {
    const from = lowerBound(this.#keys, key);
    const found: string[] = [];
    for (let index = from; this.#keys[index]?.startsWith(key); index += 1) found.push(this.#keys[index] ?? '');
    const entries = found.toSorted((a, b) => a.length - b.length).flatMap((other) => this.named(other));
    return [...new Set(entries)].slice(0, most);
  }

  /** Names that hold part of a word, or that it holds: those that share the longest beginning first. */
  alike(key: string, most: number): Entry[] {
    if (key.length < SHORTEST) return [];
    const shared = (other: string) => {
      let length = 0;
      while (length < other.length && other[length] === key[length]) length += 1;
      return length;
    };
    const near = this.#keys
      .map((other) => ({ other, length: shared(other) }))
      .filter(({ length }) => length >= Math.max(SHORTEST, key.length / 2))
      .toSorted((a, b) => b.length - a.length || a.other.length - b.other.length);
    const entries = near.flatMap(({ other }) => this.named(other)).filter(({ tag }) => tag !== undefined);
    return [...new Set(entries)].slice(0, most);
  }

  /** What a misspelt word may have meant: names that differ by a letter, or in long words by two; the nearest only. */
  nearest(key: string): { entries: readonly Entry[]; name: string } | undefined {
    const slips = key.length >= TWO_SLIPS ? 2 : key.length >= ONE_SLIP ? 1 : 0;
    let best: { key: string; slips: number } | undefined;
    for (const other of this.#keys) {
      if (Math.abs(other.length - key.length) > slips || other[0] !== key[0]) continue;
      const found = distance(key, other);
      if (found > 0 && found <= slips && found < (best?.slips ?? slips + 1)) best = { key: other, slips: found };
    }
    if (!best) return undefined;
    const entries = this.named(best.key);
    const name = entries.flatMap(({ names }) => names).find((other) => searchKey(other) === best.key);
    return { entries, name: name ?? entries[0]?.names[0] ?? '' };
  }
}

/** The place of the first key that is not before this one. */
function lowerBound(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
