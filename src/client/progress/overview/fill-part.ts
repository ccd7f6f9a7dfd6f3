/**
 * Puts new content into a part of the page. What the learner had opened stays open, what they had chosen stays chosen, and
 * the focus stays on what it was on: all are known by their `data-key`.
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
  place.replaceChildren(...nodes);
  for (const details of keyed(place, 'details'))
    details.toggleAttribute('open', open.has(details.dataset.key));
  for (const field of keyed(place, 'select')) {
    const value = chosen.get(field.dataset.key);
    if (field instanceof HTMLSelectElement && value !== undefined) field.value = value;
  }
  if (focused === undefined) return;
  keyed(place, '')
    .find(({dataset}) => dataset.key === focused)
    ?.focus({preventScroll: true});
}

function keyed(place: HTMLElement, selector: string): readonly HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(`${selector}[data-key]`)];
}
