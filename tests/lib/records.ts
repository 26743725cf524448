/** The records that the site under test is made from: what tests expect is computed from them. */
import { fileURLToPath } from 'node:url';
import { languages } from '../../src/i18n/locales.ts';
import { factsOf, libraryOf, type Library } from '../../src/queries/library.ts';
import { readContent } from '../../src/records/read-content.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The library of a project. Its problems are another test's concern. */
export const libraryIn = (root: string): Library => libraryOf(readContent({ root, languages }));

export const library = libraryIn(projectRoot);

/** The cases that readers are meant to find: not those taken back. */
export const published = [...library.content.cases.values()]
  .map((record) => ({ id: record.id, record, facts: factsOf(record) }))
  .filter(({ facts }) => facts.withdrawn === undefined);
