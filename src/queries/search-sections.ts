import { formatEvent, formatWhen } from '../i18n/dates.ts';
import type { BodyReading } from '../mdx/body.ts';
import type { Case } from '../schemas/case.ts';
import { isReported, type NotReported } from '../schemas/text.ts';
import { partnersOf } from './facets.ts';
import { editionFor, labelFor, type Reader } from './reader.ts';
import type { SearchRecord } from './search-records.ts';

/** A part of a page as search sees it: its text, and the heading that a hit in it can lead to. */
export interface SearchSection {
  heading?: { text: string; anchor: string };
  text: readonly string[];
}

type Reported<T> = T | NotReported | undefined;
const listed = <T>(value: Reported<readonly T[]>): readonly T[] =>
  value !== undefined && isReported(value) ? value : [];

/** Whatever a statement says: itself, how its sources differ, and what was done about it. */
const said = ({
  text,
  differs,
  answer,
}: {
  text: string;
  differs?: string | undefined;
  answer?: string | undefined;
}): string[] => [text, differs, answer].filter((part) => part !== undefined && isReported(part)).map(String);
const claim = (value: Reported<{ text: string; differs?: string | undefined }>): string[] =>
  value !== undefined && isReported(value) ? said(value) : [];
const claims = (value: Reported<readonly { text: string }[]>): string[] => listed(value).flatMap(said);

const section = (anchor: string, heading: string, text: readonly string[]): SearchSection => ({
  heading: { anchor, text: heading },
  text,
});

/** A body by its own headings; what stands before the first belongs to `story` where the page has such a heading. */
function bodySections({ sections, headings }: BodyReading, story?: SearchSection['heading']): SearchSection[] {
  return sections.map(({ anchor, text }) => {
    const own = headings.find((heading) => heading.anchor === anchor);
    const heading = own ? { anchor: own.anchor, text: own.text } : story;
    return { ...(heading ? { heading } : {}), text: [text] };
  });
}

/**
 * What a case tells. What the sources leave open is left out, since it names what did not happen; and what is said elsewhere
 * in other words (evidence, roles of partners, ties to other cases), because every hit shown loads the whole text.
 */
function caseSections(reader: Reader, id: string, data: Case, body: BodyReading): SearchSection[] {
  const { words, lang, library } = reader;
  const organisation = (partner: string) => {
    const found = library.content.organisations.get(partner);
    return found ? labelFor(reader, found.data.name).text : '';
  };
  const dated = listed(data.timeline).map(({ date, about, text, differs }) =>
    [isReported(date) ? formatEvent(date, lang, { about }) : '', ...said({ text, differs })].join(' '),
  );
  const { decision, agreement, effort } = data;
  const labelled = (label: string, value: Parameters<typeof claim>[0]) =>
    claim(value).map((text) => `${label}${words.common.colon}${text}`);
  return [
    { text: [...said(data.summary), ...claim(data.aim)] },
    ...bodySections(body, { anchor: 'story', text: words.case.story }),
    section('results', words.case.results, claims(data.results)),
    section('timeline', words.case.timeline, dated),
    section('obstacles', words.case.obstacles, claims(data.obstacles)),
    section(
      'how',
      words.case.howItWorked,
      [decision.decidedBy, decision.basis, decision.alternatives, agreement.form, agreement.signedBy]
        .flatMap(claim)
        // Under the page's own labels, because people look for them, and the answers often go without saying the word.
        .concat(
          labelled(words.case.money, effort.money),
          labelled(words.case.staff, effort.staff),
          labelled(words.case.time, effort.time),
        ),
    ),
    section('transfer', words.case.transfer, claims(data.transfer)),
    section(
      'partners',
      words.case.partners,
      partnersOf(data).map(({ id: partner }) => organisation(partner)),
    ),
    section(
      'ties',
      words.case.ties,
      library.content.ties.filter((tie) => tie.case === id).map((tie) => labelFor(reader, tie.claim.text).text),
    ),
    section('contact', words.case.contact, claim(data.contact.office)),
  ];
}

function webinarSections(reader: Reader, id: string): SearchSection[] {
  const record = reader.library.content.webinars.get(id);
  if (!record) return [];
  const { data, body } = editionFor(reader, record);
  const { words, lang, library } = reader;
  const organisation = (organisationId: string) => {
    const found = library.content.organisations.get(organisationId);
    return found ? labelFor(reader, found.data.name).text : '';
  };
  const speakers = listed(data.speakers).map((speaker) =>
    [speaker.name, speaker.role]
      .flatMap((part) => (isReported(part) ? [typeof part === 'string' ? part : part.text] : []))
      .concat(organisation(speaker.organisation))
      .join(' '),
  );
  const announced = isReported(data.announcedTitle) ? [data.announcedTitle.text] : [];
  const series = isReported(data.series) ? [data.series.name] : [];
  return [
    {
      text: [
        ...said(data.summary),
        ...announced,
        ...series,
        formatWhen(data.date, lang),
        ...claim(data.languages),
        ...claim(data.participants),
        ...data.organisers.map((organiser) => organisation(organiser.id)),
      ],
    },
    section('recording', words.webinar.recording, said(data.recording)),
    section('programme', words.webinar.programme, [
      ...listed(data.programme).flatMap(({ title }) => (isReported(title) ? [title] : [])),
      ...speakers,
    ]),
    ...bodySections(body),
    section('gaps', words.webinar.openPoints, claims(data.openPoints)),
  ];
}

function factorSections(reader: Reader, id: string): SearchSection[] {
  const record = reader.library.content.factors.get(id);
  if (!record) return [];
  const { data, body } = editionFor(reader, record);
  return [
    { text: said(data.meaning) },
    section('statements', reader.words.factor.statements, claims(data.statements)),
    ...bodySections(body),
  ];
}

function sourceSections(reader: Reader, id: string): SearchSection[] {
  const data = reader.library.content.sources.get(id)?.data;
  if (!data) return [];
  const text = (label: Readonly<Record<string, string>>) => labelFor(reader, label).text;
  return [
    { text: [text(data.about), ...(data.caution ? [text(data.caution)] : []), formatWhen(data.date, reader.lang)] },
    section(
      'places',
      reader.words.source.places,
      data.places.map(({ name }) => text(name)),
    ),
  ];
}

function organisationSections({ library, lang }: Reader, id: string): SearchSection[] {
  const data = library.content.organisations.get(id)?.data;
  if (!data) return [];
  return [
    {
      text: [
        ...new Set([
          ...Object.values(data.name),
          ...data.printed.map(({ text }) => text),
          ...(data.note ? [labelFor({ lang }, data.note).text] : []),
        ]),
      ],
    },
  ];
}

/** What a record's page says, part by part, under the headings that the page has. */
export function sectionsOf(reader: Reader, { type, record }: SearchRecord): SearchSection[] {
  const make = {
    cases: () => {
      const found = reader.library.content.cases.get(record);
      if (!found) return [];
      const { data, body } = editionFor(reader, found);
      return caseSections(reader, record, data, body);
    },
    webinars: () => webinarSections(reader, record),
    factors: () => factorSections(reader, record),
    sources: () => sourceSections(reader, record),
    organisations: () => organisationSections(reader, record),
  };
  return make[type]()
    .map(({ text, ...rest }) => ({
      ...rest,
      text: text.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter(Boolean),
    }))
    .filter(({ text }) => text.length > 0);
}
