import { address, route } from '../i18n/paths.ts';
import { formatEvent } from '../i18n/dates.ts';
import { lineOf } from '../records/rules.ts';
import type { Case } from '../schemas/case.ts';
import type { Area, Depth } from '../schemas/closed-lists.ts';
import type { Region } from '../schemas/taxonomy.ts';
import { areaOf, lastKnownOf, periodOf } from './facets.ts';
import { editionFor, labelFor, phrase, sortedBy, type Linked, type Phrase, type Reader } from './reader.ts';
import { closedTerm, linkedTerm } from './terms.ts';
import { tieView, type TieView } from './tie.ts';

/** One side of a tie: its country or countries, and the places in them. */
export interface Shore {
  countries: Phrase[];
  /** The first few; `more` counts the rest. */
  places: Phrase[];
  more: number;
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
  summary: Phrase;
  shores: Shores;
  sectors: Linked[];
  area: { id: Area; label: Phrase };
  depth: { id: Depth; label: Phrase };
  lastKnown?: string;
  /** Last day of the last thing known, for sorting. */
  lastDay: string;
  translated: boolean;
}

/** Years as `2012–2021`, from the days a case covers. */
function yearsOf(facts: Case): string | undefined {
  const span = periodOf(facts);
  if (!span) return undefined;
  const [first, last] = [span.first.slice(0, 4), span.last.slice(0, 4)];
  return first === last ? first : `${first}–${last}`;
}

/** More places than these are counted, not named: lists stay short. */
const NAMED_PLACES = 3;

/** A case's places on one side. A state or prefecture says more about a tie than the cities it passed through. */
function shoreOf(reader: Reader, lines: readonly Region[][]): Shore {
  const named = new Set(lines.map(([place]) => place?.id));
  const isWithinAnother = ([place, ...above]: Region[]) =>
    above.some(({ id }) => named.has(id)) && place?.kind === 'place';
  const hasFinerPlace = ([place]: Region[]) =>
    place?.kind !== 'place' &&
    lines.some(([other, ...above]) => other?.kind !== 'place' && above.some(({ id }) => id === place?.id));
  const places = lines
    .filter((line) => !isWithinAnother(line) && !hasFinerPlace(line))
    .flatMap(([place]) => (place && place.kind !== 'country' ? [place] : []));
  const countries = [
    ...new Map(lines.flatMap((line) => line.slice(-1)).map((country) => [country.id, country])).values(),
  ];
  const shown = places.length > NAMED_PLACES ? places.slice(0, NAMED_PLACES - 1) : places;
  const name = (region: Region) => labelFor(reader, region.name);
  return { countries: countries.map(name), places: shown.map(name), more: places.length - shown.length };
}

function shoresOf(reader: Reader, facts: Case): Shores {
  const lines = facts.places.map((place) => lineOf(place, reader.library.regions)).filter((line) => line.length > 0);
  const side = (home: boolean) =>
    shoreOf(
      reader,
      lines.filter((line) => line.some(({ area }) => area === 'home') === home),
    );
  const years = yearsOf(facts);
  return { japan: side(true), abroad: side(false), ...(years ? { years } : {}), tie: tieView(reader, facts) };
}

/** A side of a tie in words; abroad with its country, which at home goes without saying. */
export function shoreText({ words }: Reader, { countries, places, more }: Shore, side: 'japan' | 'abroad'): string {
  const joined = (names: readonly string[]) => names.join(words.common.listSeparator);
  const country = joined(countries.map(({ text }) => text));
  if (places.length === 0) return country;
  const named = joined([...places.map(({ text }) => text), ...(more > 0 ? [words.case.morePlaces(more)] : [])]);
  return side === 'abroad' ? `${named}${words.common.brackets(country)}` : named;
}

export function caseCard(reader: Reader, id: string): CaseCard | undefined {
  const record = reader.library.content.cases.get(id);
  if (!record) return undefined;
  const { data, lang, translated } = editionFor(reader, record);
  const last = lastKnownOf(data);
  const area = areaOf(data.places, reader.library.regions);
  return {
    id,
    href: address(reader.lang, route.case(id)),
    title: phrase(reader, data.title, lang),
    summary: phrase(reader, data.summary.text, lang),
    shores: shoresOf(reader, data),
    sectors: data.sectors.map((sector) => linkedTerm(reader, 'sector', sector)),
    area: { id: area, label: closedTerm(reader, 'areas', area) },
    depth: { id: data.depth, label: closedTerm(reader, 'depths', data.depth) },
    ...(last
      ? {
          lastKnown: `${formatEvent(last.date, reader.lang, { about: last.about })}${reader.words.common.brackets(closedTerm(reader, 'lifecycle', last.kind).text)}`,
        }
      : {}),
    lastDay: periodOf(data)?.last ?? '',
    translated,
  };
}

/** Cases by name and address alone. */
export const linkedCases = (reader: Reader, ids: readonly string[]): Linked[] =>
  ids.flatMap((id) => {
    const card = caseCard(reader, id);
    return card ? [{ id, ...card.title, href: card.href }] : [];
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
