/** The editor as writers use it, in the practice page: the same forms and files, without a server. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { fileForms } from '../../src/editor/files.ts';
import { dictionary } from '../../src/i18n/dictionaries.ts';
import { languages } from '../../src/i18n/locales.ts';
import { filesBelow } from '../../src/records/files.ts';
import { changes } from '../lib/changes.ts';
import { ContentCopy } from '../lib/content-copy.ts';
import { projectRoot } from '../lib/records.ts';
import { newCase, tell, translate } from './new-case.ts';
import { test, type Writer } from './practice-editor.ts';

const folder = join(projectRoot, 'content');
const original = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** The file of a record in the first language, for every collection the longest, and the five longest of all. */
function filesToTry(): { collection: string; id: string; path: string }[] {
  const all = fileForms.flatMap(({ collection }) =>
    filesBelow(folder)
      .filter((path) => path.startsWith(`${collection}/`) && !path.includes('/en/'))
      .map((path) => ({
        collection,
        id: path.replace(/^.*\/|\.\w+$/g, ''),
        path: `content/${path}`,
        size: statSync(join(folder, path)).size,
      })),
  );
  const longest = all.toSorted((a, b) => b.size - a.size);
  const ofEach = [...new Set(longest.map(({ collection }) => collection))].flatMap(
    (collection) => longest.find((file) => file.collection === collection) ?? [],
  );
  return [...new Set([...ofEach, ...longest.slice(0, 5)])];
}

describe('one field changed in the editor', { timeout: 120_000 }, () => {
  test('is one line changed in the file, whatever the record', async ({ editor }) => {
    const writer = await editor.practise();
    for (const { collection, id, path } of filesToTry()) {
      await writer.open(collection, id);
      const box = writer.tab.locator('section[data-key-path] :is([role=textbox], textarea, input[type=text])').first();
      const text = (await box.inputValue().catch(() => box.innerText())).trim();
      await box.fill(`${text}（改）`);
      await writer.saved(path);
      const before = original(path);
      const line = before.split('\n').find((own) => own.trimEnd().endsWith(text)) ?? '';
      expect(changes(before, (await writer.file(path)) ?? ''), path).toEqual([`- ${line}`, `+ ${line}（改）`]);
      const translation = path.replace('/ja/', '/en/');
      if (translation !== path) expect(await writer.file(translation), translation).toBe(original(translation));
    }
  });

  test('is one line in a list that is a file of its own', async ({ editor }) => {
    for (const name of ['ties', 'glossary']) {
      const writer = await editor.practise();
      await writer.open('lists', name);
      const box = writer.box('items.0.id');
      const unfold = writer.tab.getByRole('button', { name: '広げる', exact: true });
      // On a slow computer the editor may open a long list unfolded.
      await box.or(unfold.first()).first().waitFor();
      if ((await box.count()) === 0) await unfold.first().click();
      const id = await box.inputValue();
      await box.fill(`${id}-x`);
      const path = `content/${name}.yaml`;
      await writer.saved(path);
      expect(changes(original(path), (await writer.file(path)) ?? '')).toEqual([`- - id: ${id}`, `+ - id: ${id}-x`]);
    }
  });
});

/** With few entries: the editor draws long lists only as far as they are looked at. */
const CASE = 'iizuka-silicon-valley';
const caseFiles = { ja: `content/cases/ja/${CASE}.mdx`, en: `content/cases/en/${CASE}.mdx` };

/** What the check says of the case as the editor has saved it. */
async function problemsOf(writer: Writer, id = CASE): Promise<string[]> {
  const copy = new ContentCopy();
  try {
    for (const lang of ['ja', 'en']) {
      const text = await writer.file(`content/cases/${lang}/${id}.mdx`);
      if (text !== undefined) copy.write(`cases/${lang}/${id}.mdx`, text);
    }
    return copy
      .problems()
      .map(({ code, file, params }) => `${code} ${file.replace('content/', '')} ${params['value'] ?? ''}`.trim());
  } finally {
    copy.remove();
  }
}

/** The ids of a list's items with their texts, in the order of the file. */
const textsById = (file: string, list: string) => {
  const block = new RegExp(String.raw`^${list}:\n((?:  .*\n)+)`, 'm').exec(file)?.[1] ?? '';
  return new Map(
    block.split(/^ {2}- /m).flatMap((item) => {
      const id = /^id: (?<id>.+)$/m.exec(item)?.groups?.['id'];
      return id === undefined ? [] : [[id, /^ *text: (?<text>.+)$/m.exec(item)?.groups?.['text']] as const];
    }),
  );
};

