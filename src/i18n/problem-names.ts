/** What a problem names by its key, by the words that writers know: chosen values, fields and kinds of records. */
import { explain, fieldLabel } from './explain.ts';
import { fieldValues } from './field-values.ts';
import { languages, locales, type Locale } from './locales.ts';

type Params = Readonly<Record<string, string>>;
type Names = Readonly<Record<Locale, string | undefined>>;

const inAll = (name: (lang: Locale) => string | undefined) =>
  Object.fromEntries(languages.map((lang) => [lang, name(lang)])) as Names; // `as`: fromEntries forgets its keys

const spelling = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** The one of several keys whose name in any language the writer has put in its place. */
function keyNamed(written: string, keys: readonly string[], nameOf: (key: string) => Names): string | undefined {
  const own = spelling(written);
  const names = keys.map((key) => ({
    key,
    all: Object.values(nameOf(key)).flatMap((name) => (name === undefined ? [] : spelling(name))),
  }));
  const same = names.filter(({ all }) => all.includes(own));
  const found = same.length > 0 ? same : names.filter(({ all }) => all.some((name) => name.includes(own)));
  return own.length > 1 && found.length === 1 ? found[0]?.key : undefined;
}

/** The params that messages name a key by: `near.ja`, `allowed.en`. */
const inLanguages = (param: string, names: (lang: Locale) => string | undefined) =>
  Object.fromEntries(
    languages.flatMap((lang) => {
      const text = names(lang);
      return text === undefined ? [] : [[`${param}.${lang}`, text]];
    }),
  );

/** Values of fields without a taxonomy, by their labels. */
function namedValues(params: Params, field: string): Params {
  const { value = '', near, allowed = '' } = params;
  const nameOf = (key: string) => inAll((lang) => fieldValues(locales[lang].dictionary.ui)[field]?.[key]);
  const keys = allowed.split(', ');
  if (params['near.ja'] !== undefined || keys.every((key) => nameOf(key).ja === undefined)) return params;
  const meant = near ?? keyNamed(value, keys, nameOf);
  const labelled = (lang: Locale) =>
    keys.map((key) => [nameOf(key)[lang], key].filter((part) => part !== undefined).join('\t')).join('\n');
  return {
    ...params,
    ...inLanguages('allowed', labelled),
    ...(meant === undefined ? {} : { near: meant, ...inLanguages('near', (lang) => nameOf(meant)[lang]) }),
  };
}

/** A field that its writer has called by its label. */
function namedField(params: Params, field: string): Params {
  const { value = '', near, allowed = '' } = params;
  const group = field.slice(0, -value.length);
  const nameOf = (key: string) => inAll((lang) => fieldLabel(lang, group + key));
  const meant = near ?? (field.endsWith(`.${value}`) ? keyNamed(value, allowed.split(', '), nameOf) : undefined);
  return meant === undefined
    ? params
    : { ...params, near: meant, ...inLanguages('near', (lang) => nameOf(meant)[lang]) };
}

/** The list or collection that a problem is about. */
function collectionName(lang: Locale, collection: string): string | undefined {
  const kinds: Readonly<Record<string, { title: string }>> = locales[lang].dictionary.ui.fieldGuide.collections;
  return fieldLabel(lang, `taxonomies.${collection}`) ?? kinds[collection]?.title;
}

/** What is wrong and what to do, in a language, with everything by its name. */
export function explainByName(
  lang: Locale,
  { code, field, params }: { code: string; field?: string; params: Params },
): { what: string; todo: string } {
  const { collection } = params;
  const named =
    field !== undefined && code === 'field/not-in-list'
      ? namedValues(params, field)
      : field !== undefined && code === 'field/unknown'
        ? namedField(params, field)
        : params;
  const kind = collection === undefined ? undefined : collectionName(lang, collection);
  return explain(lang, code, { ...named, ...(kind === undefined ? {} : { kind }) });
}
