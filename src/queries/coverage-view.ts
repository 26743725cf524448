import { lineOf } from '../records/rules.ts';
import type { Region } from '../schemas/taxonomy.ts';
import type { Tie } from '../schemas/tie.ts';
import { isReported } from '../schemas/text.ts';
import { linkedTies } from './case-card.ts';
import { Citations, type CitedSource, type CitedText } from './citations.ts';
import { areaOf, facetsOf } from './facets.ts';
import { labelFor, type Linked, type Phrase, type Reader } from './reader.ts';
import { closedTerm, linkedTerm, termName } from './terms.ts';

/** A place with the number of its cases; Europe and beyond apart. */
export interface Coverage {
  place: Linked;
  europe: number;
  beyond: number;
}

export interface NamedTie extends CitedText {
  id: string;
  state: Tie['state'];
  /** The places on both sides, or on the one that the source names; empty where it names none. */
  places: string;
  /** The case in whose story a source names it. */
  inCase?: Linked;
}

/** Ties that are only named, by where the other side lies; the countries of a group one after the other. */
export interface NamedTies {
  area: 'europe' | 'beyond' | 'unknown';
  ties: NamedTie[];
}

export interface CoverageView {
  /** Prefectures with a case, in the official order. */
  prefectures: Coverage[];
  /** Prefectures without one. */
  without: Phrase[];
  /** Countries on the other side, most cases first. */
  countries: { place: Linked; area: Phrase; cases: number }[];
  ties: NamedTies[];
  sources: CitedSource[];
}

function placesOf(reader: Reader, places: readonly string[]): string {
  const { evidence, common } = reader.words;
  const isHome = (place: string) => lineOf(place, reader.library.regions).at(-1)?.area === 'home';
  const [home, abroad] = [places.filter(isHome), places.filter((place) => !isHome(place))].map((side) =>
    side.map((place) => termName(reader, 'region', place).text).join(common.listSeparator),
  );
  return home && abroad ? evidence.among(home, abroad) : (home ?? '') + (abroad ?? '');
}

function namedTie(reader: Reader, tie: Tie, citations: Citations): NamedTie {
  const [inCase] = isReported(tie.case) ? linkedTies(reader, [tie.case]) : [];
  return {
    id: tie.id,
    ...citations.labelled(tie.claim, reader.words.coverage.ties),
    state: tie.state,
    places: isReported(tie.places) ? placesOf(reader, tie.places) : '',
    ...(inCase ? { inCase } : {}),
  };
}

/** The country on the other side of a tie that is only named; the first, where there are several. */
function countryOf({ library: { regions } }: Reader, { places }: Tie): Region | undefined {
  return (isReported(places) ? places : [])
    .map((place) => lineOf(place, regions).at(-1))
    .find((country) => country?.kind === 'country' && country.area !== 'home');
}

/** The ties in groups, numbered in the order in which a reader meets them. */
function namedTies(reader: Reader, citations: Citations): NamedTies[] {
  const order = [...reader.library.regions.keys()];
  const located = reader.library.content.ties
    .map((tie) => ({ tie, country: countryOf(reader, tie) }))
    .toSorted((a, b) => order.indexOf(a.country?.id ?? '') - order.indexOf(b.country?.id ?? ''));
  const areaOfTie = (country: Region | undefined) =>
    country === undefined ? 'unknown' : country.area === 'beyond' ? 'beyond' : 'europe';
  return (['europe', 'beyond', 'unknown'] as const)
    .map((area) => ({
      area,
      ties: located
        .filter(({ country }) => areaOfTie(country) === area)
        .map(({ tie }) => namedTie(reader, tie, citations)),
    }))
    .filter(({ ties }) => ties.length > 0);
}

/** Where there are cases and where there are none, and the ties that documents only name. */
export function coverageView(reader: Reader): CoverageView {
  const { regions, cases } = reader.library;
  const located = cases.map(({ facts }) => ({
    isBeyond: areaOf(facts.places, regions) === 'beyond',
    places: new Set(facetsOf(facts, regions).region),
  }));
  const at = ({ id }: Region) => located.filter(({ places }) => places.has(id));
  const all = [...regions.values()];

  const prefectures = all
    .filter(({ kind }) => kind === 'prefecture')
    .map((region) => {
      const here = at(region);
      const beyond = here.filter(({ isBeyond }) => isBeyond).length;
      return {
        region,
        place: linkedTerm(reader, 'region', region.id),
        europe: here.length - beyond,
        beyond,
      };
    });
  const hasCases = ({ europe, beyond }: { europe: number; beyond: number }) => europe + beyond > 0;
  const countries = all
    .filter(({ kind, area }) => kind === 'country' && area !== 'home')
    .map((region) => ({
      place: linkedTerm(reader, 'region', region.id),
      area: closedTerm(reader, 'areas', region.area ?? 'beyond'),
      isBeyond: region.area === 'beyond',
      cases: at(region).length,
    }))
    .filter((country) => country.cases > 0)
    .toSorted((a, b) => Number(a.isBeyond) - Number(b.isBeyond) || b.cases - a.cases);
  const citations = new Citations(reader);
  return {
    prefectures: prefectures.filter(hasCases),
    without: prefectures.filter((entry) => !hasCases(entry)).map(({ region }) => labelFor(reader, region.name)),
    countries,
    ties: namedTies(reader, citations),
    sources: citations.list(),
  };
}
