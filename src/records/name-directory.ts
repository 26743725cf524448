/** The records and terms by everything they are called. Made only where somebody has written what is no id. */
import { nearest } from './nearest.ts';
import { isMapping } from './shape.ts';
import { wording } from './wordings.ts';

/** Something that a field can name, with what people call it. */
export interface Called {
  id: string;
  /** What it is called, by language. */
  labels: Readonly<Record<string, string>>;
  /** Every name it has: labels, aliases, readings, names as printed. */
  names: readonly string[];
}

/** What a writer may have meant: one thing, or one of several. */
export interface Meant {
  near?: Called;
  /** Where nothing stands out: the few that come into question, the likeliest first. */
  others: readonly Called[];
}

/** The texts in a value, however deep. */
function textsBelow(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsBelow) : [];
}

/** The fields that hold names, of all kinds of records; a text directly in one is of the language the record is read in. */
const LABELS = ['name', 'shortTitle', 'title', 'term'] as const;
const NAMES = ['title', 'abbreviation', 'aliases', 'reading', 'native', 'announcedTitle'] as const;

/** How a record or term is called; `value` may be broken. */
export function calledIn(id: string, value: unknown, lang: string): Called {
  const record = isMapping(value) ? value : {};
  const label = LABELS.map((field) => record[field]).find((found) => found !== undefined);
  const labels = Object.entries(isMapping(label) ? label : { [lang]: label }).flatMap(([key, text]) =>
    typeof text === 'string' ? [[key, text] as const] : [],
  );
  const printed = Array.isArray(record['printed'])
    ? record['printed'].flatMap((entry) => (isMapping(entry) ? textsBelow(entry['text']) : []))
    : [];
  const names = [...labels.map(([, text]) => text), ...NAMES.flatMap((field) => textsBelow(record[field])), ...printed];
  return { id, labels: Object.fromEntries(labels), names };
}

/** The id as part of the other, at a hyphen: `korea` of `south-korea`, `iwate-pref` of `iwate-prefecture`. */
const isPartOf = (part: string, id: string) => part.length >= 3 && `-${id}`.includes(`-${part}`);

/** As many as a message can name. */
const A_FEW = 5;

/** Whether a part of a name says enough to find it by: a few letters stand in many names, two kanji or kana in few. */
const isTelling = (part: string) => part.length >= (/[^\p{Script=Latin}\d]/u.test(part) ? 2 : 5);

const oneOrSome = (found: readonly Called[]): Meant | undefined =>
  found.length === 0
    ? undefined
    : found.length === 1 && found[0]
      ? { near: found[0], others: [] }
      : { others: found.slice(0, A_FEW) };

/** What of a list is meant by a name, another spelling of it, or part of an id. */
export function meantAmong(written: string, list: readonly Called[]): Meant {
  const key = wording(written);
  const known = list.map((called) => ({ called, keys: called.names.map(wording).filter(Boolean) }));
  const callees = (matches: (name: string) => boolean) =>
    known.filter(({ keys }) => keys.some(matches)).map(({ called }) => called);
  const slug = written
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  const byId = nearest(
    slug,
    list.map(({ id }) => id),
  );
  return (
    (key ? oneOrSome(callees((name) => name === key)) : undefined) ??
    oneOrSome(list.filter(({ id }) => id === byId)) ??
    oneOrSome(list.filter(({ id }) => isPartOf(slug, id))) ??
    oneOrSome(list.filter(({ id }) => isPartOf(id, slug))) ??
    (isTelling(key) ? oneOrSome(callees((name) => name.includes(key))) : undefined) ??
    oneOrSome(callees((name) => isTelling(name) && key.includes(name))) ?? { others: [] }
  );
}

/** The place of a source that is meant by its name or, of pages and slides, by its number. */
export function placeMeant(written: string, places: readonly Called[]): Meant {
  const number = (text: string) => /\d+/.exec(text.normalize('NFKC'))?.[0];
  const own = number(written);
  const isNumber =
    own !== undefined &&
    /^(?:第|p+\.?|pp\.|page|頁|ページ|slide|スライド)?\s*\d+\s*(?:頁|ページ|枚目|項)?$/iu.test(
      written.normalize('NFKC').trim(),
    );
  const sameNumber = isNumber
    ? places.filter(({ id }) => /^[^\d]{0,3}\d+[^\d]{0,3}$/.test(id) && number(id) === own)
    : [];
  const spelt = isNumber
    ? nearest(
        written,
        places.map(({ id }) => id),
      )
    : undefined;
  // Another number is another page.
  const bySpelling = places.filter(({ id }) => id === spelt && number(id) === own);
  return oneOrSome(sameNumber) ?? oneOrSome(bySpelling) ?? meantAmong(written, isNumber ? [] : places);
}
