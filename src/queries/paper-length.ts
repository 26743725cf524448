/** How closely a case has to be set for its two pages of paper. */
export type PaperLength = 'short' | 'long' | 'longer' | 'longest';

/** Widths in em from which a case is set closer. Found by printing every case in every way and language. */
const LONG = 1250;
const LONGER = 4250;
const LONGEST = 5550;

/** Letters that take a whole em: kana, kanji and full-width forms. */
const WIDE = /[\u3000-\u9fff\uff00-\uff60]/g;

/** What other letters take, their lines being closer too. */
const NARROW = 0.4;

function widthOf(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return wide + NARROW * (text.length - wide);
}

/** The width in em of all texts in what is printed, wherever they stand in it; where they were found is small print. */
function textWidth(printed: unknown): number {
  if (typeof printed !== 'object' || printed === null) return 0;
  return Object.entries(printed).reduce((sum, [key, value]) => {
    if (key === 'cites') return sum;
    return sum + (key === 'text' && typeof value === 'string' ? widthOf(value) : textWidth(value));
  }, 0);
}

/** How closely to set a case, from how much text it prints. */
export function paperLength(printed: unknown): PaperLength {
  const width = textWidth(printed);
  if (width >= LONGEST) return 'longest';
  if (width >= LONGER) return 'longer';
  return width >= LONG ? 'long' : 'short';
}
