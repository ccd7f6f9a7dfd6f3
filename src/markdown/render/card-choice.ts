import type {Element} from 'hast';
import {termCard} from '../../core/review/card-id';
import type {Words} from '../../core/words';
import {h} from './h';

/** A check box that makes a term of the glossary a card to review; the page script works it. */
export function cardChoice(id: string, name: string, words: Pick<Words, 'reviewTerm'>): Element {
  return h('label', {className: ['card-choice'], dataSearchSkip: ''}, [
    // Firefox would fill in the state of the page's last visit.
    h('input', {type: 'checkbox', dataCard: termCard(id), autoComplete: 'off'}),
    ' ',
    h('span', {}, [words.reviewTerm, h('span', {className: ['visually-hidden']}, [` (${name})`])]),
  ]);
}