describe('a list that changes in one language', { timeout: 120_000 }, () => {
  const timelineIn = (writer: Writer) => writer.reach('timeline');

  test('keeps every translation with its fact, and the check says what is left over', async ({ editor }) => {
    const writer = await editor.practise();
    await writer.open('cases', CASE);
    const before = { ja: textsById(original(caseFiles.ja), 'timeline') };
    await (await timelineIn(writer)).getByRole('button', { name: '削除' }).first().click();
    await writer.saved(caseFiles.ja);
    const after = { ja: (await writer.file(caseFiles.ja)) ?? '', en: (await writer.file(caseFiles.en)) ?? '' };
    const left = textsById(after.ja, 'timeline');
    const [deleted = '', ...more] = [...before.ja.keys()].filter((id) => !left.has(id));
    expect(more).toEqual([]);
    for (const [id, text] of left) expect(before.ja.get(id)).toBe(text);
    expect(after.en).toBe(original(caseFiles.en));
    expect(await problemsOf(writer)).toEqual([`translation/left-over cases/en/${CASE}.mdx ${deleted}`]);
  });

  test('takes a new item above the others, and the check says that its translation is missing', async ({ editor }) => {
    const writer = await editor.practise();
    await writer.open('cases', CASE);
    await (await timelineIn(writer)).getByRole('button', { name: '項目の操作' }).first().click();
    await writer.tab.getByRole('menuitem', { name: '上にアイテムを追加' }).click();
    // Of the items that stand open the new one has no key yet.
    const unnamed = () =>
      writer.tab
        .locator('section[data-key-path^="timeline."][data-key-path$=".id"]')
        .evaluateAll((fields) =>
          fields.flatMap((field) =>
            field.querySelector('input')?.value === '' ? [field.getAttribute('data-key-path') ?? ''] : [],
          ),
        );
    await expect.poll(unnamed).toHaveLength(1);
    const item = (await unnamed()).join('').replace(/\.id$/, '');
    await writer.write(`${item}.id`, 'a-new-beginning');
    await writer.write(`${item}.date`, '2005');
    await writer.choose(`${item}.kind`, '活動');
    await writer.write(`${item}.text`, '新しい出来事');
    await writer.add(`${item}.sources`);
    await writer.choose(`${item}.sources.0.source`, '自治体国際化フォーラム');
    await writer.write(`${item}.sources.0.at`, 'p.11');
    await writer.saved(caseFiles.ja);
    const before = textsById(original(caseFiles.ja), 'timeline');
    const after = textsById((await writer.file(caseFiles.ja)) ?? '', 'timeline');
    expect(after.get('a-new-beginning')).toBe('新しい出来事');
    for (const [id, text] of before) expect(after.get(id)).toBe(text);
    expect(await writer.file(caseFiles.en)).toBe(original(caseFiles.en));
    expect(await problemsOf(writer)).toEqual([`translation/missing-item cases/en/${CASE}.mdx a-new-beginning`]);
  });

  test('takes a new item below the others, and the check says that its translation is missing', async ({ editor }) => {
    const writer = await editor.practise();
    await writer.open('cases', CASE);
    await timelineIn(writer);
    const before = textsById(original(caseFiles.ja), 'timeline');
    const item = `timeline.${before.size}`;
    await writer.add('timeline');
    await writer.write(`${item}.id`, 'a-late-event');
    await writer.choose(`${item}.kind`, '活動');
    await writer.write(`${item}.text`, '後の出来事');
    await writer.add(`${item}.sources`);
    await writer.choose(`${item}.sources.0.source`, '自治体国際化フォーラム');
    await writer.write(`${item}.sources.0.at`, 'p.11');
    await writer.write(`${item}.date`, '2006');
    await writer.saved(caseFiles.ja);
    const after = textsById((await writer.file(caseFiles.ja)) ?? '', 'timeline');
    expect([...after]).toEqual([...before, ['a-late-event', '後の出来事']]);
    expect(await writer.file(caseFiles.en)).toBe(original(caseFiles.en));
    expect(await problemsOf(writer)).toEqual([`translation/missing-item cases/en/${CASE}.mdx a-late-event`]);
  });

  test('may be put into another order, and every translation stays with its fact', async ({ editor }) => {
    const writer = await editor.practise();
    await writer.open('cases', CASE);
    const before = textsById(original(caseFiles.ja), 'timeline');
    const [first, second, ...others] = [...before];
    const handle = (await timelineIn(writer)).getByRole('button', { name: 'アイテムを並び替え' }).first();
    await handle.press('ArrowDown');
    await writer.saved(caseFiles.ja);
    const after = textsById((await writer.file(caseFiles.ja)) ?? '', 'timeline');
    expect([...after]).toEqual([second, first, ...others]);
    expect(await writer.file(caseFiles.en)).toBe(original(caseFiles.en));
    expect(await problemsOf(writer)).toEqual([]);
  });
});

