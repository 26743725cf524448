/** What the Git host in memory answers to GraphQL: repositories with their files, branches, commits and pull requests. */
import type { Account, GitHost, PullRequest } from './git-host.ts';
import { history, Refusal, type Commit, type Repository } from './git-repository.ts';
import type { GraphObject } from './graphql.ts';

const personOf = (login: string) => ({
  __typename: 'User',
  login,
  name: login,
  email: '',
  databaseId: 1,
  avatarUrl: '',
});

const blobObject = (oid: string, text: string): GraphObject => ({
  __typename: 'Blob',
  oid,
  text,
  byteSize: Buffer.byteLength(text),
  isBinary: false,
  isTruncated: false,
});

const commitObject = (commit: Commit): GraphObject => ({
  __typename: 'Commit',
  oid: commit.oid,
  message: commit.message,
  committedDate: commit.date,
  author: { ...personOf(commit.author), user: personOf(commit.author) },
  history: ({ path }: { path?: string }) => ({ nodes: history(commit, path).map(commitObject) }),
  file: ({ path }: { path: string }) => ({ oid: commit.files.get(path) }),
  // Nobody builds previews here.
  status: null,
  deployments: { nodes: [] },
  checkSuites: { nodes: [] },
});

const pullRequestObject = (host: GitHost, pullRequest: PullRequest): GraphObject => {
  const { id, number, title, state, head, isDraft, labels, author, date } = pullRequest;
  return {
    __typename: 'PullRequest',
    id,
    number,
    title,
    url: `https://github.com/${host.repository.fullName}/pull/${number}`,
    state,
    isDraft,
    isCrossRepository: head.repository !== host.repository,
    createdAt: date,
    updatedAt: date,
    headRefName: head.branch,
    headRefOid: head.repository.branches.get(head.branch)?.oid,
    headRepositoryOwner: { login: head.repository.owner },
    author: personOf(author),
    labels: { nodes: labels.map((name) => ({ name })) },
    files: () => ({
      nodes: host.filesOf(pullRequest).map(({ path, status }) => ({
        path,
        changeType: status === 'removed' ? 'DELETED' : status.toUpperCase(),
      })),
    }),
  };
};

/** A blob or a commit, by its id or as `branch:path`. */
function objectIn(repository: Repository, { oid = '', expression = '' }: { oid?: string; expression?: string }) {
  const [, branch = '', path = ''] = /^(?<branch>[^:]+):(?<path>.+)$/.exec(expression) ?? [];
  const blob = expression === '' ? oid : (repository.branches.get(branch)?.files.get(path) ?? '');
  const text = repository.text(blob);
  if (text !== undefined) return blobObject(blob, text);
  const commit = repository.commitAt(oid);
  return commit ? commitObject(commit) : null;
}

const branchObject = (name: string, commit: Commit | undefined) =>
  commit ? { name, target: commitObject(commit) } : null;

const repositoryObject = (host: GitHost, repository: Repository, { login }: Account): GraphObject => ({
  id: repository.fullName,
  ref: ({ qualifiedName }: { qualifiedName: string }) =>
    branchObject(qualifiedName, repository.branches.get(qualifiedName)),
  refs: ({ refPrefix }: { refPrefix: string }) => {
    const prefix = refPrefix.replace('refs/heads/', '');
    return {
      nodes: [...repository.branches].flatMap(([name, commit]) =>
        name.startsWith(prefix) ? [branchObject(name.slice(prefix.length), commit)] : [],
      ),
    };
  },
  object: (which: { oid?: string; expression?: string }) => objectIn(repository, which),
  pullRequests: (wanted: { states: string | string[]; labels?: string[]; headRefName?: string }) => {
    const { states, labels, headRefName } = wanted;
    const found = host.pullRequests.filter(
      (own) =>
        [states].flat().includes(own.state) &&
        (labels?.some((label) => own.labels.includes(label)) ?? true) &&
        (headRefName === undefined || own.head.branch === headRefName),
    );
    return { totalCount: found.length, nodes: found.map((own) => pullRequestObject(host, own)) };
  },
  forks: () => ({
    nodes: host.forks
      .filter(({ owner }) => owner === login)
      .map(({ fullName, owner }) => ({ nameWithOwner: fullName, owner: { login: owner } })),
  }),
});

interface CommitInput {
  branch: { repositoryNameWithOwner: string; branchName: string };
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
  message: { headline: string };
}

/** What an account may ask of the host, and what it may have changed. */
export function graphOf(host: GitHost, account: Account): Record<'query' | 'mutation', GraphObject> {
  const writable = (fullName: string) => {
    const repository = host.find(fullName, account);
    host.requireWrite(account, repository);
    return repository;
  };
  const setDraft = (isDraft: boolean) => (args: { input: { pullRequestId: string } }) => {
    const pullRequest = host.pullRequest(Number(args.input.pullRequestId.replace('PR_', '')));
    if (account.login !== pullRequest.author) host.requireWrite(account, host.repository);
    pullRequest.isDraft = isDraft;
    host.changes.push(isDraft ? 'convertPullRequestToDraft' : 'markPullRequestReadyForReview');
    return { pullRequest: { isDraft } };
  };
  return {
    query: {
      repository: ({ owner, name }: { owner: string; name: string }) =>
        repositoryObject(host, host.find(`${owner}/${name}`, account), account),
      node: ({ id }: { id: string }) => pullRequestObject(host, host.pullRequest(Number(id.replace('PR_', '')))),
    },
    mutation: {
      createRef: ({ input }: { input: { repositoryId: string; name: string; oid: string } }) => {
        const repository = writable(input.repositoryId);
        const name = input.name.replace('refs/heads/', '');
        const commit = repository.commitAt(input.oid);
        if (!commit) throw new Refusal(422, 'Object does not exist');
        if (repository.branches.has(name))
          throw new Refusal(422, `A ref named "${input.name}" already exists in the repository.`);
        repository.branches.set(name, commit);
        host.changes.push(`createRef ${repository.owner}:${name}`);
        return { ref: { name } };
      },
      createCommitOnBranch: ({ input }: { input: CommitInput }) => {
        const { repositoryNameWithOwner, branchName } = input.branch;
        const repository = writable(repositoryNameWithOwner);
        const head = repository.branches.get(branchName);
        if (head?.oid !== input.expectedHeadOid)
          throw new Refusal(422, `Expected branch to point to "${input.expectedHeadOid}" but it did not.`);
        const written = new Map(
          input.fileChanges.additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()]),
        );
        const deleted = input.fileChanges.deletions.map(({ path }) => path);
        const { headline } = input.message;
        host.changes.push(`createCommitOnBranch ${repository.owner}:${branchName}`);
        return {
          commit: commitObject(
            repository.commit(branchName, { written, deleted }, { message: headline, author: account.login }),
          ),
        };
      },
      convertPullRequestToDraft: setDraft(true),
      markPullRequestReadyForReview: setDraft(false),
    },
  };
}
