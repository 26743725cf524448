import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';

const headers = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8');
const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values];
  }),
);

describe('the Content-Security-Policy', () => {
  test('of the pages is that of the server', () => {
    const sent = headers
      .split('\n')
      .flatMap((line) => /^\s+Content-Security-Policy: (?<policy>.+)$/.exec(line)?.groups?.['policy'] ?? []);
    expect(sent).toEqual([contentSecurityPolicy]);
  });

  test('is sent with every page', () => {
    expect(headers.split('\n')[0]).toBe('/*');
  });

  test('allows nothing inline and no evaluation but that of WebAssembly', () => {
    const values = [...directives.values()].flat();
    expect(values.filter((value) => value.includes('unsafe') || value.includes('nonce'))).toEqual([
      "'wasm-unsafe-eval'",
    ]);
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(directives.get('style-src')).toEqual(["'self'"]);
  });

  test('begins by allowing nothing, and then allows nothing from elsewhere', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
    const elsewhere = [...directives].flatMap(([name, values]) =>
      values.filter((value) => !/^'(?:self|none|wasm-unsafe-eval)'$/.test(value)).map((value) => `${name} ${value}`),
    );
    expect(elsewhere).toEqual(['worker-src blob:']);
  });

  test('says what default-src does not cover', () => {
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('form-action')).toEqual(["'self'"]);
  });
});
