import type {AttemptResult} from '../../core/quiz/attempt/attempt-result';
import type {Points} from '../../core/quiz/attempt/attempt-score';
import type {QuizSheet} from '../../core/quiz/sheet';
import {pointsText} from './points-text';

/** What an attempt came to: points, the verdict, topics and time. */
export function resultText(result: AttemptResult, sheet: QuizSheet, limit: number | null): string {
  const {percent, byTopic, byObjective, seconds} = result;
  const titleOf = (id: string) => sheet.topics.find((topic) => topic.id === id)?.title ?? id;
  return [
    `Result: ${percent}%, ${share(result)} points`,
    verdict(result, sheet.passingScore),
    seconds === null ? '' : timeLine(seconds, limit),
    ...byTopic.map((part) => `  ${titleOf(part.id)}: ${share(part)}`),
    ...byObjective.map((part) => `  ${part.id}: ${share(part)}`),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function share({earned, possible}: Points): string {
  return `${pointsText(earned)} of ${pointsText(possible)}`;
}

function verdict({passed, short, pending}: AttemptResult, mark: number | null): string {
  if (mark === null) return 'There is no pass mark.';
  if (passed === true) return `Passed: the mark is ${mark}%.`;
  const missing = `${inWords(short)} short of ${mark}%`;
  return passed === null
    ? `Not decided: ${missing}. Not marked yet: ${inWords(pending)}.`
    : `Not passed: ${missing}.`;
}

function inWords(text: string): string {
  const points = pointsText(text);
  return points === '1' ? '1 point' : `${points} points`;
}

function timeLine(seconds: number, limit: number | null): string {
  const used = `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return limit === null ? `Time: ${used}` : `Time: ${used} of ${limit} min`;
}
