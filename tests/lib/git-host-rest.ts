/** The calls of the Git host's REST API that the editor makes, and what the host in memory answers. */
import { graphOf } from './git-host-graph.ts';
import type { Account, GitHost, PullRequest } from './git-host.ts';
import { changesSince, Refusal, type Repository } from './git-repository.ts';
import { answerQuery } from './graphql.ts';

const AVATARS = 'https://avatars.githubusercontent.com';

interface Call {
  account: Account;
  body: unknown;
}

/** What a call's path names: `repo` in full, `number` of a pull request, `sha`, `branch`. */
type Parts = Record<string, string>;
type Answer = (host: GitHost, parts: Parts, call: Call) => unknown;

const repositoryFor = (host: GitHost, repository: Repository, account: Account) => ({
  full_name: repository.fullName,
  private: false,
  owner: { login: repository.owner, type: 'Organization' },
  permissions: { push: host.mayWrite(account, repository) },
  allow_forking: true,
  fork: repository.parent !== undefined,
  ...(repository.parent ? { parent: { full_name: repository.parent.fullName } } : {}),
});

/** Opens a pull request. The branch that it brings is that of a fork where an owner stands before it. */
function openPullRequest(host: GitHost, { repo }: Parts, { body, account }: Call): unknown {
  const { title, head, base, draft } = body as { title: string; head: string; base: string; draft: boolean }; // `as`: what the API takes
  const [branch = '', owner = host.repository.owner] = head.split(':').toReversed();
  const repository = host.find(`${owner}/${host.repository.name}`, account);
  host.requireWrite(account, repository);
  if (repo !== host.repository.fullName) throw new Refusal(422, 'Validation Failed');
  const number = host.pullRequests.length + 1;
  const pullRequest: PullRequest = {
    id: `PR_${number}`,
    number,
    title,
    base,
    head: { repository, branch },
    state: 'OPEN',
    isDraft: draft,
    labels: [],
    author: account.login,
    date: new Date().toISOString(),
  };
  if (host.filesOf(pullRequest).length === 0) throw new Refusal(422, `No commits between ${base} and ${branch}`);
  host.pullRequests.push(pullRequest);
  return {
    number,
    node_id: pullRequest.id,
    title,
    html_url: `https://github.com/${repo}/pull/${number}`,
    head: { sha: repository.branches.get(branch)?.oid },
    created_at: pullRequest.date,
    updated_at: pullRequest.date,
  };
}

/** Sets the labels of a pull request; only who may write to the repository may do that. */
function setLabels(host: GitHost, { number }: Parts, { body, account }: Call, kept: readonly string[] = []): unknown {
  host.requireWrite(account, host.repository);
  const { labels } = body as { labels: string[] }; // `as`: what the API takes
  const pullRequest = host.pullRequest(Number(number));
  pullRequest.labels = [...kept, ...labels];
  return { labels: pullRequest.labels.map((name) => ({ name })) };
}

/** Closes a pull request or opens it again; its author may do so too. */
function setState(host: GitHost, { number }: Parts, { body, account }: Call): unknown {
  const { state } = body as { state: string }; // `as`: what the API takes
  const pullRequest = host.pullRequest(Number(number));
  if (account.login !== pullRequest.author) host.requireWrite(account, host.repository);
  pullRequest.state = state === 'closed' ? 'CLOSED' : 'OPEN';
  return { number: pullRequest.number, state };
}

function deleteBranch(host: GitHost, { repo = '', branch = '' }: Parts, { account }: Call): unknown {
  const repository = host.find(repo, account);
  host.requireWrite(account, repository);
  if (!repository.branches.delete(branch)) throw new Refusal(422, 'Reference does not exist');
  return {};
}

/** Brings a branch of a fork to where it stands in the repository that was forked. */
function followUpstream(host: GitHost, { repo = '' }: Parts, { body, account }: Call): unknown {
  const { branch } = body as { branch: string }; // `as`: what the API takes
  const fork = host.find(repo, account);
  host.requireWrite(account, fork);
  const tip = fork.parent?.branches.get(branch);
  if (!tip) throw new Refusal(422, 'Unprocessable');
  fork.branches.set(branch, tip);
  return { merge_type: 'fast-forward' };
}

