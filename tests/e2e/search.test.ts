/** The search, by the hooks that design.md promises to whoever measures it from outside. */
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages, locales, type Locale } from '../../src/i18n/locales.ts';
import { caseFacets } from '../../src/i18n/paths.ts';
import { facetsOf } from '../../src/queries/facets.ts';
import { editionFor } from '../../src/queries/reader.ts';
import { library, published } from '../lib/records.ts';
import { test, type Tab } from './reader.ts';

const { content } = library;

/** Ids of everything that can be read in a language and found. */
function findable(lang: Locale): string[] {
  const texts = (['webinars', 'factors'] as const).flatMap((collection) =>
    [...content[collection].values()]
      .filter(({ languages: written }) => written.has(lang))
      .map(({ id }) => `${collection}/${id}`),
  );
  const labels = (['sources', 'organisations'] as const).flatMap((collection) =>
    [...content[collection].keys()].map((id) => `${collection}/${id}`),
  );
  return [...casesIn(lang).map(({ id }) => `cases/${id}`), ...texts, ...labels];
}
const casesIn = (lang: Locale) => published.filter(({ record }) => record.languages.has(lang));

/** How many hits there are, once the list for the address stands. */
async function countOf(tab: Tab): Promise<number> {
  const count = tab.locator('[data-result-count]');
  await count.waitFor({ state: 'attached' });
  return Number(await count.getAttribute('data-result-count'));
}

/** The hits in the document, in rank order. */
async function shown(tab: Tab): Promise<string[]> {
  await countOf(tab);
  return tab
    .locator('[data-results] [data-id]')
    .evaluateAll((hits) => hits.map((hit) => hit.getAttribute('data-id') ?? ''));
}

/** In milliseconds; nothing is measured by it. */
const LOADING = 20_000;

/** All hits: those that are shown on demand as well. */
async function allHits(tab: Tab): Promise<string[]> {
  const count = await countOf(tab);
  for (let hits = await shown(tab); ; hits = await shown(tab)) {
    if (hits.length >= count) return hits;
    const furtherHits = async () => {
      // While hits above it are still being drawn, the button moves, and a click may miss it.
      if ((await tab.locator('[data-results]').getAttribute('aria-busy')) !== 'true')
        await tab.locator('[data-more]').click();
      return (await shown(tab)).length;
    };
    // The first further hits need the search itself, which a busy machine takes its time to load.
    await expect.poll(furtherHits, { timeout: LOADING }).toBeGreaterThan(hits.length);
  }
}

const box = (tab: Tab) => tab.locator('input[type=search][name=q]');
const control = (tab: Tab, name: string, value: string) =>
  tab.locator(`input[type=checkbox][name="${name}"][value="${value}"]`);

/** Chooses a value as a reader does: unfolds what it stands in, and clicks on it. */
async function choose(tab: Tab, name: string, value: string): Promise<void> {
  const input = control(tab, name, value);
  for (const folded of await tab.locator('details:not([open])', { has: input }).all())
    await folded.locator('> summary').click();
  await input.click();
}
/** The number beside a value. */
async function countBeside(tab: Tab, name: string, value: string): Promise<number> {
  await countOf(tab);
  return Number(
    await tab
      .locator('label', { has: control(tab, name, value) })
      .locator('[data-facet-count]')
      .getAttribute('data-facet-count'),
  );
}

const words: Readonly<Record<string, readonly string[]>> = {
  ja: ['水素', 'バスク', '発酵'],
  en: ['hydrogen', 'Basque', 'fermentation'],
};

/** Cases whose text has a word in it. */
function casesWith(word: string, lang: Locale): string[] {
  const textOf = (record: (typeof published)[number]['record']) => {
    const { data, body } = editionFor({ lang }, record);
    return `${JSON.stringify(data)} ${body.sections.map(({ text }) => text).join(' ')}`.toLowerCase();
  };
  return casesIn(lang)
    .filter(({ record }) => textOf(record).includes(word.toLowerCase()))
    .map(({ id }) => `cases/${id}`);
}

