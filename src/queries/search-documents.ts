import { editionFor, labelFor, type Reader } from './reader.ts';
import { aliasesOf } from './search-aliases.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';
import { sectionsOf, type SearchSection } from './search-sections.ts';
import { inOneWidth, nameWords, wordsOf } from './search-words.ts';

/** What the search engine is given of a record: nothing of the page around it, and the names that no page shows. */
export interface SearchDocument extends SearchRecord {
  lang: string;
  title: string;
  /** The title cut into words, which the engine does not do with metadata. */
  titleWords: readonly string[];
  /** Names of everything the record is tagged with, in all languages, with readings and spellings. Found, never shown. */
  aliases: readonly string[];
  sections: readonly SearchSection[];
}

/** Title and short description of a record, in the reader's language. */
export function headOf(reader: Reader, { type, record }: SearchRecord): { title: string; description: string } {
  const { content } = reader.library;
  const found = {
    cases: content.cases.get(record),
    webinars: content.webinars.get(record),
    factors: content.factors.get(record),
  };
  if (found.cases && type === 'cases') {
    const { data } = editionFor(reader, found.cases);
    return { title: data.title, description: data.summary.text };
  }
  if (found.webinars && type === 'webinars') {
    const { data } = editionFor(reader, found.webinars);
    return { title: data.title, description: data.summary.text };
  }
  if (found.factors && type === 'factors') {
    const { data } = editionFor(reader, found.factors);
    return { title: data.title, description: data.meaning.text };
  }
  const source = type === 'sources' ? content.sources.get(record)?.data : undefined;
  if (source) return { title: labelFor(reader, source.title).text, description: labelFor(reader, source.about).text };
  const organisation = type === 'organisations' ? content.organisations.get(record)?.data : undefined;
  if (organisation)
    return {
      title: labelFor(reader, organisation.name).text,
      description: organisation.note ? labelFor(reader, organisation.note).text : '',
    };
  throw new Error(`No record ${type}/${record}.`);
}

const LATIN = /^[\p{Script=Latin}\p{N}]+$/u;

/** Words that the text does not hold by itself: the others are found in it anyway, and every hit shown loads all of them. */
function missingFrom(text: string, words: readonly string[]): string[] {
  const folded = inOneWidth(text).toLowerCase();
  const latin = new Set(folded.match(/[\p{Script=Latin}\p{N}]+/gu));
  return words.filter(
    (word) => !(LATIN.test(word) ? latin.has(word.toLowerCase()) : folded.includes(word.toLowerCase())),
  );
}

const textOf = (title: string, sections: readonly SearchSection[]) =>
  [title, ...sections.flatMap(({ heading, text }) => [heading?.text ?? '', ...text])].join('\n');

/** The documents of all records that search finds in the reader's language, in the order of `searchRecords`. */
export const searchDocuments = (reader: Reader): SearchDocument[] =>
  searchRecords(reader).map((record) => {
    const { title } = headOf(reader, record);
    const sections = sectionsOf(reader, record);
    return {
      ...record,
      lang: reader.lang,
      title,
      titleWords: wordsOf(title, reader.lang),
      aliases: missingFrom(textOf(title, sections), nameWords(aliasesOf(reader.library, record), reader.lang)),
      sections,
    };
  });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
const meta = (name: string, content: string) =>
  `<meta data-pagefind-meta="${name}[content]" content="${escaped(inOneWidth(content))}">`;

/** In Japanese, text that ends without a full stop gets one: the engine would set a Western one between it and the next. */
const ended = (text: string, lang: string) => (lang === 'ja' && !/[。！？]$/.test(text) ? `${text}。` : text);

const sectionHtml = ({ heading, text }: SearchSection, lang: string) =>
  [
    ...(heading ? [`<h2 id="${heading.anchor}">${escaped(inOneWidth(heading.text))}</h2>`] : []),
    ...text.map((part) => `<p>${escaped(inOneWidth(ended(part, lang)))}</p>`),
  ].join('');

/** The anchor of a document's title. It stands last, so that no excerpt begins with what the hit says above it. */
export const TITLE_ANCHOR = 'title';

/** A document as the engine reads it. Aliases stand in the head, because whatever stands in the body shows up in excerpts. */
export function documentHtml({ lang, title, titleWords, aliases, sections }: SearchDocument): string {
  const head = [meta('title', title), meta('t', titleWords.join(' ')), meta('alias', aliases.join(' '))];
  const body = [
    ...sections.map((section) => sectionHtml(section, lang)),
    `<h1 id="${TITLE_ANCHOR}">${escaped(inOneWidth(title))}</h1>`,
  ];
  return `<!doctype html><html lang="${lang}"><head>${head.join('')}</head><body><main data-pagefind-body>${body.join('')}</main></body></html>`;
}
