import { formatWhen } from '../i18n/dates.ts';
import { address, route } from '../i18n/paths.ts';
import { isReported } from '../schemas/text.ts';
import { spanOf } from '../schemas/when.ts';
import type { Recording, Webinar } from '../schemas/webinar.ts';
import { editionFor, phrase, type Phrase, type Reader } from './reader.ts';

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
  recording: { state: Recording['state']; label: string; address?: string; watch?: string; only?: string };
}

/** Languages by name: "Japanese, English". */
export const languageNames = ({ words }: Reader, tags: readonly string[]) =>
  tags.map((tag) => words.common.languageNames[tag] ?? tag).join(words.common.listSeparator);

function recordingOf(reader: Reader, { state, address: link, languages }: Recording): WebinarCard['recording'] {
  const { words } = reader;
  const names = isReported(languages) ? languageNames(reader, languages) : undefined;
  return {
    state,
    label: words.webinar.recordingShort[state],
    ...(link ? { address: link, watch: words.webinar.watch(names ?? words.common.notReported) } : {}),
    ...(names !== undefined && isReported(languages) && languages.length === 1
      ? { only: words.webinar.onlyLanguage(names) }
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
    recording: recordingOf(reader, data.recording),
  };
}

/** All webinars, the latest first. */
export const webinarCards = (reader: Reader): WebinarCard[] =>
  [...reader.library.content.webinars.keys()]
    .flatMap((id) => webinarCard(reader, id) ?? [])
    .toSorted((a, b) => b.day.localeCompare(a.day));
