import Translate, {translate} from '@docusaurus/Translate';
import type {FormEvent, ReactNode} from 'react';
import type {OpenFeedback} from '../../client/quiz/feedback';
import {Html} from '../Html';

interface OpenMarkingProps {
  /** Unique in the page. */
  readonly name: string;
  readonly feedback: OpenFeedback;
  /** Null where the marking is done and stays. */
  readonly onMark: ((met: readonly string[]) => void) | null;
}

/** The criteria of an open answer: to be ticked by the learner, and then as they were ticked. */
export function OpenMarking({name, feedback: {criteria, met}, onMark}: OpenMarkingProps): ReactNode {
  if (onMark === null) {
    return (
      <ul className="criteria">
        {criteria.map(({id, html}) => (
          <li key={id}>
            <Html html={html} /> <CriterionMark isMet={met?.includes(id) ?? false} />
          </li>
        ))}
      </ul>
    );
  }

  function keep(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const boxes = event.currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]');
    onMark?.([...boxes].filter(({checked}) => checked).map(({value}) => value));
  }

  return (
    <form className="open-marking" onSubmit={keep} autoComplete="off">
      <fieldset>
        <legend>
          <Translate id="lectern.open.criteria">What does your answer have?</Translate>
        </legend>
        <p className="label">
          <Translate id="lectern.open.honest">
            Hold it against the model answer and tick what holds. Each criterion counts the same.
          </Translate>
        </p>
        <ul className="choices">
          {criteria.map(({id, html}) => (
            <li key={id} className="choice">
              <label>
                <input
                  type="checkbox"
                  name={`${name}-criteria`}
                  value={id}
                  defaultChecked={met?.includes(id) ?? false}
                />
                <Html className="choice-text" html={html} />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className="question-actions">
        <button type="submit" className="action">
          <Translate id="lectern.open.keep">Keep my marking</Translate>
        </button>
      </p>
    </form>
  );
}

function CriterionMark({isMet}: {readonly isMet: boolean}): ReactNode {
  return isMet ? (
    <span className="label mark-right">{translate({id: 'lectern.open.met', message: 'Met'})}</span>
  ) : (
    <span className="label mark-wrong">{translate({id: 'lectern.open.notMet', message: 'Not met'})}</span>
  );
}
