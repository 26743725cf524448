import { CST, isSeq, Lexer, visit, type Document, type YAMLError } from 'yaml';

/** Why YAML cannot be read, as the dictionaries explain it; `parser`: in the parser's words alone. */
export type YamlCause =
  | 'after-list'
  | 'after-quotation'
  | 'apostrophe'
  | 'colon-blank'
  | 'colon-in-text'
  | 'full-width-blank'
  | 'full-width-colon'
  | 'hyphen'
  | 'indentation'
  | 'list-on-line'
  | 'no-colon'
  | 'open-bracket'
  | 'open-quotation'
  | 'parser'
  | 'special-start'
  | 'tab';

/** A cause at the offset of the text where the writer has to mend it. */
export interface Explained {
  offset: number;
  cause: YamlCause;
  /** What stands there. */
  value: string;
}

const KEY = String.raw`^(?<before>[ \u3000]*(?:-[ \u3000]+)*[A-Za-z][\w-]*)`;
const FULL_WIDTH_COLON = new RegExp(`${KEY}[ \u3000]*：`);
const NO_BLANK = new RegExp(String.raw`${KEY}:(?=[^\s:/])`);
const FULL_WIDTH_BLANK = new RegExp(String.raw`${KEY}:\u3000`);
/** A text of several lines may begin with such a blank too, but hardly with a name and a colon behind it. */
const BLANK_BEFORE_KEY = /^[ -]*\u3000[ \u3000-]*[A-Za-z][\w-]*:(?:\s|$)|^ *-\u3000|^ *\u3000[ \u3000]*- /m;
/** What stands at the beginning of a line in the place of a hyphen and a blank. */
const HYPHEN = /^ *(?<sign>[－―—–‐−ー・●•]|-(?=[^\s-]))/u;

/** The quotation nearest before an offset. */
function quotationBefore(document: Document, offset: number): { start: number; end: number } | undefined {
  let found: { start: number; end: number } | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if ((type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') && range && range[0] <= offset)
        found = { start: range[0], end: range[1] };
    },
  });
  return found;
}

/** What a line has wrong by itself. */
function inLine(line: string): { index: number; cause: YamlCause; value: string } | undefined {
  const tab = /^ *\t/.exec(line)?.[0];
  if (tab !== undefined) return { index: tab.length - 1, cause: 'tab', value: '' };
  const causes = [
    [FULL_WIDTH_COLON, 'full-width-colon'],
    [FULL_WIDTH_BLANK, 'full-width-blank'],
    [NO_BLANK, 'colon-blank'],
  ] as const;
  for (const [pattern, cause] of causes) {
    const found = pattern.exec(line);
    const before = found?.groups?.['before'];
    if (found && before !== undefined)
      return { index: before.length, cause, value: before.replace(/^[ \u3000-]+/, '') };
  }
  return undefined;
}

const lineAt = (text: string, offset: number) => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, line: text.slice(start, end < 0 ? undefined : end) };
};

/** Whether the line before or the one behind is one of a list. */
function isBesideList(text: string, start: number, line: string): boolean {
  const before = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  const [behind = ''] = text.slice(start + line.length + 1).split('\n');
  return [before, behind].some((other) => /^ *- /.test(other));
}

