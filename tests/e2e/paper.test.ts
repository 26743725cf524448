/** What somebody prints or copies into Word and Excel. A case is a brief of two A4 pages, its facts on the first. */
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages, type Locale } from '../../src/i18n/locales.ts';
import { address, route } from '../../src/i18n/paths.ts';
import { library } from '../lib/records.ts';
import { pagesOfAllKinds, test, WALK, type Tab } from './reader.ts';

const cases = [...library.content.cases.keys()];

const pathOf = (lang: Locale, id: string) => address(lang, route.case(id)).slice(1);

/** CSS pixels between the margins of an A4 page. */
const PAPER_WIDTH = Math.floor(((210 - 2 * 8) / 25.4) * 96);

/** CSS pixels from the top margin to the bottom margin. */
const PAPER_HEIGHT = ((297 - 7 - 9) / 25.4) * 96;

/** How much longer than its content a print may be: what must not break leaves room above the end of its page. */
const LOOSE = 1.15;

/** A point in CSS pixels. */
const POINT = 96 / 72;

/** Letter sizes in points: of all that is read; of all that is read where two pages allow it; of the years in a drawing. */
const SIZES = { least: 8, usual: 9, years: 6.5 };

/** Cases that tell so much that two pages hold them in smaller letters alone. */
const CLOSELY_SET = 4;

/** The same of a page that lies across. */
const LIST_WIDTH = Math.floor(((297 - 2 * 8) / 25.4) * 96);

/** Pages of lists, tables and columns, which break in many ways. */
const longPages = [
  route.organisations(),
  route.programmes(),
  route.survey(),
  route.coverage(),
  route.guide(),
  route.factors(),
  route.factor('close-communication'),
  route.source('jetro-2008'),
  route.webinar('helpdesk-2021-12'),
  route.webinar('helpdesk-2021-4-mie-basque'),
  route.fieldGuide('cases'),
];

/** How wide letters of the narrow face are on average, in em: what two pages are reckoned with. */
const NARROW = { normal: 0.399, bold: 0.424 };

