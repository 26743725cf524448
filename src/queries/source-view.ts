import { formatWhen } from '../i18n/dates.ts';
import { address, recordAddress, route } from '../i18n/paths.ts';
import type { BodyReading } from '../mdx/body.ts';
import {
  bodyCollections,
  labelCollections,
  type BodyCollection,
  type LabelCollection,
} from '../schemas/collections.ts';
import type { Source } from '../schemas/source.ts';
import { isReported } from '../schemas/text.ts';
import { editionFor, labelFor, phrase, type Linked, type Phrase, type Reader } from './reader.ts';
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
  /** Every place, with the records that cite it. */
  places: { at: Phrase; usedBy: Linked[] }[];
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
const bodyKeys = (body: BodyReading) => body.citations.map(({ source, at }) => citationKey(source, at));
const keys = <T extends object>(object: T) => Object.keys(object) as (keyof T)[]; // `as`: constants of ours

/** For every place in a source, the records that cite it. */
function usersOfPlaces(reader: Reader): Map<string, Linked[]> {
  const users = new Map<string, Linked[]>();
  const note = (cited: readonly string[], user: Linked) => {
    for (const key of new Set(cited)) users.set(key, [...(users.get(key) ?? []), user]);
  };
  const { content, cases } = reader.library;
  for (const collection of keys(bodyCollections) as BodyCollection[])
    for (const record of collection === 'cases' ? cases.map((entry) => entry.record) : content[collection].values()) {
      const { data, body, lang } = editionFor<{ title: string }>(reader, record);
      note([...citationsWithin(data), ...bodyKeys(body)], {
        id: record.id,
        ...phrase(reader, data.title, lang),
        href: recordAddress(reader.lang, collection, record.id),
      });
    }
  for (const collection of (keys(labelCollections) as LabelCollection[]).filter(
    (name): name is 'organisations' | 'programmes' => name === 'organisations' || name === 'programmes',
  ))
    for (const record of reader.library.content[collection].values())
      note(citationsWithin(record.data), {
        id: record.id,
        ...labelFor(reader, record.data.name),
        href: recordAddress(reader.lang, collection, record.id),
      });
  return users;
}

export function sourceView(reader: Reader, id: string): SourceView | undefined {
  const data = reader.library.content.sources.get(id)?.data;
  if (!data) return undefined;
  const users = usersOfPlaces(reader);
  const original = data.title[data.language];
  return {
    ...sourceCard(reader, id, data),
    ...(original !== undefined && data.language !== reader.lang
      ? { originalTitle: phrase(reader, original, data.language) }
      : {}),
    ...(data.caution ? { caution: labelFor(reader, data.caution) } : {}),
    ...(isReported(data.address) ? { webAddress: data.address } : {}),
    places: data.places.map(({ at, name }) => ({
      at: labelFor(reader, name),
      usedBy: users.get(citationKey(id, at)) ?? [],
    })),
  };
}
