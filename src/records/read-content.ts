import type { Case } from '../schemas/case.ts';
import { closedLists, type ClosedList } from '../schemas/closed-lists.ts';
import {
  bodyCollections,
  labelCollections,
  listFiles,
  settingsFiles,
  taxonomies,
  type BodyCollection,
  type LabelCollection,
  type ListFile,
  type Taxonomy,
} from '../schemas/collections.ts';
import type { Edition } from '../schemas/edition.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Source } from '../schemas/source.ts';
import type { Region, Term } from '../schemas/taxonomy.ts';
import type { Webinar } from '../schemas/webinar.ts';
import type { Content } from './content.ts';
import { withoutConsequences } from './consequences.ts';
import { ContentFolder, idOfFile, isId, isSound, pathInProject } from './content-folder.ts';
import {
  gatherBodies,
  gatherLabels,
  gatherLists,
  type Entry,
  type Gathered,
  type GatheredBodies,
  type GatheredList,
} from './gather.ts';
import { checkImages } from './images.ts';
import { misplacedLabels } from './language.ts';
import { inOrder, type Problem } from './problem.ts';
import { futureDays, lastDayAnywhere } from './future-days.ts';
import { directoryOf, withProposals, type Listed } from './propose.ts';
import {
  dangling,
  labelsOfNoLanguage,
  namedInBody,
  namedInFields,
  toWithdrawnCases,
  unusedSources,
  type Known,
} from './references.ts';
import { isStray } from './stray-files.ts';
import { nearest } from './nearest.ts';
import { aliasesTwice, caseRules, closedListRules, regionRules, webinarRules } from './rules.ts';

export interface ReadOptions {
  /** The project's root; `content/` lies below it. */
  root: string;
  /** Languages of the site; the first is the one that records are written in. */
  languages: readonly [string, ...string[]];
  /** The last day that can have come, as `YYYY-MM-DD`; without it, the one by the clock. */
  today?: string;
}

type Lists = ReadonlyMap<Taxonomy | ListFile, GatheredList>;
type Labels = ReadonlyMap<LabelCollection, Gathered>;
type Bodies = ReadonlyMap<BodyCollection, GatheredBodies>;

const valuesOf = <T>(list: GatheredList | undefined) => (list?.entry?.value ?? []) as T[]; // `as`: the list's schema has accepted it

/** What may be referred to. An unreadable list is reported once; references into it are not. */
function knownOf(lists: Lists, labels: Labels, bodies: Bodies): Known {
  const listed = [...lists]
    .filter(([, { broken }]) => !broken)
    .map(([name, list]) => [name, new Set(valuesOf<{ id: string }>(list).map(({ id }) => id))] as const);
  const recorded = [...labels, ...bodies].map(([name, { ids }]) => [name, ids] as const);
  const sources = [...(labels.get('sources')?.entries ?? [])].map(([id, { value }]) => [id, value as Source] as const); // `as`: the schema has accepted it
  return { ids: new Map<string, ReadonlySet<string>>([...listed, ...recorded]), sources: new Map(sources) };
}

/** What records and bodies name: whether it is there, may be named, and is named at all. */
function referenceChecks(lists: Lists, labels: Labels, bodies: Bodies, readable: readonly Entry[]): Problem[] {
  const known = knownOf(lists, labels, bodies);
  const reads = [...bodies.values()].flatMap((gathered) => gathered.reads);
  const named = [
    ...readable.map(({ read, schema }) => namedInFields(read, schema)),
    ...reads.flatMap(({ file, body }) => (body ? [namedInBody(file, body)] : [])),
  ];
  const unknown = named.flatMap((file) => dangling(file, known));
  const cases = [...(bodies.get('cases')?.entries ?? [])].map(([id, { value }]) => [id, value as Case] as const); // `as`: the schema has accepted it
  const withdrawn = new Map(cases.flatMap(([id, { withdrawn }]) => (withdrawn ? [[id, withdrawn.date]] : [])));
  const sources = (labels.get('sources')?.readable ?? []).map(({ read }) => read);
  const texts = [...readable.map(({ read }) => read), ...reads];
  return [
    ...unknown,
    ...named.flatMap((file) => toWithdrawnCases(file, withdrawn)),
    ...unusedSources(sources, named, texts, unknown),
  ];
}

