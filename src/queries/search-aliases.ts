import { lineOf } from '../records/rules.ts';
import type { Case } from '../schemas/case.ts';
import { isReported } from '../schemas/text.ts';
import { areaOf, facetsOf, partnersOf } from './facets.ts';
import { factsOf, type Library } from './library.ts';
import type { SearchRecord } from './search-records.ts';

/** Every name of something, in all languages, with readings and other spellings: the words under which a record is found beside its own. */
type Names = readonly string[];

const labels = (label: Readonly<Record<string, string>>): Names => Object.values(label);

/** A place by its names here, there and in kana. */
export function placeNames({ regions }: Library, id: string): Names {
  const place = regions.get(id);
  return place
    ? [
        ...labels(place.name),
        ...(place.native ?? []).map(({ text }) => text),
        ...(place.reading ? [place.reading] : []),
        ...(place.aliases ?? []),
      ]
    : [];
}

/** What the records of webinars and events are called: each of them is one use of this instrument. */
export const eventNames = (library: Library): Names => termNames(library, 'tools', 'seminar');

export function termNames({ terms }: Library, list: Parameters<Library['terms']>[0], id: string): Names {
  const term = terms(list).get(id);
  return term ? [...labels(term.name), ...(term.aliases ?? [])] : [];
}

/** The names an organisation goes by; how documents print it is left to `organisationNames`. */
export function ownNames({ content }: Library, id: string): Names {
  const data = content.organisations.get(id)?.data;
  return data ? [...labels(data.name), ...(data.reading ? [data.reading.text] : []), ...(data.aliases ?? [])] : [];
}

export const organisationNames = (library: Library, id: string): Names => [
  ...ownNames(library, id),
  ...(library.content.organisations.get(id)?.data.printed ?? []).map(({ text }) => text),
];

export function programmeNames({ content }: Library, id: string): Names {
  const data = content.programmes.get(id)?.data;
  return data ? [...labels(data.name), ...(data.abbreviation ? [data.abbreviation] : []), ...(data.aliases ?? [])] : [];
}

/** The titles of a record in all its languages. */
export const titles = (record: { languages: ReadonlyMap<string, { data: { title: string } }> } | undefined): Names =>
  [...(record?.languages.values() ?? [])].map(({ data }) => data.title);

/** Places with all they lie in, but for the country that every case shares. */
const placesUpwards = (library: Library, places: readonly string[]): Names =>
  [
    ...new Set(
      places
        .flatMap((place) => lineOf(place, library.regions))
        .filter(({ area }) => area !== 'home')
        .map(({ id }) => id),
    ),
  ].flatMap((id) => placeNames(library, id));

function caseNames(library: Library, facts: Case): Names {
  const { sector, tool, programme, obstacle, factor } = facetsOf(facts, library.regions);
  return [
    ...placesUpwards(library, facts.places),
    ...partnersOf(facts).flatMap(({ id }) => organisationNames(library, id)),
    ...sector.flatMap((id) => termNames(library, 'sectors', id)),
    ...tool.flatMap((id) => termNames(library, 'tools', id)),
    ...programme.flatMap((id) => programmeNames(library, id)),
    ...obstacle.flatMap((id) => termNames(library, 'obstacle-kinds', id)),
    ...factor.flatMap((id) => titles(library.content.factors.get(id))),
    ...termNames(library, 'areas', areaOf(facts.places, library.regions)),
    // Who looks for the event looks for the case that was presented there.
    ...(isReported(facts.webinars) && facts.webinars.length > 0 ? eventNames(library) : []),
  ];
}

function webinarNames(library: Library, id: string): Names {
  const record = library.content.webinars.get(id);
  if (!record) return [];
  const { organisers, speakers } = factsOf(record);
  const organisations = [
    ...organisers.map((organiser) => organiser.id),
    ...(isReported(speakers) ? speakers.map(({ organisation }) => organisation) : []),
  ];
  const presented = library.cases.filter(({ facts }) => isReported(facts.webinars) && facts.webinars.includes(id));
  return [
    ...titles(record),
    ...organisations.flatMap((organisation) => organisationNames(library, organisation)),
    ...presented.flatMap(({ facts }) => facts.places.flatMap((place) => placeNames(library, place))),
    ...presented.flatMap(({ facts }) => facts.sectors.flatMap((sector) => termNames(library, 'sectors', sector))),
  ];
}

/** All names under which a record is found, in every language. */
export function aliasesOf(library: Library, { type, record }: SearchRecord): Names {
  const { content } = library;
  switch (type) {
    case 'cases': {
      const found = content.cases.get(record);
      return found ? [...titles(found), ...caseNames(library, factsOf(found))] : [];
    }
    case 'webinars':
      return webinarNames(library, record);
    case 'factors':
      return titles(content.factors.get(record));
    case 'sources': {
      const data = content.sources.get(record)?.data;
      return data
        ? [...labels(data.title), ...labels(data.shortTitle), ...organisationNames(library, data.publisher)]
        : [];
    }
    case 'organisations': {
      const place = content.organisations.get(record)?.data.place;
      return [...organisationNames(library, record), ...(place && isReported(place) ? placeNames(library, place) : [])];
    }
  }
}
