import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileForms } from '../../src/editor/files.ts';
import { filesBelow } from '../../src/records/files.ts';
import { projectRoot } from '../lib/records.ts';

const folder = join(projectRoot, 'content');
const edited = fileForms.flatMap(({ collection, form }) =>
  filesBelow(folder)
    .filter((path) => path === `${collection}.yaml` || path.startsWith(`${collection}/`))
    .map((path) => ({ path, form })),
);

describe('the editor', () => {
  test.each(edited)('writes $path as it reads it', ({ path, form }) => {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(form.toFile(form.fromFile(text))).toBe(text);
  });
});
