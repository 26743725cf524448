import { formatWhen } from '../i18n/dates.ts';
import { address, recordAddress, route } from '../i18n/paths.ts';
import { bodyCollections, type BodyCollection } from '../schemas/collections.ts';
import type { Source } from '../schemas/source.ts';
import { isReported } from '../schemas/text.ts';
import { citedInBody } from './citations.ts';
import { editionFor, labelFor, phrase, type Linked, type Phrase, type Reader } from './reader.ts';
import { termName } from './terms.ts';
import { languageNames } from './webinar-card.ts';

/** A source document as lists show it. */
export interface SourceCard extends Linked {
  publisher: Phrase;
  when: string;
  kind: string;
  language: string;
  about: Phrase;
}

export interface SourceView extends SourceCard {
  /** The title in the document's own language, where that is not the reader's. */
  originalTitle?: Phrase;
  caution?: Phrase;
  webAddress?: string;
  /** How to ask for it where no web address is known: who published it, its own title, when, which pages are cited. */
  clue: string;
  /** Every place, with the records that cite it, by what they are. */
  places: { at: Phrase; usedBy: { label: string; links: Linked[] }[] }[];
}

export function sourceCard(reader: Reader, id: string, data: Source): SourceCard {
  const publisher = reader.library.content.organisations.get(data.publisher);
  return {
    id,
    ...labelFor(reader, data.title),
    href: address(reader.lang, route.source(id)),
    publisher: publisher ? labelFor(reader, publisher.data.name) : { text: data.publisher },
    when: formatWhen(data.date, reader.lang),
    kind: reader.words.source.kinds[data.kind],
    language: languageNames(reader, [data.language]),
    about: labelFor(reader, data.about),
  };
}

/** All sources, the newest first. */
export const sourceCards = (reader: Reader): SourceCard[] =>
  [...reader.library.content.sources.values()]
    .toSorted((a, b) => b.data.date.localeCompare(a.data.date))
    .map(({ id, data }) => sourceCard(reader, id, data));

/** Every `{source, at}` anywhere in a record. */
function citationsWithin(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citationsWithin);
  if (typeof value !== 'object' || value === null) return [];
  const { source, at } = value as { source?: unknown; at?: unknown }; // `as`: any object may be asked for them
  if (typeof source === 'string' && typeof at === 'string') return [citationKey(source, at)];
  return Object.values(value).flatMap(citationsWithin);
}

const citationKey = (source: string, at: string) => `${source}\u0000${at}`;
const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T)[]; // `as`: constants of ours

/** What rests on a source, in the order in which its page names them. */
const users = ['cases', 'webinars', 'factors', 'statistics', 'programmes', 'organisations', 'ties'] as const;
type UserCollection = (typeof users)[number];
const isUser = (collection: string): collection is UserCollection => users.some((name) => name === collection);

/** For every place in a source, the records that cite it. */
function usersOfPlaces(reader: Reader): Map<string, Map<UserCollection, Linked[]>> {
  const found = new Map<string, Map<UserCollection, Linked[]>>();
  const note = (cited: readonly string[], collection: string, id: string, name: Phrase) => {
    if (!isUser(collection)) return;
    const user = { id, ...name, href: recordAddress(reader.lang, collection, id) };
    for (const key of new Set(cited)) {
      const here = found.get(key) ?? new Map<UserCollection, Linked[]>();
      found.set(key, here.set(collection, [...(here.get(collection) ?? []), user]));
    }
  };
  const { content, cases } = reader.library;
  for (const collection of keys(bodyCollections) as BodyCollection[])
    for (const record of collection === 'cases' ? cases.map((entry) => entry.record) : content[collection].values()) {
      const { data, body, lang } = editionFor<{ title: string }>(reader, record);
      const inBody = citedInBody(content, body).map(({ source, at }) => citationKey(source, at));
      note([...citationsWithin(data), ...inBody], collection, record.id, phrase(reader, data.title, lang));
    }
  for (const collection of ['organisations', 'programmes'] as const)
    for (const { id, data } of content[collection].values())
      note(citationsWithin(data), collection, id, labelFor(reader, data.name));
  for (const { id, data } of content.statistics.values())
    note(citationsWithin(data), 'statistics', id, labelFor(reader, data.title));
  for (const tie of content.ties)
    note(citationsWithin(tie), 'ties', tie.id, {
      text: isReported(tie.places)
        ? tie.places.map((place) => termName(reader, 'region', place).text).join(reader.words.common.listSeparator)
        : reader.words.coverage.noPlaces,
    });
  return found;
}

/** In the document's own language, as a catalogue has it; the pages only where every place is one. */
function clueTo(reader: Reader, { publisher, title, language, date, places }: Source): string {
  const { source: words } = reader.words;
  const name = reader.library.content.organisations.get(publisher)?.data.name;
  const own = (label: Readonly<Record<string, string>>) => label[language] ?? labelFor(reader, label).text;
  const [first, last] = [places[0], places.at(-1)].map((place) => place && labelFor(reader, place.name).text);
  const pages = first && last && places.every(({ at }) => /^p\.\d+$/.test(at)) ? words.citedPages(first, last) : '';
  return `${words.clue(name ? own(name) : publisher, own(title), formatWhen(date, reader.lang))}${pages}`;
}

export function sourceView(reader: Reader, id: string): SourceView | undefined {
  const data = reader.library.content.sources.get(id)?.data;
  if (!data) return undefined;
  const found = usersOfPlaces(reader);
  const original = data.title[data.language];
  return {
    ...sourceCard(reader, id, data),
    ...(original !== undefined && data.language !== reader.lang
      ? { originalTitle: phrase(reader, original, data.language) }
      : {}),
    ...(data.caution ? { caution: labelFor(reader, data.caution) } : {}),
    ...(isReported(data.address) ? { webAddress: data.address } : {}),
    clue: clueTo(reader, data),
    places: data.places.map(({ at, name }) => ({
      at: labelFor(reader, name),
      usedBy: users.flatMap((collection) => {
        const links = found.get(citationKey(id, at))?.get(collection) ?? [];
        return links.length > 0 ? [{ label: reader.words.source.users[collection], links }] : [];
      }),
    })),
  };
}
