import { defineCollection } from 'astro:content';
import { recordsLoader } from './queries/loader.ts';

/** Astro renders the bodies, and holds no fields: those have been held against their schemas by the reader. */
export const collections = {
  cases: defineCollection({ loader: recordsLoader('cases') }),
  webinars: defineCollection({ loader: recordsLoader('webinars') }),
  factors: defineCollection({ loader: recordsLoader('factors') }),
  pages: defineCollection({ loader: recordsLoader('pages') }),
};
