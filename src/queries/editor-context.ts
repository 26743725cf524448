import type { FormContext } from '../editor/fields.ts';
import { edited } from '../editor/files.ts';
import { optionFor } from '../editor/texts.ts';
import { baseLocale } from '../i18n/locales.ts';
import { labelCollections } from '../schemas/collections.ts';
import { library, type Library } from './library.ts';

/** What the editor's forms have to know of the content: its lists of terms, and what names its records. */
export const formContext = ({ terms, content }: Library = library()): FormContext => ({
  nameFieldOf: (collection) => {
    if (edited.bodies.some((name) => name === collection)) return 'title';
    const label = edited.labels.find((name) => name === collection);
    const fields = label && Object.keys(labelCollections[label].shape);
    const names = ['name', 'title', 'alt'].find((field) => fields?.includes(field));
    return names && `${names}.${baseLocale}`;
  },
  optionsOf: (list) => {
    if (!Object.hasOwn(content.taxonomies, list)) return undefined;
    return [...terms(list as keyof typeof content.taxonomies).values()].map(({ id, name }) => optionFor(id, name)); // `as`: just looked up
  },
});
