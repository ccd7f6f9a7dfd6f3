import {makeElement} from '../../search/make-element';

/** Says in the page's live region what was done just now, with a way back where there is one. */
export function report(text: string, undo?: {readonly label: string; readonly run: () => void}): void {
  const place = document.querySelector<HTMLElement>('[data-overview-report]');
  if (!place) return;
  const parts: (Node | string)[] = [text];
  if (undo) {
    const button = makeElement('button', {type: 'button'}, undo.label);
    button.onclick = undo.run;
    parts.push(' ', button);
  }
  // Who pressed the way back, which goes, goes on from the text that takes its place.
  const hadFocus = place.contains(document.activeElement);
  place.replaceChildren(...parts);
  if (!hadFocus) return;
  place.tabIndex = -1;
  place.focus({preventScroll: true});
}