/** What the tab prints: how many pages, and where the links of each lead. Chromium writes both without compression. */
async function print(tab: Tab) {
  const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
  const objects = new Map(pdf.split(/(?<=\bendobj)\s/).map((text) => [Number(/(\d+) 0 obj/.exec(text)?.[1]), text]));
  const pages = [...objects.values()].filter((text) => /\/Type\s*\/Page\b/.test(text));
  return pages.map((page) =>
    [...(/\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].flatMap(([, number]) => {
      const uri = /\/URI \((.*)\)/.exec(objects.get(Number(number)) ?? '')?.[1];
      return uri === undefined ? [] : [new URL(uri).pathname];
    }),
  );
}

/**
 * A machine may have no narrow face, like one with the browser of npm and the font that comes with it. There a face it has
 * stands in, drawn as narrow; readers have one with their office software. Japanese needs no stand-in: the empty boxes that
 * stand for missing characters are no wider than these, so that a count of pages there can only be too low.
 */
async function standInForNarrowFace(tab: Tab): Promise<void> {
  await tab.evaluate((narrow) => {
    const pen = new OffscreenCanvas(1, 1).getContext('2d');
    if (!pen) throw new Error('The browser has no canvas.');
    const sample = 'The memorandum of understanding was signed in February 2014 and renewed in January 2017.';
    const widthIn = (weight: string, face: string) => {
      pen.font = `${weight} 100px ${face}`;
      return pen.measureText(sample).width / sample.length / 100;
    };
    const face = getComputedStyle(document.documentElement).getPropertyValue('--face-narrow');
    if (widthIn('normal', face) <= narrow.normal) return;
    const sheet = new CSSStyleSheet();
    const faceOf = (weight: 'normal' | 'bold', names: readonly string[]) => {
      const share = Math.floor((narrow[weight] / widthIn(weight, "'Open Sans', Arial")) * 100);
      const sources = names.map((name) => `local('${name}')`).join(', ');
      return `@font-face { font-family: 'Arial Narrow'; font-weight: ${weight}; src: ${sources}; size-adjust: ${share}% }`;
    };
    sheet.replaceSync(
      faceOf('normal', ['Open Sans Regular', 'OpenSans-Regular', 'Arial']) +
        faceOf('bold', ['Open Sans Bold', 'OpenSans-Bold', 'Arial Bold']),
    );
    document.adoptedStyleSheets = [sheet];
  }, NARROW);
}

describe.each(languages)('in %s', (lang) => {
  const words = dictionary(lang);

  test(
    'a case prints on at most two pages, however long, its facts, obstacles and partners on the first',
    async ({ reader }) => {
      const tab = await reader.open(`${lang}/`);
      const problems: string[] = [];
      for (const id of cases) {
        await tab.goto(reader.at(pathOf(lang, id)));
        await tab.emulateMedia({ media: 'print' });
        await standInForNarrowFace(tab);
        const [first = [], ...further] = await print(tab);
        if (further.length > 1) problems.push(`${id}: ${further.length + 1} pages`);
        const facts = await tab
          .locator('.facts__list a:not(.cites a, [href^="#"]), :is(.obstacles, .partners) a:not(.cites a)')
          .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')));
        problems.push(
          ...facts.filter((path) => !first.includes(path)).map((path) => `${id}: ${path} is not on the first page`),
        );
      }
      expect(problems).toEqual([]);
    },
    2 * WALK,
  );

  test(
    'a printed case is legible: its text, and the years of its bridge',
    async ({ reader }) => {
      const tab = await reader.open(`${lang}/`);
      await tab.emulateMedia({ media: 'print' });
      const smallest: number[] = [];
      for (const id of cases) {
        await tab.goto(reader.at(pathOf(lang, id)));
        const { text, years } = await tab.evaluate(() => {
          const sizeOf = (element: Element) => parseFloat(getComputedStyle(element).fontSize);
          const read = [...document.querySelectorAll('.entry--case :is(p, li, dt, dd, td, th)')].filter(
            (element) => element.checkVisibility() && !element.closest('.paper-head, .kicker, .tie'),
          );
          const labels = [...document.querySelectorAll('.bridge text')].map((label) => {
            const drawing = label instanceof SVGElement ? label.ownerSVGElement : null;
            return sizeOf(label) * (drawing?.getScreenCTM()?.a ?? 0);
          });
          return { text: Math.min(...read.map(sizeOf)), years: Math.min(...labels) };
        });
        smallest.push(text / POINT);
        expect(years / POINT, id).toBeGreaterThanOrEqual(SIZES.years);
      }
      expect(Math.min(...smallest)).toBeGreaterThanOrEqual(SIZES.least);
      expect(smallest.filter((size) => size < SIZES.usual).length).toBeLessThanOrEqual(CLOSELY_SET);
    },
    WALK,
  );

  test(
    'a print leaves no page empty, nor one to its footer alone',
    async ({ reader }) => {
      const tab = await reader.open(`${lang}/`);
      await tab.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
      await tab.emulateMedia({ media: 'print' });
      const problems: string[] = [];
      for (const page of longPages) {
        await tab.goto(reader.at(address(lang, page).slice(1)));
        await standInForNarrowFace(tab);
        const printed = (await print(tab)).length;
        const height = await tab.evaluate(() => document.body.scrollHeight);
        if (printed > Math.ceil((height / PAPER_HEIGHT) * LOOSE)) {
          problems.push(`${page}: ${printed} pages for what ${(height / PAPER_HEIGHT).toFixed(1)} hold`);
        }
        await tab.evaluate(() => {
          for (const end of document.querySelectorAll('.site-footer, .updated')) end.remove();
        });
        if ((await print(tab)).length < printed) problems.push(`${page}: the last page holds its footer alone`);
      }
      expect(problems).toEqual([]);
    },
    WALK,
  );

  test('the list of webinars gives their titles two fifths of the page or more', async ({ reader }) => {
    const tab = await reader.open(address(lang, route.webinars()).slice(1));
    await tab.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
    await tab.emulateMedia({ media: 'print' });
    const share = await tab.locator('.webinar-list thead th:nth-child(2)').evaluate((title) => {
      const table = title.closest('table');
      return title.getBoundingClientRect().width / (table?.getBoundingClientRect().width ?? 0);
    });
    expect(share).toBeGreaterThan(0.4);
  });

  test(
    'a printed case says its title, address, edition, date and every source with its places',
    async ({ reader }) => {
      const tab = await reader.open(`${lang}/`);
      await tab.emulateMedia({ media: 'print' });
      for (const id of cases) {
        await tab.goto(reader.at(pathOf(lang, id)));
        const printed = await tab.locator('body').innerText();
        const canonical = await tab.locator('link[rel=canonical]').getAttribute('href');
        const numbers = await tab
          .locator('main .cites a')
          .evaluateAll((links) => links.flatMap((link) => (link.checkVisibility() ? [link.getAttribute('href')] : [])));
        const places = await tab
          .locator('.sources__places > li')
          .evaluateAll((items) => items.flatMap((item) => (item.checkVisibility() ? [`#${item.id}`] : [])));
        expect(printed, id).toContain(await tab.locator('h1').innerText());
        expect(printed, id).toContain(`${words.site.onPaper}${words.common.colon}${canonical}`);
        expect(printed, id).toContain(words.site.fullName);
        expect(printed, id).toContain(`${words.site.updated}${words.common.colon}`);
        expect(new Set(numbers), id).toEqual(new Set(places));
      }
    },
    WALK,
  );

  test(
    'on paper no page of any kind is wider than the page, and nothing has to be scrolled',
    async ({ reader }) => {
      reader.expects(/404/);
      const tab = await reader.open(`${lang}/`);
      await tab.setViewportSize({ width: PAPER_WIDTH, height: 1000 });
      await tab.emulateMedia({ media: 'print' });
      const problems: string[] = [];
      for (const path of pagesOfAllKinds.filter((candidate) => candidate.startsWith(`${lang}/`))) {
        await tab.goto(reader.at(path));
        await standInForNarrowFace(tab);
        const out = await tab.evaluate((width) => {
          const all = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
          // What lies in a drawing is cut off at its edge.
          const inDrawing = (element: Element) => element instanceof SVGElement && element.ownerSVGElement !== null;
          const sticksOut = all.filter((element) => {
            if (inDrawing(element)) return false;
            const box = element.getBoundingClientRect();
            return box.width > 1 && box.height > 1 && (box.right > width + 1 || box.left < -1);
          });
          const scrolls = all.filter(
            (element) =>
              element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto',
          );
          const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
          return [...sticksOut, ...scrolls].slice(-3).map(name);
        }, PAPER_WIDTH);
        if (out.length > 0) problems.push(`${path}: ${out.join(', ')}`);
      }
      expect(problems).toEqual([]);
    },
    WALK,
  );

  test(
    'the list of all cases prints as a table on at most six pages, with its head on each',
    async ({ reader }) => {
      const tab = await reader.open(`${lang}/cases/`);
      expect((await print(tab)).length).toBeLessThanOrEqual(6);
      await tab.setViewportSize({ width: LIST_WIDTH, height: 700 });
      await tab.emulateMedia({ media: 'print' });
      const shown = await tab
        .locator('.case-table')
        .evaluateAll((tables) =>
          tables.map((table) =>
            [table, table.querySelector('thead')].map((part) => part && getComputedStyle(part).display),
          ),
        );
      expect(shown).toEqual(shown.map(() => ['table', 'table-header-group']));
    },
    WALK,
  );

  test('a copied table keeps its rows and cells', async ({ reader }) => {
    const tab = await reader.open(address(lang, route.survey()).slice(1));
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const table = tab.locator('table').first();
    const rows = await table.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return [...element.querySelectorAll('tr')].map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()),
      );
    });
    await tab.keyboard.press('ControlOrMeta+C');
    const copied = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item ? (await item.getType(type)).text() : '');
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    const lines = copied.text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
    for (const row of rows) expect(lines).toContainEqual(row);
    expect(copied.html.match(/<t[hd]\b/g)).toHaveLength(rows.flat().length);
  });
});
