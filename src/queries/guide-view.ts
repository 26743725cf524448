import { citedInBody, Citations } from './citations.ts';
import { courseOfTies, type CourseOfTies } from './course-of-ties.ts';
import { editionFor, phrase, type Phrase, type Reader } from './reader.ts';

/** The id of the page whose text is the guide. */
export const GUIDE = 'guide';

/** The guide's own edition in the reader's language. Throws if it has no record. */
export function guideEdition(reader: Reader) {
  const record = reader.library.content.pages.get(GUIDE);
  if (!record) throw new Error(`No page ${GUIDE}.`);
  return editionFor(reader, record);
}

/** The parts of the guide's text, in order: what leads to each of them. */
export function guideParts(reader: Reader): (Phrase & { anchor: string })[] {
  const { body, lang } = guideEdition(reader);
  return body.headings
    .filter(({ depth }) => depth === 2)
    .map(({ anchor, text }) => ({ anchor, ...phrase(reader, text, lang) }));
}

/** What stands on the page of the guide beside its text, and what its citations lead to. */
export function guideView(reader: Reader): { course: CourseOfTies; citations: Citations } {
  const citations = new Citations(reader);
  citations.cite(citedInBody(reader.library.content, guideEdition(reader).body), reader.words.common.body);
  return { course: courseOfTies(reader), citations };
}
