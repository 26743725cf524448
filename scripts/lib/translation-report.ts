/** Puts together the state of every translation: from the files, from the check, and from the history of both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseLocale, languages } from '../../src/i18n/locales.ts';
import {
  isWhole,
  reportOf,
  stateSince,
  type LastWritten,
  type TranslationReport,
} from '../../src/queries/translation-state.ts';
import { filesBelow } from '../../src/records/files.ts';
import { readContent } from '../../src/records/read-content.ts';
import { bodyCollections, type BodyCollection } from '../../src/schemas/collections.ts';
import { lastChanges, textsAt } from './git-history.ts';

const collections = Object.keys(bodyCollections) as BodyCollection[]; // `as`: keys of a constant

interface Asked {
  collection: BodyCollection;
  id: string;
  language: string;
  original: string;
  file: string;
}

/** Every record's file in its first language, with each language it can be translated into. */
function translationsIn(files: readonly string[]): Asked[] {
  return collections.flatMap((collection) => {
    const folder = `${collection}/${baseLocale}/`;
    const ids = files
      .filter((path) => path.startsWith(folder) && path.endsWith('.mdx'))
      .map((path) => path.slice(folder.length, -'.mdx'.length));
    const pathIn = (language: string, id: string) => `content/${collection}/${language}/${id}.mdx`;
    return ids.flatMap((id) =>
      languages
        .filter((language) => language !== baseLocale)
        .map((language) => ({
          collection,
          id,
          language,
          original: pathIn(baseLocale, id),
          file: pathIn(language, id),
        })),
    );
  });
}

/** The translations of all records with a body; those of labels hold all languages in one file, which the check looks after. */
export function translationReport(root: string, content = readContent({ root, languages })): TranslationReport {
  const files = filesBelow(join(root, 'content'));
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  const changes = lastChanges(root, 'content');
  const translations = translationsIn(files).map((asked) => ({ ...asked, change: changes?.get(asked.file) }));
  const versions = translations.flatMap(({ file, original, change }) =>
    change ? [file, original].map((path) => ({ commit: change.commit, path })) : [],
  );
  const texts = textsAt(root, versions)[Symbol.iterator]();

  return reportOf(
    translations.map(({ change, ...asked }) => {
      const { collection, id, language, original, file } = asked;
      const [committed, originalThen] = change ? [texts.next().value, texts.next().value] : [];
      const told = { ...asked, commit: change?.commit ?? null };
      if (!files.includes(file.slice('content/'.length))) return { ...told, state: 'missing' };
      const record = content[collection].get(id);
      if (!record || !isWhole(record, language)) return { ...told, state: 'incomplete' };
      const written = (): LastWritten => {
        if (!changes) return 'unknown';
        if (!change || committed !== textOf(file)) return 'now';
        return change.isCutOff ? 'unknown' : { original: originalThen };
      };
      return { ...told, state: stateSince(written(), textOf(original), bodyCollections[collection]) };
    }),
  );
}
