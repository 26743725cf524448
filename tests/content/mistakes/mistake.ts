/** How a mistake is put into a sound record, and what the check is expected to say of it. */
import type { Problem } from '../../../src/records/problem.ts';
import type { ContentCopy } from '../../lib/content-copy.ts';
import type { SoundRecord } from '../../lib/sound-records.ts';

/** Stands where the check is expected to point, and is taken out again. */
export const HERE = '»';

/** What is done to a file. Where nothing is marked, the mistake is one of the whole file. */
export type Edit = (copy: ContentCopy, path: string) => void;

export interface Mistake {
  name: string;
  /** A sound record of its own, whose id `#` stands for. */
  into?: SoundRecord;
  /** Below `content/`, or in `public/`. */
  file: string;
  edit: Edit;
  code: string;
  field?: string;
  /** What the message names, in part. */
  names?: Readonly<Record<string, string>>;
  severity?: Problem['severity'];
  /** The file the check names, where that is another one. */
  reportedIn?: string;
}

export type More = Pick<Mistake, 'field' | 'names' | 'severity' | 'reportedIn'>;
export type Change = readonly [from: string, to: string];

export const replaced =
  (...changes: readonly Change[]): Edit =>
  (copy, path) => {
    for (const [from, to] of changes) copy.replace(path, from, to);
  };
export const rewritten =
  (rewrite: (text: string) => string): Edit =>
  (copy, path) =>
    copy.write(path, rewrite(copy.text(path)));
export const written =
  (text: string | Uint8Array): Edit =>
  (copy, path) =>
    copy.write(path, text);
export const appended =
  (text: string): Edit =>
  (copy, path) =>
    copy.append(path, text);
/** A link to a file of the project instead of a file. */
export const linked: Edit = (copy, path) => copy.link(path, '../../package.json');
export const deleted: Edit = (copy, path) => copy.delete(path);

export const within =
  (into: SoundRecord, file: string) =>
  (name: string, edit: Edit | Change, code: string, more: More = {}): Mistake => ({
    ...more,
    ...{ name, into, file, code },
    edit: typeof edit === 'function' ? edit : replaced(edit),
  });
export const inFile = (file: string, name: string, edit: Edit, code: string, more: More = {}): Mistake => ({
  ...more,
  ...{ name, file, edit, code },
});

export const caseFile = 'cases/ja/#.mdx';
export const inCase = within('case', caseFile);
export const inTranslation = within('case', 'cases/en/#.mdx');
export const inWebinar = within('webinar', 'webinars/ja/#.mdx');
export const inOrganisation = within('organisation', 'organisations/#.yaml');
export const inStatistic = within('statistic', 'statistics/#.yaml');
/** The last paragraph of a case, written otherwise. */
export const inBody = (name: string, text: string, code: string, more: More = {}) =>
  inCase(name, ['くわしくは[要因](factors/political-support)を参照。', text], code, more);

export const SOURCES = '  sources:\n    - source: clair-forum-385\n      at: p.9';
