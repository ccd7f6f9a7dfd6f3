import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ExamView, KeyProblem} from '../../client/quiz/exam/exam-view';

interface KeyNoteProps {
  readonly phase: ExamView['phase'];
  readonly problem: KeyProblem | null;
  readonly onReload: () => void;
}

/** Told where what is right could not be loaded: an exam cannot begin then, and one that goes on loses nothing. */
export function KeyNote({phase, problem, onReload}: KeyNoteProps): ReactNode {
  if (problem === null) return null;
  return (
    <div className="quiz-note" role="alert">
      <p>{problem === 'stale' ? staleText() : textOf(phase)}</p>
      {problem === 'offline' && phase !== 'ready' && (
        <p>
          <button type="button" className="quiet-action" onClick={onReload}>
            <Translate id="lectern.feedback.reload">Load it again</Translate>
          </button>
        </p>
      )}
    </div>
  );
}

function staleText(): string {
  return translate({
    id: 'lectern.exam.stale',
    message:
      'This quiz was changed while the page was open. Nothing was begun: load the page again, then start.',
  });
}

function textOf(phase: ExamView['phase']): string {
  switch (phase) {
    case 'ready':
      return translate({
        id: 'lectern.exam.noKey',
        message:
          'What the exam needs could not be loaded. Nothing was begun: start it again when you are online.',
      });
    case 'running':
      return translate({
        id: 'lectern.exam.keyLater',
        message:
          'What the exam needs could not be loaded. Go on: your answers are kept, and they are scored as soon as it is there.',
      });
    case 'review':
      return translate({
        id: 'lectern.exam.keyMissing',
        message: 'What is right and why could not be loaded. Your answers and points are kept.',
      });
  }
}
