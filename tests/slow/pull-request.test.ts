/** From a word changed in the editor to a pull request that somebody reviews, with a Git host in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { accounts, test } from '../e2e/contributor.ts';
import { newCase } from '../e2e/new-case.ts';
import { changes } from '../lib/changes.ts';
import type { GitHost } from '../lib/git-host.ts';
import { projectRoot } from '../lib/records.ts';

const CASE = 'kbcc-vitagora';
const files = { ja: `content/cases/ja/${CASE}.mdx`, en: `content/cases/en/${CASE}.mdx` };
const { member, colleague } = accounts;
const branch = `cms/cases/${CASE}`;

const original = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const titleLine = (path: string) => /^title: .+$/m.exec(original(path))?.[0] ?? '';

describe('somebody of the office', () => {
  test('changes one field: one commit of one line, in a draft that others see once review is asked for', async ({
    desk,
    host,
  }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    await contributor.save();
    await contributor.isAskedForReview();

    expect([...host.repository.branches.keys()]).toEqual(['main', branch]);
    expect(host.commitsOn(branch)).toHaveLength(1);
    expect(host.listed).toMatchObject([
      {
        title: expect.stringContaining(CASE),
        base: 'main',
        head: { branch },
        isDraft: true,
        labels: ['sveltia-cms/draft'],
        changes: [`modified ${files.ja}`],
      },
    ]);
    const line = titleLine(files.ja);
    expect(changes(original(files.ja), host.repository.file(branch, files.ja) ?? '')).toEqual([
      `- ${line}`,
      `+ ${line}（改）`,
    ]);

    await contributor.askForReview();
    await expect.poll(() => host.listed).toMatchObject([{ isDraft: false, labels: ['sveltia-cms/pending_review'] }]);
    expect(host.commitsOn(branch)).toHaveLength(1);
    expect(host.repository.file('main', files.ja)).toBe(original(files.ja));
  });

  test('changes both languages: one commit of both files', async ({ desk, host }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    contributor.in('en');
    await contributor.addToTitle(' (revised)');
    await contributor.save();
    await contributor.isAskedForReview();
    expect(host.commitsOn(branch)).toHaveLength(1);
    expect(host.listed).toMatchObject([{ changes: [`modified ${files.en}`, `modified ${files.ja}`] }]);
  });

  test('goes on with a draft after signing in again: a second commit in the same pull request', async ({
    desk,
    host,
  }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    await contributor.save();
    await contributor.isAskedForReview();
    await contributor.signOut();
    await contributor.enterToken(member.token);
    await contributor.open('cases', CASE);
    expect(await contributor.box('title').inputValue()).toContain('（改）');
    await contributor.addToTitle('（再改）');
    await contributor.save();
    await contributor.isAskedForReview();
    expect(host.commitsOn(branch)).toHaveLength(2);
    expect(host.listed).toMatchObject([{ changes: [`modified ${files.ja}`] }]);
  });

  test('throws the draft of a published case away, and the case stands as it did', async ({ desk, host }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    await contributor.save();
    await contributor.asksForReviewLater();
    await contributor.isBackInList();
    await contributor.open('cases', CASE);
    await contributor.throwAway('変更を破棄');
    await expect.poll(() => [...host.repository.branches.keys()]).toEqual(['main']);
    expect(host.listed).toEqual([]);
    await contributor.isBackInList();
    await contributor.open('cases', CASE);
    expect(await contributor.box('title').inputValue()).not.toContain('（改）');
  });

  test('keeps a case that is not finished as a draft, and cannot have it reviewed before it is', async ({
    desk,
    host,
  }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases');
    await contributor.write('title', '三重県とロンバルディア州');
    await contributor.name(newCase.id);
    await contributor.save();
    await contributor.isBackInList();
    expect(host.listed).toMatchObject([{ isDraft: true, labels: ['sveltia-cms/draft'] }]);
    await contributor.open('cases', newCase.id);
    await contributor.moveTo('レビュー中');
    await contributor.complains(/記録にエラーがあります/);
    expect(host.listed).toMatchObject([{ isDraft: true, labels: ['sveltia-cms/draft'] }]);
  });
});

describe('what somebody else does meanwhile', () => {
  /** The office changes the published case behind the writer's back. */
  const publish = (host: GitHost) =>
    host.repository.commit(
      'main',
      { written: new Map([[files.ja, original(files.ja).replace(/^(title: .+)$/m, '$1（公開）')]]), deleted: [] },
      { message: 'Change the title', author: colleague.login },
    );

  test('to the published case is undone by the first save of the form that is open: the pull request shows it', async ({
    desk,
    host,
  }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    publish(host);
    await contributor.save();
    await contributor.isAskedForReview();
    const line = titleLine(files.ja);
    expect(changes(host.repository.file('main', files.ja) ?? '', host.repository.file(branch, files.ja) ?? '')).toEqual(
      [`- ${line}（公開）`, `+ ${line}（改）`],
    );
  });

  test('to the published case is in the form as soon as the editor is opened anew', async ({ desk, host }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    publish(host);
    await contributor.tab.reload();
    await contributor.open('cases', CASE);
    expect(await contributor.box('title').inputValue()).toContain('（公開）');
  });

  test('to the published case does not change a draft that stands already', async ({ desk, host }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    await contributor.save();
    await contributor.asksForReviewLater();
    await contributor.isBackInList();
    publish(host);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（再改）');
    await contributor.save();
    await contributor.isAskedForReview();
    expect(host.commitsOn(branch)).toHaveLength(2);
    // What comes together here, the host asks whoever merges.
    expect(host.listed).toMatchObject([{ changes: [`modified ${files.ja}`] }]);
    expect(host.repository.file(branch, files.ja)).not.toContain('（公開）');
  });

  test('to the same draft is not told, but stays in the history of the pull request', async ({ desk, host }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（一人目）');
    await contributor.save();
    await contributor.asksForReviewLater();
    await contributor.isBackInList();

    const other = await desk.sitDown();
    await other.signIn(colleague.token);
    await other.open('cases', CASE);
    await other.addToTitle('（二人目）');
    await other.save();
    await other.isAskedForReview();

    await contributor.open('cases', CASE);
    await contributor.addToTitle('（また一人目）');
    await contributor.save();
    await contributor.isAskedForReview();
    const titles = host
      .commitsOn(branch)
      .map(({ author, files: blobs }) => [
        author,
        /（一人目.*$/m.exec(host.repository.text(blobs.get(files.ja) ?? '') ?? '')?.[0],
      ]);
    expect(titles).toEqual([
      [member.login, '（一人目）（また一人目）'],
      [colleague.login, '（一人目）（二人目）'],
      [member.login, '（一人目）'],
    ]);
    expect(host.listed).toHaveLength(1);
  });
});

describe('publishing', () => {
  test('is not offered in the editor, however far a case has come', async ({ desk, host }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(member.token);
    await contributor.open('cases', CASE);
    await contributor.addToTitle('（改）');
    await contributor.save();
    await contributor.askForReview();
    await contributor.isBackInList();
    await contributor.open('cases', CASE);
    await contributor.moveTo('公開可');
    await expect.poll(() => host.listed).toMatchObject([{ labels: ['sveltia-cms/pending_publish'] }]);
    await contributor.tab.getByRole('button', { name: /ステータス: .?公開可/ }).waitFor();
    expect(await contributor.tab.getByRole('button', { name: '記録を公開' }).count()).toBe(0);
  });
});
