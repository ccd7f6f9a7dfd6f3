import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Feedback} from '../../client/quiz/feedback';
import {own} from '../../core/quiz/own';
import type {ChoiceSheet} from '../../core/quiz/types/choice-parts';
import {Html} from '../Html';

interface ChoiceFieldsProps {
  readonly type: 'radio' | 'checkbox';
  /** Unique in the page. */
  readonly name: string;
  readonly choices: readonly ChoiceSheet[];
  readonly picked: readonly string[];
  readonly isDone: boolean;
  readonly feedback: Feedback | null;
}

/** The choices, each a native field; once checked, each says whether it was picked and whether it is right. */
export function ChoiceFields({type, name, choices, picked, isDone, feedback}: ChoiceFieldsProps): ReactNode {
  const review = feedback?.kind === 'choices' ? feedback : null;
  return (
    <ul className="choices">
      {choices.map(({id, html, blocksHtml}, index) => {
        const said = review && own(review.said, id);
        const blocks = blocksHtml === '' ? undefined : `${name}-${index}-blocks`;
        return (
          <li key={id} className="choice">
            <label>
              <input
                type={type}
                name={name}
                value={id}
                defaultChecked={picked.includes(id)}
                disabled={isDone}
                {...(blocks === undefined ? {} : {'aria-describedby': blocks})}
              />
              <Html className="choice-text" html={html} />
            </label>
            {blocks !== undefined && (
              <div id={blocks} className="choice-blocks">
                <Html as="div" html={blocksHtml} />
              </div>
            )}
            {review && (
              <ChoiceMarks isPicked={review.picked.includes(id)} isRight={review.right.includes(id)} />
            )}
            {said && <Html as="div" className="choice-said" html={said} />}
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceMarksProps {
  readonly isPicked: boolean;
  readonly isRight: boolean;
}

/** In words and in shape: what was picked has a box around it, what is right a tick before it, wrong picks a cross. */
function ChoiceMarks({isPicked, isRight}: ChoiceMarksProps): ReactNode {
  if (!isPicked && !isRight) return null;
  return (
    <p className="choice-marks label">
      {isPicked && (
        <span className="mark-picked">
          {translate({id: 'lectern.choice.picked', message: 'Your answer'})}
        </span>
      )}{' '}
      {isRight ? (
        <span className="mark-right">{translate({id: 'lectern.choice.right', message: 'Right answer'})}</span>
      ) : (
        <span className="mark-wrong">{translate({id: 'lectern.choice.wrong', message: 'Not right'})}</span>
      )}
    </p>
  );
}
