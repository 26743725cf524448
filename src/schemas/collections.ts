import type { z } from 'zod';
import { caseSchema } from './case.ts';
import { closedLists, type ClosedList } from './closed-lists.ts';
import { editionSchema } from './edition.ts';
import { factorSchema } from './factor.ts';
import { glossarySchema } from './glossary.ts';
import { imageSchema } from './image.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { programmeSchema } from './programme.ts';
import { sourceSchema } from './source.ts';
import { spellingsSchema } from './spelling.ts';
import { statisticSchema } from './statistic.ts';
import { regionsSchema, sectorsSchema, termsSchema, toolsSchema } from './taxonomy.ts';
import { tiesSchema } from './tie.ts';
import { webinarSchema } from './webinar.ts';

/** Records with a body: one MDX file per language, `content/<name>/<language>/<id>.mdx`. */
export const bodyCollections = {
  cases: caseSchema,
  webinars: webinarSchema,
  factors: factorSchema,
  pages: pageSchema,
} as const satisfies Record<string, z.ZodObject>;
export type BodyCollection = keyof typeof bodyCollections;

/** Records of short labels: one YAML file each, `content/<name>/<id>.yaml`. */
export const labelCollections = {
  sources: sourceSchema,
  organisations: organisationSchema,
  programmes: programmeSchema,
  statistics: statisticSchema,
  images: imageSchema,
} as const satisfies Record<string, z.ZodObject>;
export type LabelCollection = keyof typeof labelCollections;

/** Lists kept in one file, `content/<name>.yaml`. */
export const listFiles = {
  ties: tiesSchema,
  glossary: glossarySchema,
  spellings: spellingsSchema,
} as const satisfies Record<string, z.ZodArray>;
export type ListFile = keyof typeof listFiles;

/** The one settings file of a build. */
export const settingsFiles = { edition: editionSchema } as const;

const closedListSchemas = Object.fromEntries(Object.keys(closedLists).map((name) => [name, termsSchema])) as Record<
  ClosedList,
  typeof termsSchema
>; // `as`: fromEntries forgets its keys

/** The taxonomies, `content/taxonomies/<name>.yaml`. */
export const taxonomies = {
  regions: regionsSchema,
  sectors: sectorsSchema,
  'tool-families': termsSchema,
  tools: toolsSchema,
  ...closedListSchemas,
} as const;
export type Taxonomy = keyof typeof taxonomies;

/** Bodies of these tell of facts: every figure in them needs its citation. The site's own pages speak of the site. */
export const citedCollections: ReadonlySet<BodyCollection> = new Set(['cases', 'webinars', 'factors']);
