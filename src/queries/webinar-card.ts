import { formatWhen } from '../i18n/dates.ts';
import { address, route } from '../i18n/paths.ts';
import { isReported } from '../schemas/text.ts';
import { spanOf } from '../schemas/when.ts';
import type { Recording, Webinar } from '../schemas/webinar.ts';
import { caseCards } from './case-card.ts';
import { factsOf } from './library.ts';
import { editionFor, phrase, type Linked, type Phrase, type Reader } from './reader.ts';

/** A webinar or event as lists show it. */
export interface WebinarCard {
  id: string;
  href: string;
  title: Phrase;
  kind: string;
  when: string;
  /** First day, for sorting. */
  day: string;
  series?: Phrase;
  recording: RecordingCard;
}

/** What is known of a recording, in a few words. */
export interface RecordingCard {
  state: Recording['state'];
  /** The state in words; stands behind "Recording". */
  label: string;
  address?: string;
  /** What the address opens, and in which language. */
  watch?: string;
  /** The one language it is in. */
  only?: string;
  /** That nobody has opened the address since, in the few words of a list. */
  unchecked?: string;
}

/** Languages by name: "Japanese, English". */
export const languageNames = ({ words }: Reader, tags: readonly string[]) =>
  tags.map((tag) => words.common.languageNames[tag] ?? tag).join(words.common.listSeparator);

/** The other webinars whose recordings are said to be at this address: it then opens a page of several. */
export const sharingAddress = ({ library }: Reader, id: string, link: string): string[] =>
  [...library.content.webinars.values()]
    .filter((record) => record.id !== id && factsOf(record).recording.address === link)
    .map((record) => record.id);

function recordingOf(reader: Reader, id: string, recording: Recording): RecordingCard {
  const { state, address: link, languages, checked } = recording;
  const { common, webinar: words } = reader.words;
  const names = isReported(languages) ? languageNames(reader, languages) : undefined;
  const isOne = isReported(languages) && languages.length === 1;
  const spoken = names === undefined ? '' : common.brackets(isOne ? words.onlyShort(names) : names);
  return {
    state,
    label: words.recordingShort[state],
    ...(names !== undefined && isOne ? { only: words.onlyLanguage(names) } : {}),
    ...(link
      ? {
          address: link,
          watch: `${sharingAddress(reader, id, link).length > 0 ? words.openRecordings : words.watch}${spoken}`,
          ...(isReported(checked) ? {} : { unchecked: words.uncheckedShort }),
        }
      : {}),
  };
}

export function seriesOf(reader: Reader, data: Webinar, lang: string): Phrase | undefined {
  if (!isReported(data.series)) return undefined;
  const { name, number } = data.series;
  return phrase(reader, isReported(number) ? reader.words.webinar.seriesNumber(name, number) : name, lang);
}

export function webinarCard(reader: Reader, id: string): WebinarCard | undefined {
  const record = reader.library.content.webinars.get(id);
  if (!record) return undefined;
  const { data, lang } = editionFor(reader, record);
  const series = seriesOf(reader, data, lang);
  return {
    id,
    href: address(reader.lang, route.webinar(id)),
    title: phrase(reader, data.title, lang),
    kind: reader.words.webinar.kicker[data.kind],
    when: formatWhen(data.date, reader.lang),
    day: spanOf(data.date).first,
    ...(series ? { series } : {}),
    recording: recordingOf(reader, id, data.recording),
  };
}

/** A webinar as the list of all shows it: with the cases it presented, by who worked with whom. */
export type WebinarRow = WebinarCard & { cases: Linked[] };

/** The rows of the list, the latest first. */
export const webinarRows = (reader: Reader): WebinarRow[] =>
  webinarCards(reader).map((card) => ({
    ...card,
    cases: caseCards(reader, reader.library.casesOfWebinar(card.id)).map(({ id, href, name }) => ({
      id,
      href,
      ...name,
    })),
  }));

/** All webinars, the latest first. */
export const webinarCards = (reader: Reader): WebinarCard[] =>
  [...reader.library.content.webinars.keys()]
    .flatMap((id) => webinarCard(reader, id) ?? [])
    .toSorted((a, b) => b.day.localeCompare(a.day));