/** References between records, and everything else that takes more than one of them to judge. */
function crossChecks(
  lists: Lists,
  labels: Labels,
  bodies: Bodies,
  languages: readonly string[],
  today: string,
): Problem[] {
  const regions = valuesOf<Region>(lists.get('regions'));
  const regionsById = new Map(regions.map((region) => [region.id, region]));
  const entriesOf = (collection: BodyCollection) => [...(bodies.get(collection)?.entries.values() ?? [])];
  const readable = [
    ...[...labels.values(), ...bodies.values()].flatMap((gathered) => gathered.readable),
    ...[...lists.values()].flatMap((list) => list.readable ?? []),
  ];
  const regionFile = lists.get('regions')?.entry?.read;
  const glossaryFile = lists.get('glossary')?.entry?.read;
  return [
    ...referenceChecks(lists, labels, bodies, readable),
    ...readable.flatMap(({ read, schema }) => labelsOfNoLanguage(read, schema, languages)),
    ...readable.flatMap(({ read, schema }) => misplacedLabels(read, schema, languages)),
    ...readable.flatMap(({ read, schema }) => futureDays(read, schema, today)),
    ...entriesOf('cases').flatMap(({ read, value }) => caseRules(read, value as Case, regionsById)), // `as`: the schema has accepted it
    ...entriesOf('webinars').flatMap(({ read, value }) => webinarRules(read, value as Webinar)), // `as`: the schema has accepted it
    ...(Object.keys(closedLists) as ClosedList[]).flatMap((list) => {
      // `as`: keys of a constant
      const entry = lists.get(list)?.entry;
      return entry ? closedListRules(entry.read, list, entry.value as Term[]) : []; // `as`: the schema has accepted it
    }),
    ...(regionFile ? regionRules(regionFile, regions) : []),
    ...(glossaryFile ? aliasesTwice(glossaryFile, valuesOf<GlossaryTerm>(lists.get('glossary'))) : []),
  ];
}

/** Everything that was read, by what can be named; whatever is wrong with it. */
function listedIn(lists: Lists, labels: Labels, bodies: Bodies, base: string): ReadonlyMap<string, Listed[]> {
  const terms = [...lists].map(([name, { readable }]) => {
    const values: unknown[] = Array.isArray(readable?.value) ? readable.value : [];
    const listed = values.flatMap((value): Listed[] => {
      const { id } = (value ?? {}) as { id?: unknown }; // `as`: any value may be asked for it
      return typeof id === 'string' ? [{ id, inLanguages: { [base]: value } }] : [];
    });
    return [name, listed] as const;
  });
  const records = [...labels].map(([name, { readable }]) => {
    const listed = readable.map(({ read, value }) => ({ id: idOfFile(read.file), inLanguages: { [base]: value } }));
    return [name, listed] as const;
  });
  const withBodies = [...bodies].map(([name, { reads }]) => {
    const editions = Map.groupBy(reads, ({ file }) => idOfFile(file));
    const listed = [...editions].map(([id, files]) => ({
      id,
      inLanguages: Object.fromEntries(files.map(({ file, value }) => [file.split('/').at(-2), value])),
    }));
    return [name, listed] as const;
  });
  return new Map<string, Listed[]>([...terms, ...records, ...withBodies]);
}

/** Whether the record of a translation is there under another name; its writer is told of that, and of nothing else. */
function isUnderOtherName(folder: ContentFolder, below: string, id: string): boolean {
  const here = folder.problems.filter(({ file }) => file.startsWith(pathInProject(below)));
  const near = `${id}.mdx`;
  if (here.some(({ code, params }) => code === 'file/name' && params['near'] === near)) return true;
  const lonely = here.filter(({ code }) => code === 'translation/no-file');
  const meant = nearest(
    id,
    lonely.map(({ file }) => idOfFile(file)),
  );
  const record = lonely.find(({ file }) => idOfFile(file) === meant);
  if (!record) return false;
  folder.takeBack((problem) => problem === record);
  folder.report(`${below}${meant}.mdx`, 'translation/other-name', { value: `${meant}.mdx`, near });
  return true;
}

