import { formatWhen } from '../i18n/dates.ts';
import type { LabelledClaim } from '../schemas/citation.ts';
import { isReported } from '../schemas/text.ts';
import { caseCard } from './case-card.ts';
import type { CitedText } from './case-view.ts';
import { Citations, type CitedSource, type NumberedCitation } from './citations.ts';
import { facetsOf, partnersOf } from './facets.ts';
import { factsOf } from './library.ts';
import { labelFor, phrase, sortedBy, type Linked, type Phrase, type Reader } from './reader.ts';
import { closedTerm, termName } from './terms.ts';
import { webinarCard } from './webinar-card.ts';

export interface OrganisationView {
  id: string;
  name: Phrase;
  /** Where the name in the reader's language comes from, in words. */
  nameStatus: string;
  otherName: Phrase;
  kind?: Phrase;
  place?: Phrase;
  website?: string;
  printed: (Phrase & { cites: NumberedCitation[] })[];
  note?: Phrase;
  cases: Linked[];
  webinars: Linked[];
}

export interface ProgrammeView {
  id: string;
  name: Phrase;
  abbreviation?: string;
  operators: Phrase[];
  period?: string;
  summary: CitedText;
  facts: CitedText[];
  cases: Linked[];
}

const linkedCases = (reader: Reader, ids: readonly string[]): Linked[] =>
  ids.flatMap((id) => {
    const card = caseCard(reader, id);
    return card ? [{ id, ...card.title, href: card.href }] : [];
  });

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
  const organisations = records.map(({ id, data }): OrganisationView => {
    const status = data.nameStatus[lang as keyof typeof data.nameStatus] ?? 'ours';
    const otherLang = lang === 'ja' ? 'en' : 'ja';
    return {
      id,
      name: labelFor(reader, data.name),
      nameStatus: words.organisation.status[status],
      otherName: phrase(reader, data.name[otherLang], otherLang),
      ...(isReported(data.kind) ? { kind: closedTerm(reader, 'organisation-kinds', data.kind) } : {}),
      ...(isReported(data.place) ? { place: termName(reader, 'region', data.place) } : {}),
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

/** All support programmes, with their sources. */
export function programmeViews(reader: Reader): { programmes: ProgrammeView[]; sources: CitedSource[] } {
  const citations = new Citations(reader);
  const { words, library } = reader;
  const cited = (claim: LabelledClaim): CitedText => ({
    ...labelFor(reader, claim.text),
    cites: citations.cite(claim.sources, words.programme.facts),
    ...(claim.differs ? { differs: labelFor(reader, claim.differs) } : {}),
  });
  const programmes = sortedBy(
    reader,
    [...library.content.programmes.values()],
    ({ data }) => labelFor(reader, data.name).text,
  ).map(({ id, data }): ProgrammeView => ({
    id,
    name: labelFor(reader, data.name),
    ...(data.abbreviation ? { abbreviation: data.abbreviation } : {}),
    operators: isReported(data.operators)
      ? data.operators.flatMap((operator) => {
          const found = library.content.organisations.get(operator);
          return found ? [labelFor(reader, found.data.name)] : [];
        })
      : [],
    ...(isReported(data.period) ? { period: formatWhen(data.period, reader.lang) } : {}),
    summary: cited(data.summary),
    facts: (data.facts ?? []).map(cited),
    cases: linkedCases(
      reader,
      library.cases
        .filter(({ facts }) => facetsOf(facts, library.regions).programme.includes(id))
        .map((entry) => entry.id),
    ),
  }));
  return { programmes, sources: citations.list() };
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
