/**
 * Somebody who contributes through the editor at /admin/, in a browser of their own, with a Git host in memory. Whatever the
 * browser complains of, every request to somebody else and every call that the host knows no answer to fails the test.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { filesBelow } from '../../src/records/files.ts';
import { API, GitHost, type Account } from '../lib/git-host.ts';
import { Repository } from '../lib/git-repository.ts';
import { projectRoot } from '../lib/records.ts';
import { Workshop } from '../slow/workshop.ts';
import { launchBrowser } from './browser.ts';
import { EditorForm, KNOWN_COMPLAINTS } from './editor-form.ts';

const place = { owner: 'clair-paris', name: 'kakehashi', branch: 'main' };

/** Two editors of the office, two whom nobody has invited, and somebody whose token may not see the repository. */
export const accounts = {
  member: { login: 'yamada', name: '山田', token: 'github_pat_member', access: 'write' },
  colleague: { login: 'suzuki', name: '鈴木', token: 'github_pat_colleague', access: 'write' },
  outsider: { login: 'dupont', name: 'Dupont', token: 'ghp_outsider', access: 'read' },
  limited: { login: 'rossi', name: 'Rossi', token: 'github_pat_limited', access: 'read', isFineGrained: true },
  stranger: { login: 'tanaka', name: '田中', token: 'github_pat_stranger', access: 'none' },
} as const satisfies Record<string, Account>;

/** What the editor's page refuses: requests to these are stopped in the browser and told in its console. */
const REFUSED = /https:\/\/(?:www\.githubstatus\.com|avatars\.githubusercontent\.com)\//;

export class Contributor extends EditorForm {
  /** Opens the editor and waits until it offers to sign in. */
  async begin(): Promise<void> {
    await this.tab.goto(this.address);
    await this.tab.getByRole('button', { name: 'アクセストークンを使用してログイン' }).waitFor();
  }

  async enterToken(token: string): Promise<void> {
    await this.tab.getByRole('button', { name: 'アクセストークンを使用してログイン' }).click();
    await this.tab.getByRole('textbox', { name: '個人用アクセストークン' }).fill(token);
    await this.tab.getByRole('button', { name: 'ログイン', exact: true }).click();
  }

  async signIn(token: string): Promise<void> {
    await this.begin();
    await this.enterToken(token);
    await this.tab.waitForURL(/#.collections/);
  }

  async signOut(): Promise<void> {
    await this.tab.goto(`${this.address}#/collections/cases`);
    await this.tab.getByRole('button', { name: 'アカウント' }).click();
    await this.tab.getByRole('menuitem', { name: 'ログアウト' }).click();
    await this.tab.getByRole('button', { name: 'アクセストークンを使用してログイン' }).waitFor();
  }

  /** Deletes the token with the page's own button. */
  async forgetToken(): Promise<void> {
    await this.tab.getByText('トークン（合言葉）についての注意').click();
    await this.tab.getByRole('button', { name: 'トークンをこのブラウザーから消す' }).click();
    await this.tab.getByRole('button', { name: 'アクセストークンを使用してログイン' }).waitFor();
  }

  /** Waits until the editor has saved and asks whether somebody shall look at it. */
  async isAskedForReview(): Promise<void> {
    await this.tab.getByRole('button', { name: 'レビューを依頼' }).waitFor();
  }

  /** Waits until the editor has closed the form, as it does after saving. */
  async isBackInList(): Promise<void> {
    await this.tab.waitForURL(({ hash }) => /^#.collections.[a-z]+$/.test(hash));
    await this.field('*').first().waitFor({ state: 'hidden' });
  }

  async askForReview(): Promise<void> {
    await this.tab.getByRole('button', { name: 'レビューを依頼' }).click();
  }

  /** Answers that nobody shall look at it yet. */
  async asksForReviewLater(): Promise<void> {
    await this.tab.getByRole('button', { name: '後で' }).click();
  }

  /** Types something behind the title, in the language that is being written in, and waits until the browser has a copy. */
  async addToTitle(more: string): Promise<void> {
    const box = this.box('title');
    await box.press('End');
    // Key by key: the editor keeps copies only of what it has seen somebody type.
    await box.pressSequentially(more);
    // A copy that comes after saving would be offered when the record is opened again.
    await expect.poll(() => this.#hasKept(more)).toBe(true);
  }

  /** Chooses what the menu of the record that is open offers, and says yes where the editor asks again. */
  async throwAway(item: '変更を破棄' | '記録を削除'): Promise<void> {
    await this.tab.getByRole('button', { name: 'エディターオプションを表示' }).click();
    await this.tab.getByRole('menuitem', { name: item }).click();
    await this.tab
      .locator('dialog[open]')
      .getByRole('button', { name: /^(?:破棄|削除)$/ })
      .click();
  }

  /** Whether the browser holds a text in its own database, as a copy of what is not saved. */
  async #hasKept(text: string): Promise<boolean> {
    return this.tab.evaluate(async (text) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(request.error?.message));
        });
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name));
        try {
          for (const store of database.objectStoreNames) {
            const records = await done(database.transaction(store).objectStore(store).getAll());
            if (JSON.stringify(records).includes(text)) return true;
          }
        } finally {
          database.close();
        }
      }
      return false;
    }, text);
  }

  /** Chooses another state for the record that is open. */
  async moveTo(state: '下書き' | 'レビュー中' | '公開可'): Promise<void> {
    await this.tab.getByRole('button', { name: /ステータス/ }).click();
    await this.tab.getByRole('menuitemradio', { name: state }).click();
  }
}

