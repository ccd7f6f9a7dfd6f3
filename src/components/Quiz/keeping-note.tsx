import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {RecordStatus} from '../../client/record/record-snapshot';

interface KeepingNoteProps {
  readonly status: RecordStatus | null;
  readonly hasFailed: boolean;
}

/** Told where answers are not kept, or the quiz cannot be taken at all. */
export function KeepingNote({status, hasFailed}: KeepingNoteProps): ReactNode {
  const text = hasFailed
    ? translate({
        id: 'lectern.quiz.notLoaded',
        message:
          'The program that checks answers could not be loaded. The questions can be read; load the page again when you are online.',
      })
    : status?.kind === 'memory'
      ? notKeptText(status.reason)
      : null;
  return (
    text !== null && (
      <p className="quiz-note" role="status">
        {text}
      </p>
    )
  );
}

function notKeptText(reason: 'blocked' | 'full' | 'closed'): string {
  switch (reason) {
    case 'blocked':
      return translate({
        id: 'lectern.quiz.blocked',
        message:
          'Your answers are not kept: this browser does not let the site store anything. You can go on, but they are gone when you close the page.',
      });
    case 'full':
      return translate({
        id: 'lectern.quiz.full',
        message:
          'Your answers are not kept: the browser has no room left for this site. You can go on, but they are gone when you close the page.',
      });
    case 'closed':
      return translate({
        id: 'lectern.quiz.closed',
        message:
          'Your answers are no longer kept: the browser closed the storage of this site. Load the page again to go on with what was kept.',
      });
  }
}
