import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { externalAddresses } from '../../scripts/lib/external-addresses.ts';
import { linksIssue, linksReportShape, type LinksReport } from '../../scripts/lib/links-report.ts';
import { failuresAmong } from '../../scripts/lib/visit-addresses.ts';
import { BOT, GitHubMock } from '../lib/github-mock.ts';
import { nodesOf, parseMarkdown } from '../lib/markdown.ts';
import { runStep } from '../lib/run-step.ts';

describe('the addresses in the content', () => {
  const found = (text: string) => externalAddresses(new Map([['content/a.mdx', text]])).map(({ address }) => address);

  test.each([
    ['address: https://a.example/x', ['https://a.example/x']],
    ["  - website: 'https://a.example/'", ['https://a.example/']],
    ['namePublishedAt: https://a.example/団体25周年', [`https://a.example/${encodeURIComponent('団体25周年')}`]],
    ['namePublishedAt: https://a.example/, https://b.example/x', ['https://a.example/', 'https://b.example/x']],
    ['text: サイトはhttps://a.example/とされていた', ['https://a.example/']],
    [
      'See [the page](https://a.example/x_(y), [日本語](https://b.example/日本).',
      ['https://a.example/x_(y', 'https://b.example/%E6%97%A5%E6%9C%AC'],
    ],
    ['An end: https://a.example/x.', ['https://a.example/x']],
    ['<https://a.example/x>', ['https://a.example/x']],
    ['address: http://a.example/', []],
    ['address: not-reported', []],
    ['address: https://', []],
  ])('are read from %j', (text, addresses) => {
    expect(found(text)).toEqual(addresses);
  });

  test('stand once each, with every line, whatever part of the page they lead to', () => {
    const files = new Map([
      ['content/a.yaml', 'x: y\naddress: https://a.example/x#one'],
      ['content/b.mdx', 'https://a.example/x#two and https://a.example/x'],
    ]);
    expect(externalAddresses(files)).toEqual([
      {
        address: 'https://a.example/x',
        places: [
          { file: 'content/a.yaml', line: 2 },
          { file: 'content/b.mdx', line: 1 },
          { file: 'content/b.mdx', line: 1 },
        ],
      },
    ]);
  });
});

describe('visiting addresses', () => {
  const asked: string[] = [];
  let atOnce = 0;
  let mostAtOnce = 0;
  const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
    '/good': (_, response) => response.end('good'),
    '/moved': (_, response) => response.writeHead(301, { Location: '/good' }).end(),
    '/moved-away': (_, response) => response.writeHead(302, { Location: '/gone' }).end(),
    '/gone': (_, response) => response.writeHead(404).end(),
    '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
    '/head-reset': ({ method }, response) => (method === 'HEAD' ? response.destroy() : response.end('good')),
    '/closed': (_, response) => response.writeHead(403).end(),
    '/fault': (_, response) => response.writeHead(500).end(),
    '/reset': (_, response) => response.destroy(),
    '/silent': () => undefined,
    '/second-time': ({ url }, response) =>
      asked.filter((own) => own === `GET ${url}`).length > 1 ? response.end('good') : response.destroy(),
  };
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
    response.once('close', () => (atOnce -= 1));
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.end('good');
  });
  let site = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // `as`: it listens at a port
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked.length = 0;
    mostAtOnce = 0;
  });

  const quick = { patience: 5000, retries: 1, pauseBeforeRetry: 0, pauseAtHost: 0 };
  const failureOf = async (path: string, options = {}) =>
    (await failuresAmong([`${site}${path}`], { ...quick, ...options })).get(`${site}${path}`);

  test.each(['/good', '/moved', '/no-head', '/head-reset'])('finds nothing wrong with %s', async (path) => {
    expect(await failureOf(path)).toBeUndefined();
  });

  test.each([
    ['/gone', 'missing', '404'],
    ['/moved-away', 'missing', '404'],
    ['/closed', 'refused', '403'],
    ['/fault', 'fault', '500'],
  ])('reports %s as %s, with its status', async (path, kind, detail) => {
    expect(await failureOf(path)).toEqual({ kind, detail });
  });

  test('reports a connection that is cut off, and one that nobody accepts', async () => {
    expect(await failureOf('/reset')).toMatchObject({ kind: 'unreachable' });
    expect((await failuresAmong(['http://127.0.0.1:9/'], quick)).get('http://127.0.0.1:9/')).toMatchObject({
      kind: 'unreachable',
    });
  });

  test('waits no longer than it is told to', async () => {
    expect(await failureOf('/silent', { patience: 200, retries: 0 })).toMatchObject({ kind: 'timeout' });
  });

  test('asks for no more than the head where that is enough', async () => {
    await failureOf('/good');
    expect(asked).toEqual(['HEAD /good']);
  });

  test('tries again what may pass, and leaves the rest', async () => {
    expect(await failureOf('/second-time')).toBeUndefined();
    asked.length = 0;
    await failureOf('/gone', { retries: 5 });
    expect(asked).toEqual(['HEAD /gone', 'GET /gone']);
    asked.length = 0;
    await failureOf('/fault', { retries: 2 });
    expect(asked).toHaveLength(6);
  });

  test('asks a host for one page at a time, and for each address once', async () => {
    const pages = Array.from({ length: 12 }, (_, index) => `${site}/page-${index}`);
    const failures = await failuresAmong([...pages, `${site}/gone`, ...pages], { ...quick, hostsAtOnce: 6 });
    expect(mostAtOnce).toBe(1);
    expect(asked).toHaveLength(14);
    expect([...failures.keys()]).toEqual([`${site}/gone`]);
  });
});

