import type { Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import { nearest } from './nearest.ts';

/** Links within a body that lead to none of its headings. A heading that a translation lacks is told of as such. */
export function unknownHeadings({ file, body }: ReadFile, original?: ReadFile): Problem[] {
  const own = body?.headings.map(({ anchor }) => anchor) ?? [];
  const known = new Set([...own, ...(original?.body?.headings ?? []).map(({ anchor }) => anchor)]);
  return (body?.headingLinks ?? [])
    .filter(({ anchor }) => !known.has(anchor))
    .map(({ anchor, line, column }) => {
      const near = nearest(anchor, own);
      return {
        file,
        line,
        column,
        code: 'link/unknown-heading',
        severity: 'error',
        params: {
          value: anchor,
          allowed: own.map((known) => `#${known}`).join(', '),
          ...(near ? { near: `#${near}` } : {}),
        },
      };
    });
}
