import {closestTo} from './closest-to';
import {copyableText} from './copyable-text';
import type {Behaviour} from './page-tools';
import {writeClipboard} from './write-clipboard';

/** How long a button says that it has copied. */
const shown = 2000;

/** Copy buttons of code blocks. The focus stays on the button. */
export const startCopy: Behaviour = ({settings: {words}, announce}) => {
  const labels = new WeakMap<Element, string>();

  document.addEventListener('click', async (event) => {
    const button = closestTo(event, '.copy-button');
    const block = button?.closest('figure.code');
    if (!button || !block) return;
    const done = await writeClipboard(copyableText(block), block);
    const message = done ? (button.dataset.copied ?? words.copied) : words.copyFailed;
    const label = labels.get(button) ?? button.textContent ?? '';
    labels.set(button, label);
    button.textContent = message;
    announce(message);
    setTimeout(() => {
      button.textContent = label;
    }, shown);
  });

  return () => undefined;
};