describe.each(languages)('in %s', (lang) => {
  const ui = dictionary(lang);
  const path = `${lang}/search/`;
  const [sector = ''] = published.flatMap(({ facts }) => facts.sectors);

  test('the page holds one field for words, and before anything is asked for it lists every record once', async ({
    reader,
  }) => {
    const tab = await reader.open(path);
    expect(await box(tab).count()).toBe(1);
    const count = await countOf(tab);
    expect(count).toBe(findable(lang).length);
    expect((await shown(tab)).length).toBeGreaterThanOrEqual(Math.min(20, count));
    expect((await allHits(tab)).toSorted()).toEqual(findable(lang).toSorted());
    expect(await tab.locator('[data-id]').count()).toBe(count);
    expect(await tab.locator('[data-results]').getAttribute('aria-busy')).not.toBe('true');
  });

  test.for(words[lang] ?? [])('"%s" finds every case that speaks of it', async (word, { reader }) => {
    const expected = casesWith(word, lang);
    expect(expected).not.toEqual([]);
    const tab = await reader.open(`${path}?q=${encodeURIComponent(word)}`);
    const hits = await allHits(tab);
    expect(await countOf(tab)).toBe(hits.length);
    expect(hits).toEqual(expect.arrayContaining(expected));
    expect(expected).toContain(hits.find((hit) => hit.startsWith('cases/')));
  });

  test('words typed into the field have the same effect as words in the address', async ({ reader }) => {
    const [word = ''] = words[lang] ?? [];
    const tab = await reader.open(path);
    await countOf(tab);
    await box(tab).pressSequentially(word);
    await tab.waitForURL((url) => url.searchParams.get('q') === word);
    const typed = await allHits(tab);
    const other = await reader.open(`${path}?q=${encodeURIComponent(word)}`);
    expect(await box(other).inputValue()).toBe(word);
    expect(await other.title()).toContain(word);
    expect(await other.title()).toContain(ui.search.title);
    expect(await allHits(other)).toEqual(typed);
  });

  test('a word put into the form of the home page is searched for', async ({ reader }) => {
    const [word = ''] = words[lang] ?? [];
    const tab = await reader.open(`${lang}/`);
    await box(tab).fill(word);
    await box(tab).press('Enter');
    await tab.waitForURL((url) => url.pathname === `/${path}` && url.searchParams.get('q') === word);
    expect(await shown(tab)).toEqual(expect.arrayContaining(casesWith(word, lang)));
  });

  test('a hit leads to its record', async ({ reader }) => {
    const tab = await reader.open(`${path}?type=cases`);
    const [first = ''] = await shown(tab);
    await tab.locator(`[data-id="${first}"] a`).first().click();
    await tab.waitForURL(reader.at(`${lang}/${first}/`));
  });

  test('a kind of record narrows the list to just the records of that kind', async ({ reader }) => {
    const tab = await reader.open(path);
    for (const type of ['cases', 'webinars', 'factors', 'sources', 'organisations']) {
      const expected = findable(lang).filter((id) => id.startsWith(`${type}/`));
      expect(await countBeside(tab, 'type', type), type).toBe(expected.length);
      await choose(tab, 'type', type);
      expect((await allHits(tab)).toSorted(), type).toEqual(expected.toSorted());
      await choose(tab, 'type', type);
    }
  });

  test('every facet narrows the cases to those whose record has the value', async ({ reader }) => {
    const tab = await reader.open(`${path}?type=cases`);
    await countOf(tab);
    for (const facet of [...caseFacets, 'period', 'depth', 'factor', 'area'] as const) {
      const has = (value: string) =>
        casesIn(lang)
          .filter(({ facts }) => [facetsOf(facts, library.regions)[facet]].flat().includes(value))
          .map(({ id }) => `cases/${id}`);
      const [value = ''] = published.flatMap(({ facts }) => facetsOf(facts, library.regions)[facet]);
      await choose(tab, facet, value);
      expect((await allHits(tab)).toSorted(), `${facet}=${value}`).toEqual(has(value).toSorted());
      await choose(tab, facet, value);
    }
  });

  test('the number beside a value is the number of hits that choosing it gives, with a query and without', async ({
    reader,
  }) => {
    const tab = await reader.open(path);
    for (const query of ['', ...(words[lang] ?? []).slice(0, 1)]) {
      await tab.goto(reader.at(`${path}?q=${encodeURIComponent(query)}`));
      await countOf(tab);
      for (const facet of ['type', 'area', ...caseFacets, 'period', 'depth', 'factor']) {
        const offered = tab.locator(`li:not([hidden]) > label > input[type=checkbox][name="${facet}"]`);
        const value = (await offered.first().getAttribute('value')) ?? '';
        const number = await countBeside(tab, facet, value);
        await choose(tab, facet, value);
        expect(await countOf(tab), `${query} ${facet}=${value}`).toBe(number);
        await choose(tab, facet, value);
        await countOf(tab);
      }
    }
  });

  test('values that would give nothing are out of the way, but for those that are chosen', async ({ reader }) => {
    const [word = ''] = words[lang] ?? [];
    const tab = await reader.open(`${path}?q=${encodeURIComponent(word)}&sector=tourism`);
    await countOf(tab);
    const rows = tab.locator('.facet label', { has: tab.locator('[data-facet-count="0"]') });
    expect(await rows.count()).toBeGreaterThan(0);
    for (const row of await rows.all()) expect(await row.isVisible()).toBe(await row.locator('input').isChecked());
    expect(await control(tab, 'sector', 'tourism').isVisible()).toBe(true);
  });

  test('choosing a value and naming it in the address have the same effect', async ({ reader }) => {
    const tab = await reader.open(path);
    await countOf(tab);
    await choose(tab, 'sector', sector);
    await choose(tab, 'type', 'cases');
    await tab.waitForURL(
      (url) => url.searchParams.get('sector') === sector && url.searchParams.get('type') === 'cases',
    );
    const chosen = await allHits(tab);
    const other = await reader.open(`${path}?sector=${sector}&type=cases`);
    expect(await allHits(other)).toEqual(chosen);
    expect(await control(other, 'sector', sector).isChecked()).toBe(true);
    expect(await control(other, 'type', 'cases').isChecked()).toBe(true);
    expect(await box(other).inputValue()).toBe('');
  });

  test('two values of a facet widen the list, values of two facets narrow it', async ({ reader }) => {
    const tab = await reader.open(`${path}?type=cases`);
    const counts = [];
    for (const query of [
      'type=cases',
      'type=webinars',
      'type=cases&type=webinars',
      `sector=${sector}`,
      `type=cases&sector=${sector}`,
    ]) {
      await tab.goto(reader.at(`${path}?${query}`));
      counts.push(await countOf(tab));
    }
    const [cases = 0, webinars = 0, either, ofSector = 0, casesOfSector = 0] = counts;
    expect(either).toBe(cases + webinars);
    expect(casesOfSector).toBe(published.filter(({ facts }) => facts.sectors.includes(sector)).length);
    expect(casesOfSector).toBeLessThanOrEqual(Math.min(cases, ofSector));
  });

  test('the back and forward buttons lead through the states, and reloading keeps one', async ({ reader }) => {
    const tab = await reader.open(path);
    const everything = await shown(tab);
    await choose(tab, 'type', 'webinars');
    await tab.waitForURL(/type=webinars/);
    const webinars = await shown(tab);
    expect(webinars).not.toEqual(everything);
    await tab.goBack();
    await expect.poll(() => shown(tab)).toEqual(everything);
    expect(await control(tab, 'type', 'webinars').isChecked()).toBe(false);
    await tab.goForward();
    await expect.poll(() => shown(tab)).toEqual(webinars);
    expect(await control(tab, 'type', 'webinars').isChecked()).toBe(true);
    await tab.reload();
    expect(await shown(tab)).toEqual(webinars);
  });

  test('changing the language keeps what is asked for', async ({ reader }) => {
    const [other = lang] = languages.filter((candidate) => candidate !== lang);
    const tab = await reader.open(`${path}?sector=${sector}&type=cases`);
    const hits = await allHits(tab);
    await tab.getByRole('link', { name: locales[other].name, exact: true }).click();
    await tab.waitForURL(
      (url) =>
        url.pathname === `/${other}/search/` &&
        url.searchParams.get('sector') === sector &&
        url.searchParams.get('type') === 'cases',
    );
    expect((await allHits(tab)).toSorted()).toEqual(hits.toSorted());
  });

  test('another order shows the same records, by name in the order of the language', async ({ reader }) => {
    const tab = await reader.open(`${path}?type=factors`);
    const hits = await allHits(tab);
    for (const sort of ['name', 'newest']) {
      await tab.goto(reader.at(`${path}?type=factors&sort=${sort}`));
      expect((await allHits(tab)).toSorted(), sort).toEqual(hits.toSorted());
    }
    await tab.goto(reader.at(`${path}?type=factors&sort=name`));
    await allHits(tab);
    const titles = await tab.locator('[data-results] [data-id] h3').allInnerTexts();
    expect(titles).toEqual(titles.toSorted(new Intl.Collator(lang).compare));
  });

  test('what is chosen can be seen and taken off again', async ({ reader }) => {
    const tab = await reader.open(`${path}?type=cases&sector=${sector}`);
    await countOf(tab);
    const name =
      (
        await tab
          .locator('label', { has: control(tab, 'sector', sector) })
          .locator('.facet__label')
          .textContent()
      )?.trim() ?? '';
    await tab.getByRole('button', { name: ui.search.remove.replace('{name}', name) }).click();
    await tab.waitForURL((url) => !url.searchParams.has('sector') && url.searchParams.get('type') === 'cases');
    await tab.getByRole('button', { name: ui.search.clear }).click();
    await tab.waitForURL((url) => url.search === '');
    expect(await countOf(tab)).toBe(findable(lang).length);
  });

  test('words that nothing has find nothing, and say where to look instead', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=xqzvwk`);
    expect(await countOf(tab)).toBe(0);
    expect(await shown(tab)).toEqual([]);
    await tab.getByText(ui.search.none).waitFor();
    await tab.locator(`main a[href="/${lang}/cases/"]`).filter({ visible: true }).first().waitFor();
  });

  test('what is searched for is text, whatever it looks like', async ({ reader }) => {
    const query = '"><b onclick=alert()>水素</b>&amp;';
    const tab = await reader.open(`${path}?q=${encodeURIComponent(query)}`);
    await countOf(tab);
    expect(await box(tab).inputValue()).toBe(query);
    expect(await tab.locator('[onclick]').count()).toBe(0);
  });

  test.for(['**/pagefind/**', '**/search/records-*'])(
    'where %s cannot be loaded, the page says so and leads to the lists',
    async (files, { reader }) => {
      reader.expects(/ERR_FAILED|Failed to (?:load|fetch)|fetch/i);
      const tab = await reader.open(path);
      await tab.route(files, (route) => route.abort());
      await tab.goto(reader.at(`${path}?q=MoU`));
      await tab.getByText(ui.search.failed).waitFor();
      for (const collection of ['cases', 'webinars', 'factors', 'sources', 'organisations'])
        expect(
          await tab.locator(`main a[href="/${lang}/${collection}/"]`).filter({ visible: true }).count(),
          collection,
        ).toBeGreaterThan(0);
      expect(await tab.locator('[data-result-count]').count()).toBe(0);
      expect(await tab.locator('[data-results]').getAttribute('aria-busy')).not.toBe('true');
    },
  );
});
