/** Where a link was meant to lead whose address cannot be used. Asked only where there is a mistake. */
import { linkableCollections } from '../mdx/links.ts';
import { isWebAddress } from '../schemas/text.ts';
import { meantAmong, type Called } from './name-directory.ts';
import { addressMeant } from './proposal.ts';
import { wording } from './wordings.ts';

/** The record's address on the site, the path of its file, or its id with a slip: the end of them all is the same. */
const RECORD = /(?:^|\/)(?<collection>[a-z]+)\/(?<id>[^/?#]+?)(?:\.[a-z]+)?\/?(?:[?#].*)?$/;

const isLinkable = (name: string | undefined) => linkableCollections.some((collection) => collection === name);

/** The record that is called so, in whichever collection. */
function byName(written: string, directory: ReadonlyMap<string, readonly Called[]>): string | undefined {
  const key = wording(written);
  const same = linkableCollections.flatMap((collection) =>
    (directory.get(collection) ?? [])
      .filter(({ id, names }) => id === written || names.some((name) => wording(name) === key))
      .map(({ id }) => `${collection}/${id}`),
  );
  if (same.length > 0) return same[0];
  const near = meantAmong(written, directory.get('cases') ?? []).near?.id;
  return near === undefined ? undefined : `cases/${near}`;
}

export function linkMeant(written: string, directory: ReadonlyMap<string, readonly Called[]>): string | undefined {
  const text = written.normalize('NFKC').trim();
  const { collection = '', id = '' } = RECORD.exec(text)?.groups ?? {};
  const list = directory.get(collection) ?? [];
  if (isLinkable(collection) && list.some((called) => called.id === id)) return `${collection}/${id}`;
  const address = addressMeant(written);
  if (address !== written && isWebAddress(address)) return address;
  if (/^[a-z]+:/i.test(text)) return undefined;
  if (!isLinkable(collection)) return text.includes('/') ? undefined : byName(text, directory);
  const near = meantAmong(id, list).near?.id;
  return near === undefined ? undefined : `${collection}/${near}`;
}
