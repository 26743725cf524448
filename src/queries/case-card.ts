import { address, route } from '../i18n/paths.ts';
import { formatWhen } from '../i18n/dates.ts';
import { lineOf } from '../records/rules.ts';
import type { Case } from '../schemas/case.ts';
import type { Area, Depth } from '../schemas/closed-lists.ts';
import { areaOf, lastKnownOf, periodOf } from './facets.ts';
import { editionFor, labelFor, phrase, sortedBy, type Linked, type Phrase, type Reader } from './reader.ts';
import { closedTerm, linkedTerm } from './terms.ts';

/** The two shores of a case: the places on either side, as a reader names them. */
export interface Shores {
  japan: Phrase[];
  abroad: Phrase[];
  /** Years between the first and the last thing known. */
  years?: string;
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

/** Places of one side; a place stands for the regions it lies in, so that no side names both a city and its country. */
function shoresOf(reader: Reader, facts: Case): Shores {
  const { regions } = reader.library;
  const lines = facts.places.map((place) => lineOf(place, regions));
  const partOfAnother = new Set(lines.map((line) => line[0]?.id).filter((id) => lines.some((other) => other.slice(1).some((above) => above.id === id) && other[0]?.kind !== 'place')));
  const side = (home: boolean) =>
    lines
      .filter((line) => line.some(({ area }) => area === 'home') === home)
      // A state or prefecture says more about a tie than the cities it passed through.
      .filter((line, _index, all) => !partOfAnother.has(line[0]?.id) && !(line[0]?.kind === 'place' && all.some((other) => other[0]?.kind !== 'place' && line.slice(1).some((above) => above.id === other[0]?.id))))
      .flatMap(([place]) => (place ? [labelFor(reader, place.name)] : []));
  const years = yearsOf(facts);
  return { japan: side(true), abroad: side(false), ...(years ? { years } : {}) };
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
    ...(last ? { lastKnown: `${formatWhen(last.date, reader.lang, { about: last.about })}${reader.words.common.colon}${closedTerm(reader, 'lifecycle', last.kind).text}` } : {}),
    lastDay: periodOf(data)?.last ?? '',
    translated,
  };
}

const DEPTH_ORDER: readonly Depth[] = ['full', 'standard', 'brief'];

/** Cards for these cases: the best documented first, then by name. Withdrawn cases are on no list. */
export function caseCards(reader: Reader, ids: readonly string[]): CaseCard[] {
  const cards = ids.flatMap((id) => {
    const facts = reader.library.cases.find((entry) => entry.id === id)?.facts;
    const card = facts?.withdrawn ? undefined : caseCard(reader, id);
    return card ? [card] : [];
  });
  return sortedBy(reader, cards, ({ title }) => title.text).toSorted((a, b) => DEPTH_ORDER.indexOf(a.depth.id) - DEPTH_ORDER.indexOf(b.depth.id));
}

/** Europe first; what lies beyond stands apart and is counted apart, everywhere. */
export function byArea(cards: readonly CaseCard[]): { europe: CaseCard[]; beyond: CaseCard[] } {
  return { europe: cards.filter(({ area }) => area.id !== 'beyond'), beyond: cards.filter(({ area }) => area.id === 'beyond') };
}

