/**
 * The key that leads to the search box from anywhere on the page. Whoever dictates to the computer presses it by accident,
 * so readers can turn it off; it stays off in their browser.
 */
const KEPT = 'kakehashi.slash';

/** A browser may refuse to keep anything: the key then is as it was when the page was opened. */
const wasTurnedOff = (): boolean => {
  try {
    return localStorage.getItem(KEPT) === 'off';
  } catch {
    return false;
  }
};

function keep(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'off');
  } catch {
    // What the reader has chosen holds until the page is left.
  }
}

export class SlashKey {
  readonly #box: HTMLInputElement;
  readonly #choice: HTMLInputElement;

  /** `choice` is the box to tick for the key. */
  constructor(box: HTMLInputElement, choice: HTMLInputElement) {
    this.#box = box;
    this.#choice = choice;
    choice.checked = !wasTurnedOff();
  }

  listen(signal: AbortSignal): void {
    document.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    const change = (event: Event) => {
      // What is searched for stays as it is.
      event.stopPropagation();
      keep(this.#choice.checked);
    };
    this.#choice.addEventListener('change', change, { signal });
  }

  #pressed(event: KeyboardEvent): void {
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (!this.#choice.checked || event.key !== '/' || isTyping) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#box.focus();
    this.#box.select();
  }
}
