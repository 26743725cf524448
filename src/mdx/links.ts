import type { Definition, Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** Collections whose records a body may link to as `collection/id`. */
export const linkableCollections = [
  'cases',
  'webinars',
  'factors',
  'sources',
  'organisations',
  'programmes',
  'statistics',
  'glossary',
  'pages',
] as const;
export type LinkableCollection = (typeof linkableCollections)[number];

export interface RecordLink {
  collection: LinkableCollection;
  id: string;
}

const RECORD_LINK = /^(?<collection>[a-z]+)\/(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Reads `cases/kbcc-vitagora`; undefined for anything else, such as a web address. */
export function parseRecordLink(url: string): RecordLink | undefined {
  const { collection, id } = RECORD_LINK.exec(url)?.groups ?? {};
  const known = linkableCollections.find((name) => name === collection);
  return known && id ? { collection: known, id } : undefined;
}

function linksIn(tree: Root): (Link | Definition)[] {
  const found: (Link | Definition)[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(node);
  });
  return found;
}

/** The links to records in a body, with their nodes for the place. */
export const recordLinksIn = (tree: Root): { link: RecordLink; node: Link | Definition }[] =>
  linksIn(tree).flatMap((node) => {
    const link = parseRecordLink(node.url);
    return link ? [{ link, node }] : [];
  });

/** The links that stay on the page (`#part-2`), with their nodes for the place. */
export const headingLinksIn = (tree: Root): { anchor: string; node: Link | Definition }[] =>
  linksIn(tree).flatMap((node) => (node.url.startsWith('#') ? [{ anchor: node.url.slice(1), node }] : []));

/** Turns links to records into addresses of the page's own language. */
export function remarkRecordLinks(options: { addressOf: (link: RecordLink, file: string) => string }) {
  return (tree: Root, file: { path: string }) => {
    for (const { link, node } of recordLinksIn(tree)) node.url = options.addressOf(link, file.path);
  };
}

/** Says of links to other sites that they leave this one, so that paper can show where to. */
export function remarkExternalLinks() {
  return (tree: Root) => {
    visit(tree, 'link', (node) => {
      if (!/^https?:/.test(node.url)) return;
      // On paper an address is spelled out behind its link, unless the link's text is the address.
      const isBare = toString(node) === node.url;
      node.data = { ...node.data, hProperties: { rel: ['external'], ...(isBare ? { dataBare: '' } : {}) } };
    });
  };
}
