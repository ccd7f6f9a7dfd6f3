import {translate} from '@docusaurus/Translate';
import type {Earned} from '../../client/quiz/quiz-view';
import {pointsText} from './points-text';

export type Verdict = 'right' | 'partly' | 'wrong';

/** From the points in the record: the answer stands as it was scored. */
export function verdictOf({earned, possible}: Earned): Verdict {
  if (earned === possible) return 'right';
  return earned === '0' ? 'wrong' : 'partly';
}

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

export function earnedText({earned, possible}: Earned): string {
  const values = {earned: pointsText(earned), possible: pointsText(possible)};
  return possible === '1'
    ? translate({id: 'lectern.question.earnedOfOne', message: '{earned} of 1 point'}, values)
    : translate({id: 'lectern.question.earned', message: '{earned} of {possible} points'}, values);
}
