import {makeElement} from '../search/make-element';
import {makeButton} from './controls';

interface Question {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
}

/** Asks in a dialog before something is done; Escape and Enter leave it alone. */
export function askFirst({title, text, yes, no}: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const heading = makeElement('p', {class: 'keeping-dialog-title', id: 'keeping-dialog-title'}, title);
    const dialog = makeElement(
      'dialog',
      {class: 'keeping-dialog', 'aria-labelledby': 'keeping-dialog-title'},
      heading,
      makeElement('p', {}, text),
    );
    const close = (answer: boolean) => {
      dialog.returnValue = answer ? 'yes' : '';
      dialog.close();
    };
    dialog.append(
      makeElement(
        'p',
        {class: 'keeping-actions'},
        makeButton(no, () => close(false)),
        makeButton(yes, () => close(true), 'action'),
      ),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
