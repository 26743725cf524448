import { z } from 'zod';
import { citations } from './citation.ts';
import { figureIn, localised } from './text.ts';

/** The folder the files of images lie in: below `public/`, and in their addresses. */
export const mediaFolder = 'media';

/**
 * Kinds of image files, with the endings each may have. Every browser of the site's floor shows them, which is not so of
 * AVIF (Edge only from 121). SVG is no image here but a document that may hold scripts.
 */
export const imageTypes = { jpeg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'] } as const;
export type ImageType = keyof typeof imageTypes;

const FILE_NAME = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.(?:${Object.values(imageTypes).flat().join('|')})$`);

/** The rule that the name of a file in the folder of images breaks, if it breaks one. */
export const fileNameBreach = (name: string) =>
  /\.svgz?$/i.test(name) ? 'image/svg' : FILE_NAME.test(name) ? undefined : 'image/file-name';

/** The terms an image may be used under, with the address they can be read at; the permission says what `by-permission` allows. */
export const licences = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'public-domain': undefined,
  'by-permission': undefined,
} as const satisfies Record<string, string | undefined>;
export type Licence = keyof typeof licences;

/** A picture that bodies may show by `<Figure image="…" />`; its file lies in `public/media/`. */
export const imageSchema = z
  .strictObject({
    /** Name of the file in `public/media/`, with its ending. The file says how wide and high the image is. */
    file: z
      .string()
      .min(1, { abort: true })
      .superRefine((name, context) => {
        const code = fileNameBreach(name);
        if (code) context.addIssue({ code: 'custom', params: { code } });
      }),
    /** What the image shows, for those who do not see it. */
    alt: localised(200),
    /** Stands below the image. With a figure in it, it is a claim and needs its sources. */
    caption: localised(200).optional(),
    /** Who made the image. */
    credit: localised(120),
    licence: z.enum(Object.keys(licences) as [Licence, ...Licence[]]), // `as`: keys of a constant, of which there are some
    /** Who allowed the use, and which. Needed where no public licence says so. */
    permission: localised(200).optional(),
    /** Where the image, or what its caption says, was taken from. */
    sources: citations.optional(),
  })
  .superRefine(({ licence, permission, caption, sources }, context) => {
    const refuse = (field: string, code: string) =>
      context.addIssue({ code: 'custom', path: [field], params: { code } });
    if (licence === 'by-permission' && !permission) refuse('permission', 'image/no-permission');
    if (Object.values(caption ?? {}).some((text) => figureIn(text) !== undefined) && !sources)
      refuse('sources', 'claim/no-source');
  });
export type Image = z.infer<typeof imageSchema>;
