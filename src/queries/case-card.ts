import { address, route } from '../i18n/paths.ts';
import { formatEvent, formatShort } from '../i18n/dates.ts';
import { lineOf } from '../records/rules.ts';
import type { Case } from '../schemas/case.ts';
import { closedLists, type Area, type Depth } from '../schemas/closed-lists.ts';
import type { Region } from '../schemas/taxonomy.ts';
import { isReported } from '../schemas/text.ts';
import { areaOf, lastKnownOf, periodOf } from './facets.ts';
import { editionFor, labelFor, phrase, sortedBy, type Linked, type Phrase, type Reader } from './reader.ts';
import { closedTerm, kindOfEvent, linkedTerm } from './terms.ts';
import { tieView, type TieView } from './tie.ts';

/** One side of a tie: its country and the places in it, or several countries, with each place naming its own. */
export interface Shore {
  countries: Phrase[];
  /** The first few; `more` counts the rest. */
  places: Phrase[];
  more: number;
  spansCountries: boolean;
}

/** The two shores of a case. */
export interface Shores {
  japan: Shore;
  abroad: Shore;
  /** Years between the first and the last thing known. */
  years?: string;
  /** What the bridge between them shows. */
  tie: TieView;
}

/** A case as lists show it. */
export interface CaseCard {
  id: string;
  href: string;
  title: Phrase;
  /** Who with whom: shorter than the title, which says more. */
  name: Phrase;
  summary: Phrase;
  shores: Shores;
  sectors: Linked[];
  area: { id: Area; label: Phrase };
  depth: { id: Depth; label: Phrase };
  /** The last thing known and what it was; in a table more shortly. */
  lastKnown?: string;
  lastKnownShort?: string;
  /** What kinds of results the sources state, each once. */
  resultKinds: Phrase[];
  /** Last day of the last thing known, for sorting. */
  lastDay: string;
  translated: boolean;
}

/** More places than these are counted, not named: lists stay short. */
const NAMED_PLACES = 3;

/** A place with its country, if its name does not say it. */
const inCountry = ({ words }: Reader, place: string, country: string) =>
  place.includes(country) ? place : `${place}${words.common.brackets(country)}`;

/** A case's places on one side. A state or prefecture says more about a tie than the cities it passed through. */
function shoreOf(reader: Reader, lines: readonly Region[][]): Shore {
  const named = new Set(lines.map(([place]) => place?.id));
  const isWithinAnother = ([place, ...above]: Region[]) =>
    above.some(({ id, kind }) => named.has(id) && kind !== 'country') && place?.kind === 'place';
  const hasFinerPlace = ([place]: Region[]) =>
    place?.kind !== 'place' &&
    lines.some(([other, ...above]) => other?.kind !== 'place' && above.some(({ id }) => id === place?.id));
  const places = lines
    .filter((line) => !isWithinAnother(line) && !hasFinerPlace(line))
    .flatMap(([place]) => (place && place.kind !== 'country' ? [place] : []));
  const countryOf = ({ id }: Region) => lineOf(id, reader.library.regions).at(-1);
  const all = [...new Map(lines.flatMap((line) => line.slice(-1)).map((country) => [country.id, country])).values()];
  const shown = places.length > NAMED_PLACES ? places.slice(0, NAMED_PLACES - 1) : places;
  const name = (region: Region) => labelFor(reader, region.name);
  const withCountry = (region: Region): Phrase => {
    const country = countryOf(region);
    return { text: country ? inCountry(reader, name(region).text, name(country).text) : name(region).text };
  };
  const more = places.length - shown.length;
  if (all.length <= 1) return { countries: all.map(name), places: shown.map(name), more, spansCountries: false };
  // Of several countries each place names its own; what is left are those of which nothing finer is named.
  const covered = new Set(places.map((place) => countryOf(place)?.id));
  const countries = all.filter(({ id }) => !covered.has(id)).map(name);
  return { countries, places: shown.map(withCountry), more, spansCountries: true };
}

function shoresOf(reader: Reader, facts: Case): Shores {
  const lines = facts.places.map((place) => lineOf(place, reader.library.regions)).filter((line) => line.length > 0);
  const side = (home: boolean) =>
    shoreOf(
      reader,
      lines.filter((line) => line.some(({ area }) => area === 'home') === home),
    );
  const tie = tieView(reader, facts);
  const years = tie.period?.written;
  return { japan: side(true), abroad: side(false), ...(years ? { years } : {}), tie };
}

