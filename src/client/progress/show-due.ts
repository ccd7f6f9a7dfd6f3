import type {ProgressWords} from '../../core/learner/progress/progress-words';
import {fillWords} from '../../core/words';
import {makeElement} from '../search/make-element';
import type {PageFormat} from './page-format';

/** Fills each `[data-due]` with a link to the review, where cards are due. `count` is asked only where there is a place. */
export async function showDue(
  count: () => Promise<number>,
  {
    words,
    baseUrl,
    format,
  }: {readonly words: ProgressWords; readonly baseUrl: string; readonly format: PageFormat},
): Promise<void> {
  const places = document.querySelectorAll('[data-due]');
  if (places.length === 0) return;
  // Where it cannot be known, offline, nothing is said.
  const due = await count().catch(() => 0);
  const text = due === 1 ? words.progressDueOne : fillWords(words.progressDue, {count: format.number(due)});
  for (const place of places) {
    place.replaceChildren(...(due > 0 ? [makeElement('a', {href: `${baseUrl}review/`}, text)] : []));
  }
}
