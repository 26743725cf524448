/** Mistakes as writers make them, several for every rule of the check, each put into a sound record of its own. */
import { joined } from './between-fields.ts';
import { claims, references } from './between-records.ts';
import { bodies } from './in-bodies.ts';
import { dates, fields, lists } from './in-fields.ts';
import { files, yaml } from './in-files.ts';
import { images } from './in-images.ts';
import { taxonomies } from './in-taxonomies.ts';
import { characters, markdown, prose } from './in-texts.ts';
import { translations } from './in-translations.ts';
import type { Mistake } from './mistake.ts';

/** By what they have in common. All of them can be made at once. */
export const mistakes: Readonly<Record<string, readonly Mistake[]>> = {
  'in the YAML': yaml,
  'of a whole file': files,
  'in a field': fields,
  'in a list': lists,
  'in a date': dates,
  'in a reference': references,
  'in a claim': claims,
  'in a translation': translations,
  'in a body': bodies,
  'in the Markdown of a body': markdown,
  'in the words of a text': prose,
  'by a character': characters,
  'between fields': joined,
  'in a taxonomy': taxonomies,
  'in an image': images,
};
