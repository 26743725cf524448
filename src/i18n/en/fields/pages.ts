import { below, type FieldText } from '../../field-text.ts';
import type { pages as japanese } from '../../ja/fields/pages.ts';
import { updated } from './groups.ts';

/** The site's own pages, such as the one about it. */
export const pages = {
  'pages.title': { label: 'Title', hint: 'A few words that say what the page is about. Example: "About this site".' },
  'pages.description': {
    label: 'Description',
    hint: 'One or two sentences that search engines show. Say what a reader learns on the page. Example: "Who writes here, from which documents, and how it is checked."',
  },
  ...below('pages', updated),
} as const satisfies Record<keyof typeof japanese, FieldText>;
