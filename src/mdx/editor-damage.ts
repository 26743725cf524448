import type { Emphasis, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeAt, type Place } from './place.ts';

/** Markdown that is right, but that saving the body in the browser editor would break. */
export interface Damage extends Place {
  code: `markdown/${string}`;
  params: Readonly<Record<string, string>>;
}

const rangeOf = ({ position }: Table | Emphasis): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** The editor takes away the backslash: the cell falls into two, and what follows it into the wrong columns. */
function escapedPipes(table: Table, source: string): Damage[] {
  const [start, end] = rangeOf(table);
  return [...source.slice(start, end).matchAll(/\\\|/g)].map(({ index }) => ({
    code: 'markdown/escaped-pipe',
    params: {},
    ...placeAt(source, start + index),
  }));
}

/** The editor writes the line below the headings anew, without its colons. */
function lostAlignment({ align, position }: Table, source: string): Damage[] {
  if (!position || !align?.some((side) => side)) return [];
  const line = position.start.line + 1;
  const column = (source.split('\n')[line - 1] ?? '').indexOf(':') + 1;
  return [{ code: 'markdown/table-alignment', params: {}, line, column }];
}

const isPartOfWord = (character: string) => /^[^\s\p{P}\p{S}]$/u.test(character);

/** The editor writes `_…_` for `*…*`; within a word, and so in most Japanese sentences, that marks nothing and is shown. */
function starEmphasis(node: Emphasis, source: string): Damage[] {
  const [start, end] = rangeOf(node);
  const [before = '', after = ''] = [
    [...source.slice(Math.max(0, start - 2), start)].at(-1),
    [...source.slice(end, end + 2)][0],
  ];
  if (source[start] !== '*' || ![before, after].some(isPartOfWord)) return [];
  return [
    {
      code: 'markdown/star-emphasis',

      params: { value: source.slice(start, end), inner: source.slice(start + 1, end - 1) },
      ...placeAt(source, start),
    },
  ];
}

/** `source` is the text that the tree was made of. */
export function editorDamageIn(tree: Root, source: string): Damage[] {
  const found: Damage[] = [];
  visit(tree, (node) => {
    if (node.type === 'table') found.push(...escapedPipes(node, source), ...lostAlignment(node, source));
    else if (node.type === 'emphasis') found.push(...starEmphasis(node, source));
  });
  return found;
}
