/** The few calls of GitHub's REST API that the workflows need. Whatever goes wrong is explained as a `Problem`. */
import { z } from 'zod';
import { Problem } from '../launch/problem.mjs';
import { githubMessages } from './github-messages.ts';

const PER_PAGE = 100;
const PATIENCE = 30_000; // milliseconds

export interface GitHubOptions {
  /** Where the API is, without a slash at the end: `https://api.github.com`. */
  root: string;
  token: string;
}

export interface GitHub {
  /** Asks for one thing. `path` begins with a slash. */
  one: <T>(path: string, shape: z.ZodType<T>) => Promise<T>;
  /** Asks for every page of a list. */
  all: <T>(path: string, shape: z.ZodType<T>) => Promise<T[]>;
  send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<void>;
}

const refused = (call: string, status: number, said: string) =>
  new Problem(githubMessages.refusedByGitHub(call, status), { details: said });

const unreachable = (call: string, cause: unknown) =>
  new Problem(githubMessages.gitHubUnreachable(call), {
    details: cause instanceof Error ? cause.message : String(cause),
    cause,
  });

const unexpected = (call: string, error: z.ZodError) =>
  new Problem(githubMessages.unexpectedAnswer(call), { details: z.prettifyError(error) });

export function github({ root, token }: GitHubOptions): GitHub {
  async function call(method: string, path: string, body?: object): Promise<unknown> {
    const name = `${method} ${path}`;
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${root}${path}`, {
        method,
        headers: {
          Accept: 'application/vnd.github+json',
          Authorization: `Bearer ${token}`,
          'Content-Type': 'application/json',
          'User-Agent': 'kakehashi',
          'X-GitHub-Api-Version': '2022-11-28',
        },
        body: body ? JSON.stringify(body) : null,
        signal: AbortSignal.timeout(PATIENCE),
      });
      text = await response.text();
    } catch (error) {
      throw unreachable(name, error);
    }
    if (!response.ok) throw refused(name, response.status, text.slice(0, 500));
    return text === '' ? undefined : parsed(name, text);
  }

  function parsed(name: string, text: string): unknown {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw unreachable(name, error); // a proxy's page, not GitHub's answer
    }
  }

  async function one<T>(path: string, shape: z.ZodType<T>): Promise<T> {
    const answer = shape.safeParse(await call('GET', path));
    if (!answer.success) throw unexpected(`GET ${path}`, answer.error);
    return answer.data;
  }

  async function all<T>(path: string, shape: z.ZodType<T>): Promise<T[]> {
    const found: T[] = [];
    const join = path.includes('?') ? '&' : '?';
    for (let page = 1; ; page += 1) {
      const list = await one(`${path}${join}per_page=${PER_PAGE}&page=${page}`, z.array(shape));
      found.push(...list);
      if (list.length < PER_PAGE) return found;
    }
  }

  return {
    one,
    all,
    send: async (method, path, body) => {
      await call(method, path, body);
    },
  };
}
