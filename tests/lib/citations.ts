/** The numbers behind statements on a page, and what they lead to. */
import type { Page } from './built-site.ts';
import { attribute, isElement, select, textOf, type Element, type Node } from './html.ts';

/** White space as a page shows it. */
export const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What stands before the numbers of a statement: in Japanese its full stop comes after them. */
export const beforeNumbers = (text: string) => squeezed(text).replace(/。$/, '');

/** A place in a source, as the page's list of sources shows it. */
export interface ListedPlace {
  /** Where the entry of the source leads. */
  source: string;
  /** As it stands in the list: a heading with a number of its own in quotation marks. */
  shown: string;
  at: string;
  number: string;
}

/** The entries of a page's list of sources, by their anchor. */
export function listedPlaces(page: Page): Map<string, ListedPlace> {
  const sources = select(page.document, '.sources__list').flatMap((list) => list.childNodes.filter(isElement));
  return new Map(
    sources.flatMap((source) => {
      const link = select(source, '.sources__title a')[0];
      const href = link ? (attribute(link, 'href') ?? '') : '';
      return select(source, '.sources__places li').map((place): [string, ListedPlace] => {
        const own = place.childNodes.filter(
          (child) => !isElement(child) || attribute(child, 'class') !== 'sources__use',
        );
        const shown = squeezed(own.map((node) => ('value' in node ? node.value : textOf(node))).join(''));
        return [
          attribute(place, 'id') ?? '',
          {
            source: href,
            shown,
            at: shown.replace(/^[「“](\d+[.．].*)[」”]$/, '$1'),
            number: attribute(place, 'value') ?? '',
          },
        ];
      });
    }),
  );
}

/** Numbers that stand together behind a statement, with what stands before them. */
export interface Mark {
  /** The text between the numbers and those before them, or the beginning of what holds both. */
  before: string;
  links: Element[];
}

const isMark = (node: Node): node is Element => isElement(node) && attribute(node, 'class') === 'cites';

/** All groups of numbers below a node, in reading order. */
export function marksIn(node: Node): Mark[] {
  return select(node, '.cites').map((mark) => {
    const siblings: Node[] = mark.parentNode && 'childNodes' in mark.parentNode ? mark.parentNode.childNodes : [];
    const position = siblings.indexOf(mark);
    const earlier = siblings.slice(0, position);
    const since = earlier.slice(earlier.findLastIndex(isMark) + 1);
    return {
      before: squeezed(since.map((own) => ('value' in own ? own.value : textOf(own))).join('')),
      links: select(mark, 'a'),
    };
  });
}
