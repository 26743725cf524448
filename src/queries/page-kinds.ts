import { isLocale } from '../i18n/locales.ts';
import { caseFacets } from '../i18n/paths.ts';

/** Folders that hold a page for each of something. */
const RECORD_FOLDERS = new Set(['cases', 'webinars', 'factors', 'sources', 'find', 'organisations', 'programmes']);
/** The folder of the writers' guides, some of which have a page for each of something. */
const GUIDES = 'contribute';
const FACETS: ReadonlySet<string> = new Set(caseFacets);

/** The steps below a folder, with one name for all pages of a kind. */
function kindBelow(folder: string, steps: readonly string[]): readonly string[] {
  const [first, ...more] = steps;
  if (first === undefined) return [];
  if (folder === GUIDES && more.length > 0) return [first, '<id>'];
  if (!RECORD_FOLDERS.has(folder)) return steps;
  return FACETS.has(first) && more.length > 0 ? [first, '<term>'] : ['<id>'];
}

/** The kind of a page, as the list of addresses names it: `{lang}/cases/<id>/` for every case in every language. */
export function kindOfPage(path: string): string {
  const [lang, folder = '', ...rest] = path.split('/').filter((step) => step !== '');
  if (!path.endsWith('/') || !isLocale(lang)) return `/${path}`;
  return `/${['{lang}', folder, ...kindBelow(folder, rest)].filter((step) => step !== '').join('/')}/`;
}
