import { placeAt, type Place } from './place.ts';
import { componentCalled, components } from './registry.ts';

/** Why a body cannot be parsed, as the dictionaries explain it; `parser`: in the parser's words alone. */
export type SyntaxCause =
  | 'address'
  | 'brace'
  | 'closing-tag'
  | 'comment'
  | 'equals-sign'
  | 'less-than'
  | 'parser'
  | 'quotation-marks'
  | 'unclosed';

/** What the parser could not read, at the place where the writer has to mend it. */
export interface ExplainedSyntax extends Place {
  code: 'mdx/braces' | 'mdx/import-export' | 'mdx/syntax' | 'mdx/tag';
  params: Readonly<Record<string, string>>;
}

/** The tag that the parser names where one does not close, or closes without having been opened. */
const UNCLOSED = /closing tag for `<(?<name>[^`>]+)>` \((?<line>\d+):(?<column>\d+)-/;
const STRAY = /^Unexpected closing slash/;

const offsetOf = (text: string, { line, column }: Place) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1;

function unclosed(name: string, place: Place): ExplainedSyntax {
  const near = componentCalled(name);
  return near === undefined
    ? { ...place, code: 'mdx/tag', params: { name, known: [...components.keys()].join(', ') } }
    : { ...place, code: 'mdx/syntax', params: { cause: 'unclosed', name: near } };
}

/** Looks at what stands behind the last "<" before the place at which the parser gave up. */
export function explainSyntax(text: string, { reason, line, column }: Place & { reason: string }): ExplainedSyntax {
  const place = { line, column };
  const told = UNCLOSED.exec(reason)?.groups;
  if (told?.['name']) return unclosed(told['name'], { line: Number(told['line']), column: Number(told['column']) });
  const because = (cause: SyntaxCause, where: Place = place, params: Record<string, string> = {}): ExplainedSyntax => ({
    ...where,
    code: 'mdx/syntax',
    params: { cause, ...params },
  });
  if (reason.includes('import/exports')) return { ...place, code: 'mdx/import-export', params: {} };
  const offset = offsetOf(text, place);
  if (/\bexpression\b/.test(reason)) {
    const brace = text.lastIndexOf('{', offset);
    const isClosed = /^\{[^{}\n]*\}/.test(text.slice(brace));
    return isClosed
      ? { ...placeAt(text, brace), code: 'mdx/braces', params: {} }
      : because('brace', placeAt(text, brace));
  }
  const open = text.lastIndexOf('<', offset);
  const tag = open < 0 ? '' : text.slice(open, open + 400);
  const where = placeAt(text, open);
  if (STRAY.test(reason)) {
    const closing = /^<\/\s*([^\s>]*)/.exec(tag)?.[1] ?? '';
    const known = componentCalled(closing);
    return known === undefined ? unclosed(closing, where) : because('closing-tag', where, { name: known });
  }
  if (tag.startsWith('<!')) return because('comment', where);
  const address = /^<((?:https?:\/\/|mailto:|[\w.+-]+@)[^\s<>]*)>?/.exec(tag)?.[1];
  if (address !== undefined) return because('address', where, { value: address });
  const name = componentCalled(/^<([A-Za-z]+)/.exec(tag)?.[1] ?? '');
  // What stands between proper quotation marks may hold any sign.
  const signs = tag.slice(0, offset - open + 1).replace(/"[^"]*"/g, '""');
  if (name !== undefined && signs.includes('＝')) return because('equals-sign', place, { name });
  if (name !== undefined && /[“”„‟＂‘’「『]/.test(signs)) return because('quotation-marks', place, { name });
  if (name !== undefined) return because('unclosed', where, { name });
  if (/^<[^A-Za-z/!?]/.test(tag) || /^<[^\s/>]*[^\s/>\w.:-]/.test(tag)) return because('less-than', where);
  return because('parser', place, { detail: reason });
}
