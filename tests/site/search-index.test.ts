/** The search index as it lies beside the pages; what searching with it feels like is tested in a browser. */
import { expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { openSite, siteFolder } from '../lib/built-site.ts';
import { library, projectRoot, published } from '../lib/records.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface IndexEntry {
  version: string;
  languages: Record<string, { hash: string; page_count: number }>;
}

const site = openSite({ folder: siteFolder });
const entry = JSON.parse(site.read('pagefind/pagefind-entry.json').toString()) as IndexEntry; // `as`: Pagefind's own file, each part of which is compared below

test('the index was written by the Pagefind that package.json names', () => {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  }; // `as`: our own file
  expect(entry.version).toBe(dependencies['pagefind']);
});

test('it has an index for every language of the site and no other', () => {
  expect(Object.keys(entry.languages).toSorted()).toEqual([...languages].toSorted());
});

test.each(languages)('it holds every record that can be read in %s', (lang) => {
  const { content } = library;
  const records = [...published.map(({ record }) => record), ...content.webinars.values(), ...content.factors.values()];
  const translated = records.filter(({ languages: written }) => written.has(lang));
  expect(entry.languages[lang]?.page_count).toBe(translated.length + content.sources.size + content.organisations.size);
});

test.each(languages)('everything it consists of in %s lies on the site', (lang) => {
  const files = [...site.files].filter((file) => file.startsWith('pagefind/'));
  expect(files).toContain('pagefind/pagefind.js');
  expect(files).toContain(`pagefind/pagefind.${entry.languages[lang]?.hash}.pf_meta`);
  expect(files.filter((file) => file.startsWith(`pagefind/index/${lang}_`))).not.toEqual([]);
});