/** The name with which a file would be a record, if only its ending is wrong: `mie.mdx.txt`, `mie.yml`. */
function withProperEnding(folder: ContentFolder, path: string): [path: string, name: string][] {
  const { below, collection, lang, id } =
    /^(?<below>(?<collection>[a-z]+)\/(?:(?<lang>[a-z-]+)\/)?)(?<id>[^/.]+)\.(?:(?:mdx?|ya?ml)\.txt|mdx?|ya?ml)$/i.exec(
      path,
    )?.groups ?? {};
  if (below === undefined || collection === undefined || id === undefined || !isId(id)) return [];
  if (!Object.hasOwn(lang === undefined ? labelCollections : bodyCollections, collection)) return [];
  const name = `${id}${lang === undefined ? '.yaml' : '.mdx'}`;
  return path === below + name || folder.has(below + name) ? [] : [[path, name]];
}

/** Files in the folder that belong to nothing: a translation without its record, or a stray. */
function reportLeftOver(folder: ContentFolder, [base, ...others]: readonly [string, ...string[]]): void {
  const paths = folder.leftOver();
  const misnamed = new Map(paths.flatMap((path) => withProperEnding(folder, path)));
  for (const [path, name] of misnamed)
    folder.report(path, 'file/name', { value: path.replace(/^.*\//, ''), near: name });
  for (const path of paths.filter((one) => !misnamed.has(one))) {
    const { collection, lang, id } =
      /^(?<collection>cases|webinars|factors|pages)\/(?<lang>[a-z-]+)\/(?<id>[^/]+)\.mdx$/.exec(path)?.groups ?? {};
    const isTranslation = lang !== undefined && others.includes(lang);
    if (isStray(path)) folder.report(path, 'file/stray', { value: path.replace(/^.*\//, '') });
    else if (isTranslation && id !== undefined && !isId(id)) folder.reportName(path, id);
    else if (isTranslation && id !== undefined && isUnderOtherName(folder, `${collection}/${base}/`, id)) continue;
    else if (isTranslation && collection !== undefined && id !== undefined)
      folder.report(path, 'translation/no-record', { path: pathInProject(`${collection}/${base}/${id}.mdx`) });
    else folder.report(path, 'file/unexpected');
  }
}

/** Reads, joins and checks all content in one pass; throws only if the folder cannot be read at all. */
export function readContent({ root, languages, today = lastDayAnywhere(new Date()) }: ReadOptions): Content {
  const folder = new ContentFolder(root);
  const lists = gatherLists(folder);
  const labels = gatherLabels(folder);
  // Partners and organisers stand under the ids of organisations.
  const ids = new Map<string, ReadonlySet<string>>([...labels].map(([name, gathered]) => [name, gathered.ids]));
  const isKnown = (collection: string, id: string) => ids.get(collection)?.has(id) ?? true;
  const bodies = gatherBodies(folder, languages, isKnown);
  const edition = folder.yaml('edition.yaml', 'edition', settingsFiles.edition);
  if (!edition) folder.reportMissing('edition.yaml');
  const { date } = (edition && isSound(edition) ? edition.value : {}) as Partial<Edition>; // `as`: the schema has accepted it
  // A clock that is behind the edition is wrong.
  const lastPossibleDay = date !== undefined && date > today ? date : today;
  reportLeftOver(folder, languages);
  const images = checkImages(
    root,
    labels.get('images'),
    [...bodies.values()].flatMap(({ reads }) => reads),
  );

  const listed = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, valuesOf(lists.get(name as Taxonomy | ListFile))])); // `as`: names of constants
  const labelRecords = [...labels].map(
    ([name, { entries }]) =>
      [name, new Map([...entries].map(([id, { value, read }]) => [id, { id, data: value, file: read.file }]))] as const,
  );
  return {
    ...Object.fromEntries([...bodies].map(([name, { records }]) => [name, records])),
    ...Object.fromEntries(labelRecords),
    ...listed(Object.keys(listFiles)),
    taxonomies: listed(Object.keys(taxonomies)),
    imageSizes: images.sizes,
    edition: edition?.value,
    problems: withProposals(
      inOrder(
        withoutConsequences([
          ...folder.problems,
          ...crossChecks(lists, labels, bodies, languages, lastPossibleDay),
          ...images.problems,
        ]),
      ),
      () => directoryOf(listedIn(lists, labels, bodies, languages[0])),
    ),
  } as unknown as Content; // `as`: every value has passed the schema that its type is inferred from
}
