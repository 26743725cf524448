/** Files beside the records that a computer or a hurry has left there, and what a file's name was meant to be. */
import { basename } from 'node:path';
import { nearest } from './nearest.ts';

const LEFT_BY_PROGRAMS = /^(?:~\$.*|~.*\.tmp|thumbs\.db|desktop\.ini|.*~|.*\.(?:tmp|bak|swp|orig))$/i;
const COPY = /(?:\s*(?:の|-|–)?\s*コピー(?:\s*\(?\d+\)?)?| (?:- )?copy(?: ?\(?\d+\)?)?| ?\(\d+\)|（\d+）)$/i;
const COPY_OF = /^(?:copy of|コピー\s*[〜～~-])/i;

/** Whether a file is no record but a copy of one, or what a program keeps while a file is open. */
export function isStray(path: string): boolean {
  const name = basename(path).normalize('NFC');
  const stem = name.replace(/\.[a-z]+$/i, '');
  return LEFT_BY_PROGRAMS.test(name) || COPY.test(stem) || COPY_OF.test(stem);
}

/** A name in the form of an id, as far as it can be given one. */
export const idLike = (name: string) =>
  name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');

/** The id, among those that lack a file, that a file's name is meant for. */
export const meantId = (name: string, lonely: Iterable<string>): string | undefined => nearest(idLike(name), lonely);
