import type {ActivityOutline} from '../../core/learner/progress/outline';
import type {ProgressWords} from '../../core/learner/progress/progress-words';
import {fillWords} from '../../core/words';
import {readLastLesson, writeLastLesson} from '../record/last-lesson-mirror';

/** Where the home page leads on: the activity to go on with, kept for its next first paint, or the learner's progress. */
export function showContinue(
  next: ActivityOutline | null,
  {
    courseId,
    baseUrl,
    words,
  }: {readonly courseId: string; readonly baseUrl: string; readonly words: ProgressWords},
): void {
  const href = baseUrl + (next?.path ?? 'progress/');
  const {id, title} = next ?? {id: '', title: ''};
  if (next !== null && readLastLesson(courseId)?.id !== id) writeLastLesson(courseId, {id, title, href});
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-continue]')) {
    link.setAttribute('href', href);
    link.textContent = next === null ? words.progressAllDone : fillWords(words.progressContinue, {title});
  }
}
