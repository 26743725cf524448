import { statSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../i18n/locales.ts';
import type { BodyRecord, Content } from '../records/content.ts';
import { filesBelow } from '../records/files.ts';
import { mediaFiles } from '../records/images.ts';
import { errorsAmong, type Problem } from '../records/problem.ts';
import { readContent } from '../records/read-content.ts';
import type { Case } from '../schemas/case.ts';
import type { Region, Sector, Term, Tool } from '../schemas/taxonomy.ts';
import { isReported } from '../schemas/text.ts';
import { formatProblems, summary } from './problem-report.ts';

const byId = <T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** All content with the look-ups that pages need. Everything in it is derived from `content`; nothing is kept twice. */
export interface Library {
  content: Content;
  regions: ReadonlyMap<string, Region>;
  sectors: ReadonlyMap<string, Sector>;
  tools: ReadonlyMap<string, Tool>;
  terms: (list: keyof Content['taxonomies']) => ReadonlyMap<string, Term>;
  /** The facts of every published case; texts are those of the first language. */
  cases: readonly { id: string; record: BodyRecord<Case>; facts: Case }[];
  casesOfWebinar: (webinar: string) => string[];
}

/** The facts of a record: its first language, which every record has. */
export function factsOf<T>(record: BodyRecord<T>): T {
  const [first] = record.languages.values();
  if (!first) throw new Error(`The record ${record.id} has no language.`);
  return first.data;
}

export function libraryOf(content: Content): Library {
  const cases = [...content.cases.values()]
    .map((record) => ({ id: record.id, record, facts: factsOf(record) }))
    .filter(({ facts }) => !facts.withdrawn);
  const lists = new Map(
    Object.entries(content.taxonomies).map(([name, terms]) => [name, byId(terms as readonly Term[])]),
  ); // `as`: every taxonomy's entries are terms
  return {
    content,
    regions: byId(content.taxonomies.regions),
    sectors: byId(content.taxonomies.sectors),
    tools: byId(content.taxonomies.tools),
    terms: (list) => lists.get(list) ?? new Map<string, Term>(),
    cases,
    casesOfWebinar: (webinar) =>
      cases.filter(({ facts }) => isReported(facts.webinars) && facts.webinars.includes(webinar)).map(({ id }) => id),
  };
}

// Astro's development server sets it; a build, a script and a test read the content once.
const isDevelopment = process.env['NODE_ENV'] === 'development';

/** Changes whenever a content file does; constant in a build, which reads its content once. */
function fingerprint(root: string): string {
  if (!isDevelopment) return 'build';
  return [...filesBelow(join(root, 'content')).map((path) => `content/${path}`), ...mediaFiles(root)]
    .map((path) => `${path}:${statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs}`)
    .join('|');
}

let cached: { key: string; library: Library } | undefined;

/** Without a stack: it would name our code, where nothing is wrong, below what is wrong in the content. */
function contentError(errors: readonly Problem[]): Error {
  const error = new Error(`${formatProblems(errors)}\n${summary(errors)}`);
  error.stack = '';
  return error;
}

/** The library of this project. Throws, with every problem explained, if the content has errors. */
export function library(root = process.cwd()): Library {
  const key = `${root}|${fingerprint(root)}`;
  if (cached?.key !== key) {
    const content = readContent({ root, languages });
    const errors = errorsAmong(content.problems);
    if (errors.length > 0) throw contentError(errors);
    cached = { key, library: libraryOf(content) };
  }
  return cached.library;
}
