/** Behind filters and in old browsers scripts do not run: everything that can be read must still be found. */
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages } from '../../src/i18n/locales.ts';
import { library, published } from '../lib/records.ts';
import { test, type Tab } from './reader.ts';

const { content } = library;
const quiet = { javaScriptEnabled: false };

/** Where the links lead that a reader can see. */
async function seen(tab: Tab, within = 'main'): Promise<string[]> {
  const links = await tab.locator(`${within} a[href]`).filter({ visible: true }).all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

describe.each(languages)('in %s, without JavaScript', (lang) => {
  const words = dictionary(lang);

  test('the lists lead to every record', async ({ reader }) => {
    const tab = await reader.open(`${lang}/`, quiet);
    const lists = {
      cases: published.map(({ id }) => id),
      webinars: [...content.webinars.keys()],
      factors: [...content.factors.keys()],
      sources: [...content.sources.keys()],
    };
    for (const [collection, ids] of Object.entries(lists)) {
      await tab.goto(reader.at(`${lang}/${collection}/`));
      expect(await seen(tab)).toEqual(expect.arrayContaining(ids.map((id) => `/${lang}/${collection}/${id}/`)));
    }
  });

  test('a case shows all its parts, and its contents lead to each', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/${published[0]?.id ?? ''}/`, quiet);
    const anchors = await seen(tab, '.contents');
    expect(anchors.length).toBeGreaterThan(5);
    for (const anchor of anchors) expect(await tab.locator(`[id="${anchor.slice(1)}"]`).isVisible(), anchor).toBe(true);
  });

  test('the ways into the cases open by a click', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/`, quiet);
    expect(await tab.locator('.browse .entrances').isVisible()).toBe(false);
    await tab.locator('.browse summary').click();
    await tab.locator('.browse .entrances a').first().click();
    await tab.waitForURL(/\/cases\/[a-z]+\/[a-z0-9-]+\/$/);
    await tab.locator('.card--case').first().waitFor();
  });

  test('the search form leads to the search page, which says what is missing and leads to every record', async ({
    reader,
  }) => {
    const tab = await reader.open(`${lang}/`, quiet);
    await tab.locator('input[type=search][name=q]').fill('MoU');
    await tab.getByRole('search').getByRole('button').click();
    await tab.waitForURL(reader.at(`${lang}/search/?q=MoU`));
    await tab.getByText(words.search.without).waitFor();
    const links = await seen(tab);
    for (const collection of ['cases', 'webinars', 'factors', 'sources', 'organisations'])
      expect(links, collection).toContain(`/${lang}/${collection}/`);
    expect(await tab.locator('[data-result-count]').count()).toBe(0);
    expect(await tab.locator('[data-results] [data-id]').filter({ visible: true }).count()).toBe(0);
    expect(await tab.locator('input[type=checkbox]').filter({ visible: true }).count()).toBe(0);
  });
});
