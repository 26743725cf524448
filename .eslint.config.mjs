// @ts-check
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Folders of src, and what each may import. `types` may be imported as types only. */
const layers = {
  schemas: { may: [], types: ['i18n'] },
  i18n: { may: ['schemas'], types: [] },
  mdx: { may: ['schemas'], types: [] },
  // The reader parses bodies with the build's own parser, so it stands above it.
  records: { may: ['schemas', 'mdx'], types: [] },
  // The editor runs in the browser on the records' own schemas and files.
  editor: { may: ['records', 'schemas', 'i18n', 'mdx'], types: [] },
  queries: { may: ['records', 'schemas', 'i18n', 'editor'], types: ['mdx'] },
  components: { may: ['components', 'i18n', 'styles'], types: ['queries', 'schemas'] },
  layouts: { may: ['queries', 'components', 'i18n', 'layouts', 'styles', 'editor'], types: ['schemas'] },
  pages: { may: ['queries', 'components', 'i18n', 'layouts', 'editor'], types: ['schemas'] },
};
const folders = [...Object.keys(layers), 'styles'];

/** Refuses imports of all other folders, and Astro's content outside the queries. */
const importRules = Object.entries(layers).map(([folder, { may, types }]) => ({
  files: [`src/${folder}/**/*.{ts,astro}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders
            .filter((other) => other !== folder && !may.includes(other))
            .map((other) => ({
              regex: String.raw`^(?:~|\.\.|\.\./\.\.|\.\./\.\./\.\.)/${other}/`,
              allowTypeImports: types.includes(other),
              message: `src/${folder} may not import src/${other}${types.includes(other) ? ' (types only)' : ''}.`,
            })),
          ...(folder === 'queries'
            ? []
            : [{ regex: '^astro:content$', message: 'Only content.config.ts and src/queries read collections.' }]),
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/', '.cache/'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  ...importRules,
  {
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '(?:^|/)pages/', message: 'Pages are routes; nothing imports them.' }] },
      ],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // Front matter goes into pages as text, never as markup.
      'astro/no-set-html-directive': 'error',
    },
  },
);
