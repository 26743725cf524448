/** What Pagefind calls its fragments: one compressed file for every page it has taken in, under the name that its results carry. */
import { gunzipSync } from 'node:zlib';

export interface IndexFile {
  path: string;
  content: Uint8Array;
}

const FRAGMENT = /^fragment\/(?<hit>[^/]+)\.pf_fragment$/;
/** Stands before the content of every file, inside the compression. */
const SIGNATURE = 'pagefind_dcd';

/** The address that a fragment was made from. */
function addressIn({ path, content }: IndexFile): string {
  const text = gunzipSync(content).toString('utf8');
  const fragment: unknown = text.startsWith(SIGNATURE) ? JSON.parse(text.slice(SIGNATURE.length)) : undefined;
  if (typeof fragment === 'object' && fragment !== null && 'url' in fragment && typeof fragment.url === 'string')
    return fragment.url;
  throw new Error(`Pagefind has changed its files: ${path} names no address.`);
}

/** Pagefind's name for the page at each address, which its results carry and its interface does not tell. */
export function hitsByAddress(files: readonly IndexFile[]): Map<string, string> {
  const hits = new Map<string, string>();
  for (const file of files) {
    const hit = FRAGMENT.exec(file.path)?.groups?.['hit'];
    if (hit === undefined) continue;
    const url = addressIn(file);
    if (hits.has(url)) throw new Error(`The search index has two pages at ${url}.`);
    hits.set(url, hit);
  }
  return hits;
}
