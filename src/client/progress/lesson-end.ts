import type {LessonProgress} from '../../core/learner/progress/lesson-progress';
import type {CourseOutline, LessonOutline} from '../../core/learner/progress/outline';
import {activitiesOf} from '../../core/learner/progress/outline';
import type {ProgressWords} from '../../core/learner/progress/progress-words';
import type {Progress} from '../../core/learner/progress/project-activities';
import {fillWords} from '../../core/words';
import type {PageFormat} from './page-format';

/** The part at a lesson's end in which the learner says that it is done. */
export interface LessonEnd {
  readonly lesson: string;
  readonly state: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** The end of the lesson in sight; null where the page is none. */
export function findLessonEnd(): LessonEnd | null {
  const place = document.querySelector<HTMLElement>('[data-lesson-end]');
  const state = place?.querySelector<HTMLElement>('[data-lesson-state]');
  const button = place?.querySelector('button');
  const lesson = place?.dataset.lessonEnd;
  return lesson && state && button ? {lesson, state, button} : null;
}

/** Says how the lesson stands, in words; gives them. */
export function showLessonEnd(
  {lesson, state, button}: LessonEnd,
  outline: CourseOutline,
  progress: Progress,
  {words, format}: {readonly words: ProgressWords; readonly format: PageFormat},
): string {
  const activity = activitiesOf(outline).find(({id}) => id === lesson);
  const known = progress.lessons.get(lesson);
  if (activity?.kind !== 'lesson' || known === undefined) return '';
  const text = stateText(known, titlesOf(activity, known, outline, format), words, format);
  if (state.textContent !== text) state.textContent = text;
  button.dataset.openLabel ??= button.textContent ?? '';
  button.textContent = (known.isMarked ? button.dataset.markedLabel : button.dataset.openLabel) ?? '';
  button.toggleAttribute('data-marked', known.isMarked);
  button.hidden = known.state === 'earned';
  return text;
}

function stateText(
  {state, doneAt, isRead, missing}: LessonProgress,
  quizzes: string,
  words: ProgressWords,
  format: PageFormat,
): string {
  const date = doneAt === null ? '' : format.date(doneAt);
  if (state === 'earned') return fillWords(words.progressLessonEarned, {date});
  if (state === 'said') return fillWords(words.progressLessonSaid, {date});
  if (missing.length === 0) return words.progressLessonToRead;
  return fillWords(isRead ? words.progressLessonMissing : words.progressLessonUnread, {quizzes});
}

/** The quizzes that are missing, by their titles, each once. */
function titlesOf(
  {title}: LessonOutline,
  {missing}: LessonProgress,
  {quizzes}: CourseOutline,
  format: PageFormat,
): string {
  const names = missing.map((name) => {
    const quiz = quizzes.find(({id}) => id === name.split('#')[0]);
    return quiz?.title ?? title;
  });
  return format.list([...new Set(names)]);
}
