import type { Loader, LoaderContext } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { languages } from '../i18n/locales.ts';
import { errorsAmong } from '../records/problem.ts';
import { readContent } from '../records/read-content.ts';
import type { BodyCollection } from '../schemas/collections.ts';
import { mediaFolder } from '../schemas/image.ts';
import { formatProblems, summary } from './problem-report.ts';

let reported = '';

/** Every collection reads all content; what is wrong with it is said once. */
function report(text: string, logger: LoaderContext['logger']): void {
  if (text !== '' && text !== reported) logger.error(text);
  reported = text;
}

/** Puts every language of a collection's records into Astro's store, so that their bodies can be rendered. */
async function fill(
  collection: BodyCollection,
  { store, generateDigest, logger, config, watcher }: LoaderContext,
): Promise<void> {
  const content = readContent({ root: fileURLToPath(config.root), languages });
  const errors = errorsAmong(content.problems);
  const told = errors.length > 0 ? `\n${formatProblems(errors)}\n${summary(errors)}` : '';
  // A build ends here: before anything of the content reaches a compiler, also by way of what an earlier build has stored.
  if (told !== '' && !watcher) throw new Error(told);
  report(told, logger);
  // Pages say what is wrong as long as anything is; the bodies stay as they were until it is mended.
  if (told !== '') return;
  store.clear();
  for (const record of content[collection].values())
    for (const { lang, data, file, body } of record.languages.values()) {
      const id = `${lang}/${record.id}`;
      store.set({
        id,
        // Pages have the fields from the reader. Here Astro would import whatever file a text names behind its sign for images.
        data: {},
        filePath: file,
        digest: generateDigest({ data, body }),
        deferredRender: true,
      });
    }
}

/** Loads a collection through the one reader of content; in development again whenever a content file or an image changes. */
export const recordsLoader = (collection: BodyCollection): Loader => ({
  name: `kakehashi-${collection}`,
  load: async (context) => {
    await fill(collection, context);
    const folders = ['content/', `public/${mediaFolder}/`].map((folder) =>
      fileURLToPath(new URL(folder, context.config.root)),
    );
    context.watcher?.add(folders);
    context.watcher?.on('all', (_event, path) => {
      if (folders.some((folder) => path.startsWith(folder))) void fill(collection, context);
    });
  },
});
