/** The only file that knows the search engine, Pagefind. */
import type { TITLE_ANCHOR as TitleAnchor } from '../../queries/search-documents.ts';
import { mostTelling, passageFrom, type Passage } from './passage.ts';

/** A record that was found, by the name that the engine has for it. */
export interface Found {
  hit: string;
  /** Fetches what is needed for it; undefined if the query was found only in the title, or in names that no page shows. */
  passage: () => Promise<Passage | undefined>;
}

export interface Engine {
  /** Fetches what every search needs, so that the first one is quick. */
  warm: () => Promise<void>;
  /** All records that a query finds, the best first. */
  find: (query: string) => Promise<Found[]>;
}

interface PagefindPart {
  excerpt: string;
  title: string;
  anchor?: { id: string };
}
interface PagefindHit {
  id: string;
  words: number[];
  data: () => Promise<{ sub_results: PagefindPart[] }>;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  preload: (query: string) => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
}

const OPTIONS = {
  // Addresses in the index are whole.
  baseUrl: '/',
  excerptLength: 36,
  excerptEllipsis: '…',
  // `t` is the title cut into words, `alias` the names that no page shows; Japanese titles as written match only by their beginning.
  ranking: { metaWeights: { t: 5, title: 0, alias: 1 } },
};

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // `as`: a file of the built site, which no compiler sees
  await pagefind.options(OPTIONS);
  await pagefind.init();
  return pagefind;
}

/** Of the titles in the index, which stand apart from the text. */
const TITLE_ANCHOR: typeof TitleAnchor = 'title';

async function passageOf(result: PagefindHit): Promise<Passage | undefined> {
  if (result.words.length === 0) return undefined;
  const { sub_results: parts } = await result.data();
  const passages = parts
    .filter(({ anchor }) => anchor?.id !== TITLE_ANCHOR)
    .map(({ excerpt, title, anchor }) => passageFrom(excerpt, anchor && { text: title, anchor: anchor.id }));
  return mostTelling(passages);
}

/** The engine whose program stands at an address. Nothing is fetched before it is needed; what failed is tried again. */
export function engineAt(address: string): Engine {
  let loading: Promise<Pagefind> | undefined;
  const pagefind = () => {
    loading ??= load(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    warm: async () => {
      await pagefind();
    },
    find: async (query) => {
      const { results } = await (await pagefind()).search(query.normalize('NFKC'));
      return results.map((result) => ({ hit: result.id, passage: () => passageOf(result) }));
    },
  };
}
