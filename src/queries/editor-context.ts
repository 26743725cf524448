import type { Choice, FormContext } from '../editor/fields.ts';
import { edited } from '../editor/files.ts';
import type { KnownRecords } from '../editor/known-records.ts';
import { BETWEEN, optionFor } from '../editor/texts.ts';
import { baseLocale, languages, type Locale } from '../i18n/locales.ts';
import { labelCollections } from '../schemas/collections.ts';
import { library, type Library } from './library.ts';

/** The first of some fields that the records of a collection have, if the editor edits it. */
function labelField(collection: string, names: readonly string[]): string | undefined {
  const label = edited.labels.find((name) => name === collection);
  const fields = label && Object.keys(labelCollections[label].shape);
  return names.find((field) => fields?.includes(field));
}

const hasBody = (collection: string) => edited.bodies.some((name) => name === collection);

/** How the records of a collection are shown in a menu, and found there by name in any language, by reading and by id. */
function choiceOf(collection: string): Choice | undefined {
  if (hasBody(collection)) return { display_fields: ['title'], search_fields: ['title', '{{slug}}'] };
  const name = labelField(collection, ['name', 'shortTitle', 'title', 'alt']);
  if (name === undefined) return undefined;
  const inAll = languages.map((lang) => `${name}.${lang}`);
  return {
    display_fields: [inAll.map((field) => `{{${field}}}`).join(BETWEEN)],
    search_fields: [...inAll, ...(labelField(collection, ['reading']) ? ['reading.text'] : []), '{{slug}}'],
  };
}

/** What the editor's forms have to know of the content: its lists of terms, and what names its records. */
export const formContext = (lang: Locale, { terms, content }: Library = library()): FormContext => ({
  lang,
  choiceOf,
  nameFieldOf: (collection) => {
    if (hasBody(collection)) return 'title';
    const name = labelField(collection, ['name', 'title', 'alt']);
    return name && `${name}.${baseLocale}`;
  },
  optionsOf: (list) => {
    if (!Object.hasOwn(content.taxonomies, list)) return undefined;
    return [...terms(list as keyof typeof content.taxonomies).values()].map((term) => {
      const option = optionFor(term.id, term.name);
      // Last, so that the name in a language keeps its place.
      return 'reading' in term ? { ...option, label: `${option.label}${BETWEEN}${String(term.reading)}` } : option;
    }); // `as`: just looked up
  },
});

/** What the editor's page knows of the records that a case names. */
export function knownRecords(lang: Locale, { content }: Library = library()): KnownRecords {
  const named = (label: Readonly<Record<string, string>>) => label[lang] ?? label[baseLocale] ?? '';
  return {
    sources: Object.fromEntries(
      [...content.sources.values()].map(({ id, data }) => [
        id,
        {
          name: named(data.shortTitle),
          choice: languages.map((language) => data.shortTitle[language]).join(BETWEEN),
          places: data.places.map(({ at, name }) => ({ at, name: named(name) })),
        },
      ]),
    ),
    organisations: Object.fromEntries(
      [...content.organisations.values()].map(({ id, data }) => [id, named(data.name)]),
    ),
  };
}
