import type {ExerciseStanding} from '../../core/learner/project-exercise';
import {fillWords} from '../../core/words';
import type {DeskWords} from './read-desk';

/** Shows in the page which steps are proven, and which are only marked. */
export function showStanding(
  {marked, proven}: ExerciseStanding,
  words: DeskWords,
  toDate: (isoDate: string) => string,
): void {
  for (const box of stepBoxes()) box.checked = marked.has(box.dataset.step ?? '');
  for (const place of document.querySelectorAll<HTMLElement>('[data-step-state]')) {
    const step = place.dataset.stepState ?? '';
    const date = proven.get(step);
    const state = date !== undefined ? 'proven' : marked.has(step) ? 'marked' : 'open';
    const texts = {
      proven: fillWords(words.stepProven, {date: date === undefined ? '' : toDate(date)}),
      marked: words.stepMarked,
      // Beside the box itself there is nothing to say.
      open: place.closest('.step-mark') ? '' : words.stepOpen,
    };
    place.dataset.state = state;
    if (place.textContent !== texts[state]) place.textContent = texts[state];
  }
}

/** The boxes by which a learner marks steps. */
export function stepBoxes(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll('input[data-step]');
}
