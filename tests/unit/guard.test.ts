import { createRequire } from 'node:module';
import { realpathSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { inspect } from '../../src/mdx/guard.ts';
import { parseBody } from '../../src/mdx/pipeline.ts';
import { splitFrontMatter } from '../../src/records/front-matter.ts';

/** What the check says against a body, as "code line:column". */
function refusalsOf(body: string): string[] {
  const parsed = parseBody(body);
  if ('error' in parsed) return [`mdx/syntax ${parsed.error.line}:${parsed.error.column}`];
  return inspect(parsed.tree).map(({ code, line, column }) => `${code} ${line}:${column}`);
}

const evil = "globalThis.evaluated = 'yes'";

/** Each with the rule that refuses it and its place. */
const attacks: readonly (readonly [name: string, body: string, refusal: string])[] = [
  // Modules
  ['an import', "import fs from 'node:fs'\n", 'mdx/import-export 1:1'],
  ['an import of a stylesheet', "import './x.css'\n", 'mdx/import-export 1:1'],
  ['an import below a paragraph', "文。\n\nimport x from 'node:os'\n", 'mdx/import-export 3:1'],
  ['an export', `export const x = (${evil})\n`, 'mdx/import-export 1:1'],
  ['an export of a layout', 'export default function Layout() { return null }\n', 'mdx/import-export 1:1'],
  ['an export of other fields', 'export const frontmatter = {}\n', 'mdx/import-export 1:1'],
  ['an import of several lines', "import {\n  x\n} from 'node:os'\n", 'mdx/import-export 1:1'],
  // Expressions
  ['an expression on a line of its own', `{${evil}}`, 'mdx/braces 1:1'],
  ['an expression within text', `本文の途中{${evil}}です。`, 'mdx/braces 1:6'],
  ['an expression in a heading', `## 見出し {${evil}}`, 'mdx/braces 1:8'],
  ['an expression in a list', `- 一\n- 二 {${evil}}`, 'mdx/braces 2:5'],
  ['an expression in a table', `| 甲 | 乙 |\n| --- | --- |\n| 一 | {1} |`, 'mdx/braces 3:7'],
  ['an expression in bold text', `**太字 {${evil}}**`, 'mdx/braces 1:6'],
  ['an expression in the text of a link', `[{${evil}}](cases/mie-basque)`, 'mdx/braces 1:2'],
  ['an expression in a quotation', `> {${evil}}`, 'mdx/braces 1:3'],
  ['an expression in a footnote', `注[^1]\n\n[^1]: {${evil}}`, 'mdx/braces 3:7'],
  ['an expression over several lines', `文。\n\n{\n  ${evil}\n}`, 'mdx/braces 3:1'],
  ['a comment', '{/* 注 */}', 'mdx/braces 1:1'],
  ['an empty expression', '文 {} 文', 'mdx/braces 1:3'],
  ['a template of another engine', '{{ evaluated }}', 'mdx/braces 1:1'],
  ['an expression that does not close', '文 {evaluated', 'mdx/syntax 1:13'],
  // Attributes
  ['an expression as a value', `<Cite source={${evil}} at="p.9" />`, 'mdx/attribute-expression 1:1'],
  ['a spread', '文<Cite {...globalThis} />', 'mdx/attribute-expression 1:2'],
  ['an element as a value', '<Cite source="a" at=<b/> />', 'mdx/syntax 1:21'],
  ['an unknown attribute', '<Cite source="a" at="p.9" onclick="alert(1)" />', 'mdx/attribute 1:1'],
  ['a directive of Astro', '<Cite source="a" at="p.9" set:html="<b>" />', 'mdx/attribute 1:1'],
  ['a directive for the browser', '<Cite source="a" at="p.9" client:load />', 'mdx/attribute 1:1'],
  ['an attribute named __proto__', '<Cite source="a" at="p.9" __proto__="x" />', 'mdx/attribute 1:1'],
  ['an attribute named constructor', '<Cite source="a" at="p.9" constructor="x" />', 'mdx/attribute 1:1'],
  ['an attribute without a value', '<Cite source at="p.9" />', 'mdx/attribute 1:1'],
  ['an attribute that stands twice', '<Cite source="a" at="p.9" at="p.8" />', 'mdx/attribute 1:1'],
  ['a missing attribute', '20社<Cite source="a" />', 'mdx/attribute 1:4'],
  ['a value of two lines by way of an entity', '<Cite source="a" at="p.9&#10;x" />', 'mdx/attribute 1:1'],
  ['text within a citation', '<Cite source="a" at="p.9">文</Cite>', 'mdx/children 1:1'],
  // Tags
  ['a script', `<script>{\`${evil}\`}</script>`, 'mdx/tag 1:1'],
  ['a style', '<style>{`* { display: none }`}</style>', 'mdx/tag 1:1'],
  ['a frame', '文。\n\n<iframe src="https://example.org" />', 'mdx/tag 3:1'],
  ['a tag within text', '文<b>太字</b>', 'mdx/tag 1:2'],
  ['a registered name in small letters', '20社<cite source="a" at="p.9" />', 'mdx/tag 1:4'],
  ['a component of nobody', '<Chart data="x" />', 'mdx/tag 1:1'],
  ['a member of a component', '<Cite.inner source="a" at="p.9" />', 'mdx/tag 1:1'],
  ['a member of something else', '<globalThis.process />', 'mdx/tag 1:1'],
  ['a name with a colon', '<svg:use href="x" />', 'mdx/tag 1:1'],
  ['a fragment', '<><b>x</b></>', 'mdx/tag 1:1'],
  ['a tag named constructor', '<constructor />', 'mdx/tag 1:1'],
  ['a tag named __proto__', '<__proto__ />', 'mdx/tag 1:1'],
  ['a tag named toString', '文 <toString />', 'mdx/tag 1:3'],
  ['a comment of HTML', '<!-- 注 -->', 'mdx/syntax 1:2'],
  ['a processing instruction', '<?php evaluated ?>', 'mdx/syntax 1:2'],
  ['raw text of XML', '<![CDATA[x]]>', 'mdx/syntax 1:2'],
  ['a document type', '<!DOCTYPE html>', 'mdx/syntax 1:2'],
  ['a tag that does not close', '一行目\n\n文<b>太字', 'mdx/syntax 3:1'],
  ['an address in angle brackets', '<https://example.org>', 'mdx/syntax 1:8'],
  // Addresses
  ['a script as an address', '[文](javascript:alert(1))', 'mdx/address 1:1'],
  ['a script in capitals', '[文](JavaScript:alert(1))', 'mdx/address 1:1'],
  ['a script behind an entity', '[文](javascript&#58;alert(1))', 'mdx/address 1:1'],
  ['a script behind a named entity', '[文](javascript&colon;alert(1))', 'mdx/address 1:1'],
  ['a script with a tab in its name', '[文](java&Tab;script:alert(1))', 'mdx/address 1:1'],
  ['a script with a line break in its name', '[文](java&#10;script:alert(1))', 'mdx/address 1:1'],
  ['a script behind a control character', '[文](&#1;javascript:alert(1))', 'mdx/address 1:1'],
  ['a script in angle brackets', '文、[文](<javascript:alert(1)>)', 'mdx/address 1:3'],
  ['a script behind a backslash', '[文](javascript\\:alert(1))', 'mdx/address 1:1'],
  ['a script in a definition', '[文][a]\n\n[a]: javascript:alert(1)', 'mdx/address 3:1'],
  ['a script in a definition that nothing uses', '文。\n\n[a]: vbscript:x', 'mdx/address 3:1'],
  ['a page in an address', '[文](data:text/html;base64,PHNjcmlwdD4=)', 'mdx/address 1:1'],
  ['a page in a definition', '[文][a]\n\n[a]: data:text/html,x', 'mdx/address 3:1'],
  ['a file', '[文](file:///etc/passwd)', 'mdx/address 1:1'],
  ['an address without encryption', '[文](http://example.org/)', 'mdx/address 1:1'],
  ['a bare address without encryption', '文 http://example.org/ 文', 'mdx/address 1:3'],
  ['a bare address without a scheme', '文 www.example.org 文', 'mdx/address 1:3'],
  ['a bare address that the parser finds late', '文。\n\n注:www.example.org', 'mdx/address 3:1'],
  ['another host without a scheme', '[文](//example.org/)', 'mdx/address 1:1'],
  ['a path of this site', '[文](/ja/cases/)', 'mdx/address 1:1'],
  ['a path upwards', '[文](cases/../../x)', 'mdx/address 1:1'],
  ['a host that hides behind a user’s name', '[文](https://www.clair.or.jp@example.org/)', 'mdx/address 1:1'],
  ['a host that hides behind a backslash', '[文](https://example.org\\\\x)', 'mdx/address 1:1'],
  ['an empty address', '[文]()', 'mdx/address 1:1'],
  // Images
  ['an image', '![図](https://example.org/x.png)', 'mdx/image 1:1'],
  ['an image in a link', '[![図](x.png)](cases/mie-basque)', 'mdx/image 1:2'],
  ['an image by definition', '![図][a]\n\n[a]: https://example.org/x.png', 'mdx/image 1:1'],
  ['an image in a table', '| 図 |\n| --- |\n| ![図](x.png) |', 'mdx/image 3:3'],
  // Figures
  ['an image by its path', '<Figure image="media/photo" />', 'mdx/attribute 1:1'],
  ['an image by a path upwards', '<Figure image="../../content/edition" />', 'mdx/attribute 1:1'],
  ['an image by an encoded path', '<Figure image="..%2Fphoto" />', 'mdx/attribute 1:1'],
  ['an image by the name of its file', '<Figure image="photo.jpg" />', 'mdx/attribute 1:1'],
  ['an image of another site', '<Figure image="https://example.org/x" />', 'mdx/attribute 1:1'],
  ['an image of another host without a scheme', '<Figure image="//example.org/x" />', 'mdx/attribute 1:1'],
  ['an image that is a script', '<Figure image="javascript:alert(1)" />', 'mdx/attribute 1:1'],
  ['an image that is data', '<Figure image="data:image/svg+xml,x" />', 'mdx/attribute 1:1'],
  ['an image that ends its attribute', '<Figure image="a&quot; onerror=&quot;alert(1)" />', 'mdx/attribute 1:1'],
  ['an image without a name', '<Figure image="" />', 'mdx/attribute 1:1'],
  ['an image named __proto__', '<Figure image="__proto__" />', 'mdx/attribute 1:1'],
  ['an image with an address', '<Figure image="a" src="https://example.org/x.png" />', 'mdx/attribute 1:1'],
  ['an image with a handler', '<Figure image="a" onerror="alert(1)" />', 'mdx/attribute 1:1'],
  ['an image with a text of its own', '<Figure image="a" alt="図" />', 'mdx/attribute 1:1'],
  ['an image from an expression', `<Figure image={${evil}} />`, 'mdx/attribute-expression 1:1'],
  ['an image from a spread', '<Figure {...globalThis} />', 'mdx/attribute-expression 1:1'],
  ['an image around a text', '<Figure image="a">文</Figure>', 'mdx/children 1:1'],
  ['an image within a sentence', '文<Figure image="a" />', 'mdx/own-line 1:2'],
  ['an image in a heading', '## 題<Figure image="a" />', 'mdx/own-line 1:5'],
  ['an image in a cell', '| 図 |\n| --- |\n| <Figure image="a" /> |', 'mdx/own-line 3:3'],
  // The rest
  ['a heading of the first level', '# 題', 'mdx/heading-level 1:1'],
  ['a heading underlined as the title', '題\n===', 'mdx/heading-level 1:1'],
  ['a heading of the fifth level', '##### 題', 'mdx/heading-level 1:1'],
  ['thousands of quotations within each other', `${'> '.repeat(3000)}文`, 'mdx/syntax 1:201'],
];

/** What a writer may need, and must not be refused. */
const legal: readonly (readonly [name: string, body: string])[] = [
  ['nothing', ''],
  ['paragraphs', '一つ目の段落。\n\n二つ目の段落。'],
  ['headings of three levels', '## 二\n\n### 三\n\n#### 四'],
  ['a heading underlined', '二\n---'],
  ['bold, emphasised and struck text', '**太字**、*強調*、~~取り消し~~'],
  ['a list within a list', '- 一\n  - 内\n- 二\n\n1. 甲\n2. 乙'],
  ['a list of things to do', '- [ ] 未\n- [x] 済'],
  ['a quotation', '> 引用\n>\n> 二段落目'],
  ['a table', '| 甲 | 乙 |\n| --- | ---: |\n| 一 | **二** |'],
  ['a citation behind a figure', '20社<Cite source="clair-forum-385" at="p.9" />が参加。'],
  ['a citation on a line of its own', '<Cite source="clair-forum-385" at="p.9" />'],
  ['a citation with both tags', '20社<Cite source="clair-forum-385" at="p.9"></Cite>'],
  [
    'a citation in a heading, a list and a table',
    '## 題<Cite source="a" at="p.9" />\n\n- 一<Cite source="a" at="p.9" />\n\n| 甲<Cite source="a" at="p.9" /> |\n| --- |',
  ],
  [
    'a place with brackets, blanks and an entity',
    '<Cite source="a" at="成功のポイント（第4回） &amp; &#123;注&#125;" />',
  ],
  ['an image on a line of its own', '文。\n\n<Figure image="signing-ceremony" />\n\n文。'],
  ['an image in a list and in a quotation', '- <Figure image="a" />\n- 文\n\n> <Figure image="a" />'],
  ['a footnote', '本文[^1]\n\n[^1]: 注の文。'],
  ['links to records', '[事例](cases/mie-basque)と[要因](factors/political-support "題")'],
  [
    'links to the web, by mail and within the page',
    '[頁](https://example.org/a?b=c#d)、[便](mailto:a@example.org)、[節](#part-2)',
  ],
  ['links by definition', '[頁][a]と[事例][b]\n\n[a]: https://example.org/\n[b]: cases/mie-basque'],
  ['a bare address', '詳しくは https://example.org/x_y を参照。'],
  ['an address with a user’s name in its path', '[人](https://example.org/@clair)'],
  ['code with braces and tags', '`{x}`と`<b>`\n\n```js {1}\nexport const x = { a: <b/> };\n```'],
  ['escaped characters', '\\{x\\}、\\<b>、&lt;b&gt;、&#123;x&#125;、1 < 2'],
  ['words that look like a module', 'important な事項。\n\nexports の推移。'],
  ['a line break and a rule', '一行目\\\n二行目  \n三行目\n\n***'],
  ['other scripts', 'Münster、A Coruña、Košice、Łódź、北京、서울'],
];

afterEach(() => {
  expect(Reflect.get(globalThis, 'evaluated')).toBeUndefined();
});

describe('the check refuses', () => {
  test.each(attacks)('%s', (_name, body, refusal) => {
    expect(refusalsOf(body)[0]).toBe(refusal);
  });

  test('all of them when they stand in one body, each at its place', () => {
    expect(refusalsOf('![図](x)\n\n文{1}と<b/>\n\n[頁](http://example.org)')).toEqual([
      'mdx/image 1:1',
      'mdx/braces 3:2',
      'mdx/tag 3:6',
      'mdx/address 5:1',
    ]);
  });

  test('a tag once, not what stands within it', () => {
    expect(refusalsOf('<b>{1} ![図](x)</b>')).toEqual(['mdx/tag 1:1']);
  });

  test('at the place in the whole file', () => {
    const split = splitFrontMatter('---\ntitle: 題\n---\n\n本文 {1}\n');
    expect('body' in split ? refusalsOf(split.body) : split).toEqual(['mdx/braces 5:4']);
  });
});

describe('the check accepts', () => {
  test.each(legal)('%s', (_name, body) => {
    expect(refusalsOf(body)).toEqual([]);
  });
});

describe('the build', () => {
  const processor = config.markdown?.processor;
  if (!processor?.createMdxRenderer) throw new Error('The build has no processor for MDX.');
  const renderer = processor.createMdxRenderer(
    { syntaxHighlight: false, gfm: false, smartypants: false },
    { optimize: false, srcDir: new URL('../../src/', import.meta.url) },
  );

  /** Compiles as the build does, with its own wiring; nothing is run. The error, if there is one, as "reason line:column". */
  async function refusalByBuild(body: string, fields: Record<string, unknown> = { title: '題' }) {
    try {
      await (await renderer).process(body, '/project/content/cases/ja/attack.mdx', fields);
      return undefined;
    } catch (error) {
      const { reason, line, column } = error as { reason?: string; line?: number; column?: number }; // `as`: a VFileMessage, which has these
      return `${reason?.startsWith('mdx/') || reason?.startsWith('field/') ? reason.replace(/:.*/s, '') : 'mdx/syntax'} ${line}:${column}`;
    }
  }

  // The compiler itself walks such a body, and runs out of stack: refused, without a place.
  const walkable = attacks.filter(([name]) => !name.startsWith('thousands'));

  test.each(walkable)('refuses %s too, by the same rule at the same place', async (_name, body, refusal) => {
    expect(await refusalByBuild(body)).toBe(refusal);
  });

  test('refuses thousands of quotations within each other', async () => {
    expect(await refusalByBuild(`${'> '.repeat(3000)}文`)).toBeDefined();
  });

  test.each(legal)('accepts %s', async (_name, body) => {
    expect(await refusalByBuild(body)).toBeUndefined();
  });

  test.each(['layout', 'components', 'url', 'id', 'constructor', '__proto__'])(
    'refuses the field %s, which no case has',
    async (key) => {
      const fields = Object.fromEntries([
        ['title', '題'],
        [key, '../../src/layouts/Base.astro'],
      ]);
      expect(await refusalByBuild('文', fields)).toBe('field/unknown 1:1');
    },
  );

  test('compiles with the very parser that the check parses with', () => {
    const here = createRequire(import.meta.url);
    const fromAstro = createRequire(here.resolve('@astrojs/markdown-remark'));
    for (const name of ['@mdx-js/mdx', 'remark-gfm'])
      expect(realpathSync(fromAstro.resolve(name)), name).toBe(realpathSync(here.resolve(name)));
  });
});
