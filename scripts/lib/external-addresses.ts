/** The addresses of other sites that the content names, each with the lines it stands in. */

export interface Place {
  /** Path from the project's root. */
  file: string;
  line: number;
}

export interface ExternalAddress {
  /** Without the part behind `#`, which no server sees. */
  address: string;
  places: Place[];
}

/** The whole value of a field: an address there may hold any letters. */
const IN_FIELD = /^\s*(?:- )?[\w-]+: (?<quote>['"]?)(?<address>https:\/\/\S+)\k<quote>$/;
/** The target of a link in a body. */
const IN_LINK = /\]\(<?(?<address>https:\/\/[^\s)>]+)/g;
/** In running text an address ends with its last Latin letter, since Japanese follows without a space. */
const IN_TEXT = /(?<address>https:\/\/[\w\-./~%?#@!$&*+,;:=]+)/g;
/** What ends a sentence, not an address. */
const PUNCTUATION = /[.,;:!?*_]+$/;

function addressesIn(line: string): string[] {
  const field = IN_FIELD.exec(line)?.groups?.['address'];
  if (field !== undefined) return [field];
  const links = [...line.matchAll(IN_LINK)].map(({ groups }) => groups?.['address'] ?? '');
  const texts = [...line.replaceAll(IN_LINK, ' ').matchAll(IN_TEXT)].map(({ groups }) =>
    (groups?.['address'] ?? '').replace(PUNCTUATION, ''),
  );
  return [...links, ...texts];
}

function withoutHash(address: string): string[] {
  if (!URL.canParse(address)) return []; // the check of the content says so where it matters
  const url = new URL(address);
  url.hash = '';
  return [url.href];
}

/** Every `https` address in the files given, by path from the project's root; each once, in the order of the files. */
export function externalAddresses(files: ReadonlyMap<string, string>): ExternalAddress[] {
  const found = [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((content, index) =>
      addressesIn(content)
        .flatMap(withoutHash)
        .map((address) => ({ address, file, line: index + 1 })),
    ),
  );
  return [...Map.groupBy(found, ({ address }) => address)].map(([address, places]) => ({
    address,
    places: places.map(({ file, line }) => ({ file, line })),
  }));
}
