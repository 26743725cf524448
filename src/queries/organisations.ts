import { lineOf } from '../records/rules.ts';
import type { Organisation } from '../schemas/organisation.ts';
import { isReported } from '../schemas/text.ts';
import { linkedTies } from './case-card.ts';
import { Citations, type CitedSource, type NumberedCitation } from './citations.ts';
import { partnersOf } from './facets.ts';
import { factsOf } from './library.ts';
import { labelFor, phrase, sortedBy, type Linked, type Phrase, type Reader } from './reader.ts';
import { closedTerm, placeWithReading, termName } from './terms.ts';
import { webinarCard } from './webinar-card.ts';

export interface OrganisationView {
  id: string;
  name: Phrase;
  /** Whether the name in the reader's language is our translation. */
  isOurs: boolean;
  /** Its name in the other language, where that is another one. */
  other?: Phrase & { isOurs: boolean };
  kind?: Phrase;
  place?: Phrase;
  website?: string;
  printed: (Phrase & { cites: NumberedCitation[] })[];
  note?: Phrase;
  cases: Linked[];
  webinars: Linked[];
}

/** The organisations of a country, or those of which no source says where they are. */
export interface OrganisationGroup {
  /** Anchor of the group on the page. */
  anchor: string;
  title: Phrase;
  organisations: OrganisationView[];
}

/** Webinars an organisation held or spoke at. */
function webinarsOf(reader: Reader, organisation: string): Linked[] {
  return [...reader.library.content.webinars.values()].flatMap((record) => {
    const data = factsOf(record);
    const spoke = isReported(data.speakers) && data.speakers.some((speaker) => speaker.organisation === organisation);
    const card =
      spoke || data.organisers.some(({ id }) => id === organisation) ? webinarCard(reader, record.id) : undefined;
    return card ? [{ id: record.id, ...card.title, href: card.href }] : [];
  });
}

/** The country that a place lies in. */
const countryOf = ({ library }: Reader, place: Organisation['place']): string | undefined =>
  isReported(place) ? lineOf(place, library.regions).at(-1)?.id : undefined;

/** Home first, then the countries with most organisations; those whose place nobody tells stand at the end. */
function byCountry<T extends { country: string | undefined }>(
  { library }: Reader,
  entries: readonly T[],
): [string | undefined, T[]][] {
  const rank = (country: string | undefined) =>
    country === undefined ? 2 : library.regions.get(country)?.area === 'home' ? 0 : 1;
  return [...Map.groupBy(entries, ({ country }) => country)].toSorted(
    ([a, ofA], [b, ofB]) => rank(a) - rank(b) || ofB.length - ofA.length,
  );
}

/** All organisations by country and name, with the sources of their names. */
export function organisationGroups(reader: Reader): { groups: OrganisationGroup[]; sources: CitedSource[] } {
  const citations = new Citations(reader);
  const { lang, words, library } = reader;
  const records = sortedBy(reader, [...library.content.organisations.values()], ({ data }) =>
    lang === 'ja' ? (data.reading?.text ?? data.name.ja) : labelFor(reader, data.name).text,
  );
  const shown = new Set<string>();
  /** A place, with its reading where it is named first. */
  const placeNamed = (place: string) => {
    const name = shown.has(place) ? termName(reader, 'region', place) : placeWithReading(reader, place);
    shown.add(place);
    return name;
  };
  const view = (id: string, data: Organisation, country: string | undefined): OrganisationView => {
    // `as`: a third language has no status, its names are ours.
    const isOurs = (language: string) =>
      (data.nameStatus[language as keyof typeof data.nameStatus] ?? 'ours') === 'ours';
    const otherLang = lang === 'ja' ? 'en' : 'ja';
    const other = data.name[otherLang];
    return {
      id,
      name: labelFor(reader, data.name),
      isOurs: isOurs(lang),
      ...(other === labelFor(reader, data.name).text
        ? {}
        : { other: { ...phrase(reader, other, otherLang), isOurs: isOurs(otherLang) } }),
      ...(isReported(data.kind) ? { kind: closedTerm(reader, 'organisation-kinds', data.kind) } : {}),
      ...(isReported(data.place) && data.place !== country ? { place: placeNamed(data.place) } : {}),
      ...(isReported(data.website) ? { website: data.website } : {}),
      printed: data.printed.map((name) => ({
        ...phrase(reader, name.text, name.lang),
        cites: citations.cite(name.sources, words.organisation.printed),
      })),
      ...(data.note ? { note: labelFor(reader, data.note) } : {}),
      cases: linkedTies(
        reader,
        library.cases
          .filter(({ facts }) => partnersOf(facts).some((partner) => partner.id === id))
          .map((entry) => entry.id),
        'partners',
      ),
      webinars: webinarsOf(reader, id),
    };
  };
  const grouped = byCountry(
    reader,
    records.map((record) => ({ ...record, country: countryOf(reader, record.data.place) })),
  );
  // Sources are numbered as they are read, so the groups are filled in the order of the page.
  const groups = grouped.map(([country, entries]) => ({
    anchor: `in-${country ?? 'unknown'}`,
    title: country === undefined ? { text: words.organisation.placeUnknown } : termName(reader, 'region', country),
    organisations: entries.map(({ id, data }) => view(id, data, country)),
  }));
  return { groups, sources: citations.list() };
}
