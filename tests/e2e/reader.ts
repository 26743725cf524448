/**
 * Somebody who reads the built site in a real browser. The site is served as a host would serve it, with its headers. Whatever
 * a browser complains of while a test runs, and every request that leaves the site, fails the test.
 */
import type { Browser, BrowserContext, Page as Tab } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { openSite, siteFolder } from '../lib/built-site.ts';
import { testedPagesOf } from '../lib/tested-pages.ts';
import { launchBrowser } from './browser.ts';

export type { Tab };

/** A page of every kind, as a path from the site's root: those that the site says it is tested with. */
export const pagesOfAllKinds: readonly string[] = testedPagesOf(openSite({ folder: siteFolder }));

/** Milliseconds that a test may take which goes through pages of all kinds: on a busy machine each takes its time. */
export const WALK = 180_000;

export interface WindowOptions {
  javaScriptEnabled?: boolean;
}

const DESK = { width: 1280, height: 800 };

export interface Reader {
  /** Opens a page of the site in a tab of its own. */
  open: (path: string, options?: WindowOptions) => Promise<Tab>;
  /** Full address of a page of the site. */
  at: (path: string) => string;
  /** Complaints that the test is about. */
  expects: (complaint: RegExp) => void;
}

/** A window: a browser's tabs of one kind, with scripts or without. Opening one costs more than loading a page. */
class Window {
  readonly #context: BrowserContext;
  readonly #idle: Tab[] = [];

  private constructor(context: BrowserContext) {
    this.#context = context;
  }

  static async open(
    browser: Browser,
    root: string,
    options: WindowOptions,
    complain: (complaint: string) => void,
  ): Promise<Window> {
    const context = await browser.newContext({ viewport: DESK, ...options });
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complain(`${message.page()?.url() ?? ''}: ${message.text()}`);
    });
    context.on('weberror', (error) => complain(`${error.page()?.url() ?? ''}: ${error.error().message}`));
    context.on('request', (request) => {
      const isOwn = request.url().startsWith(root) || /^(?:blob|data|about):/.test(request.url());
      if (!isOwn) complain(`leaves the site: ${request.url()}`);
    });
    context.on('response', (response) => {
      if (response.status() >= 400) complain(`${response.status()}: ${response.url()}`);
    });
    return new Window(context);
  }

  take = async (): Promise<Tab> => {
    const tab = this.#idle.pop() ?? (await this.#context.newPage());
    // A browser lets tabs in the background wait.
    await tab.bringToFront();
    return tab;
  };

  /** Takes a tab back, as if it were new. */
  giveBack = async (tab: Tab): Promise<void> => {
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    await tab.goto('about:blank');
    await tab.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
    await tab.setViewportSize(DESK);
    this.#idle.push(tab);
  };
}

/** What the browser complained of in the test that is running. */
interface Watch {
  complaints: string[];
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
  .extend('watch', { scope: 'worker' }, (): Watch => ({ complaints: [] }))
  .extend('windows', { scope: 'worker' }, (): Map<string, Window> => new Map())
  .extend('reader', async ({ browser, root, watch, windows }, { onCleanup }): Promise<Reader> => {
    const taken: [Window, Tab][] = [];
    const expected: RegExp[] = [];
    watch.complaints = [];
    onCleanup(async () => {
      for (const [window, tab] of taken) await window.giveBack(tab);
      const unexpected = watch.complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
      expect(unexpected).toEqual([]);
    });
    const windowFor = async (options: WindowOptions) => {
      const key = JSON.stringify(options);
      const window =
        windows.get(key) ??
        (await Window.open(browser, root, options, (complaint) => watch.complaints.push(complaint)));
      windows.set(key, window);
      return window;
    };
    const at = (path: string) => new URL(path, root).href;
    const open = async (path: string, options: WindowOptions = {}) => {
      const window = await windowFor(options);
      const tab = await window.take();
      taken.push([window, tab]);
      await tab.goto(at(path));
      return tab;
    };
    return { open, at, expects: (pattern) => void expected.push(pattern) };
  });
