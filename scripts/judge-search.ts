/**
 * Puts every judged query of a language to the search of a built site, and writes what was found as JSON: a process of its
 * own, because the engine knows one language only. `node scripts/judge-search.ts ja dist`
 */
import { resolve } from 'node:path';
import { languages } from '../src/i18n/locales.ts';
import { judged, judgedQueries, searchIn } from './lib/judged-search.ts';

const [wanted, folder = 'dist'] = process.argv.slice(2);
const lang = languages.find((own) => own === wanted) ?? languages[0];
const ask = await searchIn(resolve(folder), lang);
const results = [];
for (const query of judgedQueries().filter((own) => own.lang === lang)) results.push(judged(query, await ask(query.q)));
console.log(JSON.stringify(results));
