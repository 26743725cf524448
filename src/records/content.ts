import type { z } from 'zod';
import type { BodyReading } from '../mdx/body.ts';
import type {
  bodyCollections,
  BodyCollection,
  labelCollections,
  LabelCollection,
  listFiles,
  ListFile,
  taxonomies,
  Taxonomy,
} from '../schemas/collections.ts';
import type { Edition } from '../schemas/edition.ts';
import type { PixelSize } from './images.ts';
import type { Problem } from './problem.ts';

/** A record in one language: its facts, with the texts of that language, and its body. */
export interface InLanguage<T> {
  lang: string;
  data: T;
  body: BodyReading;
  /** The file the texts come from, from the project's root. */
  file: string;
}

/** A record with a body, in every language it has been written in; the first language of the site is always there. */
export interface BodyRecord<T> {
  id: string;
  languages: ReadonlyMap<string, InLanguage<T>>;
}

/** A record of short labels, with all its languages in one. */
export interface LabelRecord<T> {
  id: string;
  data: T;
  file: string;
}

type BodyRecords = { [C in BodyCollection]: ReadonlyMap<string, BodyRecord<z.infer<(typeof bodyCollections)[C]>>> };
type LabelRecords = { [C in LabelCollection]: ReadonlyMap<string, LabelRecord<z.infer<(typeof labelCollections)[C]>>> };
type Lists = { [L in ListFile]: z.infer<(typeof listFiles)[L]> };

/** Everything in `content/`, joined. With an error among `problems` it is incomplete and must not be published. */
export interface Content extends BodyRecords, LabelRecords, Lists {
  taxonomies: { [T in Taxonomy]: z.infer<(typeof taxonomies)[T]> };
  /** How large the file of each image is, by the image's id. */
  imageSizes: ReadonlyMap<string, PixelSize>;
  edition: Edition;
  problems: Problem[];
}
