import {makeElement} from '../../search/make-element';

/** A part to unfold. `key` keeps it open where the page is drawn anew. */
export function fold(title: string, key: string, ...children: readonly Node[]): HTMLElement {
  return makeElement(
    'details',
    {class: 'overview-fold', 'data-key': key},
    makeElement('summary', {class: 'label', 'data-key': `${key}-summary`}, title),
    ...children,
  );
}
