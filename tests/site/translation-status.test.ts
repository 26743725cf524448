/** The page that tells writers how far the translations are: it says what `npm run status` says. */
import { describe, expect, test } from 'vitest';
import { translationReport } from '../../scripts/lib/translation-report.ts';
import { baseLocale, languages, locales } from '../../src/i18n/locales.ts';
import { route } from '../../src/i18n/paths.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { translationStatus } from '../../src/queries/translation-status.ts';
import { mainOf, openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { attribute, isElement, select, selectOne, textOf, textsOf } from '../lib/html.ts';
import { library, projectRoot } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const report = translationReport(projectRoot, library.content);
const translated = languages.filter((language) => language !== baseLocale);

describe.each(languages)('the state of the translations, in %s', (lang) => {
  const words = locales[lang].dictionary.ui.translations;
  const main = mainOf(pageAt(site, `${lang}/${route.translationStatus()}`));
  const expected = translationStatus(readerOf(lang, library), report);
  const sectionOf = (id: string) => {
    const [section] = select(main, `section[aria-labelledby="${id}"]`);
    if (!section) throw new Error(`There is no section ${id}.`);
    return section;
  };

  test('is counted by state and language, with what to do about each', () => {
    const rows = select(sectionOf('counts'), 'tbody tr').map((row) => textsOf(select(row, 'td')));
    expect(rows).toEqual(expected.counts.map(({ numbers }) => numbers.map(String)));
    const todo = textsOf(select(sectionOf('todo'), 'dd p'));
    expect(todo).toEqual(expected.counts.flatMap(({ state }) => [words.states[state].means, words.states[state].todo]));
    const counted = expected.counts.flatMap(({ numbers }) => numbers).reduce((sum, number) => sum + number, 0);
    const records = expected.collections.flatMap(({ unfinished, complete }) => [...unfinished, ...complete]);
    expect(counted).toBe(records.length * translated.length);
  });

  test('says where nobody can tell what is outdated, and only there', () => {
    const notices = textsOf(select(main, '.notice'));
    const { outdated, complete } = words.states;
    expect(notices).toEqual(expected.isHistoryKnown ? [] : [words.noHistory(outdated.name, complete.name)]);
  });

  test('leads to every published record once, those with something to do in a table with their state', () => {
    for (const { id, unfinished, complete } of expected.collections) {
      const section = sectionOf(id);
      const rows = select(section, 'tbody tr').map((row) => [
        attribute(selectOne(row, 'th[scope="row"] a'), 'href'),
        ...textsOf(select(row, 'td')),
      ]);
      expect(rows, id).toEqual(
        unfinished.map(({ href, states }) => [href, ...states.map((state) => words.states[state].name)]),
      );
      const folded = select(section, 'details a').map((link) => attribute(link, 'href'));
      expect(folded, id).toEqual(complete.map(({ href }) => href));
    }
  });

  test('names what each table holds, and what each of its rows and columns is', () => {
    for (const table of select(main, 'table')) {
      const headings = select(table, 'th');
      expect(headings.filter((heading) => !/^(?:row|col)$/.test(attribute(heading, 'scope') ?? ''))).toEqual([]);
      const frame = table.parentNode;
      const name = frame && isElement(frame) ? attribute(frame, 'aria-labelledby') : undefined;
      expect(textOf(selectOne(main, `#${name}`))).not.toBe('');
    }
  });
});
