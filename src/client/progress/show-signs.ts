import {activitiesOf, type CourseOutline} from '../../core/learner/progress/outline';
import type {ProgressWords} from '../../core/learner/progress/progress-words';
import {countModule, type Progress} from '../../core/learner/progress/project-activities';
import {fillWords} from '../../core/words';
import {makeElement} from '../search/make-element';
import {activitySign, moduleSign} from './progress-sign';

/** What a sign says in words, and how it looks. */
interface Sign {
  readonly name: string;
  readonly draw: () => SVGElement;
}

/**
 * Fills each `[data-progress="<address>"]` of the page with the sign of the lesson, exercise, quiz or module of that
 * address. What is not begun has none.
 */
export function showSigns(
  outline: CourseOutline,
  progress: Progress,
  {words, baseUrl}: {readonly words: ProgressWords; readonly baseUrl: string},
): void {
  const signs = signsOf(outline, progress, words);
  for (const place of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    const address = place.dataset.progress ?? '';
    const sign = address.startsWith(baseUrl) ? signs.get(address.slice(baseUrl.length)) : undefined;
    const isNamed = place.classList.contains('progress-sign-text');
    const text = sign === undefined ? '' : isNamed ? sign.name : ` (${sign.name})`;
    // Most signs stay as they are from one change of the record to the next.
    if (place.textContent === text) continue;
    place.replaceChildren(
      ...(sign ? [sign.draw(), makeElement('span', {class: 'visually-hidden'}, text)] : []),
    );
  }
}

function signsOf(
  outline: CourseOutline,
  progress: Progress,
  words: ProgressWords,
): ReadonlyMap<string, Sign> {
  const names = {
    earned: words.progressEarned,
    said: words.progressSaid,
    begun: words.progressBegun,
  };
  const signs = new Map<string, Sign>();
  for (const {id, path} of activitiesOf(outline)) {
    const state = progress.activities.get(id)?.state ?? 'open';
    if (state !== 'open') signs.set(path, {name: names[state], draw: () => activitySign(state)});
  }
  for (const module of outline.modules) {
    const count = countModule(module, progress);
    const isBegun = module.activities.some(
      ({id}) => (progress.activities.get(id)?.state ?? 'open') !== 'open',
    );
    if (!isBegun) continue;
    const name = fillWords(words.progressModule, {...count});
    signs.set(module.path, {name, draw: () => moduleSign(count)});
  }
  return signs;
}
