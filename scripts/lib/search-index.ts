/** Writes the search index of a built site: Pagefind's own files, and beside them what the search page shows of each record. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { languages } from '../../src/i18n/locales.ts';
import { library } from '../../src/queries/library.ts';
import { readerOf, type Reader } from '../../src/queries/reader.ts';
import { documentHtml, searchDocuments } from '../../src/queries/search-documents.ts';
import { listedRecords, packedList, packedTexts } from '../../src/queries/search-list.ts';
import { packedVocabulary, vocabularyOf } from '../../src/queries/search-vocabulary.ts';
import { hitsByAddress, type IndexFile } from './search-fragments.ts';

/** Interfaces that Pagefind brings along; the site has its own. */
const NOT_OURS = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./;

/** Takes in all records, in an order that stays the same: the same content gives the same files. */
async function indexOf(readers: readonly Reader[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  for (const reader of readers)
    for (const document of searchDocuments(reader)) {
      const added = await index.addHTMLFile({ url: document.url, content: documentHtml(document) });
      if (added.errors.length > 0) throw new Error(`${document.id}: ${added.errors.join(' ')}`);
    }
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  return written.files.filter(({ path }) => !NOT_OURS.test(path));
}

function write(folder: string, path: string, content: Uint8Array | string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes `pagefind/`, and `search/` with the records, their texts and their names in every language, into the folder of a built site. */
export async function writeSearchIndex({ root, folder }: { root: string; folder: string }): Promise<void> {
  const readers = languages.map((lang) => readerOf(lang, library(root)));
  try {
    const files = await indexOf(readers);
    for (const { path, content } of files) write(folder, join('pagefind', path), content);
    const hits = hitsByAddress(files);
    for (const reader of readers) {
      const records = listedRecords(reader);
      const files = {
        records: packedList(records, hits),
        texts: packedTexts(records),
        ...packedVocabulary(reader, vocabularyOf(reader, records)),
      };
      for (const [name, content] of Object.entries(files))
        write(folder, `search/${name}-${reader.lang}.json`, JSON.stringify(content));
    }
  } finally {
    await close();
  }
}
