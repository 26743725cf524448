import { formatWhen } from '../i18n/dates.ts';
import type { Reader } from './reader.ts';

/** A page as others cite it. */
export interface ReferenceTexts {
  /** After SIST 02, the Japanese standard for references. */
  sist: string;
  bibtex: string;
}

interface Cited {
  id: string;
  title: string;
  /** Full address. */
  address: string;
  /** Day of the last change. */
  updated: string;
}

/** Characters that become something else behind a backslash, by their names. */
const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in which BibTeX reads no character as a command. */
const escaped = (text: string) =>
  text.replaceAll(/[&%#_{}$~^\\]/g, (character) => commands[character] ?? `\\${character}`);

export function referenceTexts(reader: Reader, { id, title, address, updated }: Cited): ReferenceTexts {
  const { words, lang, library } = reader;
  const { number, date } = library.content.edition;
  const edition = words.site.edition(number, formatWhen(date, lang));
  const sist = `“${title}”. ${words.site.name}. ${edition}. ${updated}. ${address}.`;
  const bibtex = [
    `@misc{kakehashi-${id},`,
    `  title = {${escaped(title)}},`,
    `  howpublished = {${escaped(words.site.fullName)}, ${escaped(edition)}},`,
    `  year = {${updated.slice(0, 4)}},`,
    `  url = {${address}},`,
    `  note = {${escaped(`${words.site.updated}: ${updated}`)}},`,
    `  language = {${lang}}`,
    '}',
  ].join('\n');
  return { sist, bibtex };
}
