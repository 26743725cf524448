/** Where the text begins: behind a quotation mark, or below the line that announces a block. */
function beginningOf(source: string): number {
  if (/^[|>]/.test(source)) return source.indexOf('\n') + 1;
  return /^['"]/.test(source) ? 1 : 0;
}

/**
 * The offset, in a YAML scalar as written, of the character at `index` of its value. Follows folded and indented lines and
 * doubled quotation marks; where the file spells a character otherwise (`"\u0301"`), it is the beginning of the scalar.
 */
export function offsetInSource(source: string, value: string, index: number): number {
  let at = beginningOf(source);
  for (let current = 0; at < source.length;) {
    const [written, wanted] = [source.charAt(at), value.charAt(current)];
    if (written === wanted) {
      if (current === index) return at;
      at += 1;
      current += 1;
    } else if (/[\s']/.test(written)) at += 1;
    else if (/\s/.test(wanted) && current < index) current += 1;
    else return 0;
  }
  return 0;
}
