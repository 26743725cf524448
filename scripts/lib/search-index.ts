/** Writes the search index of a built site: Pagefind's own files, and beside them what the search page shows of each record. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { languages } from '../../src/i18n/locales.ts';
import { library } from '../../src/queries/library.ts';
import { readerOf, type Reader } from '../../src/queries/reader.ts';
import { documentHtml, searchDocuments } from '../../src/queries/search-documents.ts';
import { listedRecords, packedList, packedTexts } from '../../src/queries/search-list.ts';
import { packedVocabulary, vocabularyOf } from '../../src/queries/search-vocabulary.ts';
import { filesBelow } from '../../src/records/files.ts';
import { hitsByAddress } from './search-fragments.ts';

/** Interfaces that Pagefind brings along, and its worker: the site has its own, and runs the engine in the page. */
const NOT_OURS = /^pagefind-(?:component-ui|modular-ui|ui|highlight|worker)\./;

/**
 * How many places of words a piece of the index holds. A query fetches at least one piece for each of its words, and of the
 * engine's own 20,000 most would be for words that nobody has asked for. It is told by the environment alone; a test holds
 * the pieces small, should an upgrade no longer listen.
 */
const PLACES_IN_PIECE = '4000';

/** Writes the engine's files for all records, taken in an order that stays the same: the same content gives the same files. */
async function writeEngine(readers: readonly Reader[], folder: string): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PLACES_IN_PIECE;
  const { index, errors } = await createIndex({ keepIndexUrl: false });
  if (!index) throw new Error(errors.join('\n'));
  const documents = readers.flatMap((reader) => searchDocuments(reader));
  const added = await Promise.all(
    documents.map((document) => index.addHTMLFile({ url: document.url, content: documentHtml(document) })),
  );
  const written = await index.writeFiles({ outputPath: folder });
  const failed = [...added, written].flatMap((answer) => answer.errors);
  if (failed.length > 0) throw new Error(failed.join('\n'));
  for (const path of filesBelow(folder)) if (NOT_OURS.test(path)) rmSync(join(folder, path));
}

function write(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes `pagefind/`, and `search/` with the records, their texts and their names in every language, into the folder of a built site. */
export async function writeSearchIndex({ root, folder }: { root: string; folder: string }): Promise<void> {
  const readers = languages.map((lang) => readerOf(lang, library(root)));
  try {
    const engine = join(folder, 'pagefind');
    await writeEngine(readers, engine);
    const hits = hitsByAddress(filesBelow(engine).map((path) => ({ path, content: readFileSync(join(engine, path)) })));
    for (const reader of readers) {
      const records = listedRecords(reader);
      const files = {
        records: packedList(records, hits),
        texts: packedTexts(records),
        names: packedVocabulary(reader, vocabularyOf(reader, records)),
      };
      for (const [name, content] of Object.entries(files))
        write(folder, `search/${name}-${reader.lang}.json`, JSON.stringify(content));
    }
  } finally {
    await close();
  }
}
