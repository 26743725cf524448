/** A stretch of text; `marked` where it is what the reader looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Where in a record the query was found. */
export interface Passage {
  stretches: Stretch[];
  /** The heading that it stands below, if it has an address of its own. */
  heading?: { text: string; anchor: string };
  /** The words that were found there, by how they begin. */
  words: ReadonlySet<string>;
}

const MARKS = /<(\/?)mark>/g;
const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };
/** Pagefind writes these two as entities, divides Japanese words by blanks of no width, and sets a blank after any full stop. */
const plain = (text: string) =>
  text.replaceAll(/&[lg]t;/g, (entity) => SIGNS[entity] ?? entity).replaceAll(/\u200B|(?<=[。！？]\u200B?) /g, '');

/** Reads an excerpt, text with `<mark>` around what was found, without ever treating it as markup. */
export function stretchesOf(excerpt: string): Stretch[] {
  const stretches: Stretch[] = [];
  let marked = false;
  let start = 0;
  const take = (end: number) => {
    const text = plain(excerpt.slice(start, end));
    const last = stretches.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text) stretches.push({ text, marked });
  };
  for (const match of excerpt.matchAll(MARKS)) {
    take(match.index);
    marked = match[1] === '';
    start = match.index + match[0].length;
  }
  take(excerpt.length);
  return stretches;
}

/** What an excerpt may begin with that belongs to the sentence before it. */
const LEFTOVERS = /^[\s.。、,…]+/u;

/** Takes off the first so many characters. */
function shortened(stretches: readonly Stretch[], length: number): Stretch[] {
  let left = length;
  return stretches.flatMap(({ text, marked }) => {
    const rest = text.slice(left);
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, marked }] : [];
  });
}

/** An excerpt without the heading above it, which is shown apart, and without the end of the sentence before. */
function withoutHeading(stretches: readonly Stretch[], heading: string): Stretch[] {
  const text = stretches.map((stretch) => stretch.text).join('');
  const begun = text.startsWith(heading) ? heading.length : 0;
  const leftovers = LEFTOVERS.exec(text.slice(begun))?.[0] ?? '';
  const rest = shortened(stretches, begun + leftovers.length);
  return leftovers.includes('…') ? [{ text: '…', marked: false }, ...rest] : rest;
}

/** Words that begin alike are forms of one word, and signs around them are none of it. */
const rootOf = (word: string) =>
  word
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 5);

/** A passage from an excerpt of Pagefind's, which begins with the heading if that is near. */
export function passageFrom(excerpt: string, heading?: Passage['heading']): Passage {
  const all = stretchesOf(excerpt);
  const words = new Set(all.flatMap(({ text, marked }) => (marked ? [rootOf(text)] : [])));
  return { stretches: withoutHeading(all, heading?.text ?? ''), words, ...(heading ? { heading } : {}) };
}

/** The first passage that holds the most of the words; between equals, one that has text to show. */
export function mostTelling(passages: readonly Passage[]): Passage | undefined {
  const telling = passages.filter(({ stretches }) => stretches.length > 0);
  return telling.sort((a, b) => b.words.size - a.words.size)[0];
}
