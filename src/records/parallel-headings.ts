import type { Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';

/**
 * A body and its translation need the same headings at the same levels: anchors are made from their positions, so that
 * a link to a part of a page leads to the same part in every language.
 */
export function unparallelHeadings(original: ReadFile, translation: ReadFile): Problem[] {
  // A heading of a level that no body may have, or one that does not become one, is told of already.
  const isToldOf = ({ code }: Problem) => /^mdx\/heading-(?:level|blank|sign)$/.test(code);
  if ([original, translation].some(({ problems }) => problems.some(isToldOf))) return [];
  const [own, other] = [original.body?.headings ?? [], translation.body?.headings ?? []];
  const differs = own.findIndex(({ depth }, index) => other[index]?.depth !== depth);
  if (original.body === undefined || translation.body === undefined) return [];
  if (differs < 0 && own.length === other.length) return [];
  const at = differs < 0 ? own.length : differs;
  const { line, column } = other[at] ?? other.at(-1) ?? { line: 1, column: 1 };
  return [
    {
      file: translation.file,
      line,
      column,
      code: 'translation/headings',
      severity: 'error',
      params: { count: String(other.length), expected: String(own.length), original: own[at]?.text ?? '' },
    },
  ];
}
