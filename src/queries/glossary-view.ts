import { labelFor, phrase, sortedBy, type Phrase, type Reader } from './reader.ts';

/** Kana need no reading; the record has it for the order. */
const HAS_KANJI = /\p{Script=Han}/u;

/** The glossary in the order of the reader's language. */
export const glossaryViews = (
  reader: Reader,
): { id: string; term: Phrase; reading?: string; other: Phrase; meaning: Phrase }[] =>
  sortedBy(reader, reader.library.content.glossary, (entry) =>
    reader.lang === 'ja' ? (entry.reading ?? entry.term.ja) : labelFor(reader, entry.term).text,
  ).map((entry) => {
    const otherLang = reader.lang === 'ja' ? 'en' : 'ja';
    return {
      id: entry.id,
      term: labelFor(reader, entry.term),
      ...(entry.reading && reader.lang === 'ja' && HAS_KANJI.test(entry.term.ja) ? { reading: entry.reading } : {}),
      other: phrase(reader, entry.term[otherLang], otherLang),
      meaning: labelFor(reader, entry.meaning),
    };
  });
