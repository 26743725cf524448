import { matchesOf } from './matches.ts';

/**
 * What writers put where they mean to write something later: ○○, （仮）, TODO. The kanji 〇 between others is a nought
 * (二〇〇八), and 仮称 is a word.
 */
const PLACEHOLDER = new RegExp(
  [
    String.raw`[○◯]{2,}|(?<![〇一二三四五六七八九])〇{2,}(?![〇一二三四五六七八九])|△{2,}|▲{2,}|□{2,}|■{2,}|●{2,}|×{2,}|＊{2,}(?![^＊\n]+＊＊)(?<!＊＊[^＊\n]+＊＊)`,
    String.raw`[（(【［[](?:仮|未定|調査中|作成中|(?:要|未)(?:確認|修正|調査|追記|検討|記入)|確認中|tbc|tbd)[）)】］\]]`,
    String.raw`\b(?:TODO|FIXME|TBD|TBC|X{3,6}|x{3,6})\b|ＴＯＤＯ|ＸＸＸ+|\btodo(?=\s?[:：])`,
    String.raw`(?:あとで|後で|後日)(?:書|追記|加筆|記入|入力|確認|調べ|直)[^。\s]{0,4}|^(?:あとで|後で)$|要追記|要加筆|追記予定`,
    String.raw`\b[Ll]orem ipsum\b|ダミー(?:テキスト|文)`,
  ].join('|'),
  'g',
);

/** Where a text has a placeholder, and which. */
export const placeholdersIn = (text: string): { index: number; value: string }[] =>
  matchesOf(text, PLACEHOLDER).map(({ 0: value, index }) => ({ index, value }));
