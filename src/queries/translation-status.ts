import { existsSync, readFileSync } from 'node:fs';
import { languages, locales, baseLocale, type Locale } from '../i18n/locales.ts';
import { recordAddress } from '../i18n/paths.ts';
import type { BodyRecord } from '../records/content.ts';
import { bodyCollections, type BodyCollection } from '../schemas/collections.ts';
import { editionFor, phrase, type Linked, type Reader } from './reader.ts';
import { isWhole, translationStates, type TranslationReport, type TranslationState } from './translation-state.ts';

/** The environment variable that names the file in which a build keeps its `TranslationReport`. */
export const reportVariable = 'TRANSLATION_REPORT';

/** A record and the state of its translation into each language. */
export interface RecordStatus extends Linked {
  states: readonly TranslationState[];
}

export interface CollectionStatus {
  id: BodyCollection;
  title: string;
  /** The records of which a translation is not complete. */
  unfinished: readonly RecordStatus[];
  complete: readonly Linked[];
}

/** How far the translations of the published records are, for those who write them. */
export interface TranslationStatus {
  /** Without a history nobody can tell what is outdated, and what is whole counts as complete. */
  isHistoryKnown: boolean;
  /** The languages that records are translated into; numbers and states come in their order. */
  languages: readonly string[];
  /** The states that can be told, each with the number of its translations in each language. */
  counts: readonly { state: TranslationState; numbers: readonly number[] }[];
  collections: readonly CollectionStatus[];
}

const collections = Object.keys(bodyCollections) as BodyCollection[]; // `as`: keys of a constant
const translated: readonly Locale[] = languages.filter((language) => language !== baseLocale);
const toldByHistory: ReadonlySet<TranslationState> = new Set(['outdated', 'unknown']);

/** What the build that runs has found in the history; undefined where none runs, as in Astro's development server. */
function keptReport(): TranslationReport | undefined {
  const file = process.env[reportVariable];
  if (file === undefined || !existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as TranslationReport; // `as`: the build has just written it
}

function stateWithoutHistory(record: BodyRecord<unknown>, language: string): TranslationState {
  if (!record.languages.has(language)) return 'missing';
  return isWhole(record, language) ? 'complete' : 'incomplete';
}

/** The state of a translation: as the report has it, or as far as the record alone tells. */
function stateReader(report: TranslationReport | undefined) {
  const keyOf = (...steps: readonly string[]) => steps.join('/');
  const told = new Map(
    report?.translations.map(({ collection, id, language, state }) => [keyOf(collection, id, language), state]),
  );
  return (collection: BodyCollection, record: BodyRecord<unknown>, language: Locale) =>
    told.get(keyOf(collection, record.id, language)) ?? stateWithoutHistory(record, language);
}

/** Nothing leads to a case that has been taken back. */
const publishedIn = ({ library: { cases, content } }: Reader, collection: BodyCollection) =>
  collection === 'cases' ? cases.map(({ record }) => record) : [...content[collection].values()];

/** `report` is what the history tells; without it, and with one that tells nothing, only the records are asked. */
export function translationStatus(reader: Reader, report = keptReport()): TranslationStatus {
  const { lang, words } = reader;
  const isHistoryKnown = report !== undefined && report.counts.complete + report.counts.outdated > 0;
  const stateOf = stateReader(isHistoryKnown ? report : undefined);
  const records = collections.flatMap((collection) =>
    publishedIn(reader, collection).map((record) => {
      const edition = editionFor<{ title: string }>(reader, record);
      return {
        collection,
        id: record.id,
        ...phrase(reader, edition.data.title, edition.lang),
        href: recordAddress(lang, collection, record.id),
        states: translated.map((language) => stateOf(collection, record, language)),
      };
    }),
  );
  const isComplete = ({ states }: RecordStatus) => states.every((state) => state === 'complete');
  return {
    isHistoryKnown,
    languages: translated.map((language) => words.common.languageNames[language] ?? locales[language].name),
    counts: translationStates
      .filter((state) => isHistoryKnown || !toldByHistory.has(state))
      .map((state) => ({
        state,
        numbers: translated.map((_, index) => records.filter(({ states }) => states[index] === state).length),
      })),
    collections: collections.map((id) => {
      const own = records.filter(({ collection }) => collection === id);
      return {
        id,
        title: words.fieldGuide.collections[id].title,
        unfinished: own.filter((record) => !isComplete(record)),
        complete: own.filter(isComplete),
      };
    }),
  };
}
