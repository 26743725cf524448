/** A site that has been built: its files, its pages as trees, and where an address leads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { basePath, siteOrigin } from '../../src/i18n/site.ts';
import { attribute, elementsBelow, parseHtml, selectOne, type Document, type Element } from './html.ts';
import { projectRoot } from './records.ts';

export interface Page {
  /** The file, from the site's folder: `en/cases/index.html`. */
  readonly file: string;
  /** The full address under which the file is served. */
  readonly url: string;
  /** The folder it is the index of, without the base path: `en/cases/`. */
  readonly path: string;
  /** The first segment of the path; empty for the pages that belong to no language. */
  readonly lang: string;
  readonly document: Document;
  readonly html: string;
}

export interface BuiltSite {
  folder: string;
  /** Full address of the site's root, with the slash at its end. */
  root: string;
  /** All files, with forward slashes. */
  files: ReadonlySet<string>;
  /** All pages but those of the editor, by their path. */
  pages: ReadonlyMap<string, Page>;
  /** The pages of the editor, by their path: a program of somebody else's in a frame of ours, with tests of their own. */
  editorPages: ReadonlyMap<string, Page>;
  read: (file: string) => Buffer;
}

/** Ways in which an element makes the browser load something, or leads somewhere. */
const LOADING: readonly (readonly [tag: string, attributeName: string])[] = [
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['video', 'poster'],
  ['track', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['object', 'data'],
  ['input', 'src'],
  ['use', 'href'],
  ['use', 'xlink:href'],
  ['image', 'href'],
  ['image', 'xlink:href'],
];
const LEADING: readonly (readonly [tag: string, attributeName: string])[] = [
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
];
/** Links that say something of the page; the browser loads nothing for them until somebody puts it on a home screen. */
const STATEMENTS = new Set([
  'canonical',
  'alternate',
  'license',
  'author',
  'prev',
  'next',
  'help',
  'search',
  'apple-touch-icon',
]);

export interface Reference {
  element: Element;
  /** As written. */
  value: string;
  /** In full. */
  url: URL;
}

const relsOf = (element: Element) => attribute(element, 'rel')?.toLowerCase().split(/\s+/) ?? [];
const isStatement = (element: Element) =>
  element.tagName === 'link' && relsOf(element).some((rel) => STATEMENTS.has(rel));

function references(page: Page, kinds: typeof LOADING, also: (element: Element) => string[] = () => []): Reference[] {
  return elementsBelow(page.document).flatMap((element) =>
    [
      ...kinds.flatMap(([tag, name]) => (element.tagName === tag ? (attribute(element, name) ?? []) : [])),
      ...also(element),
    ].map((value) => ({ element, value, url: new URL(value, page.url) })),
  );
}

const inSrcset = (element: Element) =>
  (attribute(element, 'srcset') ?? '').split(',').flatMap((entry) => entry.trim().split(/\s+/)[0] || []);

/** What the browser loads for a page before anybody touches it. */
export const loadedBy = (page: Page): Reference[] =>
  references(page, LOADING, inSrcset).filter(({ element }) => !isStatement(element));

/** Where the links and forms of a page lead. */
export const ledToBy = (page: Page): Reference[] => references(page, LEADING);

/** What a page states of other addresses: canonical, alternates. */
export const statedBy = (page: Page): Reference[] =>
  references(page, [['link', 'href']]).filter(({ element }) => isStatement(element));

interface Address {
  folder: string;
  origin?: string;
  base?: string;
}

const opened = new Map<string, BuiltSite>();

/** Opens a built site; the same one is read once. */
export function openSite({ folder, origin = siteOrigin, base = basePath }: Address): BuiltSite {
  const key = JSON.stringify([folder, origin, base]);
  const site = opened.get(key) ?? readSite({ folder, origin, base });
  opened.set(key, site);
  return site;
}

/** A page that is read when somebody looks at it. */
class BuiltPage implements Page {
  readonly file: string;
  readonly path: string;
  readonly url: string;
  readonly lang: string;
  readonly #folder: string;
  #html: string | undefined;
  #document: Document | undefined;

  constructor(folder: string, root: string, file: string) {
    this.file = file;
    this.path = file.replace(/index\.html$/, '');
    this.url = `${root}${this.path}`;
    this.lang = this.path.includes('/') ? (this.path.split('/')[0] ?? '') : '';
    this.#folder = folder;
  }

  get html(): string {
    return (this.#html ??= readFileSync(join(this.#folder, this.file), 'utf8'));
  }

  get document(): Document {
    return (this.#document ??= parseHtml(this.html));
  }
}

function readSite({ folder, origin, base }: Required<Address>): BuiltSite {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}. Run \`npm run build\` first.`);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
  const root = `${origin}${base}`;
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .map((file) => new BuiltPage(folder, root, file));
  const { editorPages = [], readersPages = [] } = Object.groupBy(pages, ({ path }) =>
    path.startsWith('admin/') ? 'editorPages' : 'readersPages',
  );
  const byPath = (own: readonly Page[]) => new Map(own.map((page) => [page.path, page]));
  return {
    folder,
    root,
    files: new Set(files),
    pages: byPath(readersPages),
    editorPages: byPath(editorPages),
    read: (file) => readFileSync(join(folder, file)),
  };
}

/** The file an address of the site is served from; undefined if it leads off the site or to nothing. */
export function fileAt(site: BuiltSite, url: URL): string | undefined {
  const address = `${url.origin}${decodeURIComponent(url.pathname)}`;
  if (!address.startsWith(site.root)) return undefined;
  const path = address.slice(site.root.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}

const idsCache = new WeakMap<Page, ReadonlySet<string>>();
export function idsOf(page: Page): ReadonlySet<string> {
  const known =
    idsCache.get(page) ?? new Set(elementsBelow(page.document).flatMap((element) => attribute(element, 'id') ?? []));
  idsCache.set(page, known);
  return known;
}

/** Why an address of the site leads nowhere; undefined if it leads to a file and, with a fragment, to an element in it. */
export function deadEnd(site: BuiltSite, url: URL): string | undefined {
  const file = fileAt(site, url);
  if (file === undefined) return 'no such file';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top') return undefined;
  const page = site.pages.get(file.replace(/index\.html$/, ''));
  return page && idsOf(page).has(fragment) ? undefined : `no element #${fragment}`;
}

/** Every link, form and file of every page that leads nowhere, as "page → address: reason". */
export const brokenLinks = (site: BuiltSite): string[] =>
  [...site.pages.values()].flatMap((page) =>
    [...loadedBy(page), ...ledToBy(page), ...statedBy(page)]
      .filter(({ url }) => url.origin === new URL(site.root).origin)
      .flatMap(({ value, url }) => {
        const reason = deadEnd(site, url);
        return reason === undefined ? [] : [`${page.path} → ${value}: ${reason}`];
      }),
  );

/** The folder under test: what `npm run build` made, or another one named by `SITE_FOLDER`. */
export const siteFolder = resolve(projectRoot, process.env['SITE_FOLDER'] ?? 'dist');

/** The page at a path; an error if it has not been built. */
export function pageAt(site: BuiltSite, path: string): Page {
  const page = site.pages.get(path) ?? site.editorPages.get(path);
  if (!page) throw new Error(`The site has no page ${path || '(its root)'}.`);
  return page;
}

export const headOf = (page: Page): Element => selectOne(page.document, 'head');
export const mainOf = (page: Page): Element => selectOne(page.document, 'main');
