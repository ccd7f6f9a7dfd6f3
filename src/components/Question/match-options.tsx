import type {PointerEvent, ReactNode} from 'react';
import type {MatchQuestion} from '../../core/quiz/types/match';
import {Html} from '../Html';
import {letterOf} from './letter-of';

interface MatchOptionsProps {
  readonly question: MatchQuestion;
  readonly onDrag: (event: PointerEvent, option: string) => void;
}

/** What can be put beside the rows, each with the letter that stands for it in the menus and on paper. */
export function MatchOptions({question, onDrag}: MatchOptionsProps): ReactNode {
  return (
    <div className="match-options">
      <Html as="p" className="label" html={question.rightTitleHtml} />
      <ul>
        {question.right.map(({id, html}, index) => (
          <li key={id} className="match-option">
            <span className="grip" aria-hidden="true" onPointerDown={(event) => onDrag(event, id)} />
            <span className="match-letter">{letterOf(index)}</span> <Html html={html} />
          </li>
        ))}
      </ul>
    </div>
  );
}
