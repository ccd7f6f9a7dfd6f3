import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SessionView} from '../../client/review/review-view';
import {grades} from '../../core/review/grade';
import {gradeName} from './grade-name';

/** What was done in the ten minutes. */
export function SessionEnd({session: {phase, graded, seconds}}: {readonly session: SessionView}): ReactNode {
  const count = [...graded.values()].reduce((sum, each) => sum + each, 0);
  const minutes = Math.max(1, Math.round(seconds / 60));
  return (
    <p className="review-end">
      {phase === 'over'
        ? translate({id: 'lectern.review.over', message: 'Ten minutes are over: that is enough for today.'})
        : translate({id: 'lectern.review.finished', message: 'All that was due is done.'})}{' '}
      {translate({id: 'lectern.review.done', message: 'Cards: {count}, in {minutes} min.'}, {count, minutes})}{' '}
      <span className="label">
        {grades
          .filter((grade) => graded.has(grade))
          .map((grade) => `${gradeName(grade)} ${graded.get(grade)}`)
          .join(' · ')}
      </span>
    </p>
  );
}
