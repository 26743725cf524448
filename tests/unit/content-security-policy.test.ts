import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/lib/headers-file.ts';
import { languages } from '../../src/i18n/locales.ts';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { editorSecurityPolicy } from '../../src/layouts/editor-security-policy.ts';

const headers = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8');
const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values];
  }),
);

describe('the Content-Security-Policy', () => {
  const rules = parseHeaders(headers);
  const policyFor = (path: string) => headersFor(rules, path).get('content-security-policy');

  test('is sent with every page that is read', () => {
    const paths = ['/', '/404.html', ...languages.flatMap((lang) => [`/${lang}/`, `/${lang}/cases/mie-basque/`])];
    expect(paths.map(policyFor)).toEqual(paths.map(() => contentSecurityPolicy));
  });

  test('is not sent with the editor, whose pages carry one of their own', () => {
    expect(policyFor('/admin/')).toBeUndefined();
    expect(policyFor('/admin/practice/')).toBeUndefined();
    expect(editorSecurityPolicy).toContain("script-src 'self';");
    expect(editorSecurityPolicy).toContain("default-src 'none'");
    expect(editorSecurityPolicy.match(/https:\/\/[^\s;]+/g)).toEqual(['https://api.github.com']);
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
