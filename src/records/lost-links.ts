/** Links of a body that the parser has taken for text, so that their signs are shown as they are. */
import { linkableCollections } from '../mdx/links.ts';
import { matchesOf } from './matches.ts';

interface LostLink {
  index: number;
  value: string;
  instead?: string;
}

/** One whose address a blank breaks off. */
const BROKEN_LINK = /(?<=\]\()[^()\n"'「」。]*?[^\S\n][^()\n"']*(?=\))/g;

export const brokenLinksIn = (text: string): LostLink[] =>
  matchesOf(text, BROKEN_LINK).map(({ 0: value, index }) => ({ index, value }));

/** One with brackets in full width, or with a blank between its two pairs of brackets. */
const OTHER_SIGNS = new RegExp(
  String.raw`[[［](?<words>[^[\]［］\n]+)[\]］][ \t\u3000]*[（(]\s*(?<address>(?:https?:\/\/|(?:${linkableCollections.join('|')})\/)[^()（）\s]*)\s*[)）]`,
  'g',
);

export const linksInOtherSigns = (text: string): LostLink[] =>
  matchesOf(text, OTHER_SIGNS).map(({ 0: value, index, groups = {} }) => ({
    index,
    value,
    instead: `[${groups['words']}](${groups['address']})`,
  }));
