/** Signing in with a token, and what a writer is told where a token or the network fails, with a Git host in memory. */
import { describe, expect } from 'vitest';
import { accounts, test, type Contributor } from '../e2e/contributor.ts';
import { API } from '../lib/git-host.ts';

const CASE = 'kbcc-vitagora';
const { member, stranger } = accounts;

describe('the token', () => {
  const placesOf = (contributor: Contributor, token: string) =>
    contributor.tab.evaluate(async (token) => {
      const stored = [
        ...Object.entries(localStorage).map(([key, value]) => [`localStorage ${key}`, String(value)]),
        ...Object.entries(sessionStorage).map(([key, value]) => [`sessionStorage ${key}`, String(value)]),
        ['cookie', document.cookie],
        ['address', location.href],
      ];
      return stored.flatMap(([place, value]) => (value?.includes(token) ? [place] : []));
    }, token);

  test('is kept where the page says, is told to the Git host alone, and is gone after signing out', async ({
    desk,
  }) => {
    const contributor = await desk.sitDown();
    const told = new Set<string>();
    contributor.tab.on('request', (request) => {
      if (`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`.includes(member.token))
        told.add(new URL(request.url()).origin);
    });
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    expect(await placesOf(contributor, member.token)).toEqual(['localStorage sveltia-cms.user']);
    expect([...told]).toEqual([API]);
    await contributor.signOut();
    expect(await placesOf(contributor, member.token)).toEqual([]);
  });

  test('that may not see the repository is told so, and can be exchanged for another', async ({ desk, host }) => {
    const contributor = await desk.sitDown(/404|No access to the repository/);
    await contributor.begin();
    await contributor.enterToken(stranger.token);
    await contributor.complains(/アクセス権がありません/);
    await contributor.forgetToken();
    expect(await placesOf(contributor, stranger.token)).toEqual([]);
    await contributor.enterToken(member.token);
    await contributor.tab.waitForURL(/#.collections/);
    expect(host.changes).toEqual([]);
  });

  test('that is wrong is refused in the language of the browser', async ({ desk }) => {
    const contributor = await desk.sitDown(/401|Invalid token/);
    await contributor.begin();
    await contributor.enterToken('github_pat_mistyped');
    await contributor.complains(/入力されたトークンが無効です/);
    expect(await placesOf(contributor, 'github_pat_mistyped')).toEqual([]);
    await contributor.enterToken(member.token);
    await contributor.tab.waitForURL(/#.collections/);
  });

  test('whose life ends while somebody writes is told when saving; with a new one nothing is lost', async ({
    desk,
    host,
  }) => {
    const contributor = await desk.sitDown(/401|もう使えません|Server responded with an error/);
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    host.expired.add(member.token);
    await contributor.save();
    await contributor.complains(/期限が切れたか取り消された/);
    await contributor.tab.getByRole('button', { name: 'OK', exact: true }).click();
    await contributor.signOut();
    host.expired.clear();
    await contributor.signIn(member.token);
    await contributor.tab.goto(`${contributor.address}#/collections/cases/entries/${CASE}`);
    await contributor.tab.getByRole('button', { name: '復元' }).click();
    await expect.poll(() => contributor.box('title').inputValue()).toContain('（改）');
  });

  test('whose life has ended since the last time has to be entered anew', async ({ desk, host }) => {
    const contributor = await desk.sitDown(/401|もう使えません|Server responded with an error/);
    await contributor.signIn(member.token);
    host.expired.add(member.token);
    await contributor.begin();
  });
});

describe('a network that fails', () => {
  const failures = /ERR_INTERNET_DISCONNECTED|Failed to send the request|つながりません/;

  test('while signing in is told with what can be done about it', async ({ desk, host }) => {
    const contributor = await desk.sitDown(failures);
    await contributor.begin();
    host.isReachable = false;
    await contributor.enterToken(member.token);
    await contributor.complains(/api\.github\.com につながりません/);
    host.isReachable = true;
    await contributor.enterToken(member.token);
    await contributor.tab.waitForURL(/#.collections/);
  });

  test('while saving loses nothing: the form keeps what was written, and saves it when the network is back', async ({
    desk,
    host,
  }) => {
    const contributor = await desk.sitDown(failures);
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    host.isReachable = false;
    await contributor.save();
    await contributor.complains(/記録を保存中に問題が発生しました/);
    await contributor.tab.getByRole('button', { name: 'OK', exact: true }).click();
    expect(await contributor.box('title').inputValue()).toContain('（改）');
    host.isReachable = true;
    await contributor.save();
    await contributor.isAskedForReview();
    expect(host.commitsOn(`cms/cases/${CASE}`)).toHaveLength(1);
    expect(host.listed).toMatchObject([{ changes: [`modified content/cases/ja/${CASE}.mdx`] }]);
  });

  test('and a page loaded anew lose nothing: the editor offers to restore what was written', async ({ desk, host }) => {
    const contributor = await desk.sitDown(failures);
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    host.isReachable = false;
    await contributor.tab.reload();
    await contributor.tab.getByRole('button', { name: 'アクセストークンを使用してログイン' }).waitFor();
    host.isReachable = true;
    await contributor.tab.reload();
    await contributor.tab.getByRole('button', { name: '復元' }).click();
    await expect.poll(() => contributor.box('title').inputValue()).toContain('（改）');
    expect(host.changes).toEqual([]);
  });
});
