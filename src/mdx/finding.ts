/** Something in a body that the guard refuses, with its place in the whole file (lines and columns from 1). */
export interface Finding {
  code: `mdx/${string}` | 'text/invisible-character';
  line: number;
  column: number;
  params: Readonly<Record<string, string>>;
}
