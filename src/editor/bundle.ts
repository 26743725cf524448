/** What the bundler changes in the editor: it leaves out what nobody needs here, and mends what hinders writers. */

const GRAMMAR = /^@shikijs\/langs\//;
const NO_GRAMMAR = '\0no-grammar';
const OF_EDITOR = /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]/;
const MAIN_FILE = /[\\/]npm[\\/]index\.js$/;
/** The editor brings its fonts along; these would be fetched from elsewhere should it not find them. */
const FOREIGN_FONT = /@font-face\s*\{[^{}]*https:\/\/[^{}]*\}/g;

/** Places of the editor's own code that hinder writers, and what stands there instead. */
const MENDED: readonly { what: string; found: RegExp; times: number; by: string }[] = [
  {
    // It puts a component into a text always with a new paragraph behind it, once for a button, once for a menu. A citation
    // stands within a sentence: the paragraph would take the rest of the sentence away.
    what: 'inserts components',
    found: /\.update\(\(\)=>\{(\w+)\(\[([\w()]+),(\w+\(\))\]\)\}\)/g,
    times: 2,
    by: '.update(()=>{const own=$2;$1(own.isInline()?[own]:[own,$3])})',
  },
  {
    // It names a component within a text by the values themselves; ours tells what they mean.
    what: 'names components',
    found: /\(\{template:(\w+),values:(\w+),fields:\w+,locale:\w+\}\)=>\{(?=if\(!\1\|\|!\2\)return null)/g,
    times: 1,
    by: '$&if(typeof $1==="function")return $2?$1($2):null;',
  },
  {
    // Beside the form it shows a preview; a record in two languages is written in both, side by side.
    what: 'chooses what stands beside the form',
    found: /if\((!\w+\|\|!\w+)\)\{let (\w+)=(\w+)(?=\?\w+\.find\()/g,
    times: 1,
    by: 'if($1||$3){let $2=$3',
  },
];

const mended = (code: string): string =>
  MENDED.reduce((before, { what, found, times, by }) => {
    const places = [...before.matchAll(found)].length;
    if (places !== times) throw new Error(`The editor ${what} at ${places} places, not at ${times}: look at it again.`);
    return before.replaceAll(found, by);
  }, code);

const JAPANESE = /[\\/]@sveltia[\\/]cms[\\/]locales[\\/]ja\.json$/;
/** What the editor's Japanese does not translate. */
const MISSING_IN_JAPANESE = { list_item_options: '項目の操作' };
/** Words of the editor's trade that writers do not know, and what the guides call the same things. */
const PLAIN_JAPANESE: readonly (readonly [trade: string, plain: string])[] = [
  ['テストリポジトリで作業中', '練習中'],
  ['テストリポジトリで作業', '練習を始める'],
  ['スラッグ', 'アドレス名'],
  ['エントリー', '記録'],
  ['バリデーション', '入力の確認'],
  ['検証', '確認'],
  ['バックリンク', 'この記録を使っている記録'],
];

const inPlainJapanese = (json: string): string => {
  const plain = PLAIN_JAPANESE.reduce((text, [trade, own]) => text.replaceAll(trade, own), json);
  return JSON.stringify({ ...MISSING_IN_JAPANESE, ...(JSON.parse(plain) as object) }); // `as`: a mapping
};

/** A plugin for Vite: no text of this project holds code, and nothing may be asked of another host. */
export const editorBundle = () => ({
  name: 'kakehashi:editor',
  // Before the bundler finds the grammars itself.
  enforce: 'pre' as const, // `as const`: one of two words
  resolveId: (id: string) => (GRAMMAR.test(id) ? NO_GRAMMAR : undefined),
  load: (id: string) => (id === NO_GRAMMAR ? 'export default [];' : undefined),
  transform: (code: string, id: string) => {
    if (JAPANESE.test(id)) return { code: inPlainJapanese(code), map: null };
    if (!OF_EDITOR.test(id)) return undefined;
    const withoutFonts = code.replaceAll(FOREIGN_FONT, '');
    return { code: MAIN_FILE.test(id) ? mended(withoutFonts) : withoutFonts, map: null };
  },
});
