import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {Html} from '../Html';

/** What is handed in, in a line below the head. */
export function ExerciseDeliverable({html}: {readonly html: string}): ReactNode {
  return (
    <p className="exercise-deliverable">
      <span className="label">
        <Translate id="lectern.exercise.deliverable">You hand in</Translate>
      </span>{' '}
      <Html html={html} />
    </p>
  );
}
