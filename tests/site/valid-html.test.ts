/** Every page holds to the HTML standard, as html-validate knows it. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { openSite, siteFolder } from '../lib/built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    // What it knows of accessibility, axe knows better: it sees the page with its scripts.
    extends: ['html-validate:standard', 'html-validate:document'],
    rules: {
      'require-sri': 'off', // the site loads nothing but its own files
    },
  }),
);

/** Milliseconds that the test may take, on a busy machine: it reads every page of the site. */
const LONG = 240_000;

test('every page is valid HTML', { timeout: LONG }, async () => {
  const wrong: string[] = [];
  for (const { path, html } of openSite({ folder: siteFolder }).pages.values()) {
    const { results } = await validator.validateString(html, path);
    wrong.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${message} (${ruleId})`),
      ),
    );
  }
  expect(wrong).toEqual([]);
});
