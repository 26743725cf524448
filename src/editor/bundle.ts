/** What the bundler leaves out of the editor: grammars of programming languages, and fonts from elsewhere. */

const GRAMMAR = /^@shikijs\/langs\//;
const NO_GRAMMAR = '\0no-grammar';
const OF_EDITOR = /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]/;
/** The editor brings its fonts along; these would be fetched from elsewhere should it not find them. */
const FOREIGN_FONT = /@font-face\s*\{[^{}]*https:\/\/[^{}]*\}/g;

/** A plugin for Vite: no text of this project holds code, and nothing may be asked of another host. */
export const editorBundle = () => ({
  name: 'kakehashi:editor',
  // Before the bundler finds the grammars itself.
  enforce: 'pre' as const, // `as const`: one of two words
  resolveId: (id: string) => (GRAMMAR.test(id) ? NO_GRAMMAR : undefined),
  load: (id: string) => (id === NO_GRAMMAR ? 'export default [];' : undefined),
  transform: (code: string, id: string) =>
    OF_EDITOR.test(id) ? { code: code.replaceAll(FOREIGN_FONT, ''), map: null } : undefined,
});
