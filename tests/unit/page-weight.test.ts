import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { heaviestOfKinds, importsOf, scalesFor } from '../../scripts/lib/page-weight.ts';
import { kindOfPage } from '../../src/queries/page-kinds.ts';
import { openSite, pageAt } from '../lib/built-site.ts';

test.each([
  ['', '/'],
  ['404.html', '/404.html'],
  ['admin/practice/', '/admin/practice/'],
  ['ja/', '/{lang}/'],
  ['en/cases/', '/{lang}/cases/'],
  ['en/cases/mie-basque/', '/{lang}/cases/<id>/'],
  ['ja/cases/sector/energy/', '/{lang}/cases/sector/<term>/'],
  ['ja/webinars/annual-conference-2021/', '/{lang}/webinars/<id>/'],
  ['ja/find/mie/', '/{lang}/find/<id>/'],
  ['ja/evidence/coverage/', '/{lang}/evidence/coverage/'],
  ['ja/contribute/style/', '/{lang}/contribute/style/'],
  ['ja/contribute/status/', '/{lang}/contribute/status/'],
  ['ja/contribute/fields/cases/', '/{lang}/contribute/fields/<id>/'],
  ['ja/about/design/', '/{lang}/about/design/'],
  ['ja/contribute/mistakes/', '/{lang}/contribute/mistakes/'],
  ['ja/contribute/mistakes/field/empty/', '/{lang}/contribute/mistakes/<id>/'],
])('the page %j is of the kind %s', (path, kind) => {
  expect(kindOfPage(path)).toBe(kind);
});

test('a script needs at once what it imports, not what it asks for later', () => {
  const script = `import{a as b}from"./one.js";import"./two.js";const c=()=>import("./later.js");export*from"./three.js";export{b as d}from'./four.js';export const e="./text.js";`;
  expect(importsOf(script)).toEqual(['./one.js', './two.js', './three.js', './four.js']);
});

describe('a page weighs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-weight-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files: Record<string, string> = {
    'index.html': '<p>Root</p>',
    'ja/index.html':
      '<link rel="stylesheet" href="/a/s.css"><link rel="canonical" href="/ja/"><script type="module" src="/a/m.js"></script><script type="module" src="/a/n.js"></script><img src="/a/i.svg" alt=""><img src="/a/later.svg" loading="lazy" alt="">',
    'en/index.html': '<p>English</p>',
    'a/s.css': 'p { color: red; }',
    'a/m.js': 'import"./shared.js";import("./later.js");',
    'a/n.js': 'import{x}from"./shared.js";x();',
    'a/shared.js': 'export const x=()=>1;',
    'a/later.js': 'console.log("a long script that nobody has asked for yet")',
    'a/i.svg': '<svg></svg>',
    'a/later.svg': '<svg><g></g></svg>',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const site = openSite({ folder, origin: 'https://example.org', base: '/' });
  const weigh = scalesFor(site);
  const bytes = (...paths: string[]) =>
    paths.reduce((sum, path) => sum + gzipSync(files[path] ?? '', { level: 9 }).length, 0);

  test('what it loads before anything is touched, each file once', () => {
    const scripts = ['a/m.js', 'a/n.js', 'a/shared.js'];
    expect(weigh(pageAt(site, 'ja/'))).toEqual({
      path: 'ja/',
      html: bytes('ja/index.html'),
      css: bytes('a/s.css'),
      js: bytes(...scripts),
      total: bytes('ja/index.html', 'a/s.css', 'a/i.svg', ...scripts),
      requests: 6,
    });
  });

  test('as much as the heaviest of its kind, at most', () => {
    const kinds = heaviestOfKinds([...site.pages.values()].map(weigh));
    expect(kinds).toMatchObject([
      { kind: '/{lang}/', pages: 2, heaviest: { path: 'ja/' } },
      { kind: '/', pages: 1, heaviest: { path: '' } },
    ]);
  });
});
