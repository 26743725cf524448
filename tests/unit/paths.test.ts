import { afterEach, describe, expect, test, vi } from 'vitest';
import { linkableCollections } from '../../src/mdx/links.ts';
import { caseFacets, recordAddress, route } from '../../src/i18n/paths.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The module as it comes out of a build with these settings. */
async function pathsWith(settings: { SITE_URL?: string; BASE_PATH?: string }) {
  vi.stubEnv('SITE_URL', settings.SITE_URL);
  vi.stubEnv('BASE_PATH', settings.BASE_PATH);
  vi.resetModules();
  return import('../../src/i18n/paths.ts');
}

describe('the pages of the site', () => {
  test('have the published addresses', () => {
    expect([route.home(), route.cases(), route.webinars(), route.factors(), route.search(), route.sources()]).toEqual([
      '',
      'cases/',
      'webinars/',
      'factors/',
      'search/',
      'sources/',
    ]);
    expect([route.case('mie-basque'), route.webinar('w'), route.factor('f'), route.source('s')]).toEqual([
      'cases/mie-basque/',
      'webinars/w/',
      'factors/f/',
      'sources/s/',
    ]);
    expect([route.organisation('clair'), route.programme('eccp'), route.term('cluster')]).toEqual([
      'organisations/#clair',
      'programmes/#eccp',
      'glossary/#cluster',
    ]);
    expect([route.mistakes(), route.mistake('field/not-in-list')]).toEqual([
      'contribute/mistakes/',
      'contribute/mistakes/field/not-in-list/',
    ]);
    expect(caseFacets.map((facet) => route.casesBy(facet, 'x'))).toEqual([
      'cases/sector/x/',
      'cases/region/x/',
      'cases/tool/x/',
      'cases/programme/x/',
      'cases/obstacle/x/',
    ]);
  });
});

describe('the pages for writers', () => {
  test('stand below the one that leads to them', () => {
    expect([route.contribute(), route.fieldGuides(), route.fieldGuide('cases'), route.field('cases.aim.text')]).toEqual(
      ['contribute/', 'contribute/fields/', 'contribute/fields/cases/', 'contribute/fields/cases/#cases.aim.text'],
    );
    expect(route.translationStatus()).toBe('contribute/status/');
    expect(['about', 'contribute', 'style', 'handover'].map(route.page)).toEqual([
      'about/',
      'contribute/',
      'contribute/style/',
      'contribute/handover/',
    ]);
    expect(recordAddress('ja', 'pages', 'style')).toBe('/ja/contribute/style/');
  });

  test('the editor serves all languages, outside their folders', async () => {
    const { editor } = await pathsWith({ BASE_PATH: '/k' });
    expect([editor.write(), editor.practise()]).toEqual(['/k/admin/', '/k/admin/practice/']);
  });
});

describe('addresses', () => {
  test('stand at the root of localhost unless a build says otherwise', async () => {
    const { address, fileAddress, fullAddress, imageAddress } = await pathsWith({});
    expect(address('ja', 'cases/')).toBe('/ja/cases/');
    expect(fileAddress('assets/x.css')).toBe('/assets/x.css');
    expect(imageAddress('x.jpg')).toBe('/media/x.jpg');
    expect(fullAddress(address('en', ''))).toBe('http://localhost:4321/en/');
  });

  test.each(['/kakehashi', 'kakehashi', '/kakehashi/', '//kakehashi//'])(
    'begin with the base path, however it is written: %s',
    async (base) => {
      const { address, fileAddress, imageAddress } = await pathsWith({ BASE_PATH: base });
      expect(address('ja', 'cases/')).toBe('/kakehashi/ja/cases/');
      expect(fileAddress('')).toBe('/kakehashi/');
      expect(imageAddress('x.jpg')).toBe('/kakehashi/media/x.jpg');
    },
  );

  test('keep a base path of several parts', async () => {
    const { address } = await pathsWith({ BASE_PATH: '/a/b' });
    expect(address('en', '')).toBe('/a/b/en/');
  });

  test('take scheme and host from SITE_URL, and nothing else of it', async () => {
    const { fullAddress } = await pathsWith({ SITE_URL: 'https://example.org/ignored/', BASE_PATH: '/k' });
    expect(fullAddress('/k/ja/')).toBe('https://example.org/k/ja/');
  });

  test('take an empty SITE_URL for none at all', async () => {
    const { fullAddress } = await pathsWith({ SITE_URL: '' });
    expect(fullAddress('/ja/')).toBe('http://localhost:4321/ja/');
  });
});

describe('the address of a record', () => {
  test('is known for every collection that a body may link to', () => {
    expect(linkableCollections.map((collection) => recordAddress('en', collection, 'x'))).toEqual([
      '/en/cases/x/',
      '/en/webinars/x/',
      '/en/factors/x/',
      '/en/sources/x/',
      '/en/organisations/#x',
      '/en/programmes/#x',
      '/en/evidence/survey-2008/#x',
      '/en/glossary/#x',
      '/en/x/',
    ]);
  });

  test.each(['taxonomies', 'edition', ''])('is an error for "%s", of which there is no page', (collection) => {
    expect(() => recordAddress('ja', collection, 'x')).toThrow(/No page/);
  });
});
