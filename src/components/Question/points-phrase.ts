import {translate} from '@docusaurus/Translate';
import {pointsText} from '../../core/quiz/points-text';

/** A number of points as part of a sentence: `1 point`, `0.5 points`. */
export function pointsPhrase(text: string): string {
  const points = pointsText(text);
  return points === '1'
    ? translate({id: 'lectern.points.one', message: '1 point'})
    : translate({id: 'lectern.points.many', message: '{points} points'}, {points});
}
