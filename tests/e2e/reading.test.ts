/** What a reader does on the site, in either language. */
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { baseLocale, languages, locales } from '../../src/i18n/locales.ts';
import { editionFor } from '../../src/queries/reader.ts';
import { library } from '../lib/records.ts';
import { pagesOfAllKinds, test, WALK } from './reader.ts';

const { content } = library;
const [caseRecord] = [...content.cases.values()];
const recordings = [...content.webinars.values()].flatMap((record) => {
  const { address } = editionFor({ lang: languages[0] }, record).data.recording;
  return address === undefined ? [] : [{ id: record.id, address }];
});

describe.each(languages)('in %s', (lang) => {
  const words = dictionary(lang);

  test('two clicks lead from the home page to every recording with a known address', async ({ reader }) => {
    expect(recordings).not.toEqual([]);
    // The page of the recording is a stand-in; what the browser says of it is no concern of ours.
    reader.expects(/^(?:leaves the site: )?https:/);
    const tab = await reader.open(`${lang}/`);
    await tab.route(
      (url) => !url.href.startsWith(reader.at('')),
      (route) => route.fulfill({ body: 'A recording.' }),
    );
    for (const { id, address } of recordings) {
      await tab.goto(reader.at(`${lang}/`));
      await tab
        .getByRole('navigation', { name: words.site.menu })
        .getByRole('link', { name: words.nav.webinars })
        .click();
      const row = tab.getByRole('row').filter({ has: tab.locator(`a[href="/${lang}/webinars/${id}/"]`) });
      await row.locator(`a[href="${address}"]`).click();
      await tab.waitForURL(address);
    }
  });

  test('the page of a webinar leads to its recording as well', async ({ reader }) => {
    const tab = await reader.open(`${lang}/webinars/`);
    for (const { id, address } of recordings) {
      await tab.goto(reader.at(`${lang}/webinars/${id}/`));
      expect(await tab.locator('section[aria-labelledby="recording"] a.button').getAttribute('href')).toBe(address);
    }
  });

  test('the address of the site alone leads to a choice of language, and that to the home page', async ({ reader }) => {
    const tab = await reader.open('');
    await tab.locator(`a[hreflang="${lang}"]`).click();
    await tab.waitForURL(reader.at(`${lang}/`));
    expect(await tab.locator('html').getAttribute('lang')).toBe(lang);
  });

  test('the home page leads to a case, and the case shows itself', async ({ reader }) => {
    const tab = await reader.open(`${lang}/`);
    const link = tab.locator('.card--case .card__title a').first();
    const title = await link.innerText();
    await link.click();
    await tab.waitForURL(/\/cases\/[^/]+\/$/);
    expect(await tab.locator('h1').innerText()).toBe(title);
    for (const part of ['.tie', '.facts', '#timeline', '#sources', '#related', '#cite'])
      await tab.locator(`main ${part}`).first().waitFor();
  });

  test('a number in the text leads to the place in the list of sources', async ({ reader }) => {
    const tab = await reader.open(`${lang}/cases/${caseRecord?.id ?? ''}/`);
    const number = tab.locator('.prose .cites a').first();
    const target = (await number.getAttribute('href')) ?? '';
    await number.click();
    await tab.waitForURL((url) => url.hash === target);
    expect(
      await tab
        .locator(`[id="${target.slice(1)}"]`)
        .evaluate((entry) => entry.matches(':target') && entry.getBoundingClientRect().top >= 0),
    ).toBe(true);
  });

  test('an address that leads nowhere says so and leads on', async ({ reader }) => {
    reader.expects(/404/);
    const tab = await reader.open(`${lang}/no-such-page/`);
    const section = tab.locator(`section[lang="${lang}"]`);
    expect(await section.innerText()).toContain(words.notFound.title);
    await section.getByRole('link', { name: words.nav.cases }).click();
    await tab.waitForURL(reader.at(`${lang}/cases/`));
  });
});

test(
  'a page of each kind opens by few requests, none to another host, without a complaint, and leads to itself in every language',
  async ({ reader }) => {
    const tab = await reader.open('');
    const requests: string[] = [];
    tab.on('request', (request) => requests.push(request.url()));
    for (const path of pagesOfAllKinds.filter((own) => own.startsWith(`${baseLocale}/`))) {
      requests.length = 0;
      await tab.goto(reader.at(path));
      expect(requests.length, requests.join(', ')).toBeLessThanOrEqual(6);
      for (const lang of [...languages.filter((other) => other !== baseLocale), baseLocale]) {
        // One round is enough to see the way back.
        if (lang === baseLocale && path !== `${baseLocale}/`) continue;
        await tab.getByRole('link', { name: locales[lang].name, exact: true }).click();
        await tab.waitForURL(reader.at(`${lang}${path.slice(baseLocale.length)}`));
        expect(await tab.locator('html').getAttribute('lang')).toBe(lang);
      }
    }
  },
  WALK,
);
