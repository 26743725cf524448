/** Finds a browser for the tests and starts it: `$CHROME_PATH`, one on the machine, else the one that npm brings. */
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { messages } from '../../scripts/launch/messages.mjs';
import { Problem } from '../../scripts/launch/problem.mjs';

interface Candidate {
  executablePath: string;
  /** Whether it can be tried with its sandbox. */
  sandbox: boolean;
  args?: string[];
  env?: Record<string, string>;
}

/** No connections of the browser's own: they only fail on a closed network, and the tests watch every request. */
const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/**
 * Starts the first browser that runs. `KAKEHASHI_BROWSER=bundled` skips those of the machine, `=system` the one from npm.
 * With `CHROME_PATH` that one is used or none. `args` are the browser's own.
 */
export async function launchBrowser(args: readonly string[] = []): Promise<Browser> {
  const failures: string[] = [];
  for await (const candidate of candidates(failures)) {
    try {
      return await launch({ ...candidate, args: [...(candidate.args ?? []), ...args] });
    } catch (error) {
      failures.push(`${candidate.executablePath}: ${firstLines(error)}`);
    }
  }
  throw new Problem(messages.noBrowser, { details: failures.join('\n') });
}

async function* candidates(failures: string[]): AsyncGenerator<Candidate> {
  const only = process.env['KAKEHASHI_BROWSER'];
  const named = process.env['CHROME_PATH'];
  const isRoot = process.getuid?.() === 0;
  if (only !== 'bundled') {
    for (const executablePath of named ? [named] : installedBrowsers()) yield { executablePath, sandbox: !isRoot };
    if (named) return;
  }
  if (only !== 'system' && process.platform === 'linux' && process.arch === 'x64') {
    try {
      yield await bundledBrowser();
    } catch (error) {
      failures.push(`@sparticuz/chromium: ${firstLines(error)}`);
    }
  }
}

async function launch({ executablePath, sandbox, args = [], env = {} }: Candidate): Promise<Browser> {
  const options = { executablePath, args: [...quietArgs, ...args], env: { ...usableHome(), ...env } };
  if (!sandbox) return chromium.launch({ ...options, chromiumSandbox: false });
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true });
  } catch (error) {
    // In a container an ordinary user often has no sandbox either. The tests open only pages of this project.
    if (!/sandbox|namespace/i.test(String(error))) throw error;
    return chromium.launch({ ...options, chromiumSandbox: false });
  }
}

/** Chromium does not start where it cannot write its settings, so a user without a writable home gets a temporary one. */
function usableHome(): Record<string, string> {
  const env = Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => !!entry[1]));
  try {
    accessSync(env['HOME'] ?? homedir(), constants.W_OK);
  } catch {
    env['HOME'] = env['XDG_CONFIG_HOME'] = env['XDG_CACHE_HOME'] = tmpdir();
  }
  return env;
}

function installedBrowsers(): string[] {
  const { env } = process;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const onPath = (env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
    ['/Applications', join(homedir(), 'Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
  const windowsApps = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ].flatMap((app) =>
    [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder ? [join(folder, app)] : [],
    ),
  );
  const linuxPaths = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  const byPlatform: Partial<Record<NodeJS.Platform, string[]>> = {
    linux: [...onPath, ...linuxPaths],
    darwin: [...macApps, ...onPath],
    win32: windowsApps,
  };
  return [...new Set(byPlatform[process.platform] ?? onPath)].filter((path) => existsSync(path));
}

/**
 * Unpacks the Chromium of @sparticuz/chromium. The package unpacks into the temporary folder, for its owner alone and in
 * place; several users and several test files at once need a folder of their own that appears whole.
 */
async function bundledBrowser(): Promise<Candidate> {
  const about = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(readFileSync(about, 'utf8')) as { version: string };
  const user = process.getuid?.();
  const folder = join(tmpdir(), `kakehashi-chromium-${version}-${user}`);
  if (!existsSync(folder)) await unpackInto(folder);
  if (statSync(folder).uid !== user) throw new Error(`${folder} belongs to another user`);
  return {
    executablePath: join(folder, 'chromium'),
    sandbox: false,
    args: ['--headless=shell', '--no-zygote', '--disable-setuid-sandbox'],
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const staging = mkdtempSync(join(dirname(folder), 'kakehashi-unpack-'));
  // Read when the package is imported: the first makes it unpack the system libraries it needs as well.
  const restore = setEnvironment({ AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x', TMPDIR: staging });
  try {
    const { default: bundled } = await import('@sparticuz/chromium');
    await bundled.executablePath();
    writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontSettings(folder));
    renameSync(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // else another process was quicker
  } finally {
    restore();
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Sets variables and returns what undoes that and whatever the package sets besides. */
function setEnvironment(variables: Record<string, string>): () => void {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  };
}

/** The package's own font settings name folders that exist only where it was made for. */
function fontSettings(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const entries = [...folders.map((dir) => `<dir>${dir}</dir>`), `<cachedir>${join(folder, 'font-cache')}</cachedir>`];
  return `<?xml version="1.0"?>\n<fontconfig>${entries.join('')}</fontconfig>\n`;
}

function firstLines(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 3).join(' ');
}
