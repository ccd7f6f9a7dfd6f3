import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import type {SheetRow} from '../../client/quiz/exam/exam-view';
import type {QuizSheet} from '../../core/quiz/sheet';
import {Html} from '../Html';

interface AnswerSheetProps {
  readonly sheet: QuizSheet;
  readonly id: string;
  readonly topics: readonly (readonly string[])[];
  readonly rows: readonly SheetRow[];
  /** Null where nothing is limited. */
  readonly timer: ReactNode;
  readonly onJump: (question: string) => void;
  readonly onHandIn: () => void;
}

/** What is answered, open and flagged, with a way to each: beside the questions, or a bar to be unfolded on a phone. */
export function AnswerSheet({sheet, id, topics, rows, timer, onJump, onHandIn}: AnswerSheetProps): ReactNode {
  const [isUnfolded, setUnfolded] = useState(false);
  const answered = rows.filter(({isAnswered}) => isAnswered).length;
  return (
    <nav className="exam-sheet" aria-label={translate({id: 'lectern.exam.sheet', message: 'Answer sheet'})}>
      <div className="exam-bar">
        {timer}
        {/* A translator replaces text nodes; an element with a new key is made anew. */}
        <p key={answered} className="label">
          {translate(
            {id: 'lectern.exam.answered', message: '{answered} of {count} answered'},
            {answered, count: rows.length},
          )}
        </p>
        <button
          type="button"
          className="exam-small exam-fold"
          aria-expanded={isUnfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          <Translate id="lectern.exam.sheet">Answer sheet</Translate>
        </button>
      </div>
      <div id={id} className="exam-panel" data-unfolded={isUnfolded || undefined}>
        {topics.map((ids, index) => {
          const topic = sheet.topics[index];
          if (ids.length === 0 || topic === undefined) return null;
          return (
            <div key={topic.id ?? ''}>
              {topic.id !== null && (
                <p className="label">
                  <Html html={topic.titleHtml} />
                </p>
              )}
              <ol className="exam-rows">
                {rows
                  .filter((row) => ids.includes(row.id))
                  .map((row) => (
                    <li key={row.id}>
                      <Row
                        row={row}
                        onJump={() => {
                          setUnfolded(false);
                          onJump(row.id);
                        }}
                      />
                    </li>
                  ))}
              </ol>
            </div>
          );
        })}
        <p className="question-actions">
          <button type="button" className="quiet-action" onClick={onHandIn}>
            <Translate id="lectern.exam.toHandIn">Hand in …</Translate>
          </button>
        </p>
      </div>
    </nav>
  );
}

/** Told by words and by shape: what is answered is filled, a flag stands in the corner. */
function Row({row, onJump}: {readonly row: SheetRow; readonly onJump: () => void}): ReactNode {
  const {number, isAnswered, isFlagged} = row;
  const states = [
    isAnswered
      ? translate({id: 'lectern.exam.isAnswered', message: 'answered'})
      : translate({id: 'lectern.exam.isOpen', message: 'not answered'}),
    ...(isFlagged ? [translate({id: 'lectern.exam.isFlagged', message: 'flagged'})] : []),
  ].join(', ');
  return (
    <button
      type="button"
      className="exam-row number"
      data-answered={isAnswered || undefined}
      data-flagged={isFlagged || undefined}
      aria-label={translate(
        {id: 'lectern.exam.row', message: 'Question {number}: {states}'},
        {number, states},
      )}
      onClick={onJump}
    >
      {number}
    </button>
  );
}
