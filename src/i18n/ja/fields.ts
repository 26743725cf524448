import type { FieldText } from '../field-text.ts';
import { caseLists } from './fields/case-lists.ts';
import { cases } from './fields/cases.ts';
import { factors } from './fields/factors.ts';
import { images } from './fields/images.ts';
import { lists } from './fields/lists.ts';
import { organisations } from './fields/organisations.ts';
import { pages } from './fields/pages.ts';
import { programmes } from './fields/programmes.ts';
import { sources } from './fields/sources.ts';
import { statistics } from './fields/statistics.ts';
import { taxonomies } from './fields/taxonomies.ts';
import { webinars } from './fields/webinars.ts';

export type { FieldText };

/** What writers see at a field: its name, and what to write there. Keys are the fields' paths in the records. */
export const fields = {
  ...cases,
  ...caseLists,
  ...webinars,
  ...factors,
  ...pages,
  ...sources,
  ...organisations,
  ...programmes,
  ...statistics,
  ...images,
  ...lists,
  ...taxonomies,
} as const satisfies Record<string, FieldText>;
export type FieldName = keyof typeof fields;
