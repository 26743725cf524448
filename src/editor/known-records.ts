/** What the editor's page knows of the records that a case names, so that writers need not know their ids. */

/** A document that can be cited. */
export interface KnownSource {
  /** In a few characters, in the language of the form. */
  name: string;
  /** As a menu shows it. */
  choice: string;
  /** The places that a citation may name, in the order of the document, with what they are called in the language of the form. */
  places: readonly { at: string; name: string }[];
}

/** By id. A record made since the site was built is not here. */
export interface KnownRecords {
  sources: Readonly<Record<string, KnownSource>>;
  organisations: Readonly<Record<string, string>>;
}

/** A citation as writers read it. */
export const citation = ({ sources }: KnownRecords, source: string, at: string): string =>
  [sources[source]?.name ?? source, sources[source]?.places.find((place) => place.at === at)?.name ?? at]
    .filter((part) => part !== '')
    .join(' ');
