/** What the search does for readers beside finding: it suggests, understands slips, and says how it understood. */
import { describe, expect } from 'vitest';
import { judgedQueries } from '../../scripts/lib/judged-search.ts';
import { hitsFor } from '../../scripts/lib/search-in-browser.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages } from '../../src/i18n/locales.ts';
import { library } from '../lib/records.ts';
import { test, type Tab } from './reader.ts';

const box = (tab: Tab) => tab.locator('input[type=search][name=q]');
const options = (tab: Tab) => tab.locator('#suggestions [role=option]');
const status = (tab: Tab) => tab.locator('[role=status]');
const hits = (tab: Tab) =>
  tab.locator('[data-results] [data-id]').evaluateAll((all) => all.map((hit) => hit.getAttribute('data-id') ?? ''));

const words = {
  ja: {
    begun: 'オクシタ',
    region: 'オクシタニー地域圏',
    slip: 'デュッセルドルク',
    meant: 'デュッセルドルフ',
    other: 'Euskadi',
    shown: 'バスク州',
    seminar: '三重県 バスク セミナー',
    wider: '半導体',
    sector: '電子・光・ナノテクノロジー',
    letGo: ['ドイツ 精密機械 予算', '「予算」'],
  },
  en: {
    begun: 'Occita',
    region: 'Occitanie',
    slip: 'Toulose',
    meant: 'Toulouse',
    other: '諏訪',
    shown: 'Suwa',
    seminar: 'Mie Basque seminar',
    wider: 'semiconductor',
    sector: 'Electronics, photonics and nanotechnology',
    letGo: ['Germany precision budget', '“budget”'],
  },
} as const;

/** The languages whose words somebody has chosen above. */
const chosen = (['ja', 'en'] as const).filter((lang) => languages.includes(lang));

