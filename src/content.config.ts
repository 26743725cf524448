import { defineCollection } from 'astro:content';
import { recordsLoader } from './queries/loader.ts';
import { bodyCollections } from './schemas/collections.ts';

export const collections = {
  cases: defineCollection({ loader: recordsLoader('cases'), schema: bodyCollections.cases }),
  webinars: defineCollection({ loader: recordsLoader('webinars'), schema: bodyCollections.webinars }),
  factors: defineCollection({ loader: recordsLoader('factors'), schema: bodyCollections.factors }),
  pages: defineCollection({ loader: recordsLoader('pages'), schema: bodyCollections.pages }),
};
