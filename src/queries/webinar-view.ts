import { formatWhen } from '../i18n/dates.ts';
import type { Claim } from '../schemas/citation.ts';
import { isReported, type NotReported } from '../schemas/text.ts';
import type { Speaker, Webinar } from '../schemas/webinar.ts';
import { caseCards, type CaseCard } from './case-card.ts';
import type { CitedText } from './case-view.ts';
import { citedInBody, Citations, type CitedSource, type NumberedCitation } from './citations.ts';
import { editionFor, phrase, type Linked, type Phrase, type Reader } from './reader.ts';
import { linkedOrganisation, termName } from './terms.ts';
import { sharingAddress, webinarCard, type WebinarCard } from './webinar-card.ts';

export interface SpeakerView {
  id: string;
  name?: Phrase;
  role?: Phrase;
  organisation: Linked;
  cites: NumberedCitation[];
}

export interface ProgrammeItemView {
  id: string;
  kind: string;
  title?: Phrase;
  speakers: SpeakerView[];
  cites: NumberedCitation[];
}

export interface WebinarView extends WebinarCard {
  lang: string;
  translated: boolean;
  lead: CitedText;
  announcedTitle?: Phrase;
  times: string[];
  /** Where day and hour are named. */
  dateCites: NumberedCitation[];
  venue?: Phrase;
  languages?: CitedText;
  fee?: CitedText;
  participants?: CitedText;
  organisers: { name: Linked; role: string; cites: NumberedCitation[] }[];
  programme: ProgrammeItemView[];
  /** What all of the programme rests on; its items then carry no numbers of their own. */
  programmeCites: NumberedCitation[];
  /** Speakers that no item of the programme names. */
  otherSpeakers: SpeakerView[];
  recordingNote: CitedText;
  /** Other webinars with the same address of a recording. */
  recordingShared: Linked[];
  /** Where to look further: the websites of those who held it, by name. Empty where no recording is heard of. */
  recordingElsewhere: Linked[];
  recordingAsOf?: string;
  recordingChecked?: string;
  openPoints: CitedText[];
  cases: CaseCard[];
  sources: CitedSource[];
  updated: string;
}

/** Everything the page of a webinar shows; undefined if there is no such webinar. */
export function webinarView(reader: Reader, id: string): { view: WebinarView; citations: Citations } | undefined {
  const record = reader.library.content.webinars.get(id);
  const card = webinarCard(reader, id);
  if (!record || !card) return undefined;
  const { data, lang, body, translated } = editionFor(reader, record);
  const { words } = reader;
  const citations = new Citations(reader);
  const text = (value: string) => phrase(reader, value, lang);
  const cited = (part: Parameters<Citations['text']>[0], usedFor: string) => citations.text(part, lang, usedFor);
  const claim = (value: Claim | NotReported, usedFor: string) =>
    isReported(value) ? cited(value, usedFor) : undefined;
  const speaker = (entry: Speaker): SpeakerView => ({
    id: entry.id,
    ...(isReported(entry.name) ? { name: phrase(reader, entry.name.text, entry.name.lang) } : {}),
    ...(isReported(entry.role) ? { role: text(entry.role) } : {}),
    organisation: linkedOrganisation(reader, entry.organisation),
    cites: citations.cite(entry.sources, words.webinar.speakers),
  });

  // In the order of the page: the numbers of the citations depend on it.
  const lead = cited(data.summary, words.case.facts);
  const recordingNote = cited(data.recording, words.webinar.recording);
  const dateCites = citations.cite(data.dateSources, words.webinar.date);
  const languages = claim(data.languages, words.webinar.languages);
  const fee = claim(data.fee, words.webinar.fee);
  const participants = claim(data.participants, words.webinar.participants);
  const organisers = data.organisers.map((entry) => ({
    name: linkedOrganisation(reader, entry.id),
    role: words.webinar.role[entry.role],
    cites: citations.cite(entry.sources, words.webinar.organisers),
  }));
  const speakers = isReported(data.speakers) ? data.speakers : [];
  const items = isReported(data.programme) ? data.programme : [];
  const programme = items.map((item) => {
    const cites = citations.cite(item.sources, words.webinar.programme);
    return {
      id: item.id,
      kind: words.webinar.itemKind[item.kind],
      ...(isReported(item.title) ? { title: text(item.title) } : {}),
      cites,
      speakers: (item.speakers ?? [])
        .flatMap((speakerId) => speakers.filter((entry) => entry.id === speakerId).map(speaker))
        // What the item rests on stands behind it already.
        .map((entry) => ({
          ...entry,
          cites: entry.cites.filter((own) => !cites.some(({ href }) => href === own.href)),
        })),
    };
  });
  // What all items rest on is said once, at their heading.
  const [firstItem] = programme;
  const sameCites = ({ cites }: ProgrammeItemView) => JSON.stringify(cites) === JSON.stringify(firstItem?.cites);
  const programmeCites = programme.every(sameCites) ? (firstItem?.cites ?? []) : [];
  const named = new Set(items.flatMap((item) => item.speakers ?? []));
  const otherSpeakers = speakers.filter((entry) => !named.has(entry.id)).map(speaker);
  citations.cite(citedInBody(reader.library.content, body), words.common.body);
  const openPoints = (data.openPoints ?? []).map((entry) => cited(entry, words.webinar.openPoints));

  const view: WebinarView = {
    ...card,
    lang,
    translated,
    lead,
    ...(isReported(data.announcedTitle)
      ? { announcedTitle: phrase(reader, data.announcedTitle.text, data.announcedTitle.lang) }
      : {}),
    times: timesOf(reader, data),
    dateCites,
    ...(isReported(data.venue)
      ? { venue: data.venue === 'online' ? { text: words.webinar.online } : termName(reader, 'region', data.venue) }
      : {}),
    ...(languages ? { languages } : {}),
    ...(fee ? { fee } : {}),
    ...(participants ? { participants } : {}),
    organisers,
    programme: programmeCites.length > 0 ? programme.map((item) => ({ ...item, cites: [] })) : programme,
    programmeCites,
    otherSpeakers,
    recordingNote,
    recordingShared: data.recording.address
      ? sharingAddress(reader, id, data.recording.address).flatMap((other) => {
          const shared = webinarCard(reader, other);
          return shared ? [{ id: other, ...shared.title, href: shared.href }] : [];
        })
      : [],
    recordingElsewhere: data.recording.state === 'none-known' ? [] : websitesOf(reader, data),
    ...(isReported(data.recording.asOf) ? { recordingAsOf: formatWhen(data.recording.asOf, reader.lang) } : {}),
    ...(isReported(data.recording.checked)
      ? { recordingChecked: formatWhen(data.recording.checked, reader.lang) }
      : {}),
    openPoints,
    cases: caseCards(reader, reader.library.casesOfWebinar(id)),
    sources: citations.list(),
    updated: formatWhen(data.updated, reader.lang),
  };
  return { view, citations };
}

/** The websites of the organisers that have one on record, under their names. */
const websitesOf = (reader: Reader, { organisers }: Webinar): Linked[] =>
  organisers.flatMap(({ id, role }) => {
    const website = reader.library.content.organisations.get(id)?.data.website;
    return role === 'organiser' && website !== undefined && isReported(website)
      ? [{ ...linkedOrganisation(reader, id), href: website }]
      : [];
  });

/** The hour in every zone the source gives: "17:00–18:00 (Japan time)". */
const timesOf = ({ words }: Reader, { times }: Webinar): string[] =>
  isReported(times)
    ? times.map(({ zone, start, end }) => `${start}–${end}${words.common.brackets(words.webinar.zones[zone])}`)
    : [];