describe('what somebody is writing', { timeout: 120_000 }, () => {
  const changed = async (writer: Writer) => {
    await writer.open('cases', CASE);
    await writer.write('title', '書きかけの題名');
  };
  const back = (writer: Writer) => writer.tab.locator('button.back').click();

  test('stays when Escape is pressed, in a conversion or not', async ({ editor }) => {
    const writer = await editor.practise();
    await changed(writer);
    await writer.box('title').press('Escape');
    await writer.box('title').dispatchEvent('keydown', { key: 'Escape', code: 'Escape', isComposing: true });
    await writer.box('title').press('End');
    expect(await writer.box('title').inputValue()).toBe('書きかけの題名');
    expect(writer.tab.url()).toContain(CASE);
  });

  test.for([
    { answer: 'no', stays: true },
    { answer: 'yes', stays: false },
  ])('is given up only by who says so: $answer', async ({ stays }, { editor }) => {
    const writer = await editor.practise();
    await changed(writer);
    const questions: string[] = [];
    writer.tab.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void (stays ? dialog.dismiss() : dialog.accept());
    });
    await back(writer);
    if (stays) expect(await writer.box('title').inputValue()).toBe('書きかけの題名');
    else await writer.tab.waitForURL(/#.collections.cases$/);
    for (const lang of languages) expect(questions.join()).toContain(dictionary(lang).editor.unsaved);
    expect(questions).toHaveLength(1);
    expect(await writer.file(caseFiles.ja)).toBe(original(caseFiles.ja));
  });

  test('is not asked about when nothing was written', async ({ editor }) => {
    const writer = await editor.practise();
    await writer.open('cases', CASE);
    await back(writer);
    await writer.tab.waitForURL(/#.collections.cases$/);
  });
});

test('a citation is put into its sentence', { timeout: 120_000 }, async ({ editor }) => {
  const writer = await editor.practise();
  await writer.open('cases', CASE);
  await writer.writeBody('三つの覚書を結びました。');
  const body = await writer.reach('body');
  await body.locator('[contenteditable=true]').first().press('End');
  await body.locator('[contenteditable=true]').first().press('ArrowLeft');
  await body.getByRole('button', { name: '挿入' }).click();
  await writer.tab.getByRole('menuitem', { name: '出典' }).click();
  const dialog = writer.tab.getByRole('dialog');
  const place = dialog.getByRole('textbox');
  const offered = () =>
    place.evaluate((line) => [...((line as HTMLInputElement).list?.options ?? [])].map(({ value }) => value)); // `as`: a line of text
  await dialog.getByRole('radio', { name: 'クレア ニュース' }).click();
  await place.focus();
  expect(await offered()).toContain('ウェビナー概要（第4回）');
  await dialog.getByRole('radio', { name: '自治体国際化フォーラム' }).click();
  await place.focus();
  expect(await offered()).toContain('p.11');
  expect(await offered()).not.toContain('ウェビナー概要（第4回）');
  await place.fill('p.11');
  await dialog.getByRole('button', { name: '挿入' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await body.innerText()).toContain('自治体国際化フォーラム385号 11頁');
  await writer.saved(caseFiles.ja);
  expect(await writer.file(caseFiles.ja)).toMatch(
    /三つの覚書を結びました<Cite source="clair-forum-385" at="p\.11" \/>。\n$/,
  );
});

describe('a new case', { timeout: 120_000 }, () => {
  test('is written, translated, mended and saved in the browser, and passes the check', async ({ editor }) => {
    const writer = await editor.practise();
    await writer.open('cases');
    await tell(writer);
    await writer.write('updated', '22 November');
    await writer.name('Mie Lombardy');
    await writer.save();
    await writer.complains(/エラーがあります/);
    expect(await writer.file(newCase.ja)).toBeUndefined();

    await writer.write('updated', '2026-11-22');
    await writer.name(newCase.id);
    await translate(writer);
    await writer.saved(newCase.ja);
    expect(await problemsOf(writer, newCase.id)).toEqual([]);
    expect(await writer.file(newCase.ja)).toContain('\nscale: not-reported\n');
    expect(await writer.file(newCase.en)).not.toContain('not-reported');
  });
});
