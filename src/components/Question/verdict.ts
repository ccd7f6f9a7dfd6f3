import {translate} from '@docusaurus/Translate';
import type {Earned} from '../../client/quiz/quiz-view';
import {pointsText} from '../../core/quiz/points-text';
import type {RuleName} from '../../core/quiz/settings';

export type Verdict = 'right' | 'partly' | 'wrong';

/** From the points in the record: the answer stands as it was scored. */
export function verdictOf({earned, possible}: Earned): Verdict {
  if (earned === possible) return 'right';
  return earned === '0' ? 'wrong' : 'partly';
}

/** The verdict in a word or two. */
export function verdictText(points: Earned): string {
  switch (verdictOf(points)) {
    case 'right':
      return translate({id: 'lectern.question.right', message: 'Right'});
    case 'partly':
      return translate({id: 'lectern.question.partly', message: 'Partly right'});
    case 'wrong':
      return translate({id: 'lectern.question.wrong', message: 'Not right'});
  }
}

/** How many of the points were earned, in words. */
export function earnedText({earned, possible}: Earned): string {
  const values = {earned: pointsText(earned), possible: pointsText(possible)};
  return possible === '1'
    ? translate({id: 'lectern.question.earnedOfOne', message: '{earned} of 1 point'}, values)
    : translate({id: 'lectern.question.earned', message: '{earned} of {possible} points'}, values);
}

/** What an answer earned, and who said so: the learner's own marking is told wherever points are. */
export function scoreText(points: Earned, rule: RuleName): string {
  if (rule !== 'self-assessed') return earnedText(points);
  return translate(
    {id: 'lectern.question.selfAssessed', message: '{points}, marked by yourself'},
    {points: earnedText(points)},
  );
}

/** Announced when an answer was kept. An open one has no points until it is marked. */
export function outcomeText(points: Earned | null, rule: RuleName): string {
  if (points !== null) return `${verdictText(points)}. ${scoreText(points, rule)}.`;
  return translate({
    id: 'lectern.open.shown',
    message: 'The model answer is shown. Tick what your answer has, then keep your marking.',
  });
}
