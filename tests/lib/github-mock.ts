/** As much of GitHub's REST API as the scripts of the workflows use, on this machine, with what has been written to it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MockPost {
  id: number;
  number: number;
  title?: string;
  body: string;
  user: { login: string };
  state?: 'open' | 'closed';
  pull_request?: object;
}

export const BOT = 'github-actions[bot]';
const REPOSITORY = 'kakehashi/site';

export class GitHubMock {
  /** Commits at the head of pull requests, by number. */
  readonly heads = new Map<number, string>();
  files: { filename: string; status: string; previous_filename?: string }[] = [];
  /** Comments below the pull requests; `number` is the pull request's. */
  comments: MockPost[] = [];
  issues: MockPost[] = [];
  /** Answers to all calls of a method, instead of doing what they ask. */
  readonly faults = new Map<string, number>();
  /** Every call that was not refused: method and path. */
  readonly calls: string[] = [];
  readonly #server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const [status, answer] = this.#answer(
        request.method ?? '',
        new URL(request.url ?? '/', 'http://api.example'),
        request.headers.authorization,
        text === '' ? {} : (JSON.parse(text) as Partial<MockPost>), // `as`: the scripts send nothing else
      );
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
    });
  });
  #lastId = 1000;

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** What Actions sets for every step, and the token that the workflow passes. */
  get environment(): Record<string, string> {
    const { port } = this.#server.address() as AddressInfo; // `as`: it listens at a port
    return {
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_TOKEN: 'a-token',
    };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(method: string, url: URL, authorization: string | undefined, sent: Partial<MockPost>): [number, unknown] {
    const fault = this.faults.get(method);
    if (fault) return [fault, { message: 'A fault of the test' }];
    if (authorization !== 'Bearer a-token') return [401, { message: 'Bad credentials' }];
    const path = url.pathname.replace(`/repos/${REPOSITORY}`, '');
    this.calls.push(`${method} ${path}`);
    const page = <T>(list: readonly T[]): [number, T[]] => {
      const numberOf = (name: string) => Number(url.searchParams.get(name));
      const [size, begin] = [numberOf('per_page'), numberOf('per_page') * (numberOf('page') - 1)];
      return [200, list.slice(begin, begin + size)];
    };
    const written = (post: Partial<MockPost>): MockPost => ({
      id: (this.#lastId += 1),
      number: this.#lastId,
      body: '',
      user: { login: BOT },
      state: 'open',
      ...post,
    });
    const [, pull, ofPull] = /^\/pulls\/(\d+)(\/files)?$/.exec(path) ?? [];
    const [, commented] = /^\/issues\/(\d+)\/comments$/.exec(path) ?? [];
    const [, comment] = /^\/issues\/comments\/(\d+)$/.exec(path) ?? [];
    const [, issue] = /^\/issues\/(\d+)$/.exec(path) ?? [];
    if (method === 'GET' && pull && ofPull) return page(this.files);
    if (method === 'GET' && pull && this.heads.has(Number(pull)))
      return [200, { head: { sha: this.heads.get(Number(pull)) } }];
    if (method === 'GET' && commented) return page(this.comments.filter((own) => own.number === Number(commented)));
    if (method === 'GET' && path === '/issues') {
      const { state, creator } = Object.fromEntries(url.searchParams);
      return page(this.issues.filter((own) => own.state === state && own.user.login === creator));
    }
    if (method === 'POST' && commented) {
      this.comments.push(written({ ...sent, number: Number(commented) }));
      return [201, {}];
    }
    if (method === 'POST' && path === '/issues') {
      this.issues.push(written(sent));
      return [201, {}];
    }
    const edited =
      this.comments.find((own) => String(own.id) === comment) ??
      this.issues.find((own) => String(own.number) === issue);
    if (method === 'PATCH' && edited) {
      Object.assign(edited, sent);
      return [200, {}];
    }
    return [404, { message: 'Not Found' }];
  }
}