interface Desk {
  /** Opens a browser of somebody's own; `expected` are complaints that the test is about. */
  sitDown: (expected?: RegExp) => Promise<Contributor>;
}

export const test = base
  .extend('folder', { scope: 'file' }, ({}, { onCleanup }): string => {
    const workshop = new Workshop({ EDITOR_REPOSITORY: `${place.owner}/${place.name}` });
    onCleanup(() => workshop.clear());
    const { passed, output } = workshop.buildEditor();
    expect(passed ? '' : output).toBe('');
    return workshop.site;
  })
  .extend('site', { scope: 'file' }, async ({ folder }, { onCleanup }): Promise<string> => {
    const { url, close } = await serveFolder({ root: folder, base: '/' });
    onCleanup(close);
    return url;
  })
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await launchBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('host', ({}, { onCleanup }): GitHost => {
    const files = filesBelow(join(projectRoot, 'content')).map(
      (path) => [`content/${path}`, readFileSync(join(projectRoot, 'content', path), 'utf8')] as const, // `as const`: a pair
    );
    const host = new GitHost(Repository.with(new Map(files), place), Object.values(accounts));
    onCleanup(() => expect(host.unanswered).toEqual([]));
    return host;
  })
  .extend('desk', async ({ browser, site, host }, { onCleanup }): Promise<Desk> => {
    const complaints: string[] = [];
    const contexts: { close: () => Promise<void> }[] = [];
    onCleanup(async () => {
      for (const context of contexts) await context.close();
      expect(complaints).toEqual([]);
    });
    const sitDown = async (expected?: RegExp) => {
      const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1366, height: 900 } });
      contexts.push(context);
      // On a busy machine the editor takes its time.
      context.setDefaultTimeout(60_000);
      const known = [...KNOWN_COMPLAINTS, REFUSED, ...(expected ? [expected] : [])];
      const complain = (complaint: string) => {
        if (!known.some((pattern) => pattern.test(complaint))) complaints.push(complaint);
      };
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complain(message.text());
      });
      context.on('weberror', (error) => complain(error.error().message));
      // What gets as far as here has left the browser.
      await context.route(
        ({ href }) => !href.startsWith(site) && !href.startsWith(`${API}/`) && !/^(?:blob|data|about):/.test(href),
        async (route) => {
          complaints.push(`leaves the site: ${route.request().url()}`);
          await route.abort();
        },
      );
      await host.serve(context);
      return new Contributor(await context.newPage(), new URL('admin/', site).href);
    };
    return { sitDown };
  });
