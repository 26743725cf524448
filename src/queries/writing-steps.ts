import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { editor, fileAddress } from '../i18n/paths.ts';
import { readPicture } from '../records/picture.ts';

/** What a writer does, in order; the last is done by others. */
const steps = ['practise', 'write', 'review'] as const;

/** Where the steps are done that have a page of the editor. */
const places = { practise: editor.practise(), write: editor.write() } satisfies Partial<
  Record<(typeof steps)[number], string>
>;

export type EditorStep = keyof typeof places;

const isInEditor = (step: string): step is EditorStep => Object.hasOwn(places, step);

/** A picture of the editor. */
export interface Figure {
  address: string;
  /** In pixels of the file. */
  width: number;
  height: number;
}

/** A step on the way from an idea to a published page; its words stand in the dictionaries under its id. */
export interface WritingStep {
  id: (typeof steps)[number];
  /** Where it is done, if that is a page of this site. */
  href?: string;
  /** What that page looks like. */
  figure?: Figure;
}

/** Where the picture of a step in a language is, below public/. */
export const picturePath = (step: EditorStep, lang: Locale) => `contribute/${step}-${lang}.png`;

/** The picture of a step in a language: a script takes it of the built editor, so that it may not be there yet. */
function figureOf(step: EditorStep, lang: Locale, publicFolder: string): Figure | undefined {
  const path = picturePath(step, lang);
  const file = join(publicFolder, path);
  const picture = existsSync(file) ? readPicture(readFileSync(file)) : undefined;
  return picture && { address: fileAddress(path), width: picture.width, height: picture.height };
}

export const writingSteps = (lang: Locale, publicFolder = join(process.cwd(), 'public')): WritingStep[] =>
  steps.map((id) => {
    if (!isInEditor(id)) return { id };
    const figure = figureOf(id, lang, publicFolder);
    return { id, href: places[id], ...(figure ? { figure } : {}) };
  });
