/** What a page of the built site makes a reader load before anything is touched, in bytes after gzip. */
import { gzipSync } from 'node:zlib';
import { attribute } from '../../tests/lib/html.ts';
import { fileAt, loadedBy, type BuiltSite, type Page } from '../../tests/lib/built-site.ts';
import { kindOfPage } from '../../src/queries/page-kinds.ts';

export interface PageWeight {
  path: string;
  html: number;
  css: number;
  js: number;
  /** With images and whatever else is loaded. */
  total: number;
  requests: number;
}

/** The scripts a script imports at once; those it asks for by `import()` come when somebody uses them. */
export function importsOf(script: string): string[] {
  const statements = script.matchAll(/(?:^|[;}\s])(?:import|export)\b[^"'()=]*?["'](?<address>[^"']+\.js)["']/g);
  return [...statements].map(({ groups }) => groups?.['address'] ?? '');
}

/** A function that weighs pages of a site; files that several pages load are packed once. */
export function scalesFor(site: BuiltSite): (page: Page) => PageWeight {
  const packed = new Map<string, number>();
  const weigh = (file: string) => {
    const bytes = packed.get(file) ?? gzipSync(site.read(file), { level: 9 }).length;
    packed.set(file, bytes);
    return bytes;
  };
  const withImports = (file: string, seen: Set<string>) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!file.endsWith('.js')) return;
    for (const address of importsOf(site.read(file).toString())) {
      const imported = fileAt(site, new URL(address, `${site.root}${file}`));
      if (imported !== undefined) withImports(imported, seen);
    }
  };
  return (page) => {
    const files = new Set<string>();
    for (const { url, element, value } of loadedBy(page)) {
      // A shape that stands on the page itself and is drawn once more.
      if (value.startsWith('#')) continue;
      const file = fileAt(site, url);
      if (file !== undefined && attribute(element, 'loading') !== 'lazy') withImports(file, files);
    }
    const sum = (ending: string) =>
      [...files].filter((file) => file.endsWith(ending)).reduce((bytes, file) => bytes + weigh(file), 0);
    const html = weigh(page.file);
    return { path: page.path, html, css: sum('.css'), js: sum('.js'), total: html + sum(''), requests: files.size + 1 };
  };
}

/** The heaviest page of every kind, the heaviest kind first. */
export function heaviestOfKinds(
  weights: readonly PageWeight[],
): { kind: string; pages: number; heaviest: PageWeight }[] {
  const kinds = Map.groupBy(weights, ({ path }) => kindOfPage(path));
  return [...kinds]
    .flatMap(([kind, pages]) => {
      const [heaviest] = pages.toSorted((a, b) => b.total - a.total);
      return heaviest ? [{ kind, pages: pages.length, heaviest }] : [];
    })
    .toSorted((a, b) => b.heaviest.total - a.heaviest.total);
}
