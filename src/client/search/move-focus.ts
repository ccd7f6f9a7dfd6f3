/**
 * Lets the arrow keys go from a field to the links and buttons of its results and through them; Home and End go to the
 * first and the last. In the field itself only the arrow down is taken.
 */
export function moveFocus(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...results.querySelectorAll<HTMLElement>('a[href]:not([hidden]), button')];
  const {activeElement} = document;
  const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
  const target = at < 0 ? fromField(event, field, stops) : fromStop(event.key, at, field, stops);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function fromField(
  {key, target}: KeyboardEvent,
  field: HTMLElement,
  stops: readonly HTMLElement[],
): HTMLElement | undefined {
  return target === field && key === 'ArrowDown' ? stops[0] : undefined;
}

function fromStop(
  key: string,
  at: number,
  field: HTMLElement,
  stops: readonly HTMLElement[],
): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return stops[Math.min(at + 1, stops.length - 1)];
    case 'ArrowUp':
      return at === 0 ? field : stops[at - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    default:
      return undefined;
  }
}
