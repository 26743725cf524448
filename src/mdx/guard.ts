import type { Root, RootContent } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import { isWebAddress, unsafeCharacter } from '../schemas/text.ts';
import type { Finding } from './finding.ts';
import { parseRecordLink } from './links.ts';
import { componentCalled, components } from './registry.ts';

type Node = Root | RootContent;
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Node types a body may hold. Whatever is not named here, also a type that a later parser adds, is refused. */
const plainNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'code',
  'break',
  'thematicBreak',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
  'linkReference',
]);

/** How refused node types are named to a writer. */
const refusedNodes: Readonly<Record<string, Finding['code']>> = {
  mdxjsEsm: 'mdx/import-export',
  mdxFlowExpression: 'mdx/braces',
  mdxTextExpression: 'mdx/braces',
  image: 'mdx/image',
  imageReference: 'mdx/image',
  html: 'mdx/tag',
};

/** An address that opens nothing but a web page, a mail programme, a record or a place in the same page. */
const safeAddress = (url: string) =>
  isWebAddress(url) ||
  /^mailto:[^\s\p{C}<>"`\\]+$/u.test(url) ||
  /^#[\w-]+$/.test(url) ||
  parseRecordLink(url) !== undefined;

const at = (node: Node, code: Finding['code'], params: Finding['params'] = {}): Finding => ({
  code,
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
  params,
});

/** A link that the parser makes of a bare address has no place of its own: it takes that of what it stands in. */
const placedWithin = (parent: Node, node: Node): Node =>
  node.position || !parent.position ? node : { ...node, position: parent.position };

const attributeProblem = (attribute: MdxJsxAttribute | MdxJsxExpressionAttribute) =>
  attribute.type !== 'mdxJsxAttribute' || (attribute.value !== null && typeof attribute.value === 'object');

type Issues = readonly z.core.$ZodIssue[];

/** An attribute that is missing has most likely been given another name: that one is told of. */
function withoutMissing(issues: Issues, given: ReadonlyMap<string, unknown>): Issues {
  const isMisnamed = issues.some(({ code }) => code === 'unrecognized_keys');
  return isMisnamed
    ? issues.filter(({ code, path }) => code === 'unrecognized_keys' || given.has(path.join('.')))
    : issues;
}

/** Looks at one tag: is it registered, are all its attributes known plain strings, may it have children? */
function inspectElement(node: JsxElement): Finding[] {
  const name = node.name ?? '';
  const component = components.get(name);
  if (!component) {
    const known = [...components.keys()].join(', ');
    const near = componentCalled(name);
    return [at(node, 'mdx/tag', { name: name || '<>', known, ...(near ? { near } : {}) })];
  }
  if (node.attributes.some(attributeProblem)) return [at(node, 'mdx/attribute-expression', { name })];
  const given = new Map(
    node.attributes.map((attribute) => [(attribute as MdxJsxAttribute).name, (attribute as MdxJsxAttribute).value]),
  ); // `as`: expressions are excluded above
  if (given.size !== node.attributes.length)
    return [at(node, 'mdx/attribute', { name, attribute: 'twice', example: component.example })];
  const unsafe = unsafeIn([...given.values()]);
  if (unsafe) return [at(node, 'text/invisible-character', unsafe)];
  const result = component.attributes.safeParse(Object.fromEntries(given));
  const wrong = result.success
    ? []
    : withoutMissing(result.error.issues, given).map((issue) => {
        const attribute = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.');
        const value = given.get(attribute);
        return at(node, 'mdx/attribute', {
          name,
          attribute,
          example: component.example,
          ...(typeof value === 'string' ? { value } : {}),
        });
      });
  // A tag around a text is parsed as part of it.
  if (component.children === 'none' && node.children.length > 0) wrong.push(at(node, 'mdx/children', { name }));
  else if (component.alone && node.type === 'mdxJsxTextElement') wrong.push(at(node, 'mdx/own-line', { name }));
  return wrong;
}

/** What an entity has put into a text that may not stand in a file as such. */
const unsafeIn = (texts: readonly unknown[]) =>
  texts.map((text) => (typeof text === 'string' ? unsafeCharacter(text) : undefined)).find(Boolean)?.params;

function inspectNode(node: Node): Finding[] {
  const unsafe = unsafeIn(Object.values(node));
  if (unsafe) return [at(node, 'text/invisible-character', unsafe)];
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return inspectElement(node);
  if (node.type === 'link' || node.type === 'definition')
    return safeAddress(node.url) ? [] : [at(node, 'mdx/address', { url: node.url })];
  if (node.type === 'heading' && (node.depth < 2 || node.depth > 4))
    return [at(node, 'mdx/heading-level', { depth: String(node.depth) })];
  if (plainNodes.has(node.type)) return [];
  return [at(node, refusedNodes[node.type] ?? 'mdx/node', { type: node.type })];
}

/** Everything in a body that is not allowed there; an empty list means that the body is text and nothing else. */
export function inspect(node: Node): Finding[] {
  const own = inspectNode(node);
  // What stands inside a refused node is a consequence of it.
  if (own.length > 0 || !('children' in node)) return own;
  return node.children.flatMap((child) => inspect(placedWithin(node, child)));
}

interface GuardedFile {
  path: string;
  data: { astro?: { frontmatter?: Record<string, unknown> } };
  fail: (reason: string, place?: { line: number; column: number }) => never;
}

/**
 * The second lock: the same rules inside build and development server, on the tree that is about to be compiled.
 * Refuses the file with its place; nothing of it has been evaluated by then.
 */
export function remarkGuard(options: { knownKeys: (file: string) => ReadonlySet<string> }) {
  return (tree: Root, file: GuardedFile) => {
    const known = options.knownKeys(file.path);
    // Astro would import and run the path that a `layout` key names.
    const unknown = Object.keys(file.data.astro?.frontmatter ?? {}).find((key) => !known.has(key));
    if (unknown !== undefined) file.fail(`field/unknown: ${unknown}`, { line: 1, column: 1 });
    const [first] = inspect(tree);
    if (first) file.fail(`${first.code}: ${Object.values(first.params).join(', ')}`, first);
  };
}
