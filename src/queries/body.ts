import { getEntry, render } from 'astro:content';
import type { BodyCollection } from '../schemas/collections.ts';
import { imageViews } from './images.ts';
import { editionFor, type Reader } from './reader.ts';

/** The rendered body of a record in the reader's language, or in the first one it has. */
export async function renderBody(reader: Reader, collection: BodyCollection, id: string) {
  const record = reader.library.content[collection].get(id);
  if (!record) throw new Error(`No record ${collection}/${id}.`);
  const { lang, body } = editionFor<unknown>(reader, record);
  const entry = await getEntry(collection, `${lang}/${id}`);
  if (!entry) throw new Error(`The body of ${collection}/${lang}/${id} has not been loaded.`);
  const { Content } = await render(entry);
  return { Content, headings: body.headings, images: imageViews(reader, body, lang), lang };
}
