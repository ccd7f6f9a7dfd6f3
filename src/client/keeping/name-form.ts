import {randomId} from '../record/random-id';
import {makeElement} from '../search/make-element';
import {tidyName} from './profiles';

interface NameFormOptions {
  readonly label: string;
  readonly action: string;
  readonly value?: string;
  /** What is wrong with a name, in words, or null. */
  readonly check: (name: string) => string | null;
  readonly onName: (name: string) => void;
}

/** A field for a name with its button. What is wrong with the name stands below it, and the field says so. */
export function nameForm({label, action, value = '', check, onName}: NameFormOptions): HTMLFormElement {
  // Two profiles can be renamed at once, in forms with one label.
  const id = `keeping-name-${randomId()}`;
  const field = makeElement('input', {
    type: 'text',
    maxlength: '60',
    autocomplete: 'off',
    'aria-describedby': id,
  });
  field.value = value;
  const problem = makeElement('p', {id, class: 'keeping-message', 'data-kind': 'bad'});
  const form = makeElement(
    'form',
    {class: 'keeping-form'},
    makeElement('label', {class: 'keeping-field'}, makeElement('span', {}, label), field),
    makeElement('button', {type: 'submit', class: 'quiet-action'}, action),
    problem,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = tidyName(field.value);
    const text = check(name);
    problem.textContent = text ?? '';
    field.setAttribute('aria-invalid', String(text !== null));
    if (text !== null) field.focus();
    else onName(name);
  });
  return form;
}
