/** Writes the search index of a project's content into the folder of a built site: `node scripts/write-search-index.ts <project> <site>`. */
import { writeSearchIndex } from './lib/search-index.ts';

const [root = '', folder = ''] = process.argv.slice(2);
await writeSearchIndex({ root, folder });
