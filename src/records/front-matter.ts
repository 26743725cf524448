/** A file cut at the fences of its front matter. */
export type Split =
  | {
      yaml: string;
      /** The file with empty lines for its front matter, so that lines and columns stay. */ body: string;
    }
  | { problem: { code: string; line: number; column: number } };

const FENCE = '---';

/**
 * Cuts a file exactly where Astro does, and refuses every spelling on which the two could disagree: another fence, text
 * or a byte order mark before the first one, a line that merely begins with the fence.
 */
export function splitFrontMatter(text: string): Split {
  const lines = text.split('\n');
  if (text.startsWith('\uFEFF')) return { problem: { code: 'file/byte-order-mark', line: 1, column: 1 } };
  if (text.includes('\r'))
    return {
      problem: { code: 'file/line-ends', line: text.slice(0, text.indexOf('\r')).split('\n').length, column: 1 },
    };
  if (lines[0] !== FENCE) return { problem: { code: 'file/front-matter', line: 1, column: 1 } };
  const end = lines.findIndex((line, index) => index > 0 && /^\s*(?:---|\+\+\+)/.test(line));
  if (end < 0) return { problem: { code: 'file/front-matter-open', line: 1, column: 1 } };
  if (lines[end] !== FENCE) return { problem: { code: 'file/front-matter-open', line: end + 1, column: 1 } };
  return {
    yaml: lines.slice(1, end).join('\n'),
    body: lines.map((line, index) => (index > end ? line : '')).join('\n'),
  };
}
