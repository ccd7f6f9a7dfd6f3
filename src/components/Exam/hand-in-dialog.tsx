import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, type Ref, useId} from 'react';
import type {SheetRow} from '../../client/quiz/exam/exam-view';

interface HandInDialogProps {
  readonly ref: Ref<HTMLDialogElement>;
  readonly rows: readonly SheetRow[];
  readonly onHandIn: () => void;
  readonly onJump: (question: string) => void;
}

/** Asks before an exam is handed in, and names what is not answered and what is flagged. */
export function HandInDialog({ref, rows, onHandIn, onJump}: HandInDialogProps): ReactNode {
  const id = useId();
  const open = rows.filter(({isAnswered}) => !isAnswered);
  const flagged = rows.filter(({isFlagged}) => isFlagged);
  return (
    <dialog ref={ref} className="exam-dialog" aria-labelledby={id}>
      <form method="dialog">
        <p id={id} className="exam-dialog-title">
          <Translate id="lectern.exam.confirm">Hand in this exam?</Translate>
        </p>
        <p>
          {open.length === 0
            ? translate({id: 'lectern.exam.allAnswered', message: 'Every question has an answer.'})
            : translate({id: 'lectern.exam.unanswered', message: 'Not answered:'})}
        </p>
        <Jumps rows={open} onJump={onJump} />
        {flagged.length > 0 && (
          <>
            <p>
              <Translate id="lectern.exam.flagged">Flagged:</Translate>
            </p>
            <Jumps rows={flagged} onJump={onJump} />
          </>
        )}
        <p>
          <Translate id="lectern.exam.final">After that, no answer can be changed.</Translate>
        </p>
        <p className="question-actions">
          {/* Enter closes the dialog: what cannot be undone takes a press of its own. */}
          <button type="submit" className="quiet-action">
            <Translate id="lectern.exam.goOn">Go on with the exam</Translate>
          </button>
          <button type="button" className="action" onClick={onHandIn}>
            <Translate id="lectern.exam.handIn">Hand in</Translate>
          </button>
        </p>
      </form>
    </dialog>
  );
}

interface JumpsProps {
  readonly rows: readonly SheetRow[];
  readonly onJump: (question: string) => void;
}

function Jumps({rows, onJump}: JumpsProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <ul className="exam-rows">
      {rows.map(({id, number}) => (
        <li key={id}>
          <button
            type="button"
            className="exam-row number"
            aria-label={translate({id: 'lectern.exam.jump', message: 'Go to question {number}'}, {number})}
            onClick={() => onJump(id)}
          >
            {number}
          </button>
        </li>
      ))}
    </ul>
  );
}
