import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ScriptPlace} from '../ScriptPlace';

/** Where a lesson ends: how the learner stands, and the button to say that it is done. The page script works it. */
export function LessonEnd({lessonId}: {readonly lessonId: string}): ReactNode {
  return (
    <section
      className="lesson-end"
      data-lesson-end={lessonId}
      aria-label={translate({id: 'lectern.lessonEnd.label', message: 'Your progress in this lesson'})}
    >
      <ScriptPlace as="p" name="data-lesson-state" />
      <button
        type="button"
        className="lesson-mark"
        data-marked-label={translate({id: 'lectern.lessonEnd.unmark', message: 'Take the mark back'})}
        suppressHydrationWarning
      >
        <Translate id="lectern.lessonEnd.mark">Mark this lesson as done</Translate>
      </button>
    </section>
  );
}
