/** Puts judged queries to the search of a built site, and measures what comes back. Runs the page's own modules in Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineWith, PAGEFIND_OPTIONS, type Pagefind } from '../../src/components/search/engine.ts';
import { Finder } from '../../src/components/search/finder.ts';
import { RecordList } from '../../src/components/search/record-list.ts';
import { Vocabulary } from '../../src/components/search/vocabulary.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { SearchList } from '../../src/queries/search-list.ts';
import type { VocabularyFile } from '../../src/queries/search-vocabulary.ts';

/** A query with the cases that have to be among the first five hits; an empty list: nothing is right. */
export interface JudgedQuery {
  id: string;
  lang: Locale;
  group: string;
  q: string;
  must: readonly string[];
}

const SETS = ['search-queries-open.json', 'search-queries-own.json'];

/** All judged queries of the repository. */
export const judgedQueries = (): JudgedQuery[] =>
  SETS.flatMap(
    (file) =>
      (
        JSON.parse(readFileSync(new URL(`../../tests/data/${file}`, import.meta.url), 'utf8')) as {
          queries: JudgedQuery[];
        }
      ).queries, // `as`: data of the repository
  );

/** Ids of all hits that are cases, the best first. */
export type AskForCases = (query: string) => Promise<string[]>;

const read = <T>(folder: string, path: string): T => JSON.parse(readFileSync(join(folder, path), 'utf8')) as T; // `as`: a file of the site just built

/**
 * The search of one language of a built site. Pagefind takes the language from the page, and only once: in one process only
 * one language can be asked.
 */
export async function searchIn(folder: string, lang: Locale): Promise<AskForCases> {
  const page = { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) };
  Object.assign(globalThis, { document: page });
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(readFileSync(join(folder, new URL(String(address), 'http://site/').pathname))));
  const pagefind = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as Pagefind; // `as`: a file of the built site
  await pagefind.options({ ...PAGEFIND_OPTIONS, basePath: '/pagefind/' });
  await pagefind.init();
  const list = new RecordList(read<SearchList>(folder, `search/records-${lang}.json`), lang);
  const vocabulary = new Vocabulary(read<VocabularyFile>(folder, `search/names-${lang}.json`));
  const engine = engineWith(() => Promise.resolve(pagefind));
  const cases = new Map([['type', ['cases']]]);
  return async (query) => {
    const { found } = await new Finder(engine, vocabulary, list).find(query);
    const hits = list.narrowed(
      found.map(({ hit }) => hit),
      cases,
    );
    return list.inOrder(hits.matching, 'relevance').map(({ id }) => id.slice('cases/'.length));
  };
}

export interface Judged extends JudgedQuery {
  hits: readonly string[];
  /** Share of the must-haves, of five at most, among the first five hits; of a query without an answer, 1 if it found nothing. */
  recall: number;
  /** One over the rank of the first must-have among ten. */
  reciprocalRank: number;
}

const SHOWN = 5;
const RANKED = 10;

/** Judges what a query found. */
export function judged(query: JudgedQuery, hits: readonly string[]): Judged {
  const { must } = query;
  if (must.length === 0) return { ...query, hits, recall: hits.length === 0 ? 1 : 0, reciprocalRank: 0 };
  const found = must.filter((id) => hits.slice(0, SHOWN).includes(id)).length;
  const first = hits.slice(0, RANKED).findIndex((id) => must.includes(id));
  return {
    ...query,
    hits,
    recall: found / Math.min(SHOWN, must.length),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
  };
}

export interface Measures {
  /** Queries that have an answer. */
  answerable: number;
  recall: number;
  meanReciprocalRank: number;
  /** Share of the answerable queries that found nothing. */
  zero: number;
  /** Queries that have none, and the share of them that found nothing. */
  unanswerable: number;
  silent: number;
  /** Answerable queries by group. */
  groups: { group: string; size: number; recall: number }[];
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** What a set of judged queries comes to. */
export function measured(results: readonly Judged[]): Measures {
  const answerable = results.filter(({ must }) => must.length > 0);
  const others = results.filter(({ must }) => must.length === 0);
  return {
    answerable: answerable.length,
    recall: mean(answerable.map(({ recall }) => recall)),
    meanReciprocalRank: mean(answerable.map(({ reciprocalRank }) => reciprocalRank)),
    zero: mean(answerable.map(({ hits }) => (hits.length === 0 ? 1 : 0))),
    unanswerable: others.length,
    silent: mean(others.map(({ recall }) => recall)),
    groups: [...Map.groupBy(answerable, ({ group }) => group)].map(([group, own]) => ({
      group,
      size: own.length,
      recall: mean(own.map(({ recall }) => recall)),
    })),
  };
}
