/** The pages that writers read: how to begin, what each field is for, how to write, how to hand over. */
import { describe, expect, test } from 'vitest';
import { fieldHint, fieldLabel } from '../../src/i18n/explain.ts';
import { baseLocale, languages, locales } from '../../src/i18n/locales.ts';
import { address, editor, fileAddress, route } from '../../src/i18n/paths.ts';
import { guidePages } from '../../src/queries/writers-guide.ts';
import { readerOf } from '../../src/queries/reader.ts';
import { picturePath, writingSteps } from '../../src/queries/writing-steps.ts';
import { idsOf, ledToBy, mainOf, openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { attribute, elementsBelow, select, textOf, textsOf } from '../lib/html.ts';
import { library } from '../lib/records.ts';

const site = openSite({ folder: siteFolder });
const linksOf = (path: string) => ledToBy(pageAt(site, path)).map(({ url }) => url.pathname);

describe.each(languages)('the page that leads writers on, in %s', (lang) => {
  const path = `${lang}/${route.contribute()}`;

  test('has its steps in order, and leads to the editor and its practice page', () => {
    const [list] = select(mainOf(pageAt(site, path)), '.steps');
    const { steps } = locales[lang].dictionary.ui.contribute;
    expect(list && textsOf(select(list, 'h3'))).toEqual([steps.practise.title, steps.write.title, steps.review.title]);
    expect(linksOf(path)).toEqual(expect.arrayContaining([editor.practise(), editor.write()]));
  });

  test('leads to every other page for writers, and they to each other', () => {
    const guides = guidePages(readerOf(lang, library));
    expect(guides.map(({ id }) => id)).toEqual(['style', 'fields', 'mistakes', 'status', 'handover']);
    expect(linksOf(path)).toEqual(expect.arrayContaining(guides.map(({ href }) => href)));
    for (const guide of guides) {
      const others = guides.filter(({ id }) => id !== guide.id).map(({ href }) => href);
      const own = guide.href.slice(address(lang, '').length);
      expect(linksOf(`${lang}/${own}`)).toEqual(expect.arrayContaining([...others, address(lang, route.contribute())]));
    }
  });

  test('is linked from every page', () => {
    const without = [...site.pages.values()].filter(
      (page) => page.lang === lang && !linksOf(page.path).includes(address(lang, route.contribute())),
    );
    expect(without.map((page) => page.path)).toEqual([]);
  });
});

test('writers see the editor at the steps done there, in every language that it has been taken in', () => {
  const pictured = languages.filter((lang) => writingSteps(lang).some(({ figure }) => figure));
  expect(pictured).toContain(baseLocale);
  for (const lang of pictured) {
    const pictures = select(mainOf(pageAt(site, `${lang}/${route.contribute()}`)), '.steps img');
    const { figures } = locales[lang].dictionary.ui.contribute;
    expect(pictures.map((picture) => ['src', 'alt', 'loading'].map((name) => attribute(picture, name)))).toEqual([
      [fileAddress(picturePath('practise', lang)), figures.practise, 'lazy'],
      [fileAddress(picturePath('write', lang)), figures.write, 'lazy'],
    ]);
  }
});

describe.each(languages)('the guide to the fields, in %s', (lang) => {
  const guides = [...site.pages.values()].filter(
    ({ path }) => path.startsWith(`${lang}/${route.fieldGuides()}`) && path !== `${lang}/${route.fieldGuides()}`,
  );
  const names = Object.keys(locales[lang].dictionary.fields);

  test('has one place for every field, at the address that paths give it', () => {
    const places = guides.flatMap((page) => [...idsOf(page)].map((id) => `${page.path}#${id}`));
    const missing = names.filter((name) => !places.includes(`${lang}/${route.field(name)}`));
    expect(missing).toEqual([]);
    const fields = guides.flatMap((page) => [...idsOf(page)]).filter((id) => names.includes(id));
    expect(fields.toSorted()).toEqual(names.toSorted());
  });

  test('shows there the name that forms use and the one that files use', () => {
    const lists = new Set(guides.map(({ path }) => path.split('/').at(-2)));
    const elements = new Map(
      guides.flatMap((page) =>
        elementsBelow(page.document).map((element) => [attribute(element, 'id') ?? '', element] as const),
      ),
    );
    const unclear = names.filter((name) => {
      const element = elements.get(name);
      // A list that has a page of its own is named by its page.
      if (!element || lists.has(name)) return !element;
      const codes = textsOf(select(element, 'code'));
      return !textOf(element).includes(fieldLabel(lang, name) ?? '?') || !codes.includes(name.split('.').at(-1) ?? '');
    });
    expect(unclear).toEqual([]);
  });

  test('says of every field what to write, there or where it leads', () => {
    for (const page of guides) {
      const said = textOf(mainOf(page));
      const own = names.filter((name) => idsOf(page).has(name));
      expect(own.filter((name) => !said.includes(fieldHint(lang, name) ?? '?'))).toEqual([]);
    }
  });
});
