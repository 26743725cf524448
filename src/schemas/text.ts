import { z } from 'zod';

/** What a writer enters when the sources say nothing on a field. Pages show it; it is never guessed away. */
export const NOT_REPORTED = 'not-reported';
export type NotReported = typeof NOT_REPORTED;

/** Either what the sources report, or the plain statement that they do not. */
export const reported = <T extends z.ZodType>(schema: T) => z.union([z.literal(NOT_REPORTED), schema]);

/** Narrows a reported field to its value. */
export const isReported = <T>(value: T | NotReported): value is T => value !== NOT_REPORTED;

/** The entries of a reported list; none where nothing is reported. */
export const listed = <T>(value: readonly T[] | NotReported): readonly T[] => (isReported(value) ? value : []);

/** The forms a text can be asked to have; the dictionaries say for each how it is written. */
export type TextFormat = 'line' | 'id' | 'language' | 'address' | 'when' | 'day' | 'clock' | 'code' | 'reading';

/** What the site needs to know of a field beside its type. Read by the pairing of languages and by the check. */
export interface FieldMeta {
  /** The text is written anew in every language. */
  translated?: boolean;
  /** Of a translated text: how many characters it may have in the first language. */
  max?: number;
  /** The value is a label in every language: its keys are languages of the site. */
  labels?: boolean;
  /** The value is the id of a record of this collection, or of a term of this taxonomy. */
  ref?: string;
  /** The value is the place in the source named beside it (`at`). */
  placeInSource?: boolean;
  /** The form of the text. A `line` is free text, and so may be about anything. */
  format?: TextFormat;
  /** The text stands as a document prints it, so that its wording and spelling are not the writer's. */
  printed?: boolean;
  [key: string]: unknown;
}

/** Control characters (but for tabs and ends of lines), those that turn round the text after them, and halves of characters. */
const UNSAFE = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;

/** A character by its number, such as `U+202E`. */
export const characterName = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What stands in the same line before a place in a text: what a message can name where the place itself shows nothing. */
export const wordsBefore = (text: string, index: number) =>
  text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 10), index).trimStart();

/**
 * The first character with which a text is not what it looks like, or commands whoever shows it; `params` are those of
 * `text/invisible-character`.
 */
export function unsafeCharacter(
  text: string,
): { index: number; params: { value: string; before: string } } | undefined {
  const index = text.search(UNSAFE);
  if (index < 0) return undefined;
  return { index, params: { value: characterName(text.charAt(index)), before: wordsBefore(text, index) } };
}

/** One line of text: no line break, no space at either end. `max` counts characters. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^\S(?:[^\n\r]*\S)?$/u)
    .meta({ format: 'line' });

/** How much longer than Japanese a text in another language may be. */
const LONGER = 2;

/** The first figure in a text, in digits of any script: what makes a claim of a sentence. */
export const figureIn = (text: string): string | undefined => /[\p{Nd}]+(?:[.,][\p{Nd}]+)*/u.exec(text)?.[0];

/** A line that is written anew in every language. `max` holds for the first language; others may take twice as many characters. */
export const translatedLine = (max: number) => line(LONGER * max).meta({ translated: true, max });

/** An id: lower-case Latin letters, digits and single hyphens. It stands in public addresses and never changes. */
export const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ format: 'id' });

/** The id of a record of the named collection or of a term of the named taxonomy. */
export const ref = (collection: string) => id.meta({ ref: collection });

/** How a Japanese name is read, in hiragana; parts of it may be kept apart by a dot, a blank or brackets. */
export const reading = (max: number) =>
  line(max)
    .regex(/^[ぁ-ゖー・（） 　]+$/u)
    .meta({ format: 'reading' });

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A language as BCP 47 writes it, such as `ja` or `en-GB`. Error: no language has this code, as none has `jp`. */
export const languageTag = z
  .string()
  .regex(LANGUAGE_TAG)
  .superRefine((tag, context) => {
    if (LANGUAGE_TAG.test(tag) && languageNames.of(tag) === undefined)
      context.addIssue({ code: 'custom', params: { code: 'field/format', format: 'language' } });
  })
  .meta({ format: 'language' });

/** One label in every language of the site; Japanese and English are always there. */
export const localised = (max: number) =>
  z
    .strictObject({ ja: line(max), en: line(max) })
    .catchall(line(max))
    .meta({ labels: true });
export type Localised = z.infer<ReturnType<typeof localised>>;

/**
 * `https://`, a host, and nothing in which one address looks like another: no user's name before the host, no backslash,
 * no space, no quotation mark, no full-width sign, which is a mark of the sentence that the address stands in.
 */
const WEB_ADDRESS = /^https:\/\/(?![^/?#]*@)[^\s\p{C}<>"`\\、。「」『』【】！-～]+$/u;

/** Whether a text is the address of a web page, and looks like what it is. */
export const isWebAddress = (text: string) => WEB_ADDRESS.test(text) && URL.canParse(text);

/** A web address that a reader can open. Not zod's own, which mends an address before it judges it. */
export const webAddress = z.stringFormat('web-address', isWebAddress).max(400).meta({ format: 'address' });

/** An item of a list as a message names it. */
const shown = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.values(value).join(', ') : String(value);

/** A list in which nothing stands twice. */
export const uniqueList = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(1)
    .superRefine((items, context) => {
      const seen = new Set<string>();
      for (const [index, value] of items.entries()) {
        const key = JSON.stringify(value);
        if (seen.has(key))
          context.addIssue({ code: 'custom', path: [index], params: { code: 'list/twice', value: shown(value) } });
        seen.add(key);
      }
    });

/** A list whose items carry an `id`, so that a translation can name the item it translates. */
export const keyedList = <T extends z.ZodObject>(item: T) =>
  z
    .array(item)
    .min(1)
    .superRefine((items, context) => {
      const seen = new Set<unknown>();
      for (const [index, value] of items.entries()) {
        const key = (value as { id?: unknown }).id;
        if (seen.has(key))
          context.addIssue({ code: 'custom', path: [index, 'id'], params: { code: 'list/twice', value: String(key) } });
        seen.add(key);
      }
    });
