/** Text of unknown origin inside a comment or an issue: whatever it holds, GitHub shows it and does nothing with it. */

/** What GitHub looks for only after it has resolved character references: mentions, issues, addresses, emoji. */
const ACTS_WHEN_RESOLVED = /@|#|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|\bGH(?=-\d)/giu;
const NOTHING_WIDE = '\u200B';

const shortened = (text: string, longest: number) => {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest).join('')}…`;
};

/**
 * The text in one line of at most `longest` characters. Every mark of Markdown and HTML becomes a character reference; what
 * would still act as one is cut in two by a character of no width; characters that control or reorder text are dropped.
 */
export function plainInMarkdown(text: string, longest = 600): string {
  const oneLine = text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .trim();
  return shortened(oneLine, longest)
    .replace(ACTS_WHEN_RESOLVED, (found) => `${found}${NOTHING_WIDE}`)
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A link with plain text. What could end the address early is encoded. */
export const linkInMarkdown = (text: string, address: string) =>
  `[${plainInMarkdown(text)}](${address.replace(/[()<>\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;
