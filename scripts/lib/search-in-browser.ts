/** Searches in a real browser, as a reader makes them, for measurements. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

const BOX = 'input[type=search][name=q]';
const COUNT = '[data-result-count]';

const idsOn = (page: Page) =>
  page
    .locator('[data-results] [data-id]')
    .evaluateAll((hits) => hits.map((hit) => (hit.getAttribute('data-id') ?? '').replace('cases/', '')));

/** Ids of the cases on the first page of hits, for each query. */
export async function hitsFor(browser: Browser, address: string, queries: readonly string[]): Promise<string[][]> {
  const page = await browser.newPage();
  const hits: string[][] = [];
  for (const q of queries) {
    await page.goto(`${address}?${new URLSearchParams({ q, type: 'cases' }).toString()}`);
    await page.waitForSelector(COUNT, { state: 'attached' });
    hits.push(await idsOn(page));
  }
  await page.close();
  return hits;
}

/** Compressed already, or not worth it. */
const COMPRESSED = /\.(?:pf_\w+|pagefind|png|ico)$/;

/** What is fetched from the moment the box has the focus until hits and their excerpts stand, in a browser that has seen nothing. */
export async function weightOf(
  browser: Browser,
  address: string,
  query: string,
  siteFolder: string,
): Promise<{ bytes: number; requests: number }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const fetched = new Set<string>();
  page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await page.focus(BOX);
  await page.locator(BOX).pressSequentially(query);
  await page.waitForSelector(COUNT, { state: 'attached' });
  await page.waitForLoadState('networkidle');
  await context.close();
  const sizes = [...fetched].map((path) => {
    const content = readFileSync(join(siteFolder, decodeURI(path)));
    return COMPRESSED.test(path) ? content.length : gzipSync(content).length;
  });
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: fetched.size };
}

/**
 * Milliseconds of each query from the change of the address to the list, all files fetched before; and of each facet from
 * the click to its counts laid out, which is what the page can do about it, and to the end of the frame that shows them.
 */
export async function countsPainted(
  browser: Browser,
  address: string,
  queries: readonly string[],
): Promise<{ queries: number[]; toggles: number[]; frames: number[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(address);
  const ask = (q: string) =>
    page.evaluate(async (words) => {
      const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
      const status = document.querySelector('[role=status]');
      if (!box?.form || !status) throw new Error('This is no search page.');
      box.value = words;
      const begun = performance.now();
      box.form.requestSubmit();
      await new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!status.hasAttribute('data-result-count')) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(status, { attributes: true });
      });
      return performance.now() - begun;
    }, q);
  for (const q of queries) await ask(q);
  await ask('');
  const times: number[] = [];
  for (const q of queries) times.push(await ask(q));
  await ask('');
  const facets = await page.evaluate(async () => {
    const status = document.querySelector('[role=status]');
    if (!status) throw new Error('This is no search page.');
    const counted = () =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!status.hasAttribute('data-result-count')) return;
          watch.disconnect();
          resolve();
        });
        watch.observe(status, { attributes: true });
      });
    const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    // A reader does not click while the frame before is still being drawn.
    const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve()));
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 60);
    const toggles: number[] = [];
    const frames: number[] = [];
    // Each twice, of which the second counts, as with the queries.
    for (const [number, box] of [...boxes, ...boxes].entries()) {
      await painted();
      await idle();
      const done = counted();
      const begun = performance.now();
      box.click();
      await done;
      document.body.getBoundingClientRect(); // Styles and layout are part of what the click costs.
      const laidOut = performance.now() - begun;
      await painted();
      if (number >= boxes.length) {
        toggles.push(laidOut);
        frames.push(performance.now() - begun);
      }
      box.click();
      await painted();
    }
    return { toggles, frames };
  });
  await page.close();
  return { queries: times, ...facets };
}
