/** The editor's pages as they are built. */
import { describe, expect, test } from 'vitest';
import { isConfigured } from '../../src/editor/settings.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages } from '../../src/i18n/locales.ts';
import { fileAddress } from '../../src/i18n/paths.ts';
import { loadedBy, openSite, pageAt, siteFolder } from '../lib/built-site.ts';
import { attribute, select, textOf } from '../lib/html.ts';

const site = openSite({ folder: siteFolder });

// Whoever publishes the site may have named a repository.
describe.skipIf(isConfigured)('the editor of a site that was built without naming a repository', () => {
  const page = pageAt(site, 'admin/');

  test.each(languages)('says in %s what is missing, and what to do about it', (lang) => {
    const { missing, missingText } = dictionary(lang).editor;
    const texts = select(page.document, `section[lang="${lang}"]`).map(textOf);
    expect(texts).toHaveLength(1);
    for (const text of [missing, ...missingText]) expect(texts[0]).toContain(text);
    expect(missingText.join(' ')).toContain('EDITOR_REPOSITORY');
  });

  test('loads no editor, and leads to the one for practice', () => {
    expect(loadedBy(page).filter(({ element }) => element.tagName === 'script')).toEqual([]);
    expect(select(page.document, 'script')).toEqual([]);
    expect(select(page.document, 'a').map((link) => attribute(link, 'href'))).toContain(fileAddress('admin/practice/'));
  });
});