const report: LinksReport = {
  visited: 53,
  failed: [
    {
      address: 'https://a.example/x_(y)',
      kind: 'missing',
      detail: '404',
      places: [
        { file: 'content/sources/s.yaml', line: 11 },
        { file: 'content/cases/ja/日本.mdx', line: 3 },
      ],
    },
    { address: 'https://b.example/', kind: 'timeout', detail: '@someone', places: [] },
  ],
};
const files = 'https://github.example/kakehashi/site/blob/main';

describe('the issue about links', () => {
  test('lists each address with the reason in both languages and its lines', () => {
    const { title, body } = linksIssue(report, files);
    const tree = parseMarkdown(body);
    expect(title).toBe('開けないリンクがあります / Some links do not open');
    expect(nodesOf(tree, 'link').map(({ url }) => url)).toEqual([
      'https://a.example/x_%28y%29',
      `${files}/content/sources/s.yaml?plain=1#L11`,
      `${files}/content/cases/ja/${encodeURIComponent('日本')}.mdx?plain=1#L3`,
      'https://b.example/',
    ]);
    const text = toString(tree).replaceAll('\u200B', '');
    for (const words of [
      'ページがなくなっています / the page is gone (404)',
      '53件のうち、2件が開けませんでした',
      'Of 53 addresses of other sites, 2 did not open',
      'content/sources/s.yaml:11',
    ])
      expect(text).toContain(words);
    expect(toString(tree)).not.toMatch(/@\w/);
  });

  test('stays within what GitHub accepts, and counts what it leaves out', () => {
    const failed = Array.from({ length: 500 }, () => report.failed).flatMap((own) => own);
    const { body } = linksIssue({ visited: 1000, failed }, files);
    expect(body.length).toBeLessThan(65_000);
    expect(body).toMatch(/And \d+ more\./);
  });
});

describe('writing the issue', () => {
  const github = new GitHubMock();
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-links-'));
  const file = join(folder, 'links.json');
  beforeEach(async () => {
    github.issues = [];
    await github.start();
  });
  afterEach(() => github.stop());
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (result: LinksReport) => {
    writeFileSync(file, JSON.stringify(linksReportShape.parse(result)));
    return runStep(['scripts/report-links.ts', file], github.environment);
  };
  const allOpen = { visited: 53, failed: [] };

  test('opens it, then edits it, then says that all is well, and closes nothing', async () => {
    const others = [
      { id: 1, number: 1, body: '<!-- kakehashi:links -->\nmine', user: { login: 'somebody' }, state: 'open' as const },
      { id: 2, number: 2, body: '<!-- kakehashi:links -->\nold', user: { login: BOT }, state: 'closed' as const },
      { id: 3, number: 3, body: 'Another.', user: { login: BOT }, state: 'open' as const },
    ];
    github.issues = structuredClone(others);
    const own = () => github.issues.slice(3);

    expect((await write(report)).output).toContain('Issue opened');
    expect(own().map(({ body }) => body)).toEqual([expect.stringContaining('2 did not open')]);
    expect((await write({ ...report, failed: report.failed.slice(1) })).output).toContain('Issue edited');
    expect(own().map(({ body }) => body)).toEqual([expect.stringContaining('1 did not open')]);
    expect((await write(allOpen)).output).toContain('Issue edited');
    expect(own()).toMatchObject([{ state: 'open', body: expect.stringContaining('すべて開けました') as unknown }]);
    expect(github.issues.slice(0, 3)).toEqual(others);
  });

  test('opens none where every link opens', async () => {
    const { code, output } = await write(allOpen);
    expect(code).toBe(0);
    expect(output).toContain('Nothing to say');
    expect(github.issues).toEqual([]);
  });
});
