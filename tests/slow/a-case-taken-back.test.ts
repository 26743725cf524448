/** A case can be taken back: its address stays and says so, and nothing leads readers or search engines to it any more. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/i18n/locales.ts';
import { ledToBy, openSite, pageAt, type BuiltSite } from '../lib/built-site.ts';
import { attribute, select, selectOne, textOf } from '../lib/html.ts';
import { soundRecords } from '../lib/sound-records.ts';
import { Workshop, type Run } from './workshop.ts';

const ID = 'a-trial-case';
const REASONS: Readonly<Record<string, string>> = { ja: '当事者の求めによる', en: 'At the request of a partner' };
const workshop = new Workshop();
let built: Run;
let site: BuiltSite;

beforeAll(() => {
  for (const [path, text] of Object.entries(soundRecords.case(ID))) {
    const lang = path.split('/')[1] ?? '';
    const date = lang === 'ja' ? '\n  date: 2026-11-22' : '';
    workshop.write(
      `content/${path}`,
      text.replace(/\n---\n/, `\nwithdrawn:${date}\n  reason: ${REASONS[lang]}\n---\n`),
    );
  }
  built = workshop.build();
  if (built.passed) site = openSite({ folder: workshop.site });
});
afterAll(() => workshop.clear());

test.each(languages)('in %s its page stays, says why, and asks not to be listed', (lang) => {
  expect(built.output).toContain('The site is built');
  const { document } = pageAt(site, `${lang}/cases/${ID}/`);
  expect(textOf(selectOne(document, '.notice'))).toContain(REASONS[lang]);
  expect(select(document, 'meta[name="robots"]').map((meta) => attribute(meta, 'content'))).toEqual(['noindex']);
});

test('no other page leads to it, and neither the site map nor the search knows it', () => {
  const leading = [...site.pages.values()].filter(
    (page) =>
      !page.path.endsWith(`/cases/${ID}/`) && ledToBy(page).some(({ url }) => url.pathname.endsWith(`/cases/${ID}/`)),
  );
  expect(leading.map(({ path }) => path)).toEqual([]);
  for (const file of ['sitemap.xml', ...languages.map((lang) => `search/records-${lang}.json`)])
    expect(site.read(file).toString(), file).not.toContain(ID);
});

test('everything that is held true of the site is true without it', () => {
  const { passed, output } = workshop.testSite();
  expect(passed ? '' : output).toBe('');
});
