/** A place in a file; both count from 1, columns in characters. */
export interface Place {
  line: number;
  column: number;
}

/** The place of the character at an offset of a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
