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

  test('saves a field of a record that somebody clears as not reported, and leaves it out of the translation', () => {
    const form = fileForms.find(({ collection }) => collection === 'cases')?.form;
    const cleared = (lang: string) => {
      const values = form?.fromFile(readFileSync(join(folder, `cases/${lang}/fukushima-nrw.mdx`), 'utf8'));
      return form?.toFile({ ...values, timeline: [] }) ?? '';
    };
    expect(cleared('ja')).toContain('\ntimeline: not-reported\n');
    expect(cleared('en')).not.toContain('timeline');
    expect(cleared('en')).not.toContain('not-reported');
  });
});
