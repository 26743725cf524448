/**
 * Somebody who reads the built site in a real browser. The site is served as a host would serve it, with its headers. Whatever
 * a browser complains of while a test runs, and every request that leaves the site, fails the test.
 */
import type { Browser, BrowserContext, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { kindOfPage } from '../../scripts/lib/page-weight.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { openSite, siteFolder } from '../lib/built-site.ts';
import { launchBrowser } from './browser.ts';

export type { Tab };

/** The longest page of every kind, as a path from the site's root. What is added to the site later is among them. */
export const pagesOfAllKinds: readonly string[] = (() => {
  const site = openSite({ folder: siteFolder });
  const paths = [...site.pages.values()].toSorted((a, b) => b.html.length - a.html.length).map(({ path }) => path);
  const kindIn = (path: string) => `${path.split('/')[0]} ${kindOfPage(path)}`;
  return [...new Map(paths.toReversed().map((path) => [kindIn(path), path])).values()].toSorted();
})();

export interface Reader {
  /** Opens a page of the site in a window of its own. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Tab>;
  /** Full address of a page of the site. */
  at: (path: string) => string;
  /** Complaints that the test is about. */
  expects: (complaint: RegExp) => void;
}

/** Notes in `complaints` what goes wrong in a window. */
function watch(context: BrowserContext, root: string, complaints: string[]): void {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`${error.page()?.url() ?? ''}: ${error.error().message}`));
  context.on('request', (request) => {
    if (!request.url().startsWith(root) && !/^(?:blob|data|about):/.test(request.url()))
      complaints.push(`leaves the site: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('root', { scope: 'worker' }, async ({}, { onCleanup }): Promise<string> => {
    const { url, close } = await serveFolder({ root: siteFolder, base: '/' });
    onCleanup(close);
    return url;
  })
  .extend('reader', async ({ browser, root }, { onCleanup }): Promise<Reader> => {
    const windows: BrowserContext[] = [];
    const complaints: string[] = [];
    const expected: RegExp[] = [];
    onCleanup(async () => {
      await Promise.all(windows.map((window) => window.close()));
      expect(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual([]);
    });
    const at = (path: string) => new URL(path, root).href;
    const open = async (path: string, options: BrowserContextOptions = {}) => {
      const window = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      windows.push(window);
      watch(window, root, complaints);
      const tab = await window.newPage();
      await tab.goto(at(path));
      return tab;
    };
    return { open, at, expects: (pattern) => void expected.push(pattern) };
  });
