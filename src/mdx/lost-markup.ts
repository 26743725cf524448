import type { Paragraph, Root, Table, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeAt, type Place } from './place.ts';

/** Markdown that is not what its writer takes it for: what is meant as a heading, a list or a cell does not become one. */
export interface LostMarkup extends Place {
  code:
    | 'mdx/bold-signs'
    | 'mdx/footnote'
    | 'mdx/heading-blank'
    | 'mdx/heading-sign'
    | 'mdx/list-sign'
    | 'mdx/table-delimiter'
    | 'mdx/table-row'
    | 'mdx/table-tabs'
    | 'mdx/tag-signs';
  params: Readonly<Record<string, string>>;
}

/** Cells beyond those of the head are in no column: no page shows them. */
function lostCells({ children: [head, ...rows] }: Table, source: string): LostMarkup[] {
  const columns = head?.children.length ?? 0;
  return rows.flatMap(({ children }): LostMarkup[] => {
    const [lost] = children.slice(columns);
    if (!lost?.position) return [];
    const { start, end } = lost.position;
    const value = source.slice(start.offset, end.offset).replace(/^\||\|$/g, '');
    const params = { value: value.trim(), columns: String(columns), cells: String(children.length) };
    return [{ code: 'mdx/table-row', params, line: start.line, column: start.column }];
  });
}

/** A number sign before a figure is none of a heading: `#2`. */
const HEADING = /^(?:#{1,6}(?=[^# \t\d])|＃+)/;
const LIST =
  /^[ \u3000]*(?:[・●•◦▪][ \u3000]*(?=\S)|-(?=[\u3000\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\*\*|\[))/u;
const DELIMITERS = /^[ |:-]*-[ |:-]*$/;

/** A short line by itself that a sign marks as a heading, as in letters and handouts. */
const HEADING_SIGN = /^(?:[■□◆◇▼▽◎][^\n。]{1,40}|【[^【】\n]{1,40}】)$/;
/** Cells from a spreadsheet. */
const TABS = /[^\s|]\t+[^\s|]/;
/** A tag whose first sign is not the one of tags. */
const TAG_SIGNS = /(?:[＜〈《]|&lt;|\\<)[ \u3000]*(?<name>cite|figure)(?=[ \u3000])/i;

/** Whether the words of a body hold a citation that its signs keep from being one. */
export const hasTagInOtherSigns = (words: string) => TAG_SIGNS.test(words) || /<cite /i.test(words);
/** The mark of a note that has no text. */
export const LONELY_NOTE = /\[\^[^\]\s]+\](?!:)/;

/** Lost markup at an offset of the source, before its place is asked for. */
interface Lost {
  code: LostMarkup['code'];
  offset: number;
  value: string;
}

/** What its lines were meant to be. */
function meantOtherwise({ position }: Paragraph, source: string): Lost[] {
  const [begin, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const found: Lost[] = [];
  const tell = (code: Lost['code'], at: number, value: string) => found.push({ code, offset: at, value });
  let offset = begin;
  let before = '';
  for (const text of source.slice(begin, end).split('\n')) {
    const line = text.trimStart();
    const at = offset + text.length - line.length;
    const heading = HEADING.exec(line)?.[0];
    const sign = LIST.exec(line)?.[0];
    const tag = TAG_SIGNS.exec(line);
    if (tag) tell('mdx/tag-signs', at + tag.index, tag[0].trimEnd());
    if (TABS.test(line) && TABS.test(before)) tell('mdx/table-tabs', at, line.slice(0, 20).replaceAll('\t', ' '));
    if (line.length === end - begin && HEADING_SIGN.test(line)) tell('mdx/heading-sign', at, line);
    if (heading !== undefined) tell('mdx/heading-blank', at, line.slice(0, 20));
    if (sign !== undefined) tell('mdx/list-sign', at, sign.trim());
    const isTable = before.includes('|') && (DELIMITERS.test(line) ? line.includes('|') : before.startsWith('|'));
    if (isTable && (DELIMITERS.test(line) || line.startsWith('|'))) tell('mdx/table-delimiter', at, line.slice(0, 20));
    offset += text.length + 1;
    before = line;
  }
  return found;
}

const LEFT_OVER = [
  ['mdx/bold-signs', /\*\*|＊＊(?=[^＊\n]+＊＊)/],
  ['mdx/footnote', LONELY_NOTE],
] as const;

/** Signs that are part of a text, since nothing has become of them. */
function leftOver({ position }: Text, source: string): Lost[] {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const text = source.slice(start, end);
  return LEFT_OVER.flatMap(([code, signs]): Lost[] => {
    const found = signs.exec(text);
    return found ? [{ code, offset: start + found.index, value: found[0] }] : [];
  });
}

/** One of a kind: the lines of a paragraph have the same mistake, and of a pair of signs both are left over. */
function lostInParagraph(paragraph: Paragraph, source: string): LostMarkup[] {
  const found = meantOtherwise(paragraph, source);
  visit(paragraph, 'text', (node) => {
    found.push(...leftOver(node, source));
  });
  return [...Map.groupBy(found, ({ code }) => code).values()].flatMap(([first]) =>
    first ? [{ code: first.code, params: { value: first.value }, ...placeAt(source, first.offset) }] : [],
  );
}

/** `source` is the text that the tree was made of. */
export function lostMarkupIn(tree: Root, source: string): LostMarkup[] {
  const found: LostMarkup[] = [];
  visit(tree, (node) => {
    if (node.type === 'table') found.push(...lostCells(node, source));
    else if (node.type === 'paragraph') found.push(...lostInParagraph(node, source));
  });
  return found;
}
