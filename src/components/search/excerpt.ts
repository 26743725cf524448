/** A stretch of text; `marked` where it is what the reader looked for. */
export interface Stretch {
  text: string;
  marked: boolean;
}

const MARKS = /<(\/?)mark>/g;
const SIGNS: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };
/** Pagefind writes these two as entities, and divides Japanese words by blanks of no width. */
const plain = (text: string) => text.replaceAll(/&[lg]t;/g, (entity) => SIGNS[entity] ?? entity).replaceAll('\u200B', '');

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