/** A side of a tie in words; abroad with its country, which at home goes without saying. */
export function shoreText(
  reader: Reader,
  { countries, places, more, spansCountries }: Shore,
  side: 'japan' | 'abroad',
): string {
  const { words } = reader;
  const joined = (names: readonly string[]) => names.join(words.common.listSeparator);
  const inCountries = countries.map(({ text }) => text);
  if (places.length === 0) return joined(inCountries);
  const named = [...places.map(({ text }) => text), ...(more > 0 ? [words.case.morePlaces(more)] : [])];
  if (side === 'japan') return joined(named);
  return spansCountries ? joined([...named, ...inCountries]) : inCountry(reader, joined(named), joined(inCountries));
}

/** The places of both sides: what a case is called that has no name. */
export const placesName = (reader: Reader, { japan, abroad }: Shores): string =>
  reader.words.evidence.among(shoreText(reader, japan, 'japan'), shoreText(reader, abroad, 'abroad'));

export function caseCard(reader: Reader, id: string): CaseCard | undefined {
  const record = reader.library.content.cases.get(id);
  if (!record) return undefined;
  const { data, lang, translated } = editionFor(reader, record);
  const last = lastKnownOf(data);
  const kind = last ? reader.words.common.brackets(kindOfEvent(reader, last).text) : '';
  const area = areaOf(data.places, reader.library.regions);
  const shores = shoresOf(reader, data);
  return {
    id,
    href: address(reader.lang, route.case(id)),
    title: phrase(reader, data.title, lang),
    name: data.name === undefined ? { text: placesName(reader, shores) } : phrase(reader, data.name, lang),
    summary: phrase(reader, data.summary.text, lang),
    shores,
    sectors: data.sectors.map((sector) => linkedTerm(reader, 'sector', sector)),
    area: { id: area, label: closedTerm(reader, 'areas', area) },
    depth: { id: data.depth, label: closedTerm(reader, 'depths', data.depth) },
    ...(last
      ? {
          lastKnown: `${formatEvent(last.date, reader.lang, { about: last.about })}${kind}`,
          lastKnownShort: `${formatShort(last.date, reader.lang, { about: last.about })}${kind}`,
        }
      : {}),
    resultKinds: closedLists['result-kinds']
      .filter((own) => isReported(data.results) && data.results.some((result) => result.kind === own))
      .map((own) => closedTerm(reader, 'result-kinds', own)),
    lastDay: periodOf(data)?.last ?? '',
    translated,
  };
}

/** Cases by their names, and the address of their page or of a part of it, in the order of `ids`. */
export const linkedTies = (reader: Reader, ids: readonly string[], part?: string): Linked[] =>
  ids.flatMap((id) => {
    const card = caseCard(reader, id);
    return card ? [{ id, ...card.name, href: part ? `${card.href}#${part}` : card.href }] : [];
  });

const DEPTH_ORDER: readonly Depth[] = ['full', 'standard', 'brief'];

/** Cards for these cases: the best documented first, then by name. Withdrawn cases are on no list. */
export function caseCards(reader: Reader, ids: readonly string[]): CaseCard[] {
  const cards = ids.flatMap((id) => {
    const isPublished = reader.library.cases.some((entry) => entry.id === id);
    return (isPublished && caseCard(reader, id)) || [];
  });
  return sortedBy(reader, cards, ({ title }) => title.text).toSorted(
    (a, b) => DEPTH_ORDER.indexOf(a.depth.id) - DEPTH_ORDER.indexOf(b.depth.id),
  );
}

/** A card for every published case, in the same order. */
export const allCaseCards = (reader: Reader): CaseCard[] =>
  caseCards(
    reader,
    reader.library.cases.map(({ id }) => id),
  );

/** Europe first; what lies beyond stands apart and is counted apart, everywhere. */
export function byArea(cards: readonly CaseCard[]): { europe: CaseCard[]; beyond: CaseCard[] } {
  return {
    europe: cards.filter(({ area }) => area.id !== 'beyond'),
    beyond: cards.filter(({ area }) => area.id === 'beyond'),
  };
}
