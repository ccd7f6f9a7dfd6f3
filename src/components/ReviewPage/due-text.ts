import {translate} from '@docusaurus/Translate';
import type {ReviewView} from '../../client/review/review-view';

type Due = Pick<ReviewView, 'due' | 'minutes' | 'cards' | 'nextAt' | 'session'>;

/** How many cards are due, or when the next one is. */
export function dueText({due, minutes, cards, nextAt, session}: Due, moment: (at: number) => string): string {
  if (due > 0) {
    return translate(
      {id: 'lectern.review.due', message: 'Cards due: {due}. Time for all of them: about {minutes} min.'},
      {due, minutes},
    );
  }
  if (session.phase === 'running') {
    return translate({id: 'lectern.review.lastOnes', message: 'No other card is due.'});
  }
  if (cards === 0) {
    return translate({
      id: 'lectern.review.empty',
      message:
        'There are no cards yet. Every question that you answer in a quiz becomes one, and terms of the glossary if you tick them there.',
    });
  }
  return nextAt === null
    ? translate({id: 'lectern.review.nothing', message: 'Nothing is due.'})
    : translate(
        {id: 'lectern.review.next-due', message: 'Nothing is due. The next card comes on {moment}.'},
        {moment: moment(nextAt)},
      );
}
