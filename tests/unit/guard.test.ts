import { createRequire } from 'node:module';
import { realpathSync } from 'node:fs';
import { isUnifiedProcessor } from '@astrojs/markdown-remark';
import { evaluate } from '@mdx-js/mdx';
import { afterEach, describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { inspect } from '../../src/mdx/guard.ts';
import { parseBody } from '../../src/mdx/pipeline.ts';
import { splitFrontMatter } from '../../src/records/front-matter.ts';
import { attacks, bombs } from '../lib/attacks-on-bodies.ts';
import { legalBodies } from '../lib/legal-bodies.ts';

/** What the check says against a body, as "code line:column". */
function refusalsOf(body: string): string[] {
  const parsed = parseBody(body);
  if ('error' in parsed) return [`${parsed.error.code} ${parsed.error.line}:${parsed.error.column}`];
  return inspect(parsed.tree).map(({ code, line, column }) => `${code} ${line}:${column}`);
}

type Plugged = Exclude<Parameters<typeof evaluate>[1], undefined>;

interface Drawn {
  type: unknown;
  props: Record<string, unknown>;
}
const drawn = (type: unknown, props: Record<string, unknown>): Drawn => ({ type, props });

/** Cells are told apart, as a table would. */
function textIn(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textIn).join('');
  if (typeof node !== 'object' || node === null) return '';
  const { type, props } = node as Drawn; // `as`: `drawn` has made it
  if (typeof type === 'function') return textIn((type as (own: object) => unknown)(props)); // `as`: a component of MDX's own
  return `${textIn(props['children'])}${type === 'td' || type === 'th' ? '\n' : ''}`;
}

afterEach(() => {
  expect(Reflect.get(globalThis, 'evaluated')).toBeUndefined();
});

describe('the check refuses', () => {
  test.each([...attacks, ...bombs])('%s', (_name, body, refusal) => {
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
  test.each(legalBodies)('%s', (_name, body) => {
    expect(refusalsOf(body)).toEqual([]);
  });
});

describe('the build', () => {
  const processor = config.markdown?.processor;
  if (!processor?.createMdxRenderer || !isUnifiedProcessor(processor))
    throw new Error('The build has no processor for MDX.');
  const { remarkPlugins, rehypePlugins } = processor.options;
  // `as`: Astro also takes plugins by the names of their packages; the configuration names none so.
  const plugins = { remarkPlugins, rehypePlugins } as Pick<Plugged, 'remarkPlugins' | 'rehypePlugins'>;
  const renderer = processor.createMdxRenderer(
    { syntaxHighlight: false, gfm: false, smartypants: false },
    { optimize: false, srcDir: new URL('../../src/', import.meta.url) },
  );

  /** What a reader sees of a body that the build's own steps have been through; what stands in different blocks, apart. */
  async function textOf(body: string): Promise<string> {
    const { default: Content } = await evaluate(
      { path: '/project/content/cases/ja/legal.mdx', value: body },
      { Fragment: 'fragment', jsx: drawn, jsxs: drawn, ...plugins },
    );
    return textIn(Content({ components: { Cite: 'cite', Figure: 'figure' } }))
      .replaceAll(/\s*\n\s*/g, '\n')
      .trim();
  }

  /** Compiles as the build does, with its own wiring; nothing is run. The error, if there is one, as "reason line:column". */
  async function refusalByBuild(body: string, fields: Record<string, unknown> = { title: '題' }) {
    try {
      await (await renderer).process(body, '/project/content/cases/ja/attack.mdx', fields);
      return undefined;
    } catch (error) {
      const { reason, line, column } = error as { reason?: string; line?: number; column?: number }; // `as`: a VFileMessage, which has these
      return `${reason && /^(?:mdx|field|text)\//.test(reason) ? reason.replace(/:.*/s, '') : 'mdx/syntax'} ${line}:${column}`;
    }
  }

  test.each(attacks)('refuses %s too, by the same rule at the same place', async (_name, body, refusal) => {
    expect(await refusalByBuild(body)).toBe(refusal);
  });

  test.each(legalBodies)('accepts %s, and shows it as written', async (_name, body, shown) => {
    expect(await refusalByBuild(body)).toBeUndefined();
    expect(await textOf(body)).toBe(shown);
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
