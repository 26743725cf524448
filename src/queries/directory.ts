import { isReported } from '../schemas/text.ts';
import { linkedCases } from './case-card.ts';
import { Citations, type CitedSource, type NumberedCitation } from './citations.ts';
import { partnersOf } from './facets.ts';
import { factsOf } from './library.ts';
import { labelFor, phrase, sortedBy, type Linked, type Phrase, type Reader } from './reader.ts';
import { closedTerm, placeWithReading, termName } from './terms.ts';
import { webinarCard } from './webinar-card.ts';

export interface OrganisationView {
  id: string;
  name: Phrase;
  /** The reader's language, and where the name in it comes from, in words. */
  ownLanguage: string;
  nameStatus: string;
  otherLanguage: string;
  otherName: Phrase;
  otherNameStatus: string;
  kind?: Phrase;
  place?: Phrase;
  website?: string;
  printed: (Phrase & { cites: NumberedCitation[] })[];
  note?: Phrase;
  cases: Linked[];
  webinars: Linked[];
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

/** All organisations by name, with the sources of their names. */
export function organisationViews(reader: Reader): { organisations: OrganisationView[]; sources: CitedSource[] } {
  const citations = new Citations(reader);
  const { lang, words, library } = reader;
  const records = sortedBy(
    reader,
    [...library.content.organisations.values()],
    ({ data }) => data.reading?.text ?? labelFor(reader, data.name).text,
  );
  const shown = new Set<string>();
  /** A place, with its reading where it is named first. */
  const placeNamed = (place: string) => {
    const name = shown.has(place) ? termName(reader, 'region', place) : placeWithReading(reader, place);
    shown.add(place);
    return name;
  };
  const organisations = records.map(({ id, data }): OrganisationView => {
    const statusIn = (language: string) =>
      words.organisation.status[data.nameStatus[language as keyof typeof data.nameStatus] ?? 'ours']; // `as`: a third language has no status, its names are ours
    const otherLang = lang === 'ja' ? 'en' : 'ja';
    return {
      id,
      name: labelFor(reader, data.name),
      ownLanguage: words.common.languageNames[lang] ?? lang,
      nameStatus: statusIn(lang),
      otherLanguage: words.common.languageNames[otherLang] ?? otherLang,
      otherName: phrase(reader, data.name[otherLang], otherLang),
      otherNameStatus: statusIn(otherLang),
      ...(isReported(data.kind) ? { kind: closedTerm(reader, 'organisation-kinds', data.kind) } : {}),
      ...(isReported(data.place) ? { place: placeNamed(data.place) } : {}),
      ...(isReported(data.website) ? { website: data.website } : {}),
      printed: data.printed.map((name) => ({
        ...phrase(reader, name.text, name.lang),
        cites: citations.cite(name.sources, words.organisation.printed),
      })),
      ...(data.note ? { note: labelFor(reader, data.note) } : {}),
      cases: linkedCases(
        reader,
        library.cases
          .filter(({ facts }) => partnersOf(facts).some((partner) => partner.id === id))
          .map((entry) => entry.id),
      ),
      webinars: webinarsOf(reader, id),
    };
  });
  return { organisations, sources: citations.list() };
}

/** The glossary in the order of the reader's language. */
export const glossaryViews = (
  reader: Reader,
): { id: string; term: Phrase; reading?: string; other: Phrase; meaning: Phrase }[] =>
  sortedBy(reader, reader.library.content.glossary, (entry) =>
    reader.lang === 'ja' ? (entry.reading ?? entry.term.ja) : labelFor(reader, entry.term).text,
  ).map((entry) => {
    const otherLang = reader.lang === 'ja' ? 'en' : 'ja';
    return {
      id: entry.id,
      term: labelFor(reader, entry.term),
      ...(entry.reading && reader.lang === 'ja' ? { reading: entry.reading } : {}),
      other: phrase(reader, entry.term[otherLang], otherLang),
      meaning: labelFor(reader, entry.meaning),
    };
  });
