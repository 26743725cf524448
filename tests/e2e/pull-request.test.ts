/** From the first word of a case to a pull request that somebody reviews, at /admin/, with a Git host in memory. */
import { expect } from 'vitest';
import { ContentCopy } from '../lib/content-copy.ts';
import { accounts, test } from './contributor.ts';
import { newCase, tell, translate } from './new-case.ts';

const branch = `cms/cases/${newCase.id}`;
const bothFiles = [`added ${newCase.en}`, `added ${newCase.ja}`];

// Pages of the editor are built for it: the site under test need not know of a repository.
test(
  'a new case in both languages is a draft of one commit, grows, goes to review, and can be thrown away',
  {
    timeout: 240_000,
  },
  async ({ desk, host }) => {
    const contributor = await desk.sitDown();
    await contributor.signIn(accounts.member.token);
    await contributor.open('cases');
    await tell(contributor);
    await contributor.name(newCase.id);
    await translate(contributor);
    await contributor.save();
    await contributor.isBackInList();
    expect([...host.repository.branches.keys()]).toEqual(['main', branch]);
    expect(host.commitsOn(branch)).toHaveLength(1);
    expect(host.listed).toMatchObject([
      { base: 'main', head: { branch }, isDraft: true, labels: ['sveltia-cms/draft'], changes: bothFiles },
    ]);
    const copy = new ContentCopy();
    try {
      for (const path of [newCase.ja, newCase.en])
        copy.write(path.replace('content/', ''), host.repository.file(branch, path) ?? '');
      expect(copy.problems()).toEqual([]);
    } finally {
      copy.remove();
    }

    await contributor.open('cases', newCase.id);
    await contributor.addToTitle('（改）');
    await contributor.save();
    await contributor.askForReview();
    await expect.poll(() => host.listed).toMatchObject([{ isDraft: false, labels: ['sveltia-cms/pending_review'] }]);
    expect(host.listed).toMatchObject([{ number: 1, changes: bothFiles }]);
    expect(host.commitsOn(branch)).toHaveLength(2);
    expect(host.commitsOn('main')).toEqual([]);

    await contributor.isBackInList();
    await contributor.open('cases', newCase.id);
    await contributor.throwAway('記録を削除');
    await expect.poll(() => [...host.repository.branches.keys()]).toEqual(['main']);
    expect(host.listed).toEqual([]);
  },
);
