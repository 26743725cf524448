/**
 * `npm run status`: how far the translations of all records are. It only reports; `-- --format json` prints the same for
 * programs.
 */
import { dictionary } from '../src/i18n/dictionaries.ts';
import { languages } from '../src/i18n/locales.ts';
import {
  translationStates,
  type Translation,
  type TranslationReport,
  type TranslationState,
} from '../src/queries/translation-state.ts';
import { runCommand } from './launch/problem.mjs';
import { chosen, readOptions } from './lib/options.ts';
import { translationReport } from './lib/translation-report.ts';

/** A state with its meaning, in every language. */
const headingOf = (state: TranslationState) =>
  languages
    .map((lang) => {
      const { translations, common } = dictionary(lang);
      const { name, means } = translations.states[state];
      return `${name}${common.colon}${means}`;
    })
    .join(' / ');

/** How to see what has changed in the record since it was translated. */
const lineOf = ({ state, file, original, commit }: Translation) =>
  state === 'outdated' && commit ? `  ${file}\n    git diff ${commit.slice(0, 12)} -- ${original}` : `  ${file}`;

const show = {
  text: ({ translations, counts }: TranslationReport) => {
    for (const state of translationStates.filter((own) => own !== 'complete' && counts[own] > 0)) {
      const own = translations.filter((translation) => translation.state === state);
      console.log(`${headingOf(state)}\n${own.map(lineOf).join('\n')}\n`);
    }
    for (const state of translationStates) console.log(`${String(counts[state]).padStart(4)}  ${headingOf(state)}`);
  },
  json: (report: TranslationReport) => console.log(JSON.stringify(report, null, 2)),
};

await runCommand(async () => {
  const usage = 'npm run status [-- --format text|json]';
  const { values } = readOptions({ usage, options: { format: { type: 'string', default: 'text' } } });
  const print = chosen({ option: '--format', usage, from: show }, values.format);
  print(translationReport(process.cwd()));
});
