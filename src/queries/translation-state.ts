import type { z } from 'zod';
import type { BodyRecord } from '../records/content.ts';
import { haveSameTexts, translatableTexts } from '../records/translatable-texts.ts';

/**
 * How far a translation is. `missing`: there is no file. `incomplete`: the check finds an error in the record or its
 * translation, or the body is not translated. `outdated`: the record's texts have changed since the translation was last
 * written. `unknown`: the history that would tell is not there. `complete`: none of these.
 */
export const translationStates = ['outdated', 'incomplete', 'missing', 'unknown', 'complete'] as const;
export type TranslationState = (typeof translationStates)[number];

/** A translation of a record, as `npm run status` reports it. */
export interface Translation {
  collection: string;
  id: string;
  language: string;
  state: TranslationState;
  /** Path of the record's file from the project's root. */
  original: string;
  /** Path of the translation's file, whether it is there or not. */
  file: string;
  /** The commit that last changed the translation; null where none has, or where it is not known. */
  commit: string | null;
}

/** What `npm run --silent status -- --format json` prints: every translation of every record with a body. */
export interface TranslationReport {
  translations: readonly Translation[];
  counts: Readonly<Record<TranslationState, number>>;
}

/** When a translation was last written, as far as the history tells. */
export type LastWritten =
  /** Changed or made since the last commit. */
  | 'now'
  /** There is no history, or it has been cut off before that point. */
  | 'unknown'
  /** In a commit, in which the record's file read like this; undefined: it was not there. */
  | { original: string | undefined };

/** Whether a language of a record can be shown: its file is sound, and has a body where the record has one. */
export function isWhole({ languages }: BodyRecord<unknown>, language: string): boolean {
  const [original] = languages.values();
  const translation = languages.get(language);
  const isEmpty = (body: { sections: readonly unknown[] } | undefined) => body?.sections.length === 0;
  return translation !== undefined && (isEmpty(original?.body) || !isEmpty(translation.body));
}

/** The state of a translation whose file is there and whole. `original` is the text of the record's file today. */
export function stateSince(
  written: LastWritten,
  original: string,
  schema: z.ZodType,
): Extract<TranslationState, 'complete' | 'outdated' | 'unknown'> {
  if (written === 'now') return 'complete';
  if (written === 'unknown') return 'unknown';
  // A translation that was there before its record was made from something else.
  if (written.original === undefined) return 'outdated';
  if (written.original === original) return 'complete';
  const [then, today] = [written.original, original].map((text) => translatableTexts(text, schema));
  if (!then || !today) return 'unknown';
  return haveSameTexts(then, today) ? 'complete' : 'outdated';
}

export const reportOf = (translations: readonly Translation[]): TranslationReport => ({
  translations,
  counts: Object.fromEntries(
    translationStates.map((state) => [state, translations.filter((own) => own.state === state).length]),
  ) as Record<TranslationState, number>, // `as`: fromEntries forgets its keys
});
