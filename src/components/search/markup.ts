import { runsOf } from '../../i18n/runs.ts';

/** Finds what the page's HTML promises to hold. */
export function find<T extends Element>(within: ParentNode, selector: string, kind: new () => T): T {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}

/** A copy of the one element in a `<template>`. */
export function copyOf<T extends Element>(within: ParentNode, selector: string, kind: new () => T): T {
  const copy = document.importNode(find(within, selector, HTMLTemplateElement).content, true).firstElementChild;
  if (copy instanceof kind) return copy;
  throw new Error(`The template ${selector} is empty.`);
}

/** A text or an address that an element of the page's HTML gives. */
export const wordIn = (element: HTMLElement, name: string): string => element.dataset[name] ?? '';

/** Puts words into a text of the dictionary: `{n} found` and 3 make "3 found". */
export const filled = (text: string | undefined, words: Readonly<Record<string, string | number>>): string =>
  (text ?? '').replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));

/** Text with its language marked wherever it quotes words of another. */
export function written(text: string): (Node | string)[] {
  return runsOf(text, document.documentElement.lang).map((run) =>
    run.lang ? Object.assign(document.createElement('span'), { lang: run.lang, textContent: run.text }) : run.text,
  );
}
