/** Whatever stops a build leaves the site of before as it was. A mistake in the content is explained besides. */
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explain } from '../../src/i18n/explain.ts';
import { languages } from '../../src/i18n/locales.ts';
import { errorsAmong } from '../../src/records/problem.ts';
import { readContent } from '../../src/records/read-content.ts';
import { Workshop } from './workshop.ts';

const workshop = new Workshop();
const [id = ''] = [...readContent({ root: workshop.root, languages }).cases.keys()];
const file = `content/cases/ja/${id}.mdx`;
const sound = workshop.read(file);

const siteOfBefore = { 'index.html': 'The site of before.', 'ja/index.html': 'Its Japanese.' };
beforeEach(() => {
  for (const [path, text] of Object.entries(siteOfBefore)) workshop.write(`dist/${path}`, text);
});
afterEach(() => workshop.write(file, sound));
afterAll(() => workshop.clear());

function expectSiteOfBefore() {
  expect(workshop.filesIn('dist')).toEqual(Object.keys(siteOfBefore));
  for (const [path, kept] of Object.entries(siteOfBefore)) expect(workshop.read(`dist/${path}`)).toBe(kept);
}

/** Mistakes with the beginning of the line that each stands on, where that is known. */
const mistakes = [
  { name: 'a field that does not exist', text: sound.replace(/^depth:/m, 'deepth:'), line: 'deepth:' },
  {
    name: 'a sector that does not exist',
    text: sound.replace(/^sectors:\n {2}- .*$/m, 'sectors:\n  - no-such-sector'),
    line: '  - no-such-sector',
  },
  { name: 'front matter that is not YAML', text: sound.replace(/^depth:.*$/m, 'depth: [full'), line: undefined },
  { name: 'a script in the text', text: `${sound}\n<script>alert(1)</script>\n`, line: '<script>' },
  { name: 'code in the text', text: `${sound}\n{process.exit()}\n`, line: '{process.exit()}' },
  { name: 'a tag that is not closed', text: `${sound}\n<Cite source="\n`, line: undefined },
];

test.for(mistakes)(
  '$name stops the build, with its place and the remedy in every language, and the site of before stays',
  ({ text, line }) => {
    workshop.write(file, text);
    const { passed, output } = workshop.build();
    expect(passed).toBe(false);

    const errors = errorsAmong(readContent({ root: workshop.root, languages }).problems);
    expect(errors).not.toEqual([]);
    for (const problem of errors) {
      expect(output).toContain(`${problem.file}:${problem.line}:${problem.column}`);
      for (const lang of languages)
        for (const words of Object.values(explain(lang, problem.code, problem.params))) expect(output).toContain(words);
    }
    const number = line === undefined ? '' : `${text.split('\n').findIndex((own) => own.startsWith(line)) + 1}:`;
    expect(output).toContain(`${file}:${number}`);
    expect(output).not.toMatch(/^\s+at .*[:(]|node_modules/m);

    expectSiteOfBefore();
  },
);

describe('the site of before stays whole', () => {
  test('where a page cannot be drawn', () => {
    const page = 'src/pages/[lang]/index.astro';
    const own = workshop.read(page);
    workshop.write(
      page,
      own.replace('---\n', "---\nif (Astro.params.lang === 'en') throw new Error('A page that fails.');\n"),
    );
    const { passed, output } = workshop.build();
    workshop.write(page, own);
    expect(passed).toBe(false);
    expect(output).toContain('A page that fails.');
    expectSiteOfBefore();
  });

  test('where the search index cannot be written', () => {
    const script = 'scripts/lib/search-index.ts';
    const own = workshop.read(script);
    workshop.replace(
      script,
      'const engine = join',
      "throw new Error('An index that fails.');\n    const engine = join",
    );
    const { passed, output } = workshop.build();
    workshop.write(script, own);
    expect(passed).toBe(false);
    expect(output).toContain('An index that fails.');
    expect(output).toContain('The site was not built');
    expect(output).not.toMatch(/^\s+at /m);
    expectSiteOfBefore();
  });

  test('where the build is ended half-way', async () => {
    const build = workshop.startBuild();
    await expect.poll(() => workshop.filesIn('.build/site'), { timeout: 120_000 }).toContain('index.html');
    await build.end();
    expectSiteOfBefore();
  });

  test('where a build has been ended between the two steps of its swap: the next one puts it back', () => {
    mkdirSync(join(workshop.root, '.build'), { recursive: true });
    renameSync(workshop.site, join(workshop.root, '.build', 'previous'));
    workshop.write(file, sound.replace(/^depth:/m, 'deepth:'));
    expect(workshop.build().passed).toBe(false);
    expectSiteOfBefore();
  });
});
