/** A case is added by writing it down: two files of content, and no code. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { openSite, pageAt, type BuiltSite } from '../lib/built-site.ts';
import { attribute, select, selectOne } from '../lib/html.ts';
import { libraryIn } from '../lib/records.ts';
import { soundRecords } from '../lib/sound-records.ts';
import { facetsOf } from '../../src/queries/facets.ts';
import { caseFacets } from '../../src/i18n/paths.ts';
import { Workshop, type Run } from './workshop.ts';

const ID = 'a-trial-case';
const workshop = new Workshop();
let built: Run;
let site: BuiltSite;

beforeAll(() => {
  for (const [path, text] of Object.entries(soundRecords.case(ID))) workshop.write(`content/${path}`, text);
  built = workshop.build();
  if (built.passed) site = openSite({ folder: workshop.site });
});
afterAll(() => workshop.clear());

const linksOn = (path: string) =>
  select(selectOne(pageAt(site, path).document, 'main'), 'a').map((link) => attribute(link, 'href'));

test('two files of content are all it takes', () => {
  expect(workshop.touched.toSorted()).toEqual(languages.map((lang) => `content/cases/${lang}/${ID}.mdx`).toSorted());
  expect(built.output).toContain('The site is built');
});

test.each(languages)('in %s it has a page and stands in the list of cases and in every list of what it has', (lang) => {
  const { cases, regions } = libraryIn(workshop.root);
  const facts = cases.find(({ id }) => id === ID)?.facts;
  if (!facts) throw new Error('The new case has not been read.');
  const facets = facetsOf(facts, regions);
  const lists = caseFacets.flatMap((facet) => facets[facet].map((term) => `cases/${facet}/${term}/`));
  expect(lists.length).toBeGreaterThan(5);
  for (const list of ['cases/', ...lists]) expect(linksOn(`${lang}/${list}`), list).toContain(`/${lang}/cases/${ID}/`);
  pageAt(site, `${lang}/cases/${ID}/`);
});

test.each(languages)('in %s it is related to a case that has what it has, and that case to it', (lang) => {
  const { cases, regions } = libraryIn(workshop.root);
  const facts = cases.find(({ id }) => id === ID)?.facts;
  const places = new Set(facts?.places);
  const near = cases.filter(
    ({ id, facts: other }) => id !== ID && facetsOf(other, regions).region.some((region) => places.has(region)),
  );
  expect(near).not.toEqual([]);
  for (const { id } of near) {
    expect(linksOn(`${lang}/cases/${ID}/`)).toContain(`/${lang}/cases/${id}/`);
    expect(linksOn(`${lang}/cases/${id}/`)).toContain(`/${lang}/cases/${ID}/`);
  }
});

test('it can be found: by the search and by search engines', () => {
  const siteMap = site.read('sitemap.xml').toString();
  for (const lang of languages) {
    expect(siteMap).toContain(`<loc>${site.root}${lang}/cases/${ID}/</loc>`);
    expect(site.read(`search/records-${lang}.json`).toString()).toContain(`"cases/${ID}"`);
  }
});

test('everything that is held true of the site is true with it', () => {
  const { passed, output } = workshop.testSite();
  expect(passed ? '' : output).toBe('');
});
