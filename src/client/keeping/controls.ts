import {makeElement} from '../search/make-element';

/** A button with a text; the quiet kind is for what is not the way on. */
export function makeButton(
  text: string,
  onPress: () => void,
  look: 'action' | 'quiet-action' = 'quiet-action',
): HTMLButtonElement {
  const button = makeElement('button', {type: 'button', class: look}, text);
  button.addEventListener('click', onPress);
  return button;
}

/** A line in which a part says what became of something, also to those who listen. */
export function makeMessage(): HTMLParagraphElement {
  return makeElement('p', {role: 'status', class: 'keeping-message'});
}

/** Shows a text in such a line; the same text again is said again. */
export function say(message: HTMLElement, text: string, kind: 'good' | 'bad' = 'good'): void {
  message.dataset.kind = kind;
  message.textContent = '';
  setTimeout(() => {
    message.textContent = text;
  }, 20);
}

/** The focus goes to such a line where what had it is gone: the next key goes on from there. */
export function focusMessage(message: HTMLElement): void {
  message.tabIndex = -1;
  message.focus({preventScroll: true});
}

/** A row of names and values, for a list of facts. */
export function makeFact(name: string, ...value: readonly (Node | string)[]): HTMLDivElement {
  return makeElement('div', {}, makeElement('dt', {class: 'label'}, name), makeElement('dd', {}, ...value));
}
