/** Puts texts into records that would become markup, code or another text wherever somebody forgot to escape them. */
import { stringify } from 'yaml';
import { z } from 'zod';
import { kindOf } from '../../scripts/lib/canonical-form.ts';
import { filesBelow } from '../../src/records/files.ts';
import { splitFrontMatter } from '../../src/records/front-matter.ts';
import { bare, fieldSchema, itemOf, literalsOf, metaOf, type Path } from '../../src/records/shape.ts';
import { parseYaml } from '../../src/records/yaml.ts';

/** Elements made of these carry this attribute. */
export const HOSTILE_ATTRIBUTE = 'data-xq';

/** From long to short; a field takes the first for which it has room. */
const TEXTS = [
  `"><img ${HOSTILE_ATTRIBUTE} src=x onerror=canary=1> </script><script>canary=1</script> '-canary=1-' &lt;b&gt; &amp;amp;`,
  `'><svg ${HOSTILE_ATTRIBUTE} onload=canary=1> {{canary=1}} \${canary=1} <!-- ]]> %3Cb%3E \\u003cb\u2028x`,
  `javascript:canary=1 \` onclick=canary=1 ${HOSTILE_ATTRIBUTE}= x=" <b ${HOSTILE_ATTRIBUTE}>`,
  `</title></textarea><b ${HOSTILE_ATTRIBUTE}>`,
  `{n} $& </p><!-- 'שלום'`,
  `"><b ${HOSTILE_ATTRIBUTE}>`,
] as const;

/** In one file: lists have hundreds of entries, which tell nothing more than the first. */
const MOST_OF_A_FIELD = 7;

/** A text that was put into a field, which begins with a word that stands nowhere else. */
export interface HostileText {
  word: string;
  text: string;
  /** With collection and language, such as `cases.ja.summary.text`. */
  field: string;
  /** Path from the project's root. */
  file: string;
}

interface Folder {
  read: (path: string) => string;
  write: (path: string, text: string) => void;
}

const nameOf = (path: Path) => path.filter((step) => typeof step === 'string').join('.');

/** Every text of a record that somebody could write otherwise, by its path. */
function rewritten(
  schema: z.ZodType,
  value: unknown,
  rewrite: (schema: z.ZodType, path: Path) => string | undefined,
  path: Path = [],
): unknown {
  if (typeof value === 'string') {
    // Places in sources are named elsewhere too.
    const isFree = bare(schema) instanceof z.ZodString && !literalsOf(schema).has(value) && path.at(-1) !== 'at';
    return (isFree ? rewrite(schema, path) : undefined) ?? value;
  }
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return item ? value.map((entry, index) => rewritten(item, entry, rewrite, [...path, index])) : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const field = fieldSchema(schema, key);
      return [key, field ? rewritten(field, entry, rewrite, [...path, key]) : entry];
    }),
  );
}

/**
 * Rewrites, of every collection and list, as many records as it takes to have every text field that any record has.
 * `folder` reads and writes paths from the project's root, which is `root`.
 */
export function makeHostile(root: string, folder: Folder): HostileText[] {
  const put: HostileText[] = [];
  const seen = new Set<string>();
  for (const path of filesBelow(`${root}/content`)) {
    const kind = kindOf(path);
    if (!kind) continue;
    const file = `content/${path}`;
    const [collection = '', lang = ''] = path.replace('.yaml', '').split('/');
    // What a translation holds, its record holds too.
    const group = kind.format === 'mdx' ? `${collection}.${lang}` : path.startsWith('taxonomies/') ? path : collection;
    const before = folder.read(file);
    const split = splitFrontMatter(before);
    const yaml = kind.format === 'mdx' && 'yaml' in split ? split.yaml : before;
    const { value } = parseYaml(yaml, kind.schema);
    const own: HostileText[] = [];
    const hostile = rewritten(kind.schema, value, (schema, at) => {
      const field = nameOf([group, ...at]);
      if (own.filter((other) => other.field === field).length === MOST_OF_A_FIELD) return undefined;
      const word = `Xq${put.length + own.length + 1}x`;
      const room = metaOf(schema).max ?? Infinity;
      // By turns with each of the long ones.
      const text = [...TEXTS.slice((put.length + own.length) % 3), ...TEXTS]
        .map((candidate) => `${word} ${candidate}`)
        .find((candidate) => candidate.length <= room && schema.safeParse(candidate).success);
      if (text !== undefined) own.push({ word, text, field, file });
      return text;
    });
    const isNew = own.some(({ field }) => !seen.has(field));
    if (!isNew) continue;
    for (const { field } of own) seen.add(field);
    put.push(...own);
    const fields = stringify(hostile, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
    folder.write(
      file,
      kind.format === 'mdx' ? `---\n${fields}---\n${before.split('\n---\n').slice(1).join('\n---\n')}` : fields,
    );
  }
  return put;
}
