/** Offers the places of a document where one of them is cited: the editor itself has a line to type in, and no more. */
import type { KnownRecords, KnownSource } from './known-records.ts';

/** A place is cited in a field of this name beside the field of the document, in a list of sources or in a dialog. */
const PLACE = /(?<=[.:])at$/;
const SOURCE = 'source';

/** The field of the document that belongs to a field of a place. Both panes may have fields of the same path. */
function fieldOfSource(place: HTMLElement): Element | undefined {
  const path = place.dataset['keyPath']?.replace(PLACE, SOURCE);
  for (let around = place.parentElement; around !== null; around = around.parentElement) {
    const found = around.querySelector(`[data-key-path="${CSS.escape(path ?? '')}"]`);
    if (found !== null) return found;
  }
  return undefined;
}

/** The document chosen: a few stand as buttons that hold its id, many in a menu that shows its name. */
function chosenIn(field: Element | undefined, { sources }: KnownRecords): KnownSource | undefined {
  const id = field?.querySelector('[role=radio][aria-checked=true]')?.getAttribute('value');
  if (typeof id === 'string') return sources[id];
  const shown = field?.querySelector('[role=combobox]')?.textContent ?? '';
  return Object.values(sources).find(({ choice }) => shown.includes(choice));
}

/** Puts the places that the document knows below the line, whenever somebody enters it. */
export function offerPlaces(known: KnownRecords): void {
  const list = document.createElement('datalist');
  list.id = 'places';
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const place = target.closest<HTMLElement>('[data-key-path]');
    if (place === null || !PLACE.test(place.dataset['keyPath'] ?? '')) return;
    const places = chosenIn(fieldOfSource(place), known)?.places ?? [];
    list.replaceChildren(
      ...places.map(({ at, name }) => Object.assign(document.createElement('option'), { value: at, label: name })),
    );
    // Beside the line, so that a dialog of the editor does not shut it out.
    place.append(list);
    target.setAttribute('list', list.id);
  });
}
