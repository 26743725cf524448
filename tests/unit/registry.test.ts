import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { components } from '../../src/mdx/registry.ts';

const folder = new URL('../../src/components/mdx/', import.meta.url);

/** The drawings, read as text: nothing but Astro can load them. */
const index = readFileSync(new URL('index.ts', folder), 'utf8');
const listed = /export const mdxComponents = \{(?<names>[^}]*)\}/.exec(index)?.groups?.['names'] ?? '';
const drawn = listed
  .split(',')
  .map((name) => name.trim())
  .filter((name) => name !== '');

describe('the components of a body', () => {
  test('are drawn, all of them and no others', () => {
    expect(drawn.toSorted()).toEqual([...components.keys()].toSorted());
  });

  test('are drawn by a file of their own name', () => {
    const files = drawn.map((name) => `import ${name} from './${name}.astro';`);
    expect(files.filter((line) => !index.includes(line))).toEqual([]);
    expect(drawn.filter((name) => !existsSync(new URL(`${name}.astro`, folder)))).toEqual([]);
  });

  test('have names that no HTML element has, and attributes of which none is unknown', () => {
    for (const [name, { attributes }] of components) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
      const { error } = attributes.safeParse({ 'set:html': 'x' });
      expect(error?.issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['set:html'] }));
    }
  });
});
