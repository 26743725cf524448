/** Reads pages as a browser would, with parse5, and finds elements in them. */
import { parse, type DefaultTreeAdapterTypes, type ParserError } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Document = DefaultTreeAdapterTypes.Document;
export type Element = DefaultTreeAdapterTypes.Element;

export const isElement = (node: Node | null): node is Element => node !== null && 'tagName' in node;

/** Parses a page; what the parser had to mend is noted in `mended`. */
export function parseHtml(html: string, mended: ParserError[] = []): Document {
  return parse(html, { sourceCodeLocationInfo: false, onParseError: (error) => mended.push(error) });
}

/** All nodes below one, in document order. */
export function* nodesBelow(node: Node): Generator<Node> {
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    yield child;
    yield* nodesBelow(child);
  }
}

export const elementsBelow = (node: Node): Element[] => [...nodesBelow(node)].filter(isElement);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const classesOf = (element: Element) => attribute(element, 'class')?.split(/\s+/) ?? [];

/** One step of a selector: a tag name, `.class`, `#id`, `[name]` and `[name="value"]`, as many as are needed. */
const STEP = /^(?<tag>[a-z][a-z0-9]*)?(?<rest>(?:[.#][\w-]+|\[[\w-]+(?:="[^"]*")?\])*)$/;
const CONDITION = /(?<kind>[.#[])(?<name>[\w-]+)(?:="(?<value>[^"]*)")?/g;

function stepOf(selector: string): (element: Element) => boolean {
  const groups = STEP.exec(selector)?.groups;
  if (!groups) throw new Error(`Not a selector that this helper knows: ${selector}`);
  const conditions = [...(groups['rest'] ?? '').matchAll(CONDITION)].map(({ groups: condition = {} }) => {
    const { kind, name = '', value } = condition;
    if (kind === '.') return (element: Element) => classesOf(element).includes(name);
    if (kind === '#') return (element: Element) => attribute(element, 'id') === name;
    return (element: Element) => {
      const given = attribute(element, name);
      return given !== undefined && (value === undefined || given === value);
    };
  });
  return (element) =>
    (!groups['tag'] || element.tagName === groups['tag']) && conditions.every((holds) => holds(element));
}

/** All elements that fit a selector of steps with blanks between them, in document order. */
export function select(node: Node, selector: string): Element[] {
  const steps = selector.split(/ (?![^[]*\])/).map(stepOf);
  return steps.reduce<Element[]>((found, fits, index) => {
    const roots: Node[] = index === 0 ? [node] : found;
    return [...new Set(roots.flatMap(elementsBelow).filter(fits))];
  }, []);
}

/** The one element that fits; an error if there is none or more than one. */
export function selectOne(node: Node, selector: string): Element {
  const [first, ...others] = select(node, selector);
  if (!first || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} elements for "${selector}", not one.`);
  return first;
}

/** Text as a reader sees it: white space is one blank. */
export function textOf(node: Node): string {
  const parts = [...nodesBelow(node)].map((below) => ('value' in below ? below.value : ''));
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

export const textsOf = (nodes: readonly Node[]): string[] => nodes.map(textOf);

/** The node's ancestors that are elements, the nearest first; an element begins with itself. */
export function lineOf(node: Node): Element[] {
  const line: Element[] = [];
  for (let at: Node | null = node; at; at = 'parentNode' in at ? at.parentNode : null) if (isElement(at)) line.push(at);
  return line;
}

/** The language that a node is in, from the nearest `lang`. */
export const languageOf = (node: Node): string | undefined =>
  lineOf(node).flatMap((element) => attribute(element, 'lang') ?? [])[0];
