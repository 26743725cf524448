/** What the bundler changes in the editor: it leaves out what nobody needs here, and mends what hinders writers. */

const GRAMMAR = /^@shikijs\/langs\//;
const NO_GRAMMAR = '\0no-grammar';
const OF_EDITOR = /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]/;
const MAIN_FILE = /[\\/]npm[\\/]index\.js$/;
/** The editor brings its fonts along; these would be fetched from elsewhere should it not find them. */
const FOREIGN_FONT = /@font-face\s*\{[^{}]*https:\/\/[^{}]*\}/g;

/** Where the editor puts a component into a text, always with a new paragraph behind it: once for a button, once for a menu. */
const INSERTION = /\.update\(\(\)=>\{(\w+)\(\[([\w()]+),(\w+\(\))\]\)\}\)/g;
const INSERTIONS = 2;

/** A citation stands within a sentence: a paragraph behind it would take the rest of the sentence away. */
function keepSentencesWhole(code: string): string {
  const found = [...code.matchAll(INSERTION)].length;
  if (found !== INSERTIONS)
    throw new Error(`The editor inserts components at ${found} places, not at ${INSERTIONS}: look at it again.`);
  return code.replaceAll(INSERTION, '.update(()=>{const own=$2;$1(own.isInline()?[own]:[own,$3])})');
}

/** What the editor's Japanese does not translate. */
const JAPANESE = /[\\/]@sveltia[\\/]cms[\\/]locales[\\/]ja\.json$/;
const MISSING_IN_JAPANESE = { list_item_options: '項目の操作' };

/** A plugin for Vite: no text of this project holds code, and nothing may be asked of another host. */
export const editorBundle = () => ({
  name: 'kakehashi:editor',
  // Before the bundler finds the grammars itself.
  enforce: 'pre' as const, // `as const`: one of two words
  resolveId: (id: string) => (GRAMMAR.test(id) ? NO_GRAMMAR : undefined),
  load: (id: string) => (id === NO_GRAMMAR ? 'export default [];' : undefined),
  transform: (code: string, id: string) => {
    if (JAPANESE.test(id))
      return { code: JSON.stringify({ ...MISSING_IN_JAPANESE, ...(JSON.parse(code) as object) }), map: null }; // `as`: a mapping
    if (!OF_EDITOR.test(id)) return undefined;
    const withoutFonts = code.replaceAll(FOREIGN_FONT, '');
    return { code: MAIN_FILE.test(id) ? keepSentencesWhole(withoutFonts) : withoutFonts, map: null };
  },
});