/** Where a value begins that an open bracket makes a list or a mapping, before an offset. */
function openBracket(text: string, offset: number): { offset: number; value: string } | undefined {
  const found = [...text.slice(0, offset).matchAll(/(?:: +|- +)(?=[[{])/g)].at(-1);
  if (!found) return undefined;
  const at = found.index + found[0].length;
  return { offset: at, value: text.charAt(at) };
}

/** Where the next line that is not empty has its first letter. */
function nextLine(text: string, offset: number): number | undefined {
  const end = text.indexOf('\n', offset);
  const index = end < 0 ? -1 : text.slice(end).search(/\S/);
  return index < 0 ? undefined : end + index;
}

/** Finds the mistake behind an error of the parser, which often gives up further down. */
export function explainYaml(document: Document, text: string, { code, message, pos }: YAMLError): Explained {
  const [offset] = pos;
  const { start, line } = lineAt(text, offset);
  const quotation = quotationBefore(document, offset);
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing'))
    return { offset: quotation?.start ?? offset, cause: 'open-quotation', value: '' };
  // An apostrophe within a text between single quotation marks.
  const isWord = quotation && /^[A-Za-z]'[A-Za-z]/.test(text.slice(quotation.end - 2, quotation.end + 1));
  if (quotation && isWord && quotation.end <= offset && text.charAt(quotation.start) === "'")
    return { offset: quotation.end - 1, cause: 'apostrophe', value: '' };
  // The parser took a later quotation mark for the closing one.
  if (quotation && quotation.end <= offset && text.slice(quotation.end, offset).trim() === '')
    return {
      offset: quotation.start,
      cause: text.slice(quotation.start, quotation.end).includes('\n') ? 'open-quotation' : 'after-quotation',
      value: '',
    };
  const own = inLine(line);
  if (own) return { offset: start + own.index, cause: own.cause, value: own.value };
  const sign = HYPHEN.exec(line);
  if (sign && isBesideList(text, start, line))
    return { offset: start + sign[0].length - 1, cause: 'hyphen', value: sign.groups?.['sign'] ?? '' };
  if (message.startsWith('Flow')) {
    const bracket = openBracket(text, offset);
    if (bracket) return { ...bracket, cause: 'open-bracket' };
  }
  if (message.startsWith('Unexpected scalar at node end') && isSeq(document.contents))
    return { offset: start, cause: 'after-list', value: line.trim().slice(0, 20) };
  const value = /^ *(?:- +)*[\w-]+: +|^ *- +/.exec(line)?.[0].length ?? 0;
  const first = line.charAt(value);
  if (code === 'BAD_SCALAR_START' || (code === 'UNEXPECTED_TOKEN' && value > 0 && /[[{|>]/.test(first)))
    return { offset: code === 'BAD_SCALAR_START' ? offset : start + value, cause: 'special-start', value: first };
  if (message.includes('block-seq-ind')) return { offset, cause: 'list-on-line', value: '' };
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return /: |:$/.test(line.slice(offset - start))
      ? { offset, cause: 'colon-in-text', value: '' }
      : { offset: nextLine(text, offset) ?? offset, cause: 'indentation', value: '' };
  if ((code === 'BAD_INDENT' && !message.startsWith('Flow')) || message.startsWith('Sequence item'))
    return { offset: start + line.search(/\S|$/), cause: 'indentation', value: '' };
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return { offset: start + line.search(/\S|$/), cause: 'no-colon', value: line.trim().slice(0, 20) };
  return { offset, cause: 'parser', value: '' };
}

/** A blank in full width where YAML wants a plain one: it then takes it for a letter. */
export function blankBeforeKey(text: string): Explained | undefined {
  if (!text.includes('\u3000')) return undefined;
  const found = BLANK_BEFORE_KEY.exec(text);
  return found ? { offset: found.index + found[0].indexOf('\u3000'), cause: 'full-width-blank', value: '' } : undefined;
}

/** With these the lexer says what the next token is; they stand in no text. */
const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** What YAML takes for remarks, each with its offset: `#` at the beginning of a line, or behind a blank in a plain value. */
export function commentsIn(text: string): { offset: number; comment: string }[] {
  if (!/(?:^|\s)#/.test(text)) return [];
  const found: { offset: number; comment: string }[] = [];
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    // Behind a mark, a token that begins so is text.
    if (token.startsWith('#') && before !== CST.SCALAR) found.push({ offset, comment: token });
    if (!MARKS.has(token)) offset += token.length;
    before = token;
  }
  return found;
}
