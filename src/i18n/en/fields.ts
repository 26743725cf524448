import type { FieldName, FieldText } from '../ja/fields.ts';
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
} as const satisfies Record<FieldName, FieldText>;
