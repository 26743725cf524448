import type { Case } from '../schemas/case.ts';
import { closedLists, type ClosedList } from '../schemas/closed-lists.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Region, Term } from '../schemas/taxonomy.ts';
import { isReported } from '../schemas/text.ts';
import type { Webinar } from '../schemas/webinar.ts';
import { problemAt, type Problem } from './problem.ts';
import type { ReadFile } from './read-file.ts';
import { nearest, nearTo } from './nearest.ts';

/** Rules that join several fields of one record, or several records: what a schema cannot say. */

/** The node of the tree and all above it, up to its country. Stops at a loop. */
export function lineOf(id: string, regions: ReadonlyMap<string, Region>): Region[] {
  const line: Region[] = [];
  let node = regions.get(id);
  while (node && !line.includes(node)) {
    line.push(node);
    node = node.within === undefined ? undefined : regions.get(node.within);
  }
  return line;
}

export function caseRules(read: ReadFile, record: Case, regions: ReadonlyMap<string, Region>): Problem[] {
  const problems: Problem[] = [];
  const { japan, abroad } = record.partners;
  const atHome = new Set(isReported(japan) ? japan.map(({ id }) => id) : []);
  for (const [index, { id: value }] of (isReported(abroad) ? abroad : []).entries())
    if (atHome.has(value))
      problems.push(problemAt(read, ['partners', 'abroad', index, 'id'], 'case/partner-on-both-sides', { value }));

  const lines = record.places.map((place) => lineOf(place, regions));
  const isHome = (line: Region[]) => line.some(({ area }) => area === 'home');
  // A place whose country is not found is told of at the place, or in the tree of regions.
  const isWhole = (line: Region[]) => line.at(-1)?.kind === 'country';
  if (lines.every(isWhole) && (!lines.some(isHome) || lines.every(isHome)))
    problems.push(problemAt(read, ['places'], 'case/places-on-one-side'));

  const timeline = isReported(record.timeline) ? record.timeline : [];
  const inTimeline = new Set(timeline.flatMap(({ tools }) => tools ?? []));
  if (isReported(record.tools))
    for (const [index, tool] of record.tools.entries())
      if (inTimeline.has(tool)) problems.push(problemAt(read, ['tools', index], 'case/tool-twice', { value: tool }));

  const results = isReported(record.results) ? record.results : [];
  for (const [index, { value, unit, scope }] of results.entries())
    if (isReported(value) && (unit === undefined || scope === undefined))
      problems.push(
        problemAt(read, ['results', index, unit === undefined ? 'unit' : 'scope'], 'case/figure-without-unit'),
      );
  return problems;
}

export function webinarRules(read: ReadFile, record: Webinar): Problem[] {
  const speakers = new Set(isReported(record.speakers) ? record.speakers.map(({ id }) => id) : []);
  const programme = isReported(record.programme) ? record.programme : [];
  return programme.flatMap((item, index) =>
    (item.speakers ?? []).flatMap((speaker, position) =>
      speakers.has(speaker)
        ? []
        : [
            problemAt(read, ['programme', index, 'speakers', position], 'webinar/unknown-speaker', {
              value: speaker,
              ...nearTo(speaker, speakers),
              allowed: [...speakers].join(', '),
            }),
          ],
    ),
  );
}

/** A closed list is decided in code; its file gives the labels, no more and no fewer. */
export function closedListRules(read: ReadFile, list: ClosedList, terms: readonly Term[]): Problem[] {
  const allowed: readonly string[] = closedLists[list];
  const unknown = terms.flatMap(({ id }, index) =>
    allowed.includes(id)
      ? []
      : [problemAt(read, [index, 'id'], 'taxonomy/unknown-term', { value: id, allowed: allowed.join(', ') })],
  );
  // A term that is missing only because its id is misspelt is told of once.
  const misspelt = new Set(unknown.map(({ params }) => nearest(params['value'] ?? '', allowed)));
  const absent = allowed.filter((id) => !terms.some((term) => term.id === id) && !misspelt.has(id));
  return [...unknown, ...absent.map((value) => problemAt(read, [], 'taxonomy/missing-term', { value }))];
}

export function regionRules(read: ReadFile, regions: readonly Region[]): Problem[] {
  const byId = new Map(regions.map((region) => [region.id, region]));
  return regions.flatMap((region, index) => {
    if (region.kind === 'country')
      return region.area === undefined || region.within !== undefined
        ? [problemAt(read, [index], 'region/country', { value: region.id })]
        : [];
    // Told once, where the line upwards ends or first comes round again; a `within` that names nothing is a reference.
    const line = lineOf(region.id, byId);
    const isLoop = line.at(-1)?.within === region.id && regions.find((other) => line.includes(other)) === region;
    return region.within === undefined || isLoop
      ? [problemAt(read, [index, 'within'], 'region/no-country', { value: region.id })]
      : [];
  });
}

/** In lists kept in one file, an id stands once; what else is wrong with an entry does not matter. */
export function twiceInList(read: ReadFile, entries: readonly unknown[]): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const { id } = (entry ?? {}) as { id?: unknown }; // `as`: any value may be asked for it
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [problemAt(read, [index, 'id'], 'ref/duplicate-id', { value: id })];
    seen.add(id);
    return [];
  });
}

/** A word that is another spelling of two terms leads a reader to only one of them. */
export function aliasesTwice(read: ReadFile, terms: readonly GlossaryTerm[]): Problem[] {
  const ownerOf = new Map<string, string>();
  return terms.flatMap(({ id, aliases = [] }, index) =>
    aliases.flatMap((value, position) => {
      const owner = ownerOf.get(value);
      ownerOf.set(value, id);
      return owner === undefined || owner === id
        ? []
        : [problemAt(read, [index, 'aliases', position], 'list/twice', { value })];
    }),
  );
}
