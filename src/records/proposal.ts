/** The value that a writer most likely meant by one in a wrong form. Asked only where there is a mistake. */
import { z } from 'zod';
import { dateMeant } from './date-meant.ts';
import { languageMeant } from './language-meant.ts';
import { bare, literalsOf, metaOf } from './shape.ts';
import { isInOtherWords, toHiragana } from './wordings.ts';

/** Why a value is refused that looks right: what a message names, since it cannot be seen or is easily overlooked. */
export type Cause = 'blank' | 'quoted' | 'full-width';

export interface Proposal {
  /** As it is to be written. */
  near: string;
  cause?: Cause;
}

const FULL_WIDTH = /[！-～]/;

function numberMeant(text: string): number | undefined {
  const [, digits] = /^(?:第|no\.?)?([+-]?\d+(?:\.\d+)?)/i.exec(text.normalize('NFKC').replace(/[,、\s]/g, '')) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

const clockMeant = (text: string) => {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[:.時](\d{2})?分?)?$/.exec(text.normalize('NFKC').trim()) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
};

const idMeant = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_.・/]+/g, '-');

const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?=[/?#]|$)/i;

/** An address in full-width letters, without its beginning, with blanks in it, or with the end of a sentence behind it. */
export function addressMeant(text: string): string {
  const address = text
    .trim()
    .replace(/[、。」』）】].*$/su, '')
    .replace(/[！-～]/g, (sign) => sign.normalize('NFKC'));
  return (HOST.test(address) ? `https://${address}` : address).replace(/\s+/g, '%20');
}

/** By the form that a field asks for, what a text in another form may stand for. */
const meantBy: Readonly<Record<string, (text: string) => string | undefined>> = {
  when: dateMeant,
  day: dateMeant,
  clock: clockMeant,
  language: languageMeant,
  id: idMeant,
  address: addressMeant,
  code: (text) => text.normalize('NFKC').trim().toUpperCase(),
  reading: toHiragana,
};

/** The cause that can be named of a text that differs from what was meant in something hard to see. */
function causeOf(text: string, near: string): Cause | undefined {
  if (text.trim() === near) return 'blank';
  return text.normalize('NFKC').trim() === near && FULL_WIDTH.test(text) ? 'full-width' : undefined;
}

/** `オンライン（Zoom）`: the value without what stands in brackets behind it. */
const withoutRemark = (text: string) => text.trim().replace(/\s*[（(][^（）()]*[）)]$/u, '');

/** What a field would take in place of a text it refuses; undefined where nothing suggests itself. */
export function proposalFor(schema: z.ZodType, value: unknown): Proposal | undefined {
  if (typeof value !== 'string') return undefined;
  for (const literal of literalsOf(schema))
    if (
      typeof literal === 'string' &&
      [value, withoutRemark(value)].some((text) => text === literal || isInOtherWords(text, literal))
    )
      return { near: literal };
  if (bare(schema) instanceof z.ZodNumber) {
    const number = numberMeant(value);
    if (number === undefined || !schema.safeParse(number).success) return undefined;
    const cause = String(number) === value ? 'quoted' : causeOf(value, String(number));
    return { near: String(number), ...(cause ? { cause } : {}) };
  }
  const { format = 'line', ref } = metaOf(schema);
  // The id of a record is looked up among the records, not made of what stands here.
  const meant = ref === undefined ? meantBy[format]?.(value) : undefined;
  for (const near of [value.trim(), meant])
    if (near !== undefined && near !== value && schema.safeParse(near).success) {
      const cause = causeOf(value, near);
      return { near, ...(cause ? { cause } : {}) };
    }
  return undefined;
}
