/** Adds to problems what the writer may have meant: the id of what is named, and the names of what can be chosen. */
import { closedLists } from '../schemas/closed-lists.ts';
import { linkMeant } from './link-meant.ts';
import { calledIn, meantAmong, placeMeant, type Called, type Meant } from './name-directory.ts';
import type { Problem } from './problem.ts';

/** All that can be named, by collection, taxonomy or list; broken records too. */
export type Directory = ReadonlyMap<string, readonly Called[]>;

/** A record or term as it was read, whatever is wrong with it, in every language it has a file in. */
export interface Listed {
  id: string;
  inLanguages: Readonly<Record<string, unknown>>;
}

const merged = (id: string, { inLanguages }: Listed): Called => {
  const all = Object.entries(inLanguages).map(([lang, value]) => calledIn(id, value, lang));
  return {
    id,
    labels: Object.assign({}, ...all.map(({ labels }) => labels)) as Record<string, string>, // `as`: assign returns any
    names: all.flatMap(({ names }) => names),
  };
};

/** The places of a source, under the name that citations give them. */
function placesOf({ inLanguages }: Listed): Called[] {
  return Object.entries(inLanguages).flatMap(([lang, source]) => {
    const { places } = (source ?? {}) as { places?: unknown }; // `as`: any value may be asked for it
    if (!Array.isArray(places)) return [];
    return places.flatMap((place: unknown) => {
      const { at } = (place ?? {}) as { at?: unknown }; // `as`: as above
      return typeof at === 'string' ? [calledIn(at, place, lang)] : [];
    });
  });
}

/** Everything that can be named, by what it is called; the places of a source stand under `sources/<id>`. */
export function directoryOf(listed: ReadonlyMap<string, readonly Listed[]>): Directory {
  const called = [...listed].map(([name, all]) => [name, all.map((one) => merged(one.id, one))] as const);
  const places = (listed.get('sources') ?? []).map((source) => [`sources/${source.id}`, placesOf(source)] as const);
  return new Map([...called, ...places]);
}

/** What a problem says of the list a value is chosen from. */
interface Choice {
  list: readonly Called[];
  value: string;
  /** Where the whole list can be read. */
  where: string;
  meant: Meant;
  /** The list is short enough to be named whole. */
  isClosed: boolean;
}

/** More than these are not read. */
const LONGEST_LIST = 15;

/** In every language that something has a label in: `korea（韓国）` is one text in Japanese and another in English. */
function texts(name: string, list: readonly Called[], show: (called: Called, label: string | undefined) => string) {
  const languages = new Set(list.flatMap(({ labels }) => Object.keys(labels)));
  return Object.fromEntries(
    [...languages].map((lang) => [
      `${name}.${lang}`,
      list.map((called) => show(called, called.labels[lang])).join('\n'),
    ]),
  );
}

const withId = ({ id }: Called, label: string | undefined) =>
  label === undefined || label === id ? id : `${label}\t${id}`;

function paramsOf({ list, where, meant, isClosed }: Choice): Record<string, string> {
  const { near, others } = meant;
  const named = near ? [] : others.length > 0 ? others : isClosed ? list.slice(0, LONGEST_LIST) : [];
  return {
    ...(near ? { near: near.id, ...texts('near', [near], (_called, label) => label ?? '') } : {}),
    ...(named.length > 0 ? { allowed: named.map(({ id }) => id).join(', '), ...texts('allowed', named, withId) } : {}),
    ...(near || (named.length === list.length && named.length > 0) ? {} : { where }),
  };
}

const lists = new Set<string>(Object.keys(closedLists));
const bodies = new Set(['cases', 'webinars', 'factors', 'pages']);
const taxonomies = new Set(['regions', 'sectors', 'tool-families', 'tools', ...lists]);

/** Where a writer finds all that a collection or list has. */
const placeOfList = (collection: string) =>
  taxonomies.has(collection)
    ? `content/taxonomies/${collection}.yaml`
    : `content/${collection}/${bodies.has(collection) ? 'ja/' : ''}`;

/** The attributes of tags in bodies that name a record. */
const namedByAttribute: Readonly<Record<string, string>> = { source: 'sources', image: 'images' };

function choiceOf({ code, params }: Problem, directory: Directory): Choice | undefined {
  const { value = '', source, attribute = '', near: given } = params;
  if (code === 'cite/unknown-place') {
    const places = directory.get(`sources/${source}`) ?? [];
    const meant = placeMeant(value, places);
    return {
      list: places,
      value,
      where: `content/sources/${source}.yaml`,
      meant,
      isClosed: places.length <= LONGEST_LIST,
    };
  }
  const collection = code === 'mdx/attribute' ? namedByAttribute[attribute] : params['collection'];
  if (collection === undefined || value === '') return undefined;
  const list = directory.get(collection) ?? [];
  // A fixed value of the field, such as "not reported", has been found already.
  const isFixed = given !== undefined && !list.some(({ id }) => id === given);
  if (isFixed || list.length === 0) return undefined;
  return {
    list,
    value,
    where: placeOfList(collection),
    meant: meantAmong(value, list),
    isClosed: lists.has(collection),
  };
}

/** The one source that has a place of this name, where only one has. */
function sourceWithPlace(at: string, directory: Directory): string | undefined {
  const [only, ...others] = (directory.get('sources') ?? []).filter((source) =>
    directory.get(`sources/${source.id}`)?.some(({ id }) => id === at),
  );
  return others.length === 0 ? only?.id : undefined;
}

/** The problem with its proposal. A lone value in place of a list may hold several names, each of which is looked up. */
function proposed(problem: Problem, directory: Directory): Problem {
  const { url } = problem.params;
  const link =
    problem.code === 'mdx/address' ? url : problem.code === 'link/blank' ? problem.params['value'] : undefined;
  if (link !== undefined) {
    const near = linkMeant(link, directory);
    // An address that the parser has found by itself goes on to the next blank.
    const cause = near !== undefined && link.startsWith(near) ? { cause: 'run-on' } : {};
    return near === undefined ? problem : { ...problem, params: { ...problem.params, near, ...cause } };
  }
  const choice = choiceOf(problem, directory);
  if (!choice) return problem;
  const { near: _near, ...params } = problem.params;
  if (problem.code === 'field/type') {
    const ids = params['items']?.split('\n').map((item) => meantAmong(item, choice.list).near?.id ?? item);
    return { ...problem, params: { ...problem.params, ...(ids ? { items: ids.join('\n') } : {}) } };
  }
  if (problem.code !== 'cite/unknown-place') return { ...problem, params: { ...params, ...paramsOf(choice) } };
  // All places of a long document would be a page of them.
  const { allowed: _allowed, ...own } = params;
  const named = { ...own, ...paramsOf(choice) };
  const other = 'near' in named ? undefined : sourceWithPlace(choice.value, directory);
  return { ...problem, params: { ...named, ...(other === undefined ? {} : { other }) } };
}

/** Problems with what can be proposed for them; `directory` is made only where there is a problem to make it for. */
export function withProposals(problems: readonly Problem[], directory: () => Directory): Problem[] {
  if (problems.length === 0) return [];
  const all = directory();
  const found = problems.map((problem) => proposed(problem, all));
  // A source that is named otherwise than by its id is used all the same.
  const meant = new Set(found.flatMap(({ code, params }) => (code === 'source/unused' ? [] : (params['near'] ?? []))));
  return found.filter(({ code, params }) => code !== 'source/unused' || !meant.has(params['value'] ?? ''));
}
