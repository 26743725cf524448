/** The only file that knows the search engine, Pagefind. */
import type { TITLE_ANCHOR as TitleAnchor } from '../../queries/search-documents.ts';
import { mostTelling, passageFrom, type Passage } from './passage.ts';

/** A record whose text, title or names hold some words. */
export interface TextHit {
  /** The name that the engine has for the record. */
  hit: string;
  /** How well it fits, as the engine weighs it: comparable within one search alone. */
  score: number;
  /** Whether the words stand in its text, in its title, or only among the names that no page shows. */
  place: 'title' | 'text' | 'names';
  /** Its text, which has to be fetched. */
  content: () => Promise<string>;
  /** Where the words stand in it, which has to be fetched; undefined if in the title or the names alone. */
  passage: () => Promise<Passage | undefined>;
}

export interface Engine {
  /** Fetches what every search needs, so that the first one is quick. */
  warm: () => Promise<void>;
  /** Records that hold the words: one after the other as they stand, or each of them, or what begins like it. */
  search: (words: string, how: 'exactly' | 'loosely') => Promise<TextHit[]>;
}

interface PagefindPart {
  excerpt: string;
  title: string;
  anchor?: { id: string };
}
interface PagefindHit {
  id: string;
  score: number;
  words: number[];
  matchedMetaFields?: string[];
  data: () => Promise<{ content: string; sub_results: PagefindPart[] }>;
}
/** What a search needs of the program that Pagefind writes beside its index. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
}

export const PAGEFIND_OPTIONS = {
  // Addresses in the index are whole.
  baseUrl: '/',
  excerptLength: 36,
  excerptEllipsis: '…',
  // The program runs in the page: a worker would be fetched as a second program and saves no time on searches this short.
  noWorker: true,
  // `t` is the title cut into words, `alias` the names that no page shows; Japanese titles as written match only by their beginning.
  ranking: { metaWeights: { t: 5, title: 0, alias: 1 } },
};

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

const placeOf = ({ words, matchedMetaFields = [] }: PagefindHit): TextHit['place'] =>
  matchedMetaFields.includes('t') ? 'title' : words.length > 0 ? 'text' : 'names';

const textHit = (result: PagefindHit): TextHit => ({
  hit: result.id,
  score: result.score,
  place: placeOf(result),
  content: async () => (await result.data()).content,
  passage: () => passageOf(result),
});

/** The engine, once its program is there. The same search is made once. */
export function engineWith(pagefind: () => Promise<Pagefind>): Engine {
  const searches = new Map<string, Promise<TextHit[]>>();
  const run = async (query: string) => (await (await pagefind()).search(query)).results.map(textHit);
  return {
    warm: async () => {
      await pagefind();
    },
    search: (words, how) => {
      const query = how === 'exactly' ? `"${words.replaceAll('"', ' ')}"` : words.replaceAll('"', ' ');
      const known = searches.get(query);
      if (known) return known;
      const found = run(query);
      searches.set(query, found);
      found.catch(() => searches.delete(query));
      return found;
    },
  };
}

async function load(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind; // `as`: a file of the built site, which no compiler sees
  await pagefind.options(PAGEFIND_OPTIONS);
  await pagefind.init();
  return pagefind;
}

/** The engine whose program stands at an address. Nothing is fetched before it is needed; what failed is tried again. */
export function engineAt(address: string): Engine {
  let loading: Promise<Pagefind> | undefined;
  return engineWith(() => {
    loading ??= load(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  });
}
