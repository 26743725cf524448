// @ts-check
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editorBundle } from './src/editor/bundle.ts';
import { dictionary } from './src/i18n/dictionaries.ts';
import { baseLocale, isLocale } from './src/i18n/locales.ts';
import { recordAddress } from './src/i18n/paths.ts';
import { phrasesOf } from './src/i18n/phrases.ts';
import { runsOf } from './src/i18n/runs.ts';
import { basePath, siteOrigin } from './src/i18n/site.ts';
import { remarkCiteSpacing } from './src/mdx/cite-spacing.ts';
import { rehypeFootnoteWords } from './src/mdx/footnotes.ts';
import { rehypeForeignPhrases } from './src/mdx/foreign-phrases.ts';
import { remarkGuard } from './src/mdx/guard.ts';
import { rehypeHeadingPhrases } from './src/mdx/heading-phrases.ts';
import { remarkHeadingAnchors } from './src/mdx/headings.ts';
import { remarkExternalLinks, remarkRecordLinks } from './src/mdx/links.ts';
import { grammar, markdownFeatures } from './src/mdx/pipeline.ts';
import { bodyCollections } from './src/schemas/collections.ts';

/** Collection and language of a body, from its path. */
const placeOf = (/** @type {string} */ file) => {
  const [, collection = '', lang] = /\/content\/([^/]+)\/([^/]+)\//.exec(file.replaceAll('\\', '/')) ?? [];
  return { collection, lang: isLocale(lang) ? lang : baseLocale };
};

export default defineConfig({
  site: siteOrigin,
  base: basePath,
  outDir: process.env['OUT_DIR'] ?? './dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      ...markdownFeatures,
      remarkPlugins: [
        ...grammar,
        [
          remarkGuard,
          {
            knownKeys: (/** @type {string} */ file) =>
              new Set(
                Object.entries(bodyCollections).flatMap(([name, schema]) =>
                  name === placeOf(file).collection ? Object.keys(schema.shape) : [],
                ),
              ),
          },
        ],
        [
          remarkRecordLinks,
          {
            addressOf: (/** @type {{ collection: string, id: string }} */ link, /** @type {string} */ file) =>
              recordAddress(placeOf(file).lang, link.collection, link.id),
          },
        ],
        remarkExternalLinks,
        remarkCiteSpacing,
        remarkHeadingAnchors,
      ],
      rehypePlugins: [
        [rehypeFootnoteWords, { wordsOf: (/** @type {string} */ file) => dictionary(placeOf(file).lang).footnotes }],
        [
          rehypeForeignPhrases,
          { runsOf: (/** @type {string} */ text, /** @type {string} */ file) => runsOf(text, placeOf(file).lang) },
        ],
        [
          rehypeHeadingPhrases,
          {
            phrasesOf: (/** @type {string} */ text, /** @type {string} */ file) => phrasesOf(text, placeOf(file).lang),
          },
        ],
      ],
    }),
  },
  integrations: [mdx()],
  vite: {
    plugins: [editorBundle()],
    build: {
      // The Content-Security-Policy allows no inline script or style.
      assetsInlineLimit: 0,
      cssTarget: 'edge109',
      // Astro marks compiled .mdx modules with a directive that the bundler would warn of, once for each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