/** What a branch, of a fork where an owner stands before it, has that the base has not. */
function compare(host: GitHost, { base = '', owner = '', branch = '' }: Parts, { account }: Call): unknown {
  const tip = host.find(`${owner}/${host.repository.name}`, account).branches.get(branch);
  if (!tip) throw new Refusal(404, 'Not Found');
  return {
    files: changesSince(host.repository.branches.get(base), tip).map(({ path, status }) => ({
      filename: path,
      status,
      sha: tip.files.get(path),
    })),
  };
}

/** The calls, as "METHOD /path", and what is answered. */
export const answers: readonly [RegExp, Answer][] = [
  [
    /^GET \/user$/,
    (_host, _parts, { account: { login, name } }) => ({
      id: [...login].reduce((sum, letter) => sum + letter.charCodeAt(0), 0),
      login,
      name,
      // An address that its owner keeps private.
      email: null,
      avatar_url: `${AVATARS}/u/1?v=4`,
      html_url: `https://github.com/${login}`,
    }),
  ],
  [/^GET \/user\/repository_invitations$/, () => []],
  [
    /^GET \/repos\/(?<repo>[^/]+\/[^/]+)$/,
    (host, { repo = '' }, { account }) => repositoryFor(host, host.find(repo, account), account),
  ],
  [
    /^GET \/repos\/(?<repo>[^/]+\/[^/]+)\/git\/trees\/(?<sha>\w+)$/,
    (host, { repo = '', sha = '' }, { account }) => {
      const repository = host.find(repo, account);
      return {
        tree: [...(repository.commitAt(sha)?.files ?? [])].map(([path, oid]) => ({
          type: 'blob',
          path,
          sha: oid,
          size: Buffer.byteLength(repository.text(oid) ?? ''),
        })),
      };
    },
  ],
  [
    /^POST \/repos\/(?<repo>[^/]+\/[^/]+)\/forks$/,
    (host, { repo = '' }, { account }) => {
      if (account.isFineGrained) throw new Refusal(403, 'Resource not accessible by personal access token');
      const fork = host.find(repo, account).fork(account.login);
      host.forks.push(fork);
      return repositoryFor(host, fork, account);
    },
  ],
  [/^POST \/repos\/(?<repo>[^/]+\/[^/]+)\/pulls$/, openPullRequest],
  [/^PATCH \/repos\/(?<repo>[^/]+\/[^/]+)\/pulls\/(?<number>\d+)$/, setState],
  [/^POST \/repos\/(?<repo>[^/]+\/[^/]+)\/merge-upstream$/, followUpstream],
  [/^DELETE \/repos\/(?<repo>[^/]+\/[^/]+)\/git\/refs\/heads\/(?<branch>.+)$/, deleteBranch],
  [/^GET \/repos\/(?<repo>[^/]+\/[^/]+)\/compare\/(?<base>[^/]+)\.\.\.(?<owner>[^:/]+):(?<branch>.+)$/, compare],
  [
    /^GET \/repos\/(?<repo>[^/]+\/[^/]+)\/issues\/(?<number>\d+)$/,
    (host, { number }) => ({ labels: host.pullRequest(Number(number)).labels.map((name) => ({ name })) }),
  ],
  [
    /^PATCH \/repos\/(?<repo>[^/]+\/[^/]+)\/issues\/(?<number>\d+)$/,
    (host, parts, call) => setLabels(host, parts, call),
  ],
  [
    /^POST \/repos\/(?<repo>[^/]+\/[^/]+)\/issues\/(?<number>\d+)\/labels$/,
    (host, parts, call) => setLabels(host, parts, call, host.pullRequest(Number(parts['number'])).labels),
  ],
  [
    /^POST \/graphql$/,
    (host, _parts, { body, account }) => {
      const { query, variables } = body as { query: string; variables: Record<string, unknown> }; // `as`: what the API takes
      return { data: answerQuery(query, variables, graphOf(host, account)) };
    },
  ],
];
