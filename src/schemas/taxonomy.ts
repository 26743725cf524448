import { z } from 'zod';
import { termOf } from './closed-lists.ts';
import { id, languageTag, line, localised, reading, ref, uniqueList } from './text.ts';

/** A term of a list: an id that stands in addresses, a label, the words people search for. */
const term = z.strictObject({
  id,
  name: localised(80),
  /** One sentence on what belongs here. */
  hint: localised(200).optional(),
  aliases: uniqueList(line(80)).optional(),
});
export type Term = z.infer<typeof term>;

export const termsSchema = z.array(term).min(1);

/** An economic sector. */
const sector = term.extend({
  /** The industrial ecosystem of the European Union it belongs to, for readers who search by it. */
  ecosystem: line(80).optional(),
  /** The heading of the 2008 survey it corresponds to. */
  surveyHeading: line(40).optional(),
});
export type Sector = z.infer<typeof sector>;
export const sectorsSchema = z.array(sector).min(1);

/** An instrument of cooperation, in one of five families. */
const tool = term.extend({ family: ref('tool-families') });
export type Tool = z.infer<typeof tool>;
export const toolsSchema = z.array(tool).min(1);

/** A code of an official scheme; the vintage is part of the scheme's name. */
const code = z.strictObject({
  scheme: z.enum(['ISO 3166-1', 'ISO 3166-2', 'JIS X 0401', 'LGC', 'NUTS 2024', 'ITL 2021']),
  value: z
    .string()
    .regex(/^[A-Z0-9-]+$/)
    .meta({ format: 'code' }),
});

/** A place on earth, in degrees north and east. */
const position = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Position = z.infer<typeof position>;

/** A node of the tree country → block → prefecture, state or other unit → city or other place. */
const region = z.strictObject({
  id,
  kind: z.enum(['country', 'block', 'prefecture', 'unit', 'place']),
  /** The node above; a country has none. */
  within: ref('regions').optional(),
  /** Of a country: which part of the world the site counts it in; `home` is Japan. */
  area: z.enum(['home', ...termOf('areas').options]).optional(),
  codes: z.array(code).min(1).optional(),
  name: localised(80),
  /** Roughly its middle: where the map of Europe puts its dot. Cases in a place without one are counted at the place above. */
  position: position.optional(),
  /** Names in the languages spoken there. */
  native: z
    .array(z.strictObject({ text: line(80), lang: languageTag }))
    .min(1)
    .optional(),
  /** Reading in kana, of Japanese places; from the national list of local governments. */
  reading: reading(80).optional(),
  /** Spelling variants and short forms people search for. */
  aliases: uniqueList(line(80)).optional(),
  /** Prefectures it borders, by land or by a bridge or tunnel for daily traffic. */
  neighbours: z.array(ref('regions')).min(1).optional(),
});
export type Region = z.infer<typeof region>;
export const regionsSchema = z.array(region).min(1);
