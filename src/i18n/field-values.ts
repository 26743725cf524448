import type { Ui } from './dictionaries.ts';

/** What the site calls the values of fields that have no taxonomy, by field. Schemas decide which values there are. */
export const fieldValues = (words: Ui): Readonly<Record<string, Readonly<Record<string, string>>>> => ({
  'cases.results.approximation': Object.fromEntries(
    Object.entries(words.case.approximation).map(([value, text]) => [value, text('…')]),
  ),
  'images.licence': words.image.licences,
  'organisations.nameStatus.ja': words.organisation.status,
  'organisations.nameStatus.en': words.organisation.status,
  'organisations.reading.status': words.editor.readingStatus,
  'programmes.nameStatus.ja': words.organisation.status,
  'programmes.nameStatus.en': words.organisation.status,
  'sources.kind': words.source.kinds,
  'ties.state': words.coverage.states,
  'webinars.venue': { online: words.webinar.online },
  'webinars.kind': words.webinar.kicker,
  'webinars.programme.kind': words.webinar.itemKind,
  'webinars.times.zone': words.webinar.zones,
  'webinars.organisers.role': words.webinar.role,
  'webinars.recording.state': words.webinar.recordingShort,
});
