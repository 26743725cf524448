/**
 * `npm run new -- <collection> <id>`: writes the files of a new record with all its fields, and says which of them to fill
 * in first. It never overwrites anything.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fieldHint, fieldLabel } from '../src/i18n/explain.ts';
import { languages } from '../src/i18n/locales.ts';
import { id as idSchema } from '../src/schemas/text.ts';
import { messages } from './launch/messages.mjs';
import { Problem, runCommand } from './launch/problem.mjs';
import { collectionNamed, collectionNames, newRecord, type ListedField, type NewRecord } from './lib/new-record.ts';
import { readOptions } from './lib/options.ts';

const root = process.cwd();
const usage = 'npm run new -- <collection> <id>  (npm run new -- case mie-basque)';

/** The day on the writer's own calendar. */
function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Writes all files or none. */
function write(files: NewRecord['files']): void {
  const existing = files.find(({ path }) => existsSync(join(root, path)));
  if (existing) throw new Problem(messages.recordExists(existing.path));
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(join(root, path));
    throw error;
  }
}

/** The texts of a field, or of the one it stands in: one label in several languages has one text. */
const textOf = (text: typeof fieldLabel, lang: (typeof languages)[number], name: string) =>
  text(lang, name) ?? text(lang, name.replace(/\.[^.]+$/, ''));

function nameLine({ name }: ListedField): string {
  const labels = languages.map((lang) => textOf(fieldLabel, lang, name)).filter((label) => label !== undefined);
  return `  ${[name, ...labels].join(' · ')}`;
}

function explainedField(field: ListedField): string[] {
  const hints = languages.flatMap((lang) => textOf(fieldHint, lang, field.name) ?? []);
  return [
    // A translation has fewer fields than its record.
    `${nameLine(field)}${field.languages.length > 0 ? `  [${field.languages.join(', ')}]` : ''}`,
    ...hints.map((hint) => `    ${hint}`),
    ...(field.values.length > 0 ? [`    → ${field.values.join(' | ')}`] : []),
    ...(field.idsFrom ? [`    → id: ${field.idsFrom}`] : []),
  ];
}

function guide({ files, empty, notReported, leftOut }: NewRecord): string {
  const paths = files.map(({ path }) => path);
  const list = (heading: string, lines: readonly string[]) => (lines.length > 0 ? ['', heading, ...lines] : []);
  return [
    '作ったファイル / Files made:',
    ...paths.map((path) => `  ${path}`),
    ...list(
      '空いている項目。ここから書きます / Fields that are empty; begin with these:',
      empty.flatMap(explainedField),
    ),
    ...list(
      'not-reported（記載なし）とした項目。資料に書かれていれば、その内容に替えます / Fields that say not-reported; replace it where a source does say something:',
      notReported.map(nameLine),
    ),
    ...list('必要なときだけ加える項目 / Fields to add only where they are needed:', leftOut.map(nameLine)),
    ...(paths.some((path) => path.endsWith('.mdx'))
      ? ['', '本文は、二つめの --- の下に書きます / The text of the page goes below the second ---.']
      : []),
    '',
    '空いている項目がある間は、サイトを作れません。次のコマンドで、残りを確かめられます。',
    'While a field is empty the site cannot be built. This command shows what is left:',
    `  npm run check -- --only ${paths.join(' ')}`,
  ].join('\n');
}

await runCommand(async () => {
  const { positionals } = readOptions({ usage, options: {}, takesWords: true });
  const [word, id, ...more] = positionals;
  if (word === undefined || id === undefined || more.length > 0) throw new Problem(messages.newNeedsTwoWords(usage));
  const collection = collectionNamed(word);
  if (!collection) throw new Problem(messages.unknownCollection(word, collectionNames.join(', ')));
  if (!idSchema.safeParse(id).success) throw new Problem(messages.badId(id));
  const record = newRecord(collection, id, today());
  write(record.files);
  console.log(guide(record));
});
