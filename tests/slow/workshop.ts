/** Copies of the project that a test may change, build and throw away. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../lib/records.ts';

/** What a build needs, and the tests. */
const PARTS = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'content',
  'public',
  'scripts',
  'src',
  'tests',
];

export interface Run {
  passed: boolean;
  output: string;
}

/** A copy of the project in a folder of its own. It shares the packages, and nothing that a build writes. */
export class Workshop {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'kakehashi-workshop-')));
  /** Files changed or added since the copy was made. */
  readonly touched: string[] = [];
  readonly #settings: Record<string, string>;
  #server: ChildProcess | undefined;

  /** `settings` stand in the environment of whatever runs here. */
  constructor(settings: Record<string, string> = {}) {
    this.#settings = settings;
    for (const part of PARTS)
      if (existsSync(join(projectRoot, part)))
        cpSync(join(projectRoot, part), join(this.root, part), { recursive: true });
    const packages = join(projectRoot, 'node_modules');
    mkdirSync(join(this.root, 'node_modules'));
    // One by one, so that Astro's and Vite's own folders beside them stay apart.
    for (const entry of readdirSync(packages, { withFileTypes: true }))
      if (!entry.name.startsWith('.') || entry.name === '.bin')
        symlinkSync(
          join(packages, entry.name),
          join(this.root, 'node_modules', entry.name),
          entry.isFile() ? 'file' : 'junction',
        );
  }

  /** The folder of the built site. */
  get site(): string {
    return join(this.root, 'dist');
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
    this.touched.push(path);
  }

  /** Writes a file anew with something in it replaced; an error if it is not there. */
  replace(path: string, text: string, by: string): void {
    const before = this.read(path);
    if (!before.includes(text)) throw new Error(`${path} does not contain "${text}".`);
    this.write(
      path,
      before.replace(text, () => by),
    );
  }

  build(): Run {
    return this.#run([join('scripts', 'build.ts')]);
  }

  /** A build that goes on while the test does. `end` ends it at once, with everything that it has started. */
  startBuild(): { end: () => Promise<void> } {
    const build = spawn(process.execPath, [join('scripts', 'build.ts')], {
      cwd: this.root,
      env: this.#environment(),
      stdio: 'ignore',
      // A group of its own, which can be ended as one.
      detached: true,
    });
    const ended = once(build, 'exit');
    return {
      end: async () => {
        if (build.pid !== undefined) process.kill(-build.pid, 'SIGKILL');
        await ended;
      },
    };
  }

  /** Astro as the build calls it, but nobody has looked at the content before. */
  buildPages(folder = join(this.root, '.build', 'site')): Run {
    return this.#run([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'], {
      OUT_DIR: folder,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    });
  }

  /** The pages of the editor, in a part of the time that all pages take. */
  buildEditor(): Run {
    for (const page of readdirSync(join(this.root, 'src', 'pages')))
      if (page !== 'admin') this.remove(`src/pages/${page}`);
    return this.buildPages(this.site);
  }

  /** The type check, once a build has written the types of the collections. */
  checkTypes(): Run {
    return this.#run([join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', '.']);
  }

  /** All tests of a built site, on the one that was built here. */
  testSite(): Run {
    return this.#run([
      join('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--config',
      join('tests', 'vitest.config.ts'),
      '--project',
      'site',
      '--reporter=dot',
    ]);
  }

  /** Serves the site as it stands in the files, on any free port, as `npm run dev` does; resolves to its address. */
  async develop(): Promise<string> {
    const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
    const server = spawn(process.execPath, [astro, 'dev', '--port', '0'], { cwd: this.root, env: this.#environment() });
    this.#server = server;
    let output = '';
    return new Promise((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk.toString();
        const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
        if (address !== undefined) resolve(address);
      };
      server.stdout.on('data', listen);
      server.stderr.on('data', listen);
      server.once('exit', () => reject(new Error(output)));
    });
  }

  #environment(settings: Record<string, string> = {}): NodeJS.ProcessEnv {
    // Without what the test runner sets for itself.
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|DEV$|PROD$|SSR$|MODE$|BASE_URL$|SITE_FOLDER$|OUT_DIR$)/.test(name),
    );
    return { ...Object.fromEntries(inherited), NO_COLOR: '1', ...this.#settings, ...settings };
  }

  #run(args: string[], settings: Record<string, string> = {}): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.root,
      env: this.#environment(settings),
      encoding: 'utf8',
    });
    return { passed: status === 0, output: `${stdout}${stderr}` };
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  /** Files below a folder, with forward slashes; none if there is no such folder. */
  filesIn(path: string): string[] {
    if (!this.has(path)) return [];
    return readdirSync(join(this.root, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(this.root, path), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .toSorted();
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true, force: true });
  }

  /** Stops the server, if there is one, and deletes the copy. */
  async clear(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    }
    rmSync(this.root, { recursive: true, force: true });
  }
}