describe.each(chosen)('in %s', (lang) => {
  const ui = dictionary(lang).search;
  const path = `${lang}/search/`;
  const own = words[lang];

  test('whoever turns the slash off is rid of it, on the next visit as well', async ({ reader }) => {
    const tab = await reader.open(path);
    // Its place is below the hits.
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    await tab.locator('[data-slash]').uncheck();
    await tab.reload();
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    await tab.keyboard.press('/');
    expect(await box(tab).evaluate((element) => element === document.activeElement)).toBe(false);
    await tab.locator('[data-slash]').check();
  });

  test('a slash leads to the box, and what is typed is completed by names and cases', async ({ reader }) => {
    const tab = await reader.open(path);
    await tab.keyboard.press('/');
    expect(await box(tab).evaluate((element) => element === document.activeElement)).toBe(true);
    await tab.keyboard.type(own.begun);
    await options(tab).first().waitFor();
    expect(await options(tab).first().innerText()).toContain(own.region);
    expect(await box(tab).getAttribute('aria-expanded')).toBe('true');
    const said = ui.suggested.replace('{n}', String(await options(tab).count()));
    expect(await tab.locator('[aria-live=polite]').allInnerTexts()).toContain(said);
  });

  test('arrows and Enter take a suggestion: a region narrows the search', async ({ reader }) => {
    const tab = await reader.open(path);
    await box(tab).pressSequentially(own.begun);
    await options(tab).first().waitFor();
    await tab.keyboard.press('ArrowDown');
    expect(await box(tab).getAttribute('aria-activedescendant')).toBe(await options(tab).first().getAttribute('id'));
    await tab.keyboard.press('Enter');
    await tab.waitForURL((url) => url.searchParams.get('region') === 'occitanie' && !url.searchParams.has('q'));
    await expect.poll(() => hits(tab)).toContain('cases/aichi-occitanie');
    expect((await options(tab).count()) === 0 || !(await options(tab).first().isVisible())).toBe(true);
  });

  test('Escape closes the suggestions and keeps the words', async ({ reader }) => {
    const tab = await reader.open(path);
    await box(tab).pressSequentially(own.begun);
    await options(tab).first().waitFor();
    await tab.keyboard.press('Escape');
    await options(tab).first().waitFor({ state: 'hidden' });
    expect(await box(tab).inputValue()).toBe(own.begun);
  });

  test('a slip is taken for the name it is near, and the page says so', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=${encodeURIComponent(own.slip)}&type=cases`);
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    expect(await status(tab).innerText()).toContain(own.meant);
    expect((await hits(tab)).length).toBeGreaterThan(0);
  });

  test('a name in another language finds what it names, and the hit says under which name', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=${encodeURIComponent(own.other)}&type=cases`);
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    const named = tab.locator('[data-results] [data-part=by]', { hasText: own.shown });
    await named.first().waitFor();
  });

  test('what is ticked may leave nothing: the page says how many there are without it', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=F2C&region=finland`);
    await tab.locator('[data-result-count="0"]').waitFor({ state: 'attached' });
    const [before = '', after = ''] = ui.elsewhere.split('{n}');
    expect(await status(tab).innerText()).toMatch(new RegExp(`${before}\\d+${after.slice(0, 6)}`));
  });

  test('where the whole finds nothing, its parts are offered', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=${encodeURIComponent('xqzvwk NRW')}&type=cases`);
    await tab.locator('[data-result-count="0"]').waitFor({ state: 'attached' });
    const near = tab.locator('[data-near] a', { hasText: /nrw/i });
    await near.first().click();
    await tab.waitForURL((url) => url.searchParams.get('q')?.toLowerCase() === 'nrw');
    await expect.poll(() => hits(tab)).toContain('cases/fukushima-nrw');
  });

  test('the tie between the two places named and the webinar on it come first', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=${encodeURIComponent(own.seminar)}`);
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    expect((await hits(tab)).slice(0, 2).toSorted()).toEqual([
      'cases/mie-basque',
      'webinars/helpdesk-2021-4-mie-basque',
    ]);
  });

  test('for what no record is about, the sector that it belongs to is offered', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=${encodeURIComponent(own.wider)}`);
    await tab.locator('[data-result-count="0"]').waitFor({ state: 'attached' });
    await tab.locator('[data-near] a', { hasText: own.sector }).click();
    await expect.poll(() => hits(tab)).toContain('cases/higashi-osaka-dresden');
  });

  test('where words have to be let go, the page says which, and the place stays', async ({ reader }) => {
    const [query, said] = own.letGo;
    const tab = await reader.open(`${path}?q=${encodeURIComponent(query)}&type=cases`);
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    expect(await status(tab).innerText()).toContain(said);
    expect((await hits(tab)).slice(0, 2).toSorted()).toEqual(['cases/hamamatsu-jena', 'cases/higashi-osaka-dresden']);
  });

  test('no hit has an empty line or label, on the screen or on paper, before its passage is there', async ({
    reader,
  }) => {
    const tab = await reader.open(path);
    await tab.route('**/pagefind/fragment/**', () => undefined); // It never answers.
    await tab.goto(reader.at(`${path}?q=${encodeURIComponent(own.seminar)}`));
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    for (const media of ['screen', 'print'] as const) {
      await tab.emulateMedia({ media });
      for (const hit of await tab.locator('[data-results] [data-id]').all()) {
        expect(await hit.locator('[data-part=text]').innerText()).not.toBe('');
        expect(await hit.locator('[data-part=where]').isVisible()).toBe(false);
      }
    }
  });

  test('on paper stand the words, what is chosen, how many of how many, and the whole address', async ({ reader }) => {
    const tab = await reader.open(`${path}?q=MoU&type=cases&type=webinars`);
    await tab.locator('[data-result-count]').waitFor({ state: 'attached' });
    await tab.emulateMedia({ media: 'print' });
    const count = await tab.locator('[data-result-count]').getAttribute('data-result-count');
    const paper = await tab.locator('[data-paper]').innerText();
    for (const part of ['MoU', ui.types.cases, ui.types.webinars, reader.at(`${path}?q=MoU&type=cases&type=webinars`)])
      expect(paper).toContain(part);
    const shown = (await hits(tab)).length;
    expect(paper).toContain(ui.paper.shown.replace('{n}', count ?? '').replace('{shown}', String(shown)));
    for (const control of ['[data-more]', '[data-chosen-bar]', '.search__key'])
      expect(await tab.locator(control).isVisible(), control).toBe(false);
  });

  test('the box at the head of other pages leads there', async ({ reader }) => {
    const tab = await reader.open(`${lang}/factors/`);
    await box(tab).fill('MoU');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(reader.at(`${path}?q=MoU`));
    await expect.poll(() => hits(tab)).not.toEqual([]);
  });

  test('the index of names leads to every place of a case without a search', async ({ reader }) => {
    const tab = await reader.open(path, { javaScriptEnabled: false });
    const linked = await tab
      .locator('.name-index a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    for (const { facts } of library.cases)
      for (const place of facts.places) expect(linked).toContain(`/${lang}/cases/region/${place}/`);
    for (const id of library.content.organisations.keys()) expect(linked).toContain(`/${lang}/organisations/#${id}`);
  });

  test('the browser finds what was measured in Node', async ({ reader }) => {
    const tab = await reader.open(path);
    const browser = tab.context().browser();
    if (!browser) throw new Error('The tab has no browser.');
    const sample = judgedQueries().filter((query, index) => query.lang === lang && index % 15 === 0);
    const found = await hitsFor(
      browser,
      reader.at(path),
      sample.map(({ q }) => q),
    );
    const right = sample.filter(({ must }, index) =>
      must.length === 0 ? found[index]?.length === 0 : must.some((id) => found[index]?.slice(0, 5).includes(id)),
    );
    expect(right.length / sample.length).toBeGreaterThanOrEqual(0.9);
  });
});
