/**
 * Puts new content into a part of the page. What the learner had opened stays open, what they had chosen stays chosen, and
 * the focus stays on what it was on, or goes to what stood before that where it is gone: all are known by their `data-key`.
 */
export function fillPart(place: HTMLElement, nodes: readonly Node[]): void {
  const open = new Set(keyed(place, 'details[open]').map(({dataset}) => dataset.key));
  const chosen = new Map(
    keyed(place, 'select').flatMap((field) =>
      field instanceof HTMLSelectElement ? [[field.dataset.key, field.value]] : [],
    ),
  );
  const active = document.activeElement;
  const focused = active instanceof HTMLElement && place.contains(active) ? active.dataset.key : undefined;
  const before = keyed(place, '').map(({dataset}) => dataset.key);
  place.replaceChildren(...nodes);
  for (const details of keyed(place, 'details'))
    details.toggleAttribute('open', open.has(details.dataset.key));
  for (const field of keyed(place, 'select')) {
    const value = chosen.get(field.dataset.key);
    if (field instanceof HTMLSelectElement && value !== undefined) field.value = value;
  }
  if (focused === undefined) return;
  const index = before.indexOf(focused);
  const now = new Map(keyed(place, '').map((element) => [element.dataset.key, element]));
  const wanted = [...before.slice(0, index + 1).reverse(), ...before.slice(index + 1), ...now.keys()];
  // A part that unfolds has a key and takes no focus, as whatever lies in a folded one.
  for (const key of wanted) {
    now.get(key)?.focus({preventScroll: true});
    if (place.contains(document.activeElement)) return;
  }
}

function keyed(place: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(`${selector}[data-key]`)];
}
