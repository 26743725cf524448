/** Keeps somebody from losing what they wrote: a form with unsaved changes is left only by who says so. */

/** Where the editor keeps the settings of its user. */
const SETTINGS = 'sveltia-cms.prefs';

const stored = (): Record<string, unknown> => {
  try {
    return JSON.parse(localStorage.getItem(SETTINGS) ?? '{}') as Record<string, unknown>; // `as`: written by the editor
  } catch {
    return {};
  }
};

/**
 * Turns off the editor's own setting that Escape leaves a form: in Japanese, Escape takes back a conversion. The editor reads
 * its settings when it is loaded, so this has to come before.
 */
export const keepEscapeForWriting = () =>
  localStorage.setItem(SETTINGS, JSON.stringify({ ...stored(), closeWithEscape: false }));

/** Whether Escape belongs to the conversion of what is being typed; some browsers say so by the number alone. */
const isComposing = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;

/** Asks before a form with unsaved changes is left. `question` is shown in a dialog of the browser. */
export function guardUnsaved(question: string): AbortController {
  const guard = new AbortController();
  const { signal } = guard;
  const first = { signal, capture: true };
  // A new form can be saved from the start, so that something has to have been done in it, too.
  let isTouched = false;
  const isUnsaved = () =>
    isTouched && document.querySelector('button[aria-keyshortcuts$="+S"]:not([aria-disabled=true])') !== null;

  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && isComposing(event)) event.stopImmediatePropagation();
    },
    first,
  );
  addEventListener('input', () => (isTouched = true), first);
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element)) return;
      if (event.target.closest('[data-key-path]')) isTouched = true;
      const leaves = event.target.closest('button.back') !== null;
      if (leaves && isUnsaved() && !confirm(question)) event.stopImmediatePropagation();
    },
    first,
  );
  // The browser's own way back, and addresses typed by hand. The editor's own steps, such as after saving, are not asked about.
  globalThis.navigation?.addEventListener(
    'navigate',
    (event) => {
      const isByHand = event.userInitiated && event.cancelable && event.destination.sameDocument;
      if (isByHand && isUnsaved() && !confirm(question)) event.preventDefault();
    },
    { signal },
  );
  addEventListener('hashchange', () => (isTouched = false), { signal });
  addEventListener(
    'beforeunload',
    (event) => {
      if (isUnsaved()) event.preventDefault();
    },
    { signal },
  );
  return guard;
}
