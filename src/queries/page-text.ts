import { formatWhen } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locales.ts';
import { citedInBody, Citations } from './citations.ts';
import { editionFor, phrase, type Phrase, type Reader } from './reader.ts';
import { languagesOf } from './site-map.ts';

/** The id of the page whose text is the guide. */
export const GUIDE = 'guide';

/** A part of a page's text: its heading, and where it begins. */
export type PagePart = Phrase & { anchor: string };

/** A page of the site whose text is a record, in the reader's language or in the first one it has. */
export interface PageText {
  title: Phrase;
  /** In a sentence, for those who see a link to the page. */
  description: string;
  /** The main parts of the text, in order: what leads to each of them. */
  parts: PagePart[];
  /** What the citations in the text lead to, numbered in the order of reading. */
  citations: Citations;
  /** The day of the last change, as a reader sees it. */
  updated: string;
  writtenIn: readonly Locale[];
}

/** What there is to say of the record `pages/<id>` beside its text. Throws if there is none. */
export function pageText(reader: Reader, id: string): PageText {
  const { content } = reader.library;
  const record = content.pages.get(id);
  if (!record) throw new Error(`No page ${id}.`);
  const { data, body, lang } = editionFor(reader, record);
  const citations = new Citations(reader);
  citations.cite(citedInBody(content, body), reader.words.common.body);
  return {
    title: phrase(reader, data.title, lang),
    description: data.description,
    parts: body.headings
      .filter(({ depth }) => depth === 2)
      .map(({ anchor, text }) => ({ anchor, ...phrase(reader, text, lang) })),
    citations,
    updated: formatWhen(data.updated, reader.lang),
    writtenIn: languagesOf(reader, 'pages', id),
  };
}
