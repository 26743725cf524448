import { formatWhen } from '../i18n/dates.ts';
import { address, route } from '../i18n/paths.ts';
import type { BodyReading } from '../mdx/body.ts';
import type { Content } from '../records/content.ts';
import type { Citation, LabelledClaim } from '../schemas/citation.ts';
import { labelFor, phrase, type Linked, type Phrase, type Reader } from './reader.ts';

/** A number in the text that leads to a place in a source, listed at the end of the page. */
export interface NumberedCitation {
  number: number;
  /** Anchor of the entry in the page's list. */
  href: string;
  /** What the number stands for, spelled out. */
  label: string;
}

/** A text with its numbered sources. */
export interface CitedText extends Phrase {
  cites: NumberedCitation[];
  /** How the sources disagree, where they do. */
  differs?: Phrase;
}

export interface CitedPlace {
  number: number;
  anchor: string;
  at: Phrase;
  usedFor: string[];
}

export interface CitedSource extends Linked {
  publisher: Phrase;
  /** When it was published. */
  date: string;
  places: CitedPlace[];
}

const keyOf = ({ source, at }: Citation) => `${source}\u0000${at}`;

/** Everything a body cites, itself and through the images it shows, in the order of reading. */
export const citedInBody = (
  content: Pick<Content, 'images'>,
  body: Pick<BodyReading, 'citations' | 'images'>,
): Citation[] =>
  [
    ...body.citations,
    ...body.images.flatMap(({ image, ...place }) =>
      (content.images.get(image)?.data.sources ?? []).map((citation) => ({ ...citation, ...place })),
    ),
  ]
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(({ source, at }) => ({ source, at }));

/**
 * The numbered citations of one page. Places are numbered in the order in which the page first cites them, so the page
 * has to be put together from top to bottom.
 */
export class Citations {
  readonly #reader: Reader;
  readonly #places = new Map<string, { number: number; citation: Citation; usedFor: Set<string> }>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Numbers for these places; `usedFor` names the part of the page, for the list of sources. */
  cite(citations: readonly Citation[], usedFor: string): NumberedCitation[] {
    return citations.map((citation) => {
      const key = keyOf(citation);
      const entry = this.#places.get(key) ?? { number: this.#places.size + 1, citation, usedFor: new Set<string>() };
      this.#places.set(key, entry);
      entry.usedFor.add(usedFor);
      return this.#numbered(entry.number, citation);
    });
  }

  /** A text of a record with the numbers of its sources; `textLang` is the language it is written in. */
  text(
    part: { text: string; sources: readonly Citation[]; differs?: string | undefined },
    textLang: string,
    usedFor: string,
  ): CitedText {
    return {
      ...phrase(this.#reader, part.text, textLang),
      cites: this.cite(part.sources, usedFor),
      ...(part.differs === undefined ? {} : { differs: phrase(this.#reader, part.differs, textLang) }),
    };
  }

  /** The same of a record that keeps all languages in one file: in the reader's, with its sources. */
  labelled({ text, sources, differs }: LabelledClaim, usedFor: string): CitedText {
    return {
      ...labelFor(this.#reader, text),
      cites: this.cite(sources, usedFor),
      ...(differs ? { differs: labelFor(this.#reader, differs) } : {}),
    };
  }

  /** The numbers of places that the page has already counted. */
  numbersOf(citations: readonly Citation[]): NumberedCitation[] {
    return citations.flatMap((citation) => {
      const entry = this.#places.get(keyOf(citation));
      return entry ? [this.#numbered(entry.number, citation)] : [];
    });
  }

  #numbered(number: number, citation: Citation): NumberedCitation {
    const source = this.#reader.library.content.sources.get(citation.source)?.data;
    const title = source ? labelFor(this.#reader, source.shortTitle).text : citation.source;
    return { number, href: `#source-${number}`, label: `${title}, ${this.#at(citation).text}` };
  }

  #at({ source, at }: Citation): Phrase {
    const place = this.#reader.library.content.sources
      .get(source)
      ?.data.places.find((candidate) => candidate.at === at);
    if (!place) return { text: at };
    const name = labelFor(this.#reader, place.name);
    // The number in a heading is not one of the list's.
    return /^\d+[.．]/.test(name.text) ? { ...name, text: this.#reader.words.common.quote(name.text) } : name;
  }

  /** The list at the end of the page: every source, with the places used and what for. */
  list(): CitedSource[] {
    const reader = this.#reader;
    const bySource = Map.groupBy([...this.#places.values()], ({ citation }) => citation.source);
    return [...bySource].flatMap(([id, places]) => {
      const record = reader.library.content.sources.get(id);
      if (!record) return [];
      const publisher = reader.library.content.organisations.get(record.data.publisher);
      return [
        {
          id,
          ...labelFor(reader, record.data.title),
          href: address(reader.lang, route.source(id)),
          date: formatWhen(record.data.date, reader.lang),
          publisher: publisher ? labelFor(reader, publisher.data.name) : { text: record.data.publisher },
          places: places.map(({ number, citation, usedFor }) => ({
            number,
            anchor: `source-${number}`,
            at: this.#at(citation),
            usedFor: [...usedFor],
          })),
        },
      ];
    });
  }
}
