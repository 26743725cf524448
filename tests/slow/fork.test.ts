/** Somebody whom nobody has invited contributes through a fork of their own, with a Git host in memory. */
import { expect } from 'vitest';
import { accounts, test, type Contributor } from '../e2e/contributor.ts';

const CASE = 'kbcc-vitagora';
const { outsider, limited } = accounts;
const branch = `cms/${outsider.login}/kakehashi/cases/${CASE}`;

// The editor looks for a fork before it asks for one.
const NO_FORK_YET = /404/;

/** Signs in for the first time and agrees to a fork. */
async function fork(contributor: Contributor): Promise<void> {
  await contributor.begin();
  await contributor.enterToken(outsider.token);
  await contributor.tab.getByRole('button', { name: 'フォーク', exact: true }).click();
  await contributor.tab.waitForURL(/#.collections/);
}

test('is asked before a fork is made, works in it, and opens a pull request only with the wish for review', async ({
  desk,
  host,
}) => {
  const contributor = await desk.sitDown(NO_FORK_YET);
  await contributor.begin();
  await contributor.enterToken(outsider.token);
  await contributor.complains(/フォークを作成する必要があります/);
  expect(host.changes).toEqual([]);
  await contributor.tab.getByRole('button', { name: 'フォーク', exact: true }).click();
  await contributor.tab.waitForURL(/#.collections/);
  expect(host.forks).toHaveLength(1);

  await contributor.open('cases', CASE);
  await contributor.addToTitle('（改）');
  await contributor.save();
  await contributor.isAskedForReview();
  expect(host.commitsOn(branch, host.forks[0])).toHaveLength(1);
  expect([...host.repository.branches.keys()]).toEqual(['main']);
  expect(host.listed).toEqual([]);

  await contributor.askForReview();
  await expect
    .poll(() => host.listed)
    .toMatchObject([
      {
        head: { repository: { owner: outsider.login }, branch },
        isDraft: false,
        changes: [`modified content/cases/ja/${CASE}.mdx`],
      },
    ]);
});

test('goes on with a draft another day, in the same fork', async ({ desk, host }) => {
  const contributor = await desk.sitDown(NO_FORK_YET);
  await fork(contributor);
  await contributor.open('cases', CASE);
  await contributor.addToTitle('（改）');
  await contributor.save();
  await contributor.asksForReviewLater();
  await contributor.isBackInList();
  await contributor.signOut();
  await contributor.signIn(outsider.token);
  await contributor.open('cases', CASE);
  expect(await contributor.box('title').inputValue()).toContain('（改）');
  await contributor.addToTitle('（再改）');
  await contributor.save();
  await contributor.askForReview();
  await expect.poll(() => host.listed).toMatchObject([{ isDraft: false }]);
  expect(host.forks).toHaveLength(1);
  expect(host.commitsOn(branch, host.forks[0])).toHaveLength(2);
});

test('takes a pull request back to a draft and throws it away', async ({ desk, host }) => {
  const contributor = await desk.sitDown(NO_FORK_YET);
  await fork(contributor);
  await contributor.open('cases', CASE);
  await contributor.addToTitle('（改）');
  await contributor.save();
  await contributor.askForReview();
  await expect.poll(() => host.listed).toMatchObject([{ isDraft: false }]);
  await contributor.isBackInList();
  await contributor.open('cases', CASE);
  await contributor.moveTo('下書き');
  await expect.poll(() => host.listed).toMatchObject([{ isDraft: true }]);
  await contributor.throwAway('変更を破棄');
  await expect.poll(() => [...(host.forks[0]?.branches.keys() ?? [])]).toEqual(['main']);
  expect(host.listed).toEqual([]);
});

test('learns that a token for single repositories makes no fork', async ({ desk, host }) => {
  const contributor = await desk.sitDown(/40[34]|Failed to fork/);
  await contributor.begin();
  await contributor.enterToken(limited.token);
  await contributor.tab.getByRole('button', { name: 'フォーク', exact: true }).click();
  await contributor.complains(/フォークをあなたのアカウントに作成できませんでした/);
  expect(host.changes).toEqual([]);
  await contributor.forgetToken();
});

test('who does not want a fork has changed nothing', async ({ desk, host }) => {
  const contributor = await desk.sitDown(/404|fork/i);
  await contributor.begin();
  await contributor.enterToken(outsider.token);
  await contributor.tab.getByRole('button', { name: 'キャンセル' }).click();
  await contributor.complains(/リポジトリのフォークが必要です/);
  expect(host.changes).toEqual([]);
});
