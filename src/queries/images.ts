import { imageAddress } from '../i18n/paths.ts';
import type { BodyReading } from '../mdx/body.ts';
import type { PixelSize } from '../records/images.ts';
import type { Citation } from '../schemas/citation.ts';
import { licences } from '../schemas/image.ts';
import { labelFor, type Phrase, type Reader } from './reader.ts';

/** An image as a body shows it. */
export interface ImageView extends PixelSize {
  src: string;
  alt: Phrase;
  caption?: Phrase;
  credit: Phrase;
  licence: { text: string; href?: string };
  permission?: Phrase;
  sources: readonly Citation[];
  /** The language of all this, where that of the text around it is another. */
  lang?: string;
}

/** The images that a body shows, by their ids; `bodyLang` is the language it is written in. */
export const imageViews = (
  reader: Reader,
  body: Pick<BodyReading, 'images'>,
  bodyLang: string,
): ReadonlyMap<string, ImageView> =>
  new Map(
    body.images.map(({ image: id }) => {
      const { content } = reader.library;
      const data = content.images.get(id)?.data;
      const size = content.imageSizes.get(id);
      if (!data || !size) throw new Error(`No image ${id}.`);
      const href = licences[data.licence];
      const view: ImageView = {
        src: imageAddress(data.file),
        ...size,
        alt: labelFor(reader, data.alt),
        ...(data.caption ? { caption: labelFor(reader, data.caption) } : {}),
        credit: labelFor(reader, data.credit),
        licence: { text: reader.words.image.licences[data.licence], ...(href === undefined ? {} : { href }) },
        ...(data.permission ? { permission: labelFor(reader, data.permission) } : {}),
        sources: data.sources ?? [],
        ...(bodyLang === reader.lang ? {} : { lang: reader.lang }),
      };
      return [id, view];
    }),
  );
