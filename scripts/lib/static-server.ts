/**
 * Serves a built site as a static host does, for `npm start` and for tests. Files, types, caching, ranges and redirects to
 * the trailing slash are `serve-static`'s; here is what a host adds: base path, `_headers`, 404.html, no way out of the root.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isAbsolute, join, relative, sep } from 'node:path';
import serveStatic from 'serve-static';
import { headersFor, parseHeaders } from './headers-file.ts';

export interface ServeOptions {
  /** The folder to serve. */
  root: string;
  /** 0, the default, takes any free port. */
  port?: number;
  host?: string;
  /** The path below which the site lies, as in BASE_PATH. */
  base?: string;
}

export interface ServedFolder {
  /** Address of the home page, with a trailing slash. */
  url: string;
  port: number;
  close: () => Promise<void>;
}

export async function serveFolder({
  root,
  port = 0,
  host = 'localhost',
  base = process.env['BASE_PATH'] ?? '/',
}: ServeOptions): Promise<ServedFolder> {
  const prefix = normaliseBase(base);
  const server = createServer(handlerFor(realpathSync(root), prefix));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, host }, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${prefix}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** `/` becomes nothing; anything else begins with a slash and ends without one. */
export function normaliseBase(base: string): string {
  return base.replace(/^\/*/, '/').replace(/\/+$/, '');
}

/**
 * Whether a request path reaches a file outside the root, through `..` or through a symbolic link.
 * What cannot be decoded or does not exist reaches nothing.
 */
export async function leadsOutside(root: string, pathname: string): Promise<boolean> {
  try {
    const path = decodeURIComponent(pathname);
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const way = relative(root, file);
    return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  } catch {
    return false;
  }
}

function handlerFor(root: string, prefix: string) {
  const rules = parseHeaders(readIfThere(join(root, '_headers')));
  const serve = serveStatic(root, { cacheControl: false });

  return async (request: IncomingMessage & { originalUrl?: string }, response: ServerResponse): Promise<void> => {
    const address = request.url ?? '/';
    const [path = '/', query] = address.split('?', 2);

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (prefix && path === prefix) {
      response.writeHead(301, { Location: `${prefix}/${query === undefined ? '' : `?${query}`}` }).end();
      return;
    }

    const inside = path.startsWith(`${prefix}/`);
    const pathname = inside ? path.slice(prefix.length) : path;
    response.setHeader('Cache-Control', 'no-cache');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);

    if (!inside || pathname === '/_headers' || (await leadsOutside(root, pathname))) {
      await sendNotFound(root, request, response);
      return;
    }
    // serve-static redirects to `originalUrl` with a slash, so the base path survives.
    request.originalUrl = address;
    request.url = address.slice(prefix.length);
    serve(request, response, (error?: { statusCode?: number }) => {
      if (error) response.writeHead(error.statusCode ?? 500).end();
      else void sendNotFound(root, request, response);
    });
  };
}

async function sendNotFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => Buffer.from('404\n'));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.byteLength });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
