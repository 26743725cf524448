/** The tokens of the site's own style sheet: read from it, so that nobody writes a value twice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Custom properties by name, without their dashes. */
type Properties = ReadonlyMap<string, string>;
export type Scheme = 'light' | 'dark';

const ROOT_RULES = /:root(?::lang\((?<lang>[\w-]+)\))?\s*\{(?<declarations>[^}]*)\}/g;
const DECLARATION = /--(?<name>[\w-]+):\s*(?<value>[^;]+);/g;

/** What a style sheet declares for the whole of a page in a language. */
export function propertiesIn(sheet: string, lang: string): Properties {
  const declarations = [...sheet.replaceAll(/\/\*.*?\*\//gs, '').matchAll(ROOT_RULES)]
    .filter(({ groups }) => [undefined, lang].includes(groups?.['lang']))
    .map(({ groups }) => groups?.['declarations'] ?? '')
    .join('');
  return new Map(
    [...declarations.matchAll(DECLARATION)].map(({ groups }) => [
      groups?.['name'] ?? '',
      (groups?.['value'] ?? '').replaceAll(/\s+/g, ' '),
    ]),
  );
}

const VARIABLE = /var\(--(?<name>[\w-]+)\)/g;
const BOTH_SCHEMES = /light-dark\((?<light>[^(),]+(?:\([^()]*\))?),\s*(?<dark>[^(),]+(?:\([^()]*\))?)\)/g;

/** A value with everything put in that it refers to, as it is in the light or in the dark. */
export function resolved(value: string, scheme: Scheme, properties: Properties): string {
  const chosen = value.replaceAll(BOTH_SCHEMES, (_, light: string, dark: string) =>
    scheme === 'light' ? light : dark,
  );
  return chosen.replaceAll(VARIABLE, (whole, name: string) => {
    const inner = properties.get(name);
    if (inner === undefined) throw new Error(`The style sheet has no token for ${whole}.`);
    return resolved(inner, scheme, properties);
  });
}

/** Parts of 255 of red, green and blue. */
function partsOf(colour: string): number[] {
  const digits = /^#(?<digits>[0-9a-f]{6})$/i.exec(colour)?.groups?.['digits'];
  if (digits === undefined) throw new Error(`Not a colour as the tokens write it (#12305e): ${colour}`);
  return [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
}

/** Relative luminance of a colour, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours written as `#12305e`, as WCAG 2 defines it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [bright = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (bright + 0.05) / (dark + 0.05);
}

/** The site's tokens by name, and a way to resolve them. */
export interface Tokens {
  own: Properties;
  valueOf: (name: string, scheme: Scheme) => string;
}

/** The tokens of this project, on a page in a language. */
export function designTokens(lang: string, root = process.cwd()): Tokens {
  const lower = createRequire(import.meta.url).resolve('@digital-go-jp/design-tokens/dist/tokens.css');
  const own = propertiesIn(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'), lang);
  const all = new Map([...propertiesIn(readFileSync(lower, 'utf8'), lang), ...own]);
  return { own, valueOf: (name, scheme) => resolved(`var(--${name})`, scheme, all) };
}
