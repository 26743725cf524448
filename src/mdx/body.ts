import type { Paragraph, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { figureIn } from '../schemas/text.ts';
import { inspect } from './guard.ts';
import { headingsOf } from './headings.ts';
import { headingLinksIn, recordLinksIn, type RecordLink } from './links.ts';
import { hasTagInOtherSigns, LONELY_NOTE } from './lost-markup.ts';
import type { Place } from './place.ts';

/** What the rest of the site needs to know of a body without rendering it. */
export interface BodyReading {
  headings: ({ depth: number; text: string; anchor: string } & Place)[];
  /** Plain text below each heading, for search; the first part may stand before any heading. */
  sections: { anchor?: string; text: string }[];
  citations: ({ source: string; at: string } & Place)[];
  /** The images shown, by their ids. */
  images: ({ image: string } & Place)[];
  links: (RecordLink & Place)[];
  /** Links to headings of the same body, by their anchors. */
  headingLinks: ({ anchor: string } & Place)[];
  /** The texts of its paragraphs, headings and tables, each with its place. */
  passages: ({ text: string } & Place)[];
  /** Paragraphs, list items and tables that hold a figure and no citation. */
  uncited: (Place & { figure: string })[];
}

const placeOf = (node: Root | RootContent): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Plain text; what stands in different items of a list or cells of a table stays apart. */
function textOf(tree: RootContent): string {
  const parts: string[] = [];
  visit(tree, ['paragraph', 'heading', 'tableCell', 'code'], (node) => {
    parts.push(toString(node));
    return SKIP;
  });
  return parts.join('\n');
}

interface Use extends Place {
  valueOf: (attribute: string) => string;
}

/** Every use of a component; what the guard refuses is none. */
function usesOf(name: string, tree: Root | RootContent): Use[] {
  const found: Use[] = [];
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== name) return;
    if (inspect(node).length > 0) return;
    const valueOf = (attribute: string) => {
      const given = node.attributes.find(
        (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === attribute,
      );
      return typeof given?.value === 'string' ? given.value : '';
    };
    found.push({ valueOf, ...placeOf(node) });
  });
  return found;
}

const citationsIn = (tree: Root | RootContent): BodyReading['citations'] =>
  usesOf('Cite', tree).map(({ valueOf, ...place }) => ({ source: valueOf('source'), at: valueOf('at'), ...place }));

/** Tables count as a whole, so that one citation may serve all cells; paragraphs and list items each for themselves. */
function uncitedIn(tree: Root): BodyReading['uncited'] {
  const found: BodyReading['uncited'] = [];
  const judge = (node: Paragraph | Table) => {
    const text = textOf(node);
    const figure = figureIn(text.replace(LONELY_NOTE, ''));
    // Where something is refused, it may be the citation.
    const isRefused = inspect(node).length > 0 || hasTagInOtherSigns(text);
    const judged = figure !== undefined && citationsIn(node).length === 0 && !isRefused;
    if (judged) found.push({ ...placeOf(node), figure });
  };
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'table') return undefined;
    judge(node);
    return SKIP;
  });
  return found;
}

function passagesIn(tree: Root): BodyReading['passages'] {
  const found: BodyReading['passages'] = [];
  visit(tree, ['paragraph', 'heading', 'table'], (node) => {
    found.push({ ...placeOf(node as RootContent), text: textOf(node as RootContent) }); // `as`: nodes of these kinds
    return SKIP;
  });
  return found.filter(({ text }) => text.trim() !== '');
}

function sectionsOf(tree: Root, headings: ReturnType<typeof headingsOf>): BodyReading['sections'] {
  const anchors = new Map(headings.map(({ node, anchor }) => [node as RootContent, anchor]));
  const sections: { anchor?: string; text: string[] }[] = [{ text: [] }];
  for (const node of tree.children) {
    const anchor = anchors.get(node);
    if (anchor !== undefined) sections.push({ anchor, text: [] });
    else sections.at(-1)?.text.push(textOf(node));
  }
  return sections
    .map(({ text, ...rest }) => ({ ...rest, text: text.join('\n').trim() }))
    .filter(({ anchor, text }) => anchor ?? text);
}

/** Reads a body; what the guard refuses in it counts for nothing. */
export function readBody(tree: Root): BodyReading {
  const headings = headingsOf(tree);
  return {
    headings: headings.map(({ depth, text, anchor, node }) => ({ depth, text, anchor, ...placeOf(node) })),
    sections: sectionsOf(tree, headings),
    citations: citationsIn(tree),
    images: usesOf('Figure', tree).map(({ valueOf, ...place }) => ({ image: valueOf('image'), ...place })),
    links: recordLinksIn(tree).map(({ link, node }) => ({ ...link, ...placeOf(node) })),
    headingLinks: headingLinksIn(tree).map(({ anchor, node }) => ({ anchor, ...placeOf(node) })),
    passages: passagesIn(tree),
    uncited: uncitedIn(tree),
  };
}
