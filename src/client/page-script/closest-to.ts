/** The element of this selector that an event happened in. */
export function closestTo(event: Event, selector: string): HTMLElement | null {
  const {target} = event;
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
