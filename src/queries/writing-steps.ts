import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { editor, fileAddress } from '../i18n/paths.ts';

/** What a writer does, in order; the last is done by others. */
const steps = ['practise', 'write', 'review'] as const;

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
  figure?: Figure;
}

const IHDR = { width: 16, height: 20, end: 24 };

/** Width and height of a PNG file, which stand at the same place in each. */
function sizeOf(file: string): { width: number; height: number } {
  const head = Buffer.alloc(IHDR.end);
  const open = openSync(file, 'r');
  readSync(open, head, 0, head.length, 0);
  closeSync(open);
  return { width: head.readUInt32BE(IHDR.width), height: head.readUInt32BE(IHDR.height) };
}

/** The picture of a step in a language: a script takes it of the built editor, so that it may not be there yet. */
function figureOf(step: string, lang: Locale, publicFolder: string): Figure | undefined {
  const path = `contribute/${step}-${lang}.png`;
  const file = join(publicFolder, path);
  return existsSync(file) ? { address: fileAddress(path), ...sizeOf(file) } : undefined;
}

const places: Partial<Record<WritingStep['id'], string>> = { practise: editor.practise(), write: editor.write() };

export const writingSteps = (lang: Locale, publicFolder = join(process.cwd(), 'public')): WritingStep[] =>
  steps.map((id) => {
    const figure = figureOf(id, lang, publicFolder);
    const href = places[id];
    return { id, ...(href === undefined ? {} : { href }), ...(figure ? { figure } : {}) };
  });
