/**
 * A Git host in memory, which answers the calls that the editor makes to the API of the real one. It keeps the rules that
 * matter here: who may write where, and what a pull request holds. What it knows no answer to it notes down: a test in
 * which that happened has not shown anything.
 */
import type { BrowserContext, Request } from 'playwright-core';
import { answers } from './git-host-rest.ts';
import { changesSince, history, Refusal, type Commit, type FileChange, type Repository } from './git-repository.ts';

export const API = 'https://api.github.com';

export interface Account {
  login: string;
  name: string;
  token: string;
  /** What this account may do with the repository of the content. */
  access: 'write' | 'read' | 'none';
  /** Whether the token is one that is limited to repositories of its owner's: it makes no fork. */
  isFineGrained?: boolean;
}

export interface PullRequest {
  id: string;
  number: number;
  title: string;
  base: string;
  head: { repository: Repository; branch: string };
  state: 'OPEN' | 'CLOSED';
  isDraft: boolean;
  labels: string[];
  author: string;
  date: string;
}

export class GitHost {
  readonly repository: Repository;
  readonly forks: Repository[] = [];
  readonly pullRequests: PullRequest[] = [];
  /** Whatever was changed, in its order: the call, or the name of the mutation. */
  readonly changes: string[] = [];
  /** Calls that the host knows no answer to. */
  readonly unanswered: string[] = [];
  /** Whether the network carries calls to the host. */
  isReachable = true;
  /** Tokens whose life has ended. */
  readonly expired = new Set<string>();
  readonly #accounts: readonly Account[];

  constructor(repository: Repository, accounts: readonly Account[]) {
    this.repository = repository;
    this.#accounts = accounts;
  }

  /** Answers the calls of a browser. */
  async serve(context: BrowserContext): Promise<void> {
    await context.route(`${API}/**`, async (route) => {
      if (!this.isReachable) return route.abort('internetdisconnected');
      const { status, body } = this.#answerTo(route.request());
      await route.fulfill({ status, json: body, headers: { 'access-control-allow-origin': '*' } });
    });
  }

  /** A repository that an account can see; an error if there is none. */
  find(fullName: string, { access }: Account): Repository {
    const found = [this.repository, ...this.forks].find((own) => own.fullName === fullName);
    if (!found || access === 'none') throw new Refusal(404, 'Not Found');
    return found;
  }

  mayWrite({ login, access }: Account, { owner }: Repository): boolean {
    return owner === login || (owner === this.repository.owner && access === 'write');
  }

  requireWrite(account: Account, repository: Repository): void {
    if (!this.mayWrite(account, repository)) throw new Refusal(403, 'Resource not accessible by personal access token');
  }

  pullRequest(number: number): PullRequest {
    const found = this.pullRequests.find((own) => own.number === number);
    if (!found) throw new Refusal(404, 'Not Found');
    return found;
  }

  /** What a pull request would bring into its base. */
  filesOf({ head, base }: Pick<PullRequest, 'head' | 'base'>): FileChange[] {
    const tip = head.repository.branches.get(head.branch);
    if (!tip) throw new Refusal(404, 'Not Found');
    return changesSince(this.repository.branches.get(base), tip);
  }

  /** The open pull requests, with the kinds and the paths of what they change. */
  get listed(): (PullRequest & { changes: string[] })[] {
    return this.pullRequests
      .filter(({ state }) => state === 'OPEN')
      .map((own) => ({
        ...own,
        changes: this.filesOf(own)
          .map(({ path, status }) => `${status} ${path}`)
          .toSorted(),
      }));
  }

  /** The commits that a branch has and the published one does not, the newest first. */
  commitsOn(branch: string, repository: Repository = this.repository): Commit[] {
    const published = new Set(history(this.repository.branches.get('main')));
    return history(repository.branches.get(branch)).filter((commit) => !published.has(commit));
  }

  #answerTo(request: Request): { status: number; body: unknown } {
    const call = `${request.method()} ${decodeURIComponent(new URL(request.url()).pathname)}`;
    try {
      return { status: 200, body: this.#answer(call, request) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!(error instanceof Refusal)) this.unanswered.push(`${call}: ${message} ${request.postData() ?? ''}`);
      const status = error instanceof Refusal ? error.status : 500;
      // A query that fails is answered all the same, with what is wrong.
      return call.endsWith(' /graphql') && status !== 401
        ? { status: 200, body: { data: null, errors: [{ message }] } }
        : { status, body: { message } };
    }
  }

  /** The answer to a call, which is written as "METHOD /path". */
  #answer(call: string, request: Request): unknown {
    const token = /^token (?<token>.+)$/.exec(request.headers()['authorization'] ?? '')?.groups?.['token'];
    const account = this.#accounts.find((own) => own.token === token);
    if (!account || this.expired.has(account.token)) throw new Refusal(401, 'Bad credentials');
    for (const [known, answer] of answers) {
      const match = known.exec(call);
      if (!match) continue;
      const body = answer(this, match.groups ?? {}, { account, body: request.postDataJSON() });
      if (!/^GET | \/graphql$/.test(call)) this.changes.push(call);
      return body;
    }
    throw new Error('Nothing is known of this call.');
  }
}
